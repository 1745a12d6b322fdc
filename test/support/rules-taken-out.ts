import type { ApplicationFile, Event } from "#domain/facts/schema.ts";
import type { StepKind } from "#domain/facts/step-kinds.ts";
import type { Plan, Step } from "#domain/plan/types.ts";
import type { Overrides } from "#domain/policy/policy.ts";
import type { RuleId } from "#domain/policy/rules.ts";

/** How a planner without one rule is had: by a neutral value, by facts that hide what the rule looks at, or by a changed plan. */
export interface Removal {
  readonly policy?: Overrides;
  readonly facts?: (file: ApplicationFile) => ApplicationFile;
  /** Only steps of these kinds are taken from the plan of the changed facts; all where absent. */
  readonly affects?: readonly StepKind[];
  readonly plan?: (plan: Plan) => Plan;
}

const chase = ["check-in", "final-check-in", "close-as-no-answer"] as const;

/** Every rule that shows in the plan, and how it is taken out; where a rule has two sides, each side on its own. */
export const rulesTakenOut: { readonly [Id in RuleId]?: readonly Removal[] } = {
  "PREP-1": [without("prepare")],
  "PREP-2": [without("ask-for-address")],
  "DEBRIEF-1": [without("debrief")],
  "DEBRIEF-4": [{ facts: withoutNotedThings }],
  "THANK-1": [
    { policy: { "THANK-1": { withinHours: 96, lateUntilHours: 960 } } },
    without("thank-you"),
  ],
  "THANK-2": [{ policy: { "THANK-2": { afterMinutes: 0 } } }],
  "THANK-3": [{ plan: (plan) => onlySteps(plan, isFirstOfItsRound) }],
  "THANK-6": [without("thank-you-via-recruiter")],
  "PROMISE-1": [without("promised-material")],
  "CHECK-1": [{ facts: withoutStatedDates }],
  "CHECK-2": [{ policy: { "CHECK-2": { calendarDays: 0, workingDays: 1 } } }],
  "CHECK-3": [{ facts: withoutMainContact, affects: chase }, without("check-in")],
  "CHECK-5": [{ policy: { "CHECK-5": { on: false } } }],
  "CHECK-6": [
    { policy: { "CHECK-6": { messagesPerPerson: 99 } } },
    { policy: { "CHECK-6": { checkInsPerRound: 9 }, "CHECK-5": { on: true } } },
    { policy: { "CHECK-6": { windowDays: 14 } } },
    { facts: everyMessageToTheRecruiter },
  ],
  "CHECK-7": [without("close-as-no-answer")],
  "CHECK-8": [{ plan: (plan) => eachStep(plan, aDayEarlierWhereItRestsOn("CHECK-8")) }],
  "CHECK-10": [{ facts: (file) => withEvents(file, holdingIsAnyAnswer) }],
  "CHECK-11": [
    { facts: (file) => withEvents(file, withoutAnswers), affects: chase },
    { facts: (file) => withEvents(file, withoutEndings), affects: chase },
  ],
  "CHAN-1": [{ plan: (plan) => eachStep(plan, alwaysByMail) }],
  "CHAN-2": [
    { facts: withoutLinkedinInPlaceOfMail },
    { plan: (plan) => eachStep(plan, linkedinInPlaceOfAnAddress) },
  ],
  "CHAN-3": [{ policy: { "CHAN-3": { on: false } } }],
  "CHAN-4": [{ policy: { "CHAN-4": { on: false } } }, { policy: { "CHAN-4": { on: true } } }],
  "CHAN-5": [
    { policy: { "CHAN-5": { cultures: [] } } },
    { policy: { "CHAN-5": { cultures: ["traditional", "standard", "startup"] } } },
  ],
  "CHAN-7": [{ facts: phoneScreenIsAnyRound }],
  "OFFER-1": [without("offer-acknowledgement")],
  "OFFER-2": [without("competing-offer")],
  "OFFER-3": [without("withdrawal")],
  "NO-1": [without("rejection-reply")],
  "NO-3": [without("keep-in-touch")],
  "REF-1": [without("reference-heads-up")],
  "INFO-1": [without("answer-request")],
  "APPLY-1": [
    without("application-follow-up"),
    { facts: onlyApplied, affects: ["application-follow-up"] },
  ],
  "WAIT-2": [without("reflect")],
  "WAIT-3": [without("prepare-next-round")],
  "WAIT-4": [without("update-cv")],
};

