import assert from "node:assert/strict";
import { test } from "node:test";
import type { ImapFlow } from "imapflow";
import { findFolders } from "./find-folders.ts";

/** Folders as a server lists them: "path specialUse". */
async function watchedOf(...list: string[]): Promise<string[][]> {
  const folders = list.map((one) => {
    const [path = "", specialUse] = one.split(" ");
    return { path, name: path.split("/").at(-1), specialUse, flags: new Set() };
  });
  const { watched } = await findFolders({ list: async () => folders } as unknown as ImapFlow);
  return watched.map(({ folder, path }) => [folder, path]);
}

test("where one folder holds all mail, it stands for every label; Sent is read before it, so that a letter of one's own is known as sent", async () => {
  const gmail = ["INBOX \\Inbox", "Jobs", "[Gmail]/All \\All", "[Gmail]/Drafts \\Drafts"];
  const more = ["[Gmail]/Sent \\Sent", "[Gmail]/Spam \\Junk", "[Gmail]/Trash \\Trash"];
  assert.deepEqual(await watchedOf(...gmail, ...more), [
    ["inbox", "INBOX"],
    ["junk", "[Gmail]/Spam"],
    ["sent", "[Gmail]/Sent"],
    ["other", "[Gmail]/All"],
  ]);
});

test("else every folder is read but drafts, the bin, and what waits to be sent", async () => {
  const usual = ["INBOX", "Archive", "INBOX/Jobs", "Drafts \\Drafts", "Trash \\Trash"];
  assert.deepEqual(await watchedOf(...usual, "INBOX/Templates", "Outbox", "Sent \\Sent"), [
    ["inbox", "INBOX"],
    ["sent", "Sent"],
    ["other", "Archive"],
    ["other", "INBOX/Jobs"],
  ]);
});
