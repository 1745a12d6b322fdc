import type { Application } from "#domain/facts/schema.ts";
import { matters } from "./notes/en/matters.ts";
import { withIndefinite } from "./notes/phrase.ts";

/** What is somebody's: an estate, a case, a divorce; the name before it is a client's, and nobody else's to hear. */
const matter = `${matters}|inquest|will|trust deed|tax return|arbitration|custody|adoption|portfolio`;

const named = new RegExp(
  `\\b(?:the |an? )?(\\p{Lu}[\\p{L}'’-]+(?: (?:& |and |v |vs )?\\p{Lu}[\\p{L}'’-]+)*?)(?:'s|’s)? (${matter})(s?)(?: file)?\\b(?! (?:manag|work|handl|clerk|officer|law))`,
  "gu",
);

/** Months, days, nations and the like, which are no client's. */
const general =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|British|Irish|Scottish|Welsh|French|German|American|Indian|European|Christmas|Easter|Crown|Supreme|High|Court|Federal|State|Real|Google|Microsoft|Apple|Twitter|Instagram|The|A|An|My|Our|Your|Their|Her|His|Every|Each|One|Two|Three|This|That)$/;

/** The fit line without the names of those for whom the work was done: "the Hartley estate" becomes "an estate". */
export function withoutClients(fit: string): string {
  return fit.replace(named, (all: string, name: string, what: string, plural: string) =>
    isGeneral(name) ? all : plural ? `${what}${plural}` : withIndefinite(what),
  );
}

/** Whether a text names a client's matter: the name is neither the employer's nor that of somebody on file. */
export function namesClient(text: string, app: Pick<Application, "company" | "people">): boolean {
  const known = new Set(
    [app.company, ...app.people.map((person) => person.name)].flatMap((name) => name.split(/\s+/)),
  );
  return [...text.matchAll(named)].some(
    ([, name = ""]) => !isGeneral(name) && !name.split(/\s+/).some((word) => known.has(word)),
  );
}

function isGeneral(name: string): boolean {
  return name.split(" ").some((word) => general.test(word)) || /^\p{Lu}{2,}$/u.test(name);
}