function without(kind: StepKind): Removal {
  return { plan: (plan) => onlySteps(plan, (step) => step.kind !== kind) };
}

function onlySteps(plan: Plan, wanted: (step: Step, plan: Plan) => boolean): Plan {
  return { ...plan, steps: plan.steps.filter((step) => wanted(step, plan)) };
}

function eachStep(plan: Plan, change: (step: Step) => Step): Plan {
  return { ...plan, steps: plan.steps.map(change) };
}

function isFirstOfItsRound(step: Step, plan: Plan): boolean {
  if (step.kind !== "thank-you") return true;
  return plan.steps.find((s) => s.kind === step.kind && s.interview === step.interview) === step;
}

function aDayEarlierWhereItRestsOn(rule: RuleId): (step: Step) => Step {
  return (step) => {
    if (!step.sendAt || !step.because.some((reason) => reason.rule === rule)) return step;
    const sendAt = Temporal.ZonedDateTime.from(step.sendAt).subtract({ days: 1 }).toString();
    return { ...step, sendAt, because: step.because.filter((reason) => reason.rule !== rule) };
  };
}

function withEvents(file: ApplicationFile, change: (event: Event) => Event[]): ApplicationFile {
  const events = file.application.events.flatMap(change);
  return { ...file, application: { ...file.application, events } };
}

function withoutStatedDates(file: ApplicationFile): ApplicationFile {
  return withEvents(file, (event) => {
    if (event.type === "timeline-stated") return [];
    if (event.type !== "reply-received") return [event];
    const { answerBy: _, ...rest } = event;
    return [rest];
  });
}

function holdingIsAnyAnswer(event: Event): Event[] {
  return event.type === "reply-received" && event.class === "holding"
    ? [{ ...event, class: "other" }]
    : [event];
}

function withoutAnswers(event: Event): Event[] {
  const leftAlone = ["acknowledgement", "holding"];
  return event.type === "reply-received" && !leftAlone.includes(event.class) ? [] : [event];
}

function withoutMainContact(file: ApplicationFile): ApplicationFile {
  const { mainContact: _, ...rest } = file.application;
  const people = rest.people.map((person) =>
    person.part === "recruiter" || person.part === "hiring-manager"
      ? { ...person, part: "other" as const }
      : person,
  );
  return { ...file, application: { ...rest, people } };
}

function withoutNotedThings(file: ApplicationFile): ApplicationFile {
  const interviews = file.application.interviews.map((round) => {
    if (!round.debrief) return round;
    const { correction: _, ...debrief } = round.debrief;
    return { ...round, debrief: { ...debrief, promised: [] } };
  });
  return { ...file, application: { ...file.application, interviews } };
}

function phoneScreenIsAnyRound(file: ApplicationFile): ApplicationFile {
  const interviews = file.application.interviews.map((round) =>
    round.stage === "phone-screen" ? { ...round, stage: "first-round" as const } : round,
  );
  return { ...file, application: { ...file.application, interviews } };
}

function withoutLinkedinInPlaceOfMail(file: ApplicationFile): ApplicationFile {
  const people = file.application.people.map((person) => {
    if (!person.linkedin || person.email) return person;
    const { linkedin: _, ...rest } = person;
    return rest;
  });
  return { ...file, application: { ...file.application, people } };
}

function linkedinInPlaceOfAnAddress(step: Step): Step {
  if (step.kind !== "thank-you" || !step.needs.includes("address")) return step;
  return { ...step, channel: "linkedin", needs: step.needs.filter((need) => need !== "address") };
}

function alwaysByMail(step: Step): Step {
  return step.channel ? { ...step, channel: "email" } : step;
}

function withoutEndings(event: Event): Event[] {
  const endings = ["rejected", "withdrawn", "offer-accepted", "offer-declined", "offer-received"];
  return endings.includes(event.type) || event.type === "other-offer-accepted" ? [] : [event];
}

function onlyApplied(file: ApplicationFile): ApplicationFile {
  const events = file.application.events.filter((event) => event.type === "applied");
  return { ...file, application: { ...file.application, events, interviews: [] } };
}

function everyMessageToTheRecruiter(file: ApplicationFile): ApplicationFile {
  const recruiter = file.application.people.find((person) => person.part === "recruiter");
  if (!recruiter) return file;
  return withEvents(file, (event) =>
    event.type === "message-sent" ? [{ ...event, to: recruiter.id }] : [event],
  );
}
