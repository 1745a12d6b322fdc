import type { Moment } from "./clock/zone.ts";
import type { Past } from "./past.ts";
import type { Reason } from "./types.ts";

export type Ending = "rejected" | "withdrawn" | "accepted" | "declined";

/** How an application has come to an end (CONTRACTS §2, "Ceilings"), or undefined while it is open. */
export function endingOf(past: Past): Ending | undefined {
  const isRejected =
    past.of("rejected").length > 0 ||
    past.of("reply-received").some(({ event }) => event.class === "rejection");
  if (isRejected) return "rejected";
  const isWithdrawn =
    past.of("withdrawn").length > 0 ||
    past.delivered.some(({ event }) => event.kind === "withdrawal");
  if (isWithdrawn) return "withdrawn";
  if (past.of("offer-accepted").length > 0) return "accepted";
  return past.of("offer-declined").length > 0 ? "declined" : undefined;
}

/** Why nobody is asked any more, or undefined while the application is open. */
export function closingOf(past: Past): Reason | undefined {
  const ending = endingOf(past);
  return ending && reasons[ending];
}

const reasons: Readonly<Record<Ending, Reason>> = {
  rejected: { rule: "CHECK-11", text: "they have decided against it" },
  withdrawn: { rule: "OFFER-3", text: "you withdrew your application" },
  accepted: { rule: "CHECK-11", text: "you accepted their offer" },
  declined: { rule: "CHECK-11", text: "you declined their offer" },
};

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
