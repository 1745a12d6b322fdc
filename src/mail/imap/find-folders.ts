import type { ImapFlow, ListResponse } from "imapflow";
import type { IncomingMail } from "#ports/inbox.ts";

export interface WatchedFolder {
  folder: IncomingMail["folder"];
  path: string;
  /** What the server says of it without opening it, where it says anything. */
  status?: { uidValidity: string; uidNext: number };
}

export interface Folders {
  watched: WatchedFolder[];
  sent?: string;
  drafts?: string;
}

/** More folders than this are not looked into; the inbox, junk and sent come first. */
const mostFolders = 100;
const neverWatched = new Set(["\\Drafts", "\\Trash", "\\Inbox", "\\Junk", "\\Sent", "\\All"]);
/** What lies in them was not sent yet, or never will be: folders of mail programs that have no special use, by their usual names. */
const unsent = new Set(
  (
    "outbox|templates|postausgang|vorlagen|boîte d'envoi|modèles|bandeja de salida|plantillas|posta in uscita|modelli|" +
    "caixa de saída|modelos|postvak uit|sjablonen|utkorgen|mallar|skrzynka nadawcza|szablony"
  ).split("|"),
);

/**
 * Finds the folders by their special use (RFC 6154), or by their usual names where the server tells none, and asks for the state of
 * all of them at once. Where one folder holds everything (Gmail's All Mail), it stands for all labels; else every folder is watched.
 */
export async function findFolders(client: ImapFlow): Promise<Folders> {
  const list = await client.list({ statusQuery: { uidNext: true, uidValidity: true } });
  const usable = list.filter(
    ({ flags }) => !flags.has("\\Noselect") && !flags.has("\\NonExistent"),
  );
  const by = (use: string) => usable.filter(({ specialUse }) => specialUse === use).slice(0, 1);
  const [junk = [], sent = [], drafts = [], all = []] = [
    "\\Junk",
    "\\Sent",
    "\\Drafts",
    "\\All",
  ].map(by);
  const others = usable.filter(
    ({ path, name, specialUse }) =>
      path !== "INBOX" && !neverWatched.has(specialUse ?? "") && !unsent.has(name.toLowerCase()),
  );
  const watched = [
    ...usable.filter(({ path }) => path === "INBOX").map((one) => watch("inbox", one)),
    ...junk.map((one) => watch("junk", one)),
    ...sent.map((one) => watch("sent", one)),
    ...(all.length > 0 ? all : others).map((one) => watch("other", one)),
  ];
  return {
    watched: watched.slice(0, mostFolders),
    ...(sent[0] && { sent: sent[0].path }),
    ...(drafts[0] && { drafts: drafts[0].path }),
  };
}

function watch(folder: IncomingMail["folder"], { path, status }: ListResponse): WatchedFolder {
  const known =
    status?.uidNext && status.uidValidity
      ? { uidNext: status.uidNext, uidValidity: String(status.uidValidity) }
      : undefined;
  return { folder, path, ...(known ? { status: known } : {}) };
}
