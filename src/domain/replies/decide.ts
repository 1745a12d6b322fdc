import type { Confidence, IncomingClass } from "./types.ts";
import type { Weighed } from "./weigh.ts";
import type { Meaning } from "./phrases/phrase.ts";

export interface Decision {
  class: IncomingClass;
  /** The meaning that decided, for the evidence. */
  meaning?: Meaning;
  confidence: Confidence;
}

/** What its headers say about a mail: an answer to the person, by no person, to many. */
export interface MailForm {
  isReply: boolean;
  isMachine: boolean;
  isBulk: boolean;
}

/** Chooses the class from what the words weigh. News that ends or wins an application come first, courtesies last. */
export function decide(words: Weighed, mail: MailForm): Decision {
  const w = words.weight;
  if (w("order") >= 4) return { class: "other", meaning: "order", confidence: "low" };
  if (w("account") >= 4 && !mail.isReply) return settled("account", "other");
  if (w("aside") >= 4 && !bringsNews(words)) return settled("aside", "other");
  if (w("reserve") >= 3) return certain("holding");
  if (w("welcome") >= 4 && w("rejection") < 3 && w("offer") < 4) return settled("welcome", "other");
  if (w("rejection") >= 3) return leadsOn(words) ? unsure("next-round") : certain("rejection");
  if (
    w("outreach") >= 2.5 &&
    w("outreach") > Math.max(w("newsletter"), w("application-received")) &&
    !mail.isReply &&
    w("interviewed") === 0 &&
    w("offer") < 3 &&
    w("next-round") < 3
  )
    return settled("outreach", "other");
  if (w("offer") >= 3) return certain("offer");
  if (mail.isBulk && w("newsletter") >= 2.5 && !mail.isReply && w("interviewed") === 0)
    return settled("newsletter", "newsletter");
  if (w("newsletter") >= 2 && !mail.isReply && w("interviewed") === 0 && isCold(words))
    return settled("newsletter", "newsletter");
  if (w("offer") >= 2 && weightOfAction(words) < 3 && w("holding") < 2 && w("newsletter") < 2)
    return likely("offer");
  const decision = decideAction(words, mail);
  return mail.isBulk && !mail.isReply && isFaint(decision, words) ? likely("newsletter") : decision;
}

/** A survey or a portal may be named at the end of a mail that says something else first. */
function bringsNews(words: Weighed): boolean {
  const news = ["rejection", "offer", "next-round", "application-received"] as const;
  return news.some((one) => words.weight(one) >= 3);
}

/** Asks the person for nothing that weighs more than the words of a newsletter. */
function isCold(words: Weighed): boolean {
  const action = weightOfAction(words);
  return action < 3 || words.weight("newsletter") > action;
}

/** Mail to many that only sounds as if it spoke to one. */
function isFaint(decision: Decision, words: Weighed): boolean {
  const { meaning } = decision;
  if (decision.class === "acknowledgement" || decision.class === "other") return true;
  const personal = ["holding", "scheduling", "information-request"].includes(decision.class);
  return personal && meaning !== undefined && words.weight(meaning) < 3;
}

/** A refusal in one sentence and an invitation in another: one door closed, another open. */
function leadsOn(words: Weighed): boolean {
  const refusals = new Set(words.sentencesFor("rejection"));
  return words.sentencesFor("next-round", 2.5).some((invitation) => !refusals.has(invitation));
}

