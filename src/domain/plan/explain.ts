import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { RuleId } from "#domain/policy/rules.ts";
import type { PlanContext } from "./context.ts";
import type { DerivationLine } from "./derivation.ts";
import type { Intent, Settled } from "./intent.ts";
import { planAll } from "./plan.ts";
import { readSituation, type Situation } from "./situation.ts";
import type { Need, Reason, Step } from "./types.ts";
import { writeStep } from "./write-plan.ts";

export type { DerivationLine } from "./derivation.ts";

/** A step with the way to its date: what was said, what was counted, what was skipped, which hours hold. */
export interface Explanation {
  step: Step;
  lines: DerivationLine[];
}

/** One thing that keeps a step from now, and what would release it. */
export interface Obstacle {
  text: string;
  rule: RuleId;
  /** When it ends by itself, RFC 9557. */
  until?: string;
  /** What would end it, where time alone does not. */
  releasedBy?: string;
}

/** A plan that answers for each of its steps; undefined where it has no such step. */
export interface Reckoning {
  explain(stepId: string): Explanation | undefined;
  whyNot(stepId: string): Obstacle[] | undefined;
}

/** Why a step stands where it does, as data for `why STEP`; undefined where the plan has no such step. */
export function explain(
  stepId: string,
  file: ApplicationFile,
  context: PlanContext,
): Explanation | undefined {
  return reckon(file, context).explain(stepId);
}

/** What keeps a step from now; empty where nothing does, undefined where the plan has no such step. */
export function whyNot(
  stepId: string,
  file: ApplicationFile,
  context: PlanContext,
): Obstacle[] | undefined {
  return reckon(file, context).whyNot(stepId);
}

/** Both answers for any number of steps, from one plan. */
export function reckon(file: ApplicationFile, context: PlanContext): Reckoning {
  const traced: { step: string; line: DerivationLine }[] = [];
  const situation = readSituation(file, context, (step, line) => traced.push({ step, line }));
  const steps = new Map(planAll(situation).map((settled) => [settled.intent.id, settled]));
  return {
    explain: (id) => {
      const settled = steps.get(id);
      const lines = traced.filter(({ step }) => step === id).map(({ line }) => line);
      return settled && { step: writeStep(settled), lines };
    },
    whyNot: (id) => {
      const settled = steps.get(id);
      return settled && obstaclesOf(settled, situation);
    },
  };
}

function obstaclesOf(settled: Settled, situation: Situation): Obstacle[] {
  const { intent, status } = settled;
  const { rule } = intent.because[0];
  if (status === "done")
    return [{ rule, text: "it is done", releasedBy: "nothing: once is enough" }];
  if (settled.dropped) return [whyDropped(settled.dropped, intent)];
  return [
    ...(intent.forecast ? [{ rule, ...forecastObstacle }] : []),
    ...(situation.now < settled.sendAt ? whyLater(settled) : []),
    ...(intent.needs ?? []).map(needObstacle),
  ];
}

function whyDropped(reason: Reason, { stopped }: Intent): Obstacle {
  const releasedBy = stopped
    ? "an answer without a decision, which starts the clock again, or a further interview"
    : "only a change of the facts it rests on";
  return { ...reason, releasedBy };
}

const forecastObstacle = {
  text: "it rests on something that has not happened yet",
  releasedBy: "that happening",
};

/** Holds first, for they are the answer to "why not on its own day"; without any, its own reasons are. */
function whyLater({ intent, sendAt, because, heldBecause, heldUntil }: Settled): Obstacle[] {
  const until = intent.zone.write(sendAt);
  if (heldBecause.length === 0 || heldUntil === undefined)
    return because.slice(0, 1).map((reason) => ({ ...reason, until }));
  return heldBecause.map((reason) => ({ ...reason, until: intent.zone.write(heldUntil) }));
}

function needObstacle(need: Need): Obstacle {
  const { rule, releasedBy } = needs[need];
  return { rule, text: `${need} is missing`, releasedBy };
}

const needs: Readonly<Record<Need, { rule: RuleId; releasedBy: string }>> = {
  address: { rule: "PREP-2", releasedBy: "adding the person's address" },
  specific: { rule: "DEBRIEF-1", releasedBy: "writing down one thing that this person said" },
  attachment: { rule: "PROMISE-1", releasedBy: "adding the file or the link" },
  answer: { rule: "INFO-1", releasedBy: "supplying what they asked for" },
  country: { rule: "CHECK-2", releasedBy: "adding the employer's country" },
};
