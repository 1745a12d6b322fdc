import { bulkHeaders, judgeAutomation, type Automation } from "./automatic.ts";
import { readBounce } from "./bounce.ts";
import { readCalendarNotice } from "./calendar-notice.ts";
import { readAbsence } from "./dates.ts";
import type { Decision } from "./decide.ts";
import { isToApplicant } from "./learned/features.ts";
import { isReply, ownWords, tellingWords } from "./own-words.ts";
import { sentences, type Sentence } from "./sentences.ts";
import type { Classification, ClassifyContext, Evidence, MailFacts } from "./types.ts";
import { understand } from "./settle.ts";

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
  const { own, isPassedOn } = ownWords(mail);
  const automation = judgeAutomation(mail, own);
  const said = sentences(own);
  const { decision: understood, telling } = understand(tellingWords(mail, said), {
    isReply: isReply(mail),
    isMachine: automation.headers.length > 0,
    isBulk: automation.isBulk,
  });
  const decision: Decision = isPassedOn ? { ...understood, confidence: "low" } : understood;
  const besides = decisionBesides(automation, { mail, said, decision });
  const hasDate = readAbsence(own, context.receivedAt) !== undefined;
  if (isAbsence(automation, { mail, decision: besides, length: own.length, hasDate }))
    return absence(automation, { mail, own, context });
  const calendar = readCalendarNotice(mail);
  const tellsNews = isNews(decision) && decision.confidence !== "low";
  if (calendar && !tellsNews && (calendar.isAnswer || !isAdvertising(decision, automation)))
    return {
      ...unclear,
      class: "scheduling",
      automatic: calendar.isAnswer,
      evidence: [...calendar.evidence, ...automation.headers],
    };
  if (isMachineAnswer(mail, automation, decision))
    return { ...unclear, automatic: true, evidence: [...automation.headers, ...automation.words] };
  return judged(decision, { telling, said, automation, context, isReply: isReply(mail) });
}