function decideAction(words: Weighed, mail: MailForm): Decision {
  const w = words.weight;
  const met = w("interviewed") > 0 || mail.isReply;
  const received = w("application-received");
  const action = weightOfAction(words);
  if (mail.isMachine && received >= 2.5 && !met && action < 3)
    return certain("application-received");
  if (w("holding") >= 3 && received >= 1 && received < 3 && action < 3) return certain("holding");
  if (received >= 2 && !met && action < (words.asks ? 2.5 : 3) && w("holding") <= received + 1)
    return certain("application-received");
  if (received >= 2 && mail.isReply && w("acknowledgement") >= 2 && action < 2 && w("holding") < 2)
    return likely("acknowledgement");
  if (received >= 3 && action < 2.5 && !(met && w("holding") >= 2.5))
    return certain("application-received");
  if (action >= 2 && !holdsOn(words)) return certain(strongestAction(words));
  if (w("rejection") >= 2 && w("holding") < 3 && action < 2) return unsure("rejection");
  if (w("holding") >= 2 && (met || received < 2)) return certain("holding");
  if (received >= 2)
    return likely(mail.isReply && received < 3 ? "holding" : "application-received");
  if (w("newsletter") >= 2) return likely("newsletter");
  if (w("rejection") >= 2) return unsure("rejection");
  if (w("acknowledgement") >= 1.5) return thanked(words);
  if (w("holding") >= 1 && met) return unsure("holding");
  if (received >= 1) return unsure("application-received");
  return byElimination(words, mail);
}

/** Of an answer that says nothing clearly, its form: a question asks, and many words that promise nothing refuse. */
function byElimination(words: Weighed, mail: { isReply: boolean }): Decision {
  const w = words.weight;
  if (!mail.isReply) return { class: "other", confidence: "low" };
  if (w("rejection") >= 1 && w("weighty") >= 1) return unsure("rejection");
  if (w("scheduling") >= 1) return unsure("scheduling");
  if (words.asks) return unsure("information-request");
  if (words.length > longCourtesy) return unsure("rejection");
  const unread = { class: "other", confidence: "low" } as const;
  return w("weighty") > 0 ? { ...unread, meaning: "weighty" } : unread;
}

/** Nobody writes so many words to say thanks and no more. */
const longCourtesy = 45;

/**
 * Thanks alone acknowledge. Thanks, and then words of a decision that no phrase understands, are a polite refusal far more often than
 * anything else; an acknowledgement would let the chase go on.
 */
function thanked(words: Weighed): Decision {
  const kind = new Set(words.sentencesFor("acknowledgement"));
  const isWhole = words.sentencesFor("weighty").every((one) => kind.has(one));
  if (words.weight("rejection") >= 1.5) return unsure("rejection");
  if (isWhole && words.length <= longCourtesy) return likely("acknowledgement");
  if (words.length > longCourtesy) return unsure("rejection");
  return words.weight("rejection") >= 1
    ? unsure("rejection")
    : { class: "other", confidence: "low" };
}

/** A promise of news outweighs the mention of a time, and a next step or a request only where it is the stronger. */
function holdsOn(words: Weighed): boolean {
  const [holding, scheduling] = [words.weight("holding"), words.weight("scheduling")];
  const other = Math.max(words.weight("next-round"), words.weight("information-request"));
  return holding >= 2.5 && holding >= scheduling && holding > other && scheduling < 4.5;
}

const actions = ["next-round", "information-request", "scheduling"] as const;

function weightOfAction(words: Weighed): number {
  return Math.max(...actions.map((one) => words.weight(one)));
}

/** A next round named as such outweighs the search for its date; a request must be stronger than the search. */
function strongestAction(words: Weighed): (typeof actions)[number] {
  const [next, request, scheduling] = actions.map((one) => words.weight(one)) as [
    number,
    number,
    number,
  ];
  if (next >= 3 && next >= request) return "next-round";
  if (request > scheduling && request >= next) return "information-request";
  return scheduling >= next - 0.5 ? "scheduling" : "next-round";
}

function certain(meaning: Meaning & IncomingClass): Decision {
  return { class: meaning, meaning, confidence: "high" };
}
function likely(meaning: Meaning & IncomingClass): Decision {
  return { class: meaning, meaning, confidence: "medium" };
}
function unsure(meaning: Meaning & IncomingClass): Decision {
  return { class: meaning, meaning, confidence: "low" };
}
function settled(meaning: Meaning, is: IncomingClass): Decision {
  return { class: is, meaning, confidence: "medium" };
}
