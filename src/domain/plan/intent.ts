import type { Channel } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { Slot } from "./clock/hours.ts";
import type { Moment, Zone } from "./clock/zone.ts";
import type { Need, Reason, Step } from "./types.ts";

/** What a rule asks for, before the person's wishes, absences and the ceiling are looked at. */
export interface Intent {
  readonly id: string;
  readonly kind: StepKind;
  readonly to?: string | undefined;
  readonly interview?: string | undefined;
  readonly channel?: Channel | undefined;
  /** In which its instants are written. */
  readonly zone: Zone;
  /** The hours that it may be moved to. */
  readonly slot: Slot;
  readonly notBefore?: Moment | undefined;
  readonly sendAt: Moment;
  readonly deadline?: Moment | undefined;
  readonly expires?: Moment | undefined;
  readonly forecast?: boolean;
  readonly optional?: boolean;
  readonly needs?: readonly Need[];
  readonly because: readonly [Reason, ...Reason[]];
  /** When it happened, where it has. */
  readonly doneAt?: Moment | undefined;
  /** Why it will not happen any more. */
  readonly dropped?: Reason | undefined;
  /** Why it is not done until an event releases it. */
  readonly stopped?: Reason | undefined;
  /** Why it was placed later than its own rule says. */
  readonly moved?: Reason | undefined;
}

/** An intent with its final moment and status, and what keeps it from an earlier one. */
export interface Settled {
  readonly intent: Intent;
  readonly sendAt: Moment;
  readonly deadline: Moment | undefined;
  readonly status: Step["status"];
  readonly because: readonly Reason[];
  /** Why it will not happen any more, for whatever reason. */
  readonly dropped: Reason | undefined;
  /** Why it waits longer or is not done; empty where nothing is held. */
  readonly heldBecause: readonly Reason[];
  /** When nothing holds it any more; absent where only an event releases it. */
  readonly heldUntil: Moment | undefined;
}

/** A step put later, and why. */
export interface Move {
  /** The step's new moment, in its proper hours. */
  readonly sendAt: Moment;
  /** When the hold itself ends, where that is another moment. */
  readonly until?: Moment;
  readonly reason: Reason;
}
