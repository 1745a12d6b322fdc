import type { OwnTemplate } from "#domain/draft/wording.ts";

/** Wording that an organisation or the person keeps in files of their own. */
export interface Templates {
  /** The language that letters are written in where nothing else is said. */
  language: string;
  /** The folders that exist, the organisation's before the person's, each with its files. */
  load(): Promise<TemplateFolder[]>;
  /** Writes files of the person's own; each path is below their folder. */
  save(templates: readonly OwnTemplate[]): Promise<void>;
  /** Removes files of the person's own; one that is not there is no error. */
  remove(paths: readonly string[]): Promise<void>;
}

export interface TemplateFolder {
  folder: string;
  /** The person's, and not their organisation's. */
  isOwn: boolean;
  templates: OwnTemplate[];
}
