import type { Plan, Step } from "#domain/plan/types.ts";
import type { Line, WholeApplication } from "../api/types.ts";

/** The steps of one application that are still to be done, as the lines that rows are made of. */
export function linesOf({ file, plan }: Pick<WholeApplication, "file" | "plan">): Line[] {
  return plan.steps
    .filter(({ status }) => status !== "done" && status !== "dropped")
    .map((step) => lineOf(step, { file, plan }));
}

function lineOf(step: Step, { file, plan }: Pick<WholeApplication, "file" | "plan">): Line {
  const { application } = file;
  const { id, status, ...rest } = step;
  const person = application.people.find((one) => one.id === step.to);
  const round = application.interviews.find((one) => one.id === step.interview);
  const held = heldOf(id, plan);
  return {
    ...rest,
    status: status as Line["status"],
    application: application.id,
    company: application.company,
    role: application.role,
    timeZone: application.timeZone,
    step: id,
    held: held !== undefined,
    because: held?.because ?? step.because,
    ...(held?.until ? { heldUntil: held.until } : {}),
    ...(person ? { name: person.name } : {}),
    ...(person?.salutation ? { salutation: person.salutation } : {}),
    ...(round ? { round: { stage: round.stage, start: round.start, end: round.end } } : {}),
  };
}

function heldOf(step: string, { held }: Plan) {
  return held.find((one) => one.step === step);
}
