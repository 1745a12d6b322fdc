import { judgeAutomation, type Automation } from "./automatic.ts";
import { readBounce } from "./bounce.ts";
import { readAbsence } from "./dates.ts";
import { decide, type Decision } from "./decide.ts";
import { replyText } from "./reply-text.ts";
import { sentences, type Sentence } from "./sentences.ts";
import type { Classification, ClassifyContext, Evidence, MailFacts } from "./types.ts";
import { weigh, type Weighed } from "./weigh.ts";

/**
 * What an incoming mail means, with the evidence (CONTRACTS §5): bounces first, then absence notes and other machine answers, then
 * the words. Never throws on what a mail holds; reads at most the first 20,000 characters of what its writer wrote anew.
 */
export function classify(mail: MailFacts, context: ClassifyContext): Classification {
  const bounce = readBounce(mail);
  if (bounce) {
    const says = bounce.recipients
      .map((one) => `${one.address} ${one.status ?? ""}`.trim())
      .join(", ");
    const where = mail.report ? "delivery status" : "text";
    return {
      ...unclear,
      class: "bounce",
      confidence: mail.report ? "high" : "medium",
      automatic: true,
      bounce,
      evidence: [{ what: "bounce", where, says }],
    };
  }
  const own = replyText(mail.text).slice(0, 20_000);
  const automation = judgeAutomation(mail, own);
  const said = sentences(own);
  const words = weigh([...subjectAsSentence(mail), ...said]);
  const decision = decide(words, { isReply: isReply(mail), isBulk: automation.headers.length > 0 });
  if (isAbsence(automation, { mail, decision, length: own.length }))
    return absence(automation, { mail, own, context });
  if (isMachineAnswer(mail, automation, decision))
    return { ...unclear, automatic: true, evidence: [...automation.headers, ...automation.words] };
  return judged(decision, { words, said, automation, context });
}

const unclear = {
  class: "other",
  confidence: "medium",
  answerBy: null,
  until: null,
  evidence: [],
  automatic: false,
  bounce: null,
} as const;

/** The subject of a new mail speaks too; that of an answer is the person's own. */
function subjectAsSentence(mail: MailFacts): Sentence[] {
  return isReply(mail) ? [] : sentences(mail.subject.slice(0, 200)).slice(0, 2);
}

function isReply(mail: MailFacts): boolean {
  return (
    mail.inReplyTo.length > 0 ||
    mail.references.length > 0 ||
    /^\s*(re|aw|antw|sv|vs|odp|res|rv|ref|回复|答复)\s*(\[\d+\])?\s*:/i.test(mail.subject)
  );
}

function isAbsence(
  automation: Automation,
  seen: { mail: MailFacts; decision: Decision; length: number },
): boolean {
  const { strength } = automation.absence;
  if (automation.answered) return strength >= 2;
  if (
    strength >= 4 ||
    (strength >= 2 && automation.headers.length > 0 && seen.decision.confidence !== "high")
  )
    return true;
  if (strength < 2 || seen.length > 1_500) return false;
  const heavy =
    seen.decision.confidence === "high" &&
    !["holding", "application-received"].includes(seen.decision.class);
  return !heavy && !(isReply(seen.mail) && seen.decision.class === "holding");
}

function absence(
  automation: Automation,
  seen: { mail: MailFacts; own: string; context: ClassifyContext },
): Classification {
  const from = seen.context.receivedAt;
  const away = readAbsence(seen.own, from) ?? readAbsence(seen.mail.subject, from);
  const strong =
    automation.answered || automation.headers.length > 0 || automation.absence.strength >= 4;
  const evidence: Evidence[] = [
    ...automation.headers,
    ...automation.words,
    ...automation.absence.evidence,
  ];
  if (away) evidence.push({ what: "until", where: "text", says: away.says });
  return {
    ...unclear,
    class: "out-of-office",
    confidence: strong ? "high" : "medium",
    until: away?.until.toString() ?? null,
    evidence,
    automatic: true,
  };
}

/** A machine answered and brought no news: receipts of reading, unwatched mailboxes, people who have left. */
function isMachineAnswer(mail: MailFacts, automation: Automation, decision: Decision): boolean {
  if (mail.report?.kind === "disposition") return true;
  const carriesNews = ["rejection", "offer", "next-round", "application-received"].includes(
    decision.class,
  );
  if (automation.answered)
    return (
      !carriesNews && decision.class !== "scheduling" && decision.class !== "information-request"
    );
  return (
    automation.words.length > 0 &&
    !carriesNews &&
    decision.confidence !== "high" &&
    decision.class !== "newsletter"
  );
}

function judged(
  decision: Decision,
  seen: { words: Weighed; said: Sentence[]; automation: Automation; context: ClassifyContext },
): Classification {
  const telling = decision.meaning ? seen.words.sentencesFor(decision.meaning) : [];
  const evidence = telling.slice(0, 3).map(({ said }) => ({
    what: decision.meaning ?? decision.class,
    where: "text",
    says: said.slice(0, 200),
  }));
  const machine =
    decision.class === "application-received" ||
    decision.class === "newsletter" ||
    decision.meaning === "account";
  const dated =
    decision.class === "holding" ||
    decision.class === "application-received" ||
    decision.class === "offer";
  return {
    ...unclear,
    class: decision.class,
    confidence: decision.confidence,
    answerBy: dated ? answerDate([...telling, ...seen.said], seen.context) : null,
    evidence: [...evidence, ...seen.automation.headers, ...seen.automation.words],
    automatic: machine || seen.automation.headers.length > 0 || seen.automation.words.length > 0,
  };
}

/** Hands the sentences that can hold the promise to the reader of timelines, the telling ones first. */
function answerDate(
  said: readonly Sentence[],
  { when, receivedAt }: ClassifyContext,
): string | null {
  if (!when) return null;
  for (const sentence of [...new Set(said)]
    .filter(({ folded }) => mayState.test(folded))
    .slice(0, 12)) {
    const answerBy = when(sentence.said, receivedAt).answerBy;
    if (answerBy) return answerBy.toString();
  }
  return null;
}

const mayState =
  /\b(by|within|until|before|end of|next|this week|in the (next|coming)|in (a|the|about|two|three)|couple|few|week|weeks|days?|month|tomorrow|expires?|valid|no later|bis|innerhalb|nachste\w*|ende|anfang|woche\w*|tage\w*|morgen|d'ici|avant|sous|semaines?|jours|prochaine?s?|fin|antes|proxim\w*|semanas?|dias|hasta|finales|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|\d)/;
