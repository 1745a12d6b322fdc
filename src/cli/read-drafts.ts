import { readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { readDraft } from "#domain/review/read-draft.ts";
import type { DraftText } from "#domain/review/types.ts";
import { AppError, UnusableInput } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";
import { readBytes, readText } from "./read-input.ts";

export interface NamedDraft {
  name: string;
  draft: DraftText;
  /** The step that the name of the file says: `thank-you:r1:priya.txt`. */
  step?: string;
}

/** Reads drafts: files, `-`, and every .txt, .md and .eml of a folder. */
export async function readDrafts(desk: Desk, names: readonly string[]): Promise<NamedDraft[]> {
  const files = names.flatMap(filesOf);
  return Promise.all(
    files.map(async (name) => ({ name, draft: await readDraftFile(desk, name), ...stepIn(name) })),
  );
}

function filesOf(name: string): string[] {
  if (name === "-" || !isFolder(name)) return [name];
  const inside = readdirSync(name)
    .filter((file) => /\.(?:txt|md|eml)$/i.test(file))
    .sort();
  if (inside.length === 0)
    throw new AppError("file-unreadable", `${name} holds no .txt, .md or .eml file.`);
  return inside.map((file) => join(name, file));
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch (error) {
    throw new AppError("file-unreadable", `${name}: ${(error as Error).message}.`, error);
  }
}

function stepIn(name: string): { step?: string } {
  const bare = basename(name, extname(name));
  return /^[a-z-]+(?::[\w-]+)+$/.test(bare) ? { step: bare } : {};
}

async function readDraftFile(desk: Desk, name: string): Promise<DraftText> {
  if (name.toLowerCase().endsWith(".eml")) return readMailDraft(desk, name);
  const read = readDraft(await readText(desk, name));
  if (!read.ok) throw new UnusableInput(name === "-" ? "standard input" : name, read.problems);
  return read.value;
}

async function readMailDraft(desk: Desk, name: string): Promise<DraftText> {
  const mail = await desk.world.mail.read(await readBytes(name));
  return {
    text: mail.text,
    subject: mail.subject,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    bodyStart: 0,
    attachments: mail.attachments.map((one) => one.name),
    whole: true,
  };
}
