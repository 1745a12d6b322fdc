import { adverbs, determiners, prepositions } from "./en/words.ts";
import { inVoice, type Voice } from "./person.ts";
import { strictObject } from "./objects.ts";
import { nounOf, withArticle } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import { accountFor } from "./grammar/account.ts";
import { anyOne, weighed } from "./grammar/meant.ts";
import { finiteVerb, type Shape } from "./shape.ts";
import { join, theirs } from "./tokens.ts";
import { isDepartment } from "./settled.ts";
import { gerundOf, participleOf, verbOf, withIt, withYou } from "./verbs.ts";

export interface Clause {
  that: string;
  gerund?: string;
  /** A finished event or an activity, which may stand after "how". */
  how: boolean;
}

const habit =
  /\b(?:every|always|each|usually|still|daily|weekly|nightly|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;
const ahead =
  /\b(?:next (?:week|month|year|spring|summer|autumn|winter|quarter)|soon|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|this (?:spring|summer|autumn|winter|year|quarter))\b/i;

const since = /\bsince (?:\d{4}|\p{Lu}|he|she|they|the|last|this|spring|summer|autumn|winter)/u;

/** What has gone on since then stands in the perfect: "uses the same knife since 1998". */
function inPerfect(tokens: readonly string[], first: number): string[] {
  const behind = tokens.slice(first).findIndex((word) => !adverbs.has(word.toLowerCase()));
  const at = first + Math.max(0, behind);
  const front = tokens.slice(0, at).findLastIndex((word) => !adverbs.has(word.toLowerCase())) + 1;
  const further = furtherSince(tokens, at);
  if (further) return further;
  const forms = verbOf(tokens[at] ?? "")?.forms;
  const isPresent = forms && !forms.has("auxiliary") && (forms.has("s") || forms.has("base"));
  const participle = isPresent ? participleOf(tokens[at]!) : undefined;
  // "your map room has no lock since 1950"
  const isHad =
    /^(?:has|have)$/.test(tokens[at] ?? "") &&
    /^(?:no|an?|the|one|two|three)$/.test(tokens[at + 1] ?? "") &&
    since.test(tokens.join(" "));
  if (isHad) return [...tokens.slice(0, at + 1), "had", ...tokens.slice(at + 1)];
  // "a drawer with a button from every production since 1948": the productions go back so far.
  const isOfThing = /\bwith (?:\S+ )+?(?:every|each) (?:\S+ ){1,3}since\b/.test(tokens.join(" "));
  if (!participle || isOfThing || !since.test(tokens.join(" "))) return [...tokens];
  return [
    ...tokens.slice(0, front),
    forms!.has("s") ? "has" : "have",
    // What has gone on since then goes on still.
    ...tokens.slice(front, at).filter((word) => !/^(?:still|now)$/i.test(word)),
    participle,
    ...tokens.slice(at + 1),
  ];
}

/** "answers the mail and keeps a log since 2015": only what is said last has gone on since then. */
function furtherSince(tokens: readonly string[], at: number): string[] | undefined {
  const joint = tokens.lastIndexOf("and", tokens.indexOf("since"));
  const verb = tokens[joint + 1] ?? "";
  const participle = participleOf(verb);
  const forms = verbOf(verb)?.forms;
  // "they answer the mail and keep a log": one deed as the other.
  const isOfSeveral =
    forms?.has("base") === true && verbOf(tokens[at] ?? "")?.forms.has("base") === true;
  const isDeed =
    joint > at &&
    (forms?.has("s") === true || isOfSeveral) &&
    strictObject(tokens[joint + 2] ?? "");
  const help = isOfSeveral ? "have" : "has";
  return isDeed && participle && since.test(tokens.join(" "))
    ? [...tokens.slice(0, joint + 1), help, participle, ...tokens.slice(joint + 2)]
    : undefined;
}

/** Makes a finite clause in the second person from a verb phrase or a clause of a note. */
export function asClause(
  tokens: readonly string[],
  shape: Shape,
  { voice, isFull }: { voice: Voice; isFull: boolean },
): Clause | undefined {
  const told = inPerfect(asPlanned(inTense(tokens), shape), Math.max(0, shape.verbAt));
  return shape.kind === "clause" ? fromClause(told, voice, isFull) : fromVerbPhrase(told, voice);
}

/** Stands for the name of the person whom a third one hears of. */
export const nameless = "\uE020";

/** "… and says children talk" → "… and say that children talk" */
function withThat(tokens: readonly string[]): string[] {
  return tokens.flatMap((word, at) =>
    /^says?$/.test(word) &&
    (at === 0 || /^(?:and|,)$/.test(tokens[at - 1]!)) &&
    /^\p{Ll}/u.test(tokens[at + 1] ?? "") &&
    accountFor(tokens.slice(at + 1)).kind === "clause" &&
    !/^(?:that|how|why|what|when|where|if|whether|so|no|yes)$/.test(tokens[at + 1]!)
      ? [word, "that"]
      : [word],
  );
}

function fromVerbPhrase(told: readonly string[], voice: Voice): Clause {
  const tokens = withThat(told);
  const spoken = inVoice(voice, tokens, true);
  const verb = spoken.findIndex(
    (word, at) =>
      verbOf(word) !== undefined &&
      spoken.slice(0, at).every((one) => adverbs.has(one.toLowerCase()) || /ly$/.test(one)),
  );
  const gerund = verb < 0 ? undefined : gerundOf(tokens[verb] ?? "");
  const forms = verbOf(tokens[verb] ?? "")?.forms;
  const isPast = forms?.has("past") === true && !forms.has("base");
  return {
    that: join([voice === "second" ? "you" : nameless, ...spoken]),
    how: isPast,
    ...(gerund &&
      !/^(?:being|having|thinking|saying|wanting|liking|hoping)$/.test(gerund) && {
        gerund: join([
          ...spoken.slice(0, verb),
          gerund,
          ...gerundTail(beforeAdverb(spoken.slice(verb + 1))),
        ]),
      }),
  };
}

/** "… and still think about it" ends an activity. */
function beforeAdverb(words: readonly string[]): string[] {
  const at = words.findIndex(
    (word, place) => word === "and" && adverbs.has((words[place + 1] ?? "").toLowerCase()),
  );
  return at < 0 ? [...words] : words.slice(0, at);
}

/** Further verbs behind "and" become gerunds as well: "sitting in … and tagging …". */
function gerundTail(words: readonly string[]): string[] {
  return words.map((word, at) => {
    if (!/^(?:and|or|then)$/i.test(words[at - 1] ?? "")) return word;
    const verb = verbOf(word);
    const next = (words[at + 1] ?? "").toLowerCase();
    const opens = determiners.has(next) || strictObject(next);
    return verb?.forms.has("base") && opens ? (gerundOf(word) ?? word) : word;
  });
}

function fromClause(tokens: readonly string[], voice: Voice, isFull: boolean): Clause | undefined {
  const mended = agreement(tokens);
  const spoken = inVoice(voice, mended, false);
  const isReader = spoken[0]?.toLowerCase() === "you" && tokens[0]?.toLowerCase() !== "you";
  if (isReader) {
    const rest = fromVerbPhrase(spoken.slice(1), voice);
    // What goes on may be told by its course, what is yet to come or is known not.
    const progressive =
      /^(?:are|were)$/.test(spoken[1] ?? "") &&
      /ing$/.test(spoken[2] ?? "") &&
      !spoken.includes("and") &&
      !/^(?:looking|hoping|thinking|trying|going|planning|hiring|considering|aiming)$/.test(
        spoken[2]!,
      ) &&
      !ahead.test(spoken.join(" "));
    return { ...rest, that: join(spoken), how: rest.how || progressive };
  }
  const verb = finiteVerb(mended) ?? 0;
  const from = accountFor(mended).subjectAt;
  const front = spoken.slice(0, from);
  const subject = spoken.slice(from, verb);
  const noun = nounOf(subject) ?? subject.at(-1) ?? "";
  const isBareSingular =
    !isFull &&
    subject.length > 0 &&
    !weighed.test(spoken.slice(verb).join(" ")) &&
    !(subject.length === 1 && /ing$/.test(subject[0]!)) &&
    !prepositions.has(subject[0]!.toLowerCase()) &&
    !isPluralNoun(noun) &&
    !isDepartment(subject) &&
    !(subject.includes("and") && isDepartment([subject[0]!])) &&
    !(subject.length === 1 && /^(?:people|children|staff)$/i.test(subject[0]!)) &&
    !/^(?:i|he|she|they|we|you|even|only|still|also|there|it|everyone|everybody|nobody|anyone|anybody|someone|somebody|everything|nothing|whoever|that|this|what|all|half|most|some|one|each)$/i.test(
      subject[0]!.replace(theirs, ""),
    );
  return {
    that: join([
      ...front,
      ...(isBareSingular ? withArticle(subject) : subject),
      ...spoken.slice(verb),
    ]),
    how: false,
  };
}

/** The verb after a noun: "analysts goes" → go, "one concierge walk" → walks. */
function agreement(tokens: readonly string[]): string[] {
  const out = [...tokens];
  const at = finiteVerb(out) ?? looseVerb(out);
  if (at === undefined || at === 0) return out;
  const from = accountFor(out).subjectAt;
  const relative = out.findIndex(
    (word, place) =>
      place > from &&
      place < at &&
      /^(?:who|that|which|whose|where|including|excluding)$/i.test(word),
  );
  const end = relative < 0 ? at : relative;
  const subject = (nounOf(out.slice(from, end)) ?? out[end - 1] ?? "").toLowerCase();
  const verb = out[at]!;
  const forms = verbOf(verb)?.forms;
  if (anyOne.test(out[from] ?? "")) return out;
  const singular =
    /^(?:each|one|either|neither) of /i.test(out.slice(from).join(" ")) ||
    /^(?:one|a|an|each|every)$/i.test(determinerBefore(out.slice(from), end - from)) ||
    /^(?:every|some|any|no)(?:one|body)$/.test(subject) ||
    /^(?:the |your |his |her |their )?(?:whole|entire) /i.test(out.slice(from).join(" "));
  if (singular && forms?.has("base") && !forms.has("past"))
    return out.map((word, place) =>
      place === at || (place > at && isFurtherDeed(out, place)) ? withIt(word) : word,
    );
  if (!singular && isPluralNoun(subject) && forms?.has("s")) out[at] = withYou(verb);
  return out;
}

/** "one apprentice choose a boat and row it": what goes with the first verb goes with the second. */
function isFurtherDeed(tokens: readonly string[], at: number): boolean {
  const forms = verbOf(tokens[at]!)?.forms;
  return (
    tokens[at - 1] === "and" &&
    forms?.has("base") === true &&
    !forms.has("past") &&
    strictObject((tokens[at + 1] ?? "").toLowerCase())
  );
}

/** A base form after "one/each NOUN", which the grammar of the note did not inflect. */
function looseVerb(tokens: readonly string[]): number | undefined {
  const at = tokens.findIndex(
    (word, place) =>
      place > 1 &&
      verbOf(word)?.forms.has("base") &&
      determiners.has((tokens[place + 1] ?? "").toLowerCase()),
  );
  return at > 0 ? at : undefined;
}

function determinerBefore(tokens: readonly string[], at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if (determiners.has(tokens[back]!.toLowerCase())) return tokens[back]!;
  return "";
}

/** "they add a second van next quarter" is a plan. */
function asPlanned(tokens: readonly string[], { kind, verbAt }: Shape): string[] {
  const at = Math.max(0, verbAt);
  const verb = verbOf(tokens[at] ?? "");
  const who = tokens[accountFor(tokens).subjectAt] ?? "";
  const isReaders = kind === "verb-first" || /^(?:he|she|they|we)$/i.test(who);
  const isPresent =
    /^(?:do|does)$/i.test(tokens[at] ?? "") ||
    verb?.forms.has("s") ||
    (verb?.forms.has("base") && !verb.forms.has("past"));
  const doing =
    isReaders && isPresent && !scheduled.test(verb!.base) ? gerundOf(tokens[at]!) : undefined;
  if (doing === undefined || !soon.test(tokens.join(" "))) return [...tokens];
  const be = /s$/.test(tokens[at]!) && verb!.base !== tokens[at] ? "is" : "are";
  return [...tokens.slice(0, at), be, doing, ...tokens.slice(at + 1)];
}

/** What stands in the present for what a calendar holds, and what is no deed. */
const scheduled =
  /^(?:open|start|begin|end|close|finish|move|launch|go|come|return|leave|be|have|want|need|plan|hope|mean|intend|think|know|like|expect|believe|wish|love|prefer|see)$/;

const soon =
  /\bnext (?:week|month|quarter|year|season|spring|summer|autumn|winter)\b|^from (?:next|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/i;

/** Habits told in the past continuous stand in the present; plans told with a shift of tense lie ahead. */
function inTense(tokens: readonly string[]): string[] {
  const text = tokens.join(" ");
  const at = tokens.findIndex(
    (word, place) =>
      /^(?:was|were)$/i.test(word) && verbOf(tokens[place + 1] ?? "")?.forms.has("ing"),
  );
  if (at < 0) return [...tokens];
  const out = [...tokens];
  const base = verbOf(out[at + 1]!)!.base;
  const plural = /^(?:were)$/i.test(out[at]!);
  if (ahead.test(text)) out[at] = plural ? "are" : "is";
  else if (habit.test(text)) out.splice(at, 2, plural ? base : withIt(base));
  return out;
}
