import { AppError } from "#ports/errors.ts";
import type { Attachment } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

const types: Record<string, string> = {
  pdf: "application/pdf",
  txt: "text/plain",
  png: "image/png",
  jpg: "image/jpeg",
  md: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** What kind of file a name says it is. */
export function mediaTypeOf(name: string): string {
  return types[name.split(".").at(-1)!.toLowerCase()] ?? "application/octet-stream";
}

/** The files that go with a letter: those that were given, then the promised ones that are kept. A given file stands for the promised one of its name. */
export async function gatherAttachments(
  world: World,
  { application, step }: { application: string; step: string },
  given: Attachment[],
): Promise<Attachment[]> {
  const draft = await world.store.read(({ drafts }) => drafts.find(application, step));
  const names = new Set(given.map(({ name }) => name));
  const gathered: Attachment[] = [];
  for (const promised of draft?.attachments ?? []) {
    const name = promised.split(/[\\/]/).at(-1)!;
    if (names.has(name)) continue;
    const content = await world.files.find(application, name);
    if (!content)
      throw new AppError(
        "file-unreadable",
        `${promised} was promised and is not here. Give it with --attach PATH.`,
      );
    gathered.push({ name, type: mediaTypeOf(name), content: new Uint8Array(content) });
  }
  return [...gathered, ...given];
}
