import { decide, type Decision, type MailForm } from "./decide.ts";
import { likelihood, type Likelihood } from "./learned/likelihood.ts";
import { classes } from "./learned/weights.ts";
import type { Sentence } from "./sentences.ts";
import type { Confidence, IncomingClass } from "./types.ts";
import { weigh } from "./weigh.ts";

/** What the sentences of a mail mean, and those that say so, the strongest first. */
export function understand(
  sentences: readonly Sentence[],
  form: MailForm,
): { decision: Decision; telling: Sentence[] } {
  const words = weigh(sentences);
  const learned = likelihood(sentences, form);
  const decision = settle(decide(words, form), learned, form);
  const said = decision.meaning ? words.sentencesFor(decision.meaning) : [];
  return { decision, telling: said.length > 0 ? said : learned.sentencesFor(decision.class) };
}

/**
 * Chooses between what the phrases decide and what words like these meant in labelled mail. A phrase is worth a fixed factor, and more
 * the surer it is; who agree are believed, who disagree leave the person in doubt.
 */
function settle(decided: Decision, learned: Likelihood, form: MailForm): Decision {
  if (decided.meaning === "order") return decided;
  const passesOver = (is: IncomingClass) => form.isReply && idle.has(is);
  const confidence = passesOver(decided.class) ? "low" : decided.confidence;
  const scored = classes.map((is) => ({
    is,
    score:
      Math.log(learned.of(is)) +
      (is === decided.class ? worth[confidence] : 0) -
      (passesOver(is) || (isSureNews(decided) && unread.has(is)) ? caution : 0),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one)).is;
  const probable = learned.of(best);
  if (best === decided.class)
    return { ...decided, confidence: lessSure(decided.confidence, probable) };
  return {
    class: best,
    ...(best !== "other" && { meaning: best }),
    confidence: probable > 0.8 ? "medium" : "low",
  };
}

/** In natural logarithms: sure phrases count for about four and a half to one. */
const worth: Record<Confidence, number> = { high: 1.5, medium: 1.3, low: 0.45 };

/** To pass over an answer that says something costs more than to ask about one that says nothing. */
const idle: ReadonlySet<IncomingClass> = new Set(["acknowledgement", "other"]);
const caution = 0.4;

/** A phrase that surely brings news is not given up for a class that nobody reads. */
function isSureNews({ class: is, confidence }: Decision): boolean {
  return confidence === "high" && (is === "rejection" || is === "offer" || is === "next-round");
}
const unread: ReadonlySet<IncomingClass> = new Set([...idle, "application-received", "newsletter"]);

function lessSure(confidence: Confidence, probable: number): Confidence {
  if (confidence !== "high") return probable > 0.8 ? "medium" : confidence;
  return probable > 0.3 ? "high" : "medium";
}
