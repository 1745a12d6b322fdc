import { randomBytes } from "node:crypto";
import { link, readFile, rm } from "node:fs/promises";
import { AppError } from "#ports/errors.ts";
import type { Keyring } from "#mail/keyring/find-keyring.ts";
import { hasCode, readIfThere, writeBeside } from "./secret-files.ts";

/** The key to the passwords, and in words where it lies. */
export interface LoadedKey {
  key: Buffer;
  where: string;
}

const keyBytes = 32;

/**
 * Makes the key on first use, whole or not at all; whoever comes second uses the key of the first. The file holds the key, or the
 * name under which the keyring has it; a key that the keyring does not give is never replaced by another.
 */
export async function loadKey(file: string, keyring: Keyring | undefined): Promise<LoadedKey> {
  const kept = (await readIfThere(file)) ?? (await makeKey(file, keyring));
  if (kept.length === keyBytes)
    return {
      key: kept,
      where: "the key lies beside them, so whoever can read your files can read them",
    };
  const id = /^keyring ([0-9a-f]{16})\n$/.exec(kept.toString("latin1"))?.[1];
  if (id === undefined) throw new AppError("file-unreadable", `${file} is not a key.`);
  const found = await keyring?.find(id);
  if (!keyring || found?.length !== keyBytes * 2) throw new AppError("no-keyring", howToGoOn(file));
  return { key: Buffer.from(found, "hex"), where: `the key lies in ${keyring.name}` };
}

function howToGoOn(file: string): string {
  return `Sign in to your desktop and unlock it. Where there is none any more, delete ${file} and connect the mailbox again: afterword account add.`;
}

async function makeKey(file: string, keyring: Keyring | undefined): Promise<Buffer> {
  const key = randomBytes(keyBytes);
  const id = randomBytes(8).toString("hex");
  const isKept = await keyring?.save(id, key.toString("hex"));
  const fresh = await writeBeside(file, isKept ? `keyring ${id}\n` : key);
  try {
    await link(fresh, file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw new AppError("file-unreadable", file, error);
  } finally {
    await rm(fresh, { force: true });
  }
  return readFile(file);
}
