import { isDepartment } from "../settled.ts";
import { isCommonNoun, verbOf } from "../verbs.ts";
import { doubtOfPhrase, partial } from "./phrase.ts";
import { isUncounted } from "../uncounted.ts";
import type { Word } from "./words.ts";

export function doubtOfSubject(subject: readonly Word[], isFull: boolean): string | undefined {
  const [first] = subject;
  if (!first) return "no subject";
  if (isDepartment(subject.map(({ text }) => text))) return undefined;
  if (subject.length === 1 && (first.kind === "pronoun" || first.lower === "one")) return undefined;
  if (subject.some(({ text }) => text === ",")) return "subject";
  const doubt = doubtOfPhrase(subject, isFull);
  if (doubt) return `subject: ${doubt}`;
  const head = headOf(subject);
  const isOneWord = subject.length === 1 && isCommonNoun(head.lower);
  const stands =
    (isFull && !isOneWord) ||
    head.plural ||
    first.kind !== "noun" ||
    isUncounted(head.lower) ||
    (subject.length === 2 && subject[1]!.kind === "number") ||
    (first.plural && subject[1]?.kind === "number") ||
    /-/.test(head.lower);
  return stands ? undefined : "subject: article";
}

function headOf(subject: readonly Word[]): Word {
  const end = subject.findIndex(
    ({ kind }, at) =>
      at > 0 &&
      (kind === "preposition" ||
        kind === "opener" ||
        kind === "pronoun" ||
        // "parts older than 40 years"
        subject[at + 1]?.lower === "than" ||
        // "your staged rollouts": behind an article it is a quality.
        (kind === "done" && subject[at - 1]!.kind !== "determiner")),
  );
  return subject[(end < 0 ? subject.length : end) - 1]!;
}

export function doubtOfAgreement(subject: readonly Word[], verb: Word): string | undefined {
  const [first] = subject;
  const head = headOf(subject);
  const lower = verb.lower.replace(/n['’]t$/, "");
  if (lower !== verb.lower && !/^(?:is|are|was|were|has|have|do|does)$/.test(lower))
    return undefined;
  const forms = verbOf(lower)?.forms;
  if (!forms) return /[a-z]s$/.test(lower) && !head.plural ? undefined : "unknown verb";
  const joint = subject.findIndex(({ lower }) => lower === "and");
  // "the line between sales and support is", "the nurse on duty and the carer are": both can be meant.
  const isWithin = subject.slice(0, Math.max(0, joint)).some(({ kind }) => kind === "preposition");
  const several =
    /^(?:you|we|they)$/.test(first!.lower) ||
    joint >= 0 ||
    (head.plural && !/^(?:one|each|every|either|neither)$/.test(first!.lower)) ||
    (first!.kind === "number" && first!.lower !== "one");
  const either =
    /^(?:team|crew|staff|board|police|data|group|family|half|most|some|all|there|committee|council|fish|sheep|deer|salmon|trout|cod|cattle|poultry|aircraft|species|youth|public|audience|what|who)$/.test(
      head.lower,
    );
  if (either || isWithin) return forms.has("ing") ? "verb" : undefined;
  if (partial.test(head.lower)) return forms.has("ing") ? "verb" : undefined;
  const isBare = forms.has("base") && !forms.has("past");
  if (several)
    return forms.has("s") || /^(?:is|has|does|was)$/.test(lower) || forms.has("ing")
      ? "agreement"
      : isParticiple(forms)
        ? "participle"
        : undefined;
  return isBare || /^(?:are|have|do|were)$/.test(lower) || forms.has("ing") || isParticiple(forms)
    ? "agreement"
    : undefined;
}

/** "done", "taken": no finite verb. */
function isParticiple(forms: ReadonlySet<string>): boolean {
  return forms.has("participle") && !forms.has("past") && !forms.has("base");
}
