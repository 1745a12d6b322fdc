/** The life of a message from its approval on (docs/decisions/0006). `planned` and `drafted` come before it and are the plan and the draft. */
export const messageStates = [
  "approved",
  "claimed",
  "sending",
  "sent",
  "deferred",
  "refused",
  "unsure",
  "answered",
  "bounced",
  "silent",
  "withdrawn",
] as const;
export type MessageState = (typeof messageStates)[number];

/** Which state may follow which. `sending` is followed by what the server said or by `unsure`, never by another claim. */
export const transitions: Readonly<Record<MessageState, readonly MessageState[]>> = {
  approved: ["claimed", "sent", "unsure", "withdrawn"],
  claimed: ["claimed", "sending", "deferred", "refused", "withdrawn"],
  sending: ["sent", "deferred", "refused", "unsure"],
  deferred: ["claimed", "sent", "refused", "unsure", "withdrawn"],
  unsure: ["sent", "withdrawn"],
  sent: ["answered", "bounced", "silent"],
  silent: ["answered", "bounced"],
  refused: [],
  answered: [],
  bounced: [],
  withdrawn: [],
};

/** States in which the text is approved and has still to go out. */
export const outgoingStates: readonly MessageState[] = [
  "approved",
  "claimed",
  "sending",
  "deferred",
];

/** The same, and those that may have gone out without our knowing. */
export const openStates: readonly MessageState[] = [...outgoingStates, "unsure"];

export function mayFollow(from: MessageState | undefined, to: MessageState): boolean {
  return from === undefined ? to === "approved" : transitions[from].includes(to);
}
