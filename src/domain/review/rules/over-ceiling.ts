import { parseInstant } from "../../facts/instants.ts";
import type { EventOf } from "../../facts/schema.ts";
import type { StepKind } from "../../facts/step-kinds.ts";
import { before } from "../earliest.ts";
import type { ReviewRule } from "../rule.ts";
import { isChase, type Situation } from "../situation.ts";
import { sampleFile } from "../sample/application.ts";

/** Answers, offers and withdrawals are never too many. */
const free: ReadonlySet<string> = new Set<StepKind>([
  "acknowledge-update",
  "answer-request",
  "offer-acknowledgement",
  "competing-offer",
  "withdrawal",
  "rejection-reply",
]);

/** One message more than is welcome: in this round, or to this person this week. */
export const overCeiling: ReviewRule = {
  name: "over-ceiling",
  severity: "error",
  because: ["CHECK-6"],
  weight: 3,
  needs: ["application"],
  *check(letter, situation) {
    const first = letter.sentences[0];
    const why = first ? tooMany(situation) : undefined;
    if (first && why !== undefined) yield { ...first, message: why };
  },
  examples: {
    bad: [
      sent("check-in:r1:1", "2026-12-20T15:00:00Z", [
        ["check-in", "dana", "2026-12-01"],
        ["final-check-in", "dana", "2026-12-08"],
      ]),
      sent("final-check-in:r1:1", "2026-12-20T15:00:00Z", [
        ["check-in", "dana", "2026-12-01"],
        ["check-in", "dana", "2026-12-08"],
      ]),
      sent("check-in:r1:1", "2026-12-03T15:00:00Z", [
        ["thank-you", "dana", "2026-11-30"],
        ["promised-material", "dana", "2026-12-01"],
      ]),
      sent("thank-you:r1:priya", "2026-11-17T15:00:00Z", [["thank-you", "priya", "2026-11-16"]]),
      sent("promised-material:r1:m1", "2026-11-18T15:00:00Z", [
        ["thank-you", "priya", "2026-11-16"],
        ["linkedin-connect", "priya", "2026-11-17"],
      ]),
    ],
    good: [
      sent("check-in:r1:1", "2026-12-20T15:00:00Z", [["thank-you", "dana", "2026-11-16"]]),
      sent("final-check-in:r1:1", "2026-12-20T15:00:00Z", [["check-in", "dana", "2026-12-01"]]),
      sent("withdrawal:e9", "2026-12-03T15:00:00Z", [
        ["check-in", "dana", "2026-12-01"],
        ["thank-you", "dana", "2026-12-01"],
      ]),
      sent("thank-you:r1:priya", "2026-11-16T21:15:00Z", [["thank-you", "tom", "2026-11-16"]]),
      sent("thank-you:r1:priya", "2026-11-15T15:00:00Z", [["thank-you", "priya", "2026-11-16"]]),
    ],
  },
};

function tooMany(situation: Situation): string | undefined {
  const { context, kind, interview, recipient, policy } = situation;
  const application = context.file?.application;
  if (!application || free.has(kind)) return undefined;
  const sent = before(application.events, context.now, application.timeZone).filter(
    (event): event is EventOf<"message-sent"> => event.type === "message-sent",
  );
  const round = sent.filter(
    (event) => interview !== undefined && (event.interview ?? interview.id) === interview.id,
  );
  if (
    kind === "thank-you" &&
    round.some((event) => event.kind === kind && event.to === recipient?.id)
  )
    return `${recipient?.name ?? "This person"} has had a thank-you for this round already.`;
  const { checkInsPerRound, messagesPerPerson, windowDays } = policy.values["CHECK-6"];
  const chases = round.filter(
    (event) => event.kind === "check-in" || event.kind === "final-check-in",
  ).length;
  if (isChase(kind) && kind !== "application-follow-up" && chases >= checkInsPerRound)
    return `This would be check-in ${chases + 1} in this round; ${checkInsPerRound} are the most.`;
  const now = context.now;
  if (!now || !recipient) return undefined;
  const since = now.subtract({ hours: 24 * windowDays });
  const lately = sent.filter(
    (event) => event.to === recipient.id && !free.has(event.kind) && isAfter(event.at, since),
  ).length;
  return lately >= messagesPerPerson
    ? `${recipient.name} has had ${lately} messages from you in ${windowDays} days. Wait.`
    : undefined;
}

function isAfter(at: string, since: Temporal.Instant): boolean {
  const instant = parseInstant(at);
  return instant !== undefined && Temporal.Instant.compare(instant, since) > 0;
}

/** An example: this step, now, after these messages went. */
function sent(step: string, now: string, messages: [StepKind, string, string][]) {
  const events = messages.map(([kind, to, day], at) => ({
    id: `s${at}`,
    type: "message-sent" as const,
    at: `${day}T21:10:00Z`,
    kind,
    to,
    interview: "r1",
  }));
  const file = {
    ...sampleFile,
    application: {
      ...sampleFile.application,
      events: [...sampleFile.application.events, ...events],
    },
  };
  return { text: "Hello,\n\nIs there an updated timeline?", step, now, context: { file } };
}
