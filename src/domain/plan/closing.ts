import type { Moment } from "./clock/zone.ts";
import type { Past } from "./past.ts";
import type { Reason } from "./types.ts";

/** Why an application has come to an end (CONTRACTS §2, "Ceilings"), or undefined while it is open. */
export function closingOf(past: Past): Reason | undefined {
  const isRejected =
    past.of("rejected").length > 0 ||
    past.of("reply-received").some(({ event }) => event.class === "rejection");
  if (isRejected) return { rule: "CHECK-11", text: "they have decided against it" };
  const isWithdrawn =
    past.of("withdrawn").length > 0 ||
    past.delivered.some(({ event }) => event.kind === "withdrawal");
  if (isWithdrawn) return { rule: "OFFER-3", text: "you withdrew your application" };
  if (past.of("offer-accepted").length > 0)
    return { rule: "CHECK-11", text: "you accepted their offer" };
  if (past.of("offer-declined").length > 0)
    return { rule: "CHECK-11", text: "you declined their offer" };
  return undefined;
}

/** The moment at which the person took another offer, and the event that says so. */
export interface Acceptance {
  readonly id: string;
  readonly at: Moment;
}

/** Another offer that was taken: as this application records it, or as another application of the same person does (OFFER-3). */
export function acceptanceOf(
  past: Past,
  elsewhere: Acceptance | undefined,
): Acceptance | undefined {
  const here = past.of("other-offer-accepted").at(-1);
  return here ? { id: here.event.id, at: here.at } : elsewhere;
}
