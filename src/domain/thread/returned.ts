import { readBounce } from "../replies/bounce.ts";
import type { Bounce, MailFacts } from "../replies/types.ts";

/** What a mail says that it returns, where it may be a bounce at all. */
export function returnedIn(
  mail: Pick<MailFacts, "from" | "subject" | "text" | "report"> & Partial<MailFacts>,
): Bounce | undefined {
  const facts = { inReplyTo: [], references: [], headers: new Map(), attachmentTypes: [], ...mail };
  return readBounce(facts) ?? undefined;
}