/** Words that merely sound like advertising weigh less than an invitation to a date. */
function isAdvertising(decision: Decision, { isBulk }: Automation): boolean {
  return decision.class === "newsletter" && (isBulk || decision.confidence !== "low");
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

function isAbsence(
  automation: Automation,
  seen: { mail: MailFacts; decision: Decision; length: number; hasDate: boolean },
): boolean {
  const { strength } = automation.absence;
  if (automation.isReceipt) return false;
  if (automation.answered) return strength >= 2 || seen.hasDate;
  if (strength >= 4 || (strength >= 2 && automation.headers.length > 0 && !isHeavy(seen.decision)))
    return true;
  if (strength < 2 || seen.length > 1_500) return false;
  return !isHeavy(seen.decision) && !(isReply(seen.mail) && saysMore(seen.decision));
}

/** A person's answer that also tells of days away. */
function saysMore({ class: is, meaning, confidence }: Decision): boolean {
  return (is === "holding" && confidence !== "low") || (is === "other" && meaning === "weighty");
}

/** What the mail says apart from the sentences that speak of the absence. */
function decisionBesides(
  automation: Automation,
  seen: { mail: MailFacts; said: Sentence[]; decision: Decision },
): Decision {
  const away = new Set(automation.absence.sentences);
  if (away.size === 0) return seen.decision;
  const rest = seen.said.filter(({ folded }) => !away.has(folded));
  const form = { isReply: isReply(seen.mail), isMachine: false, isBulk: false };
  return understand(rest, form).decision;
}

/** Says something that an absence note does not say. */
function isHeavy({ confidence, class: is }: Decision): boolean {
  return confidence === "high" && is !== "holding" && is !== "application-received";
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
  if (mail.report?.kind === "disposition" || automation.isReceipt) return true;
  if (automation.answered) return !isNews(decision) && !isReceived(mail, decision);
  const carriesNews = isNews(decision) || decision.class === "application-received";
  return (
    automation.words.length > 0 &&
    !carriesNews &&
    decision.confidence !== "high" &&
    decision.class !== "newsletter"
  );
}

/** An application was received, and not just any mail. */
function isReceived(mail: MailFacts, decision: Decision): boolean {
  const words = `${mail.subject.slice(0, 300)}\n\n${mail.text.slice(0, 6_000)}`;
  return decision.class === "application-received" && isToApplicant(sentences(words));
}

function isNews(decision: Decision): boolean {
  return ["rejection", "offer", "next-round"].includes(decision.class);
}

function judged(
  decision: Decision,
  seen: {
    telling: Sentence[];
    said: Sentence[];
    automation: Automation;
    context: ClassifyContext;
    isReply: boolean;
  },
): Classification {
  const evidence = seen.telling.slice(0, 3).map(({ said }) => ({
    what: decision.meaning ?? decision.class,
    where: "text",
    says: said.slice(0, 200),
  }));
  const machine =
    decision.confidence !== "low" &&
    (decision.class === "application-received" ||
      decision.class === "newsletter" ||
      decision.meaning === "account");
  const tells = ({ where }: Evidence) => !seen.isReply || !bulkHeaders.test(where);
  const dated =
    decision.class === "holding" ||
    decision.class === "application-received" ||
    decision.class === "offer";
  return {
    ...unclear,
    class: decision.class,
    confidence: decision.confidence,
    answerBy: dated ? answerDate(seen, seen.context, decision.class === "offer") : null,
    evidence: [...evidence, ...seen.automation.headers, ...seen.automation.words],
    automatic: machine || seen.automation.words.length > 0 || seen.automation.headers.some(tells),
  };
}

/**
 * Hands the sentences that can hold the promise to the reader of timelines, the telling ones first. A day by which the candidate
 * must do something ("send us your references by Friday") is a date of an offer and of nothing else.
 */
function answerDate(
  { telling, said }: { telling: readonly Sentence[]; said: readonly Sentence[] },
  { when, receivedAt }: ClassifyContext,
  isOffer: boolean,
): string | null {
  if (!when) return null;
  for (const sentence of firstWithDay([...new Set([...telling, ...said])]).slice(0, 12)) {
    const { answerBy, kind } = when(inContext(sentence, said).replace(ofPeriod, ""), receivedAt);
    const isOther = isOffer && ofOtherDay(sentence.folded);
    if (answerBy && !isOther && (isOffer || kind !== "candidate-deadline"))
      return answerBy.toString();
  }
  return null;
}

/** Those that may state a time, a day that is named before a mere while: "another week … by the 20th". */
function firstWithDay(said: readonly Sentence[]): Sentence[] {
  const stating = said.filter(({ folded }) => mayState.test(folded) && !wasMeant.test(folded));
  const [first] = stating;
  const isVague = first && aWhile.test(first.folded) && !/\d|day\b/.test(first.folded);
  if (!first || (!isVague && (meansOwnWord.test(first.folded) || willTell.test(first.folded))))
    return stating;
  const tells = isVague ? willTell : meansOwnWord;
  const named = stating.filter(({ folded }) => namesDay.test(folded) && tells.test(folded));
  return [...new Set([...named, ...stating])];
}

const aWhile =
  /\b(an)?other (week|few days|fortnight)|\b(a|one|two|few|couple of) (more )?(weeks?|days)\b/;
const namesDay =
  /\b(by|on|until|before|bis|am|le|el|antes del) (the )?(\d{1,2}(st|nd|rd|th)?|mon|tues|wednes|thurs|fri|satur|sun|dienst|mitt|donners|frei|lundi|mardi|mercr|jeudi|vendr|lunes|martes|mierc|jueves|viernes)|\b(lundi|mardi|mercredi|jeudi|vendredi)\b/;
const willTell =
  /\b(you|we|i) (will|shall|should|expect|hope|aim)\b|\b(answer|news|decision|update)\b/;

/** "I'll call you right after it" counts from the day in the sentence before. */
function inContext(sentence: Sentence, said: readonly Sentence[]): string {
  const before = said[said.indexOf(sentence) - 1];
  return before && leansBack.test(sentence.folded) && !/\d/.test(sentence.folded)
    ? `${before.said} ${sentence.said}`
    : sentence.said;
}

const leansBack =
  /\b(right|straight|shortly|directly|immediately) after|\bafter (it|that|this)\b|\b(that|the same) (day|afternoon|evening)|\b(direkt|gleich|kurz) danach|\bam selben tag|\bjuste apres\b|\bdans la foulee|\ble (jour meme|lendemain)|\bjusto despues\b|\b(ese|el) mismo dia|\bal dia siguiente/;

/** The writer says when the person hears from them, and not what happens before. */
const meansOwnWord =
  /\byou( will|'ll)? (hear|know|have an answer)|\bi( will|'ll)? (call|ring|phone|tell|write|let you know)|\bhoren sie\b|\b(melde|rufe|sage|schreibe|gebe) ich\b|\bich (melde|rufe|sage|schreibe|gebe)\b|\bje (vous|t'|te) ?(appelle|rappelle|donne|dis|tiens|ecris)|\bje reviens vers\b|\bte (digo|llamo|aviso|cuento|escribo)\b/;

/** A date that was hoped for and has passed. */
const wasMeant =
  /\b(had hoped|were hoping|was hoping|had planned|had expected|originally|hatten (gehofft|geplant)|wollten|esperabamos|avions (espere|prevu))\b/;

/** "Next year's budget" is no time. */
const ofPeriod = /\b(?:this|next|last) (?:year|quarter|month)['’]s\b/gi;

/** The day on which the papers of an offer come, or the work begins, is none for its answer. */
function ofOtherDay(said: string): boolean {
  return weSend.test(said) || (workBegins.test(said) && !isForAnswer.test(said));
}

const workBegins =
  /\b(start(s|ing|date|datum|termin)?|join us|first day|orientation|onboarding|beginn\w*|eintritt\w*|erste[rn]? (arbeits)?tag|debut\w*|prise de poste|commenc\w*|incorpor\w*|empez\w*|empieza\w*|comien\w*|comenz\w*)\b/;

const isForAnswer =
  /\b(sign\w*|answer|reply|respond|decide|decision|accept\w*|confirm\w*|let (us|me) know|valid|expire\w*|deadline|antwort\w*|ruckmeld\w*|bescheid|entscheid\w*|unterschr\w*|unterzeichn\w*|gultig|zusage\w*|repon\w*|sign[ée]\w*|confirm\w*|valable|decid\w*|respu\w*|respond\w*|firm\w*|acept\w*|valid[ae])\b/;

const weSend =
  /\b(i|we)( will| shall|'ll| am going to| are going to)? (\w+ )?(send|sending|e-?mail|post|call|ring|phone|draft|prepare|have)\b|\bwill (follow|be sent|be with you|arrive|reach you)\b|\b(schicke|sende|maile|folgt|erhalten sie|rufe)\b|\bj'?(e|envoie) .{0,20}(envoie|enverrai|appelle)\b|\b(envio|enviare|mando|mandare|llamo|llamare)\b/;

const mayState =
  /\b(by|after|that day|danach|selben tag|foulee|lendemain|despues|siguiente|within|until|before|end of|next|this week|in the (next|coming)|in (a|the|about|two|three)|couple|few|week|weeks|days?|month|tomorrow|expires?|valid|no later|bis|innerhalb|nachste\w*|ende|anfang|woche\w*|tage\w*|morgen|d'ici|avant|sous|semaines?|jours|prochaine?s?|fin|antes|proxim\w*|semanas?|dias|hasta|finales|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|\d)/;
