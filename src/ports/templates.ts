import type { OwnTemplate } from "#domain/draft/wording.ts";

/** Wording that an organisation or the person keeps in files of their own. */
export interface Templates {
  /** The language that letters are written in where nothing else is said. */
  language: string;
  /** The folders that exist, the organisation's before the person's, each with its files. */
  load(): Promise<TemplateFolder[]>;
}

export interface TemplateFolder {
  folder: string;
  templates: OwnTemplate[];
}
