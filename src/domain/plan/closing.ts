import type { Past } from "./past.ts";
import type { Reason } from "./types.ts";

/** Why an application has come to an end (CONTRACTS §2, "Ceilings"), or undefined while it is open. */
export function closingOf(past: Past): Reason | undefined {
  const isRejected =
    past.of("rejected").length > 0 ||
    past.of("reply-received").some(({ event }) => event.class === "rejection");
  if (isRejected) return { rule: "CHECK-11", text: "they have decided against it" };
  if (past.of("withdrawn").length > 0)
    return { rule: "OFFER-3", text: "you withdrew your application" };
  if (past.of("offer-accepted").length > 0)
    return { rule: "CHECK-11", text: "you accepted their offer" };
  if (past.of("offer-declined").length > 0)
    return { rule: "CHECK-11", text: "you declined their offer" };
  return undefined;
}
