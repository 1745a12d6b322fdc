import type { InvitationFile } from "#ports/invitation.ts";

export type InvitationVerdict =
  | "import"
  | "update"
  | "cancel"
  | "ignore-reply"
  | "reject-malformed";

/** What to make of an invitation file. `known` holds the UIDs of meetings already on file: those are updated. */
export function judgeInvitation(
  { events, problems }: InvitationFile,
  known: ReadonlySet<string> = new Set(),
): InvitationVerdict {
  if (events.some(({ method }) => isAnswer(method))) return "ignore-reply";
  if (events.length > 0 && events.every(isCancelled)) return "cancel";
  if (!events.some(({ start }) => start !== null)) return "reject-malformed";
  const codes = problems.map((problem) => (problem as { code?: string }).code);
  const revised = codes.includes("moved-occurrence") || codes.includes("older-version");
  return revised || events.some(({ uid }) => known.has(uid)) ? "update" : "import";
}

/** What invited people send back (RFC 5546 §3.2): no meeting is changed by it until its organizer agrees. */
function isAnswer(method: string | null): boolean {
  return ["REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"].includes(method ?? "");
}

function isCancelled({ method, status }: InvitationFile["events"][number]): boolean {
  return method === "CANCEL" || status === "CANCELLED";
}
