import type { ImapFlow } from "imapflow";
import type { IncomingMail } from "#ports/inbox.ts";

export interface WatchedFolder {
  folder: IncomingMail["folder"];
  path: string;
}

export interface Folders {
  watched: WatchedFolder[];
  sent?: string;
  drafts?: string;
}

/** Finds the folders by their special use (RFC 6154), or by their usual names where the server tells none. */
export async function findFolders(client: ImapFlow): Promise<Folders> {
  const list = await client.list();
  const usable = list.filter(
    ({ flags }) => !flags.has("\\Noselect") && !flags.has("\\NonExistent"),
  );
  const pathOf = (use: string) => usable.find(({ specialUse }) => specialUse === use)?.path;
  const [junk, sent, drafts] = ["\\Junk", "\\Sent", "\\Drafts"].map(pathOf);
  return {
    watched: [
      { folder: "inbox", path: "INBOX" },
      ...(junk ? [{ folder: "junk", path: junk } as const] : []),
      ...(sent ? [{ folder: "sent", path: sent } as const] : []),
    ],
    ...(sent && { sent }),
    ...(drafts && { drafts }),
  };
}
