import { accountFor } from "./grammar/account.ts";
import { toSecondPerson } from "./person.ts";
import { isPluralNoun } from "./plural.ts";
import { join, tokenise } from "./tokens.ts";
import { participleOf, pastOf, verbOf, withIt } from "./verbs.ts";

const auxiliary =
  /^(?:do|does|did|would|could|should|can|will|have|has|had|is|are|was|were|am|might|must)$/i;
const subject =
  /^(?:i|you|we|they|he|she|it|one|people|someone|somebody|anyone|your|my|the|a|an|this|that|these|two|three)$/i;

/** Makes an indirect question: "how would I bring them in?" → "how I would bring them in". The candidate stays "I". */
export function asIndirectQuestion(text: string): string | undefined {
  const asked = text
    .replace(/\?+$/, "")
    .replace(/, which (?:nobody|no one|everybody|everyone|i|was|is)\b.*$/i, "")
    .trim()
    .replace(/^(?:what is|what's|whats|what was) an? (?=(?:\w+ ){1,3}(?:you|I)\b)/i, "which ");
  const tokens = tokenise(asked);
  const first = (tokens[0] ?? "").toLowerCase();
  if (tokens.length < 3) return undefined;
  const candidate = tokens.map(toCandidate);
  if (/^(?:if|whether)$/.test(first)) return finish(["whether", ...now(candidate.slice(1))]);
  if (auxiliary.test(first)) {
    const end = subjectEnd(candidate, 1);
    return finish(["whether", ...turned(candidate, 0, end)]);
  }
  if (!/^(?:what|how|why|when|where|which|who|whose)$/.test(first)) return undefined;
  const at = candidate.findIndex(
    (word, place) =>
      place > 0 && place < 8 && auxiliary.test(word) && isSubject(word, candidate[place + 1] ?? ""),
  );
  if (at < 0 || /^(?:i|you|we|they|he|she|it)$/i.test(candidate[at - 1] ?? ""))
    return finish(candidate);
  const end = subjectEnd(candidate, at + 1);
  return finish([...candidate.slice(0, at), ...turned(candidate, at, end)]);
}

/** "asked if I minded heights" asks whether I mind them. */
function now([who = "", verb = "", ...rest]: readonly string[]): string[] {
  const isState = /^(?:minded|knew|liked|wanted|spoke|drove|had|was|swam|cooked|danced)$/.test(
    verb,
  );
  const base = { had: "have", was: "am" }[verb] ?? verbOf(verb)?.base ?? verb;
  const isMeant = who === "I" && isState && !(verb === "had" && rest[0] === "been");
  return [who, isMeant ? base : verb, ...rest];
}

/** "what is the first thing you look at?" → "your question about the first thing I look at"; undefined for any other. */
export function questionAbout(text: string): string | undefined {
  const asked = /^(?:what is|what's|whats|what was|what are) (the .+?)\?*$/i.exec(text)?.[1];
  if (asked === undefined || !/ (?:you|I|your|my) \p{L}/u.test(asked)) return undefined;
  const turned = tokenise(asked).map(toCandidate);
  return `your question about ${join(turned.map((word, at) => (turned[at - 1] === "I" && word === "are" ? "am" : word)))}`;
}

/** "why do customers leave": behind "do" any noun is the subject. */
function isSubject(help: string, next: string): boolean {
  if (!/^(?:do|does|did)$/i.test(help)) return subject.test(next);
  return subject.test(next) || isPluralNoun(next) || quantity.test(next);
}

const quantity = /^(?:half|most|many|some|all|both|every|each|any|few|so)$/i;

/** Subject before auxiliary again; "do" and "did" vanish into the verb. */
function turned(tokens: readonly string[], at: number, end: number): string[] {
  const help = tokens[at]!.toLowerCase();
  const who = tokens.slice(at + 1, end);
  const rest = tokens.slice(end);
  if (help === "do") return [...who, ...rest];
  if (help === "does" && rest[0]) return [...who, withIt(rest[0]), ...rest.slice(1)];
  if (help === "did" && /^ever$/i.test(rest[0] ?? "") && rest[1])
    return [...who, agree("has", who), "ever", participleOf(rest[1]) ?? rest[1], ...rest.slice(2)];
  if (help === "did" && rest[0]) return [...who, pastOf(rest[0]) ?? rest[0], ...rest.slice(1)];
  return [...who, agree(help, who), ...rest];
}

function agree(help: string, who: readonly string[]): string {
  if (who[0] === "I") return { are: "am", is: "am", were: "was", has: "have" }[help] ?? help;
  return help;
}

/** Where the subject that begins here ends: before what is said of it, or before the verb. */
function subjectEnd(tokens: readonly string[], from: number): number {
  if (/^(?:i|you|we|they|he|she|it|someone|people|one)$/i.test(tokens[from] ?? "")) return from + 1;
  const help = (tokens[from - 1] ?? "").toLowerCase();
  const end = /^(?:is|are|was|were|am)$/.test(help)
    ? predicateAt(tokens, from)
    : verbAt(tokens, from);
  return end ?? Math.min(tokens.length, from + 2);
}

/** "a tide table | too old": the first word behind the noun that no longer names the thing. */
function predicateAt(tokens: readonly string[], from: number): number | undefined {
  const { parts } = accountFor(tokens.slice(from));
  const at = parts.findIndex(
    (part, place) =>
      place > 0 &&
      /^(?:things?|name)$/.test(parts[place - 1]!) &&
      !/^(?:things?|name|joint|comma)$/.test(part) &&
      tokens[from + place] !== "of",
  );
  return at < 0 ? undefined : from + at;
}

/** "a cheese cave | stay": of words side by side that are nouns and verbs alike, the last is the verb. */
function verbAt(tokens: readonly string[], from: number): number | undefined {
  const { parts } = accountFor(tokens.slice(from));
  const mayBe = (at: number) =>
    parts[at - from] !== "quality" &&
    (/^(?:do|have|be)$/i.test(tokens[at] ?? "") || verbOf(tokens[at] ?? "")?.forms.has("base"));
  const named = /^(?:the|an?|your|my|his|her|their|this|that)$/i.test(tokens[from] ?? "") ? 2 : 1;
  for (let at = from + named; at < Math.min(tokens.length, from + 8); at++)
    if (
      mayBe(at) &&
      (linking.test(tokens[at]!) || !mayBe(at + 1)) &&
      !/^(?:and|or|of|the|an?)$/.test(tokens[at - 1]!)
    )
      return at;
  return undefined;
}

/** What another verb or a quality may follow: "stay wet", "help row". */
const linking = /^(?:stay|remain|keep|get|go|turn|look|feel|seem|become|be|make|let|help|come)$/i;

/** In a question put to the candidate "you" is the candidate. */
function toCandidate(word: string): string {
  const turned: Record<string, string> = {
    you: "I",
    your: "my",
    yours: "mine",
    yourself: "myself",
    "you'd": "I would",
  };
  return turned[word.toLowerCase()] ?? word;
}

function finish(tokens: readonly string[]): string {
  // In a question to the candidate "we" is both of them.
  const isShared = tokens.some((word) => /^we$/i.test(word));
  const [first = "", ...rest] = toSecondPerson(isShared ? tokens.map(apart) : tokens, false);
  return join([first.toLowerCase(), ...rest])
    .replaceAll(both, "")
    .replace(/\bI are\b/g, "I am")
    .replace(/\bI has\b/g, "I have");
}

const both = "\uE022";

function apart(word: string): string {
  return /^(?:we|us|our|ours)$/i.test(word) ? word + both : word;
}
