import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "#ports/errors.ts";

/**
 * Passwords of mailboxes, encrypted (AES-256-GCM) under a key that lies in a file of its own with mode 0600, apart from the store
 * and its backups. Whoever can read this person's files can read both; that is what such a file can promise, and no more.
 */
export interface Secrets {
  save(name: string, password: string): Promise<void>;
  /** Fails with `no-account` where none is kept under this name. */
  load(name: string): Promise<string>;
  remove(name: string): Promise<void>;
}

type Kept = Record<string, { iv: string; tag: string; text: string }>;

export async function openSecrets(folder: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const key = await loadKey(join(folder, "key"));
  const file = join(folder, "secrets.json");
  return {
    async save(name, password) {
      await write(file, { ...(await read(file)), [name]: encrypt(key, password) });
    },
    async load(name) {
      const kept = (await read(file))[name];
      if (!kept)
        throw new AppError(
          "no-account",
          "Its password is not kept here. Connect it again: afterword account add.",
        );
      return decrypt(key, kept);
    },
    async remove(name) {
      const { [name]: _, ...others } = await read(file);
      await write(file, others);
    },
  };
}

async function loadKey(file: string): Promise<Uint8Array> {
  try {
    await writeFile(file, randomBytes(32), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFile(file);
}

async function read(file: string): Promise<Kept> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  return JSON.parse(text) as Kept;
}

async function write(file: string, kept: Kept): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, JSON.stringify(kept), { mode: 0o600 });
  await rename(fresh, file);
}

function encrypt(key: Uint8Array, password: string): Kept[string] {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const text = Buffer.concat([cipher.update(password, "utf8"), cipher.final()]);
  return {
    iv: iv.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
    text: text.toString("base64"),
  };
}

function decrypt(key: Uint8Array, { iv, tag, text }: Kept[string]): string {
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64"));
  decipher.setAuthTag(Buffer.from(tag, "base64"));
  return Buffer.concat([decipher.update(Buffer.from(text, "base64")), decipher.final()]).toString(
    "utf8",
  );
}
