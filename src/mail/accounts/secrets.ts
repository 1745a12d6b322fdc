import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { chmod, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "#ports/errors.ts";
import type { Keyring } from "#mail/keyring/find-keyring.ts";
import { holdLock } from "./hold-lock.ts";
import { loadKey } from "./secrets-key.ts";
import { readIfThere, writeBeside } from "./secret-files.ts";

/** Keeps passwords of mailboxes apart from the store, encrypted, so that a backup of the store holds none. */
export interface Secrets {
  save(name: string, password: string): Promise<void>;
  /** Fails with `no-account` where none is kept under this name, `file-unreadable` where it cannot be decrypted. */
  load(name: string): Promise<string>;
  remove(name: string): Promise<void>;
  /** Runs work that renews a secret; processes do so one after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Where passwords are kept and what that protects from, in words for the person. */
  sentence: string;
}

/**
 * Opens the passwords kept in a folder of their own: `secrets.json`, AES-256-GCM, each bound to its name, and `key`. The key lies in
 * the system's keyring where there was one at its making; else in that file, and then whoever can read this person's files can read
 * both: that is what such a file can promise, and no more.
 */
export async function openSecrets(folder: string, keyring?: Keyring): Promise<Secrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const { key, where } = await loadKey(join(folder, "key"), keyring);
  const file = join(folder, "secrets.json");
  let turn: Promise<void> = Promise.resolve();
  function change(edit: (all: Sealed) => void): Promise<void> {
    const done = turn.then(() =>
      holdLock(`${file}.lock`, async () => {
        const all = await readSealed(file);
        edit(all);
        await rename(await writeBeside(file, JSON.stringify(Object.fromEntries(all))), file);
      }),
    );
    turn = done.catch(() => {});
    return done;
  }
  return {
    save: (name, password) => change((all) => void all.set(name, seal(key, name, password))),
    remove: (name) => change((all) => void all.delete(name)),
    inTurn: (work) => holdLock(`${file}.renewal`, work),
    async load(name) {
      const sealed = (await readSealed(file)).get(name);
      if (sealed === undefined) throw new AppError("no-account", notKept);
      return unseal(key, name, sealed);
    },
    sentence: `Passwords are kept encrypted in ${folder}, which only your user can read; ${where}.`,
  };
}

const notKept = "Its password is not kept here. Connect it again: afterword account add.";

type Sealed = Map<string, string>;

async function readSealed(file: string): Promise<Sealed> {
  const bytes = await readIfThere(file);
  if (!bytes) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(bytes.toString("utf8")) as Record<string, string>));
  } catch (error) {
    throw new AppError("file-unreadable", `${file} is damaged.`, error);
  }
}

/** Nonce (12 bytes), tag (16 bytes) and text, in base64; the name is authenticated with it. */
function seal(key: Buffer, name: string, password: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name));
  const text = Buffer.concat([cipher.update(password, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
}

function unseal(key: Buffer, name: string, sealed: string): string {
  try {
    const all = Buffer.from(sealed, "base64");
    const decipher = createDecipheriv("aes-256-gcm", key, all.subarray(0, 12), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(name)).setAuthTag(all.subarray(12, 28));
    const text = [decipher.update(all.subarray(28)), decipher.final()];
    return Buffer.concat(text).toString("utf8");
  } catch (error) {
    throw new AppError("file-unreadable", `The password of "${name}" cannot be decrypted.`, error);
  }
}
