import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { PlanContext } from "./context.ts";
import { readSituation, type Situation } from "./situation.ts";
import type { Settled } from "./intent.ts";
import { planAnswers } from "./steps/answers.ts";
import { planApplicationFollowUp } from "./steps/application-follow-up.ts";
import { planAroundInterviews } from "./steps/around-interview.ts";
import { planCheckIns } from "./steps/check-ins.ts";
import { planKeepInTouch } from "./steps/keep-in-touch.ts";
import { planOffers } from "./steps/offers.ts";
import { planPromisedMaterial } from "./steps/promised-material.ts";
import { planReferences } from "./steps/references.ts";
import { planThankYous } from "./steps/thank-yous.ts";
import { planWaiting } from "./steps/waiting.ts";
import type { Plan } from "./types.ts";
import { writePlan } from "./write-plan.ts";

export type { PlanContext } from "./context.ts";

/** What to send to whom and when, what is not sent and why, from the facts up to now (CONTRACTS §2). */
export function plan(file: ApplicationFile, context: PlanContext): Plan {
  const situation = readSituation(file, context);
  return writePlan(planAll(situation), situation);
}

/** Every family of steps in turn. */
export function planAll(situation: Situation): Settled[] {
  return [
    ...planApplicationFollowUp(situation),
    ...planAroundInterviews(situation),
    ...planThankYous(situation),
    ...planPromisedMaterial(situation),
    ...planCheckIns(situation),
    ...planAnswers(situation),
    ...planOffers(situation),
    ...planReferences(situation),
    ...planWaiting(situation),
    ...planKeepInTouch(situation),
  ];
}
