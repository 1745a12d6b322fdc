import { disagreement, headOf, named } from "./agreement.ts";
import { follows, type Part } from "./follows.ts";
import { anyOne, binding, lets, letting, time } from "./meant.ts";
import { partsBefore, type Parts } from "./parts-of.ts";
import { begin, partsIn, type Account, type Path, type State } from "./state.ts";
import { isSettled } from "../settled.ts";
import { verbOf } from "../verbs.ts";

/** Finds the main verb by the cheapest way to read the words from the first to the last. */
export function findMainVerb(tokens: readonly string[]): Account {
  let states: State[] = [begin];
  for (const [at, token] of tokens.entries()) {
    const word = token.replace(/[\uE021\uE022]/g, "");
    if (/^[;:]$/.test(word)) break;
    const rest = tokens.slice(at + 1);
    const known = partsBefore(word, rest);
    const parts = Object.entries(at === 0 ? asBeginning(known, rest) : known) as [Part, number][];
    const next = states.flatMap((state) =>
      parts.flatMap(([part, cost]) => {
        const step = { word, at, part, cost };
        return stepTo(state, step).map((one) => withPart(one, step, state));
      }),
    );
    states = cheapest(next.length > 0 ? next : states.map(lost));
  }
  return best(states.map(ended));
}

/** "writes down", "plants trees", "trains guide dogs": what begins a note and is a deed sooner than a thing. */
function asBeginning(parts: Parts, [next = "", after = ""]: readonly string[]): Parts {
  const { does, things } = parts;
  if (does === undefined || things === undefined) return parts;
  if (isObject(next, after)) return { does: Math.min(does, 0.3) };
  return things > does + 0.5 ? { ...parts, things: things + 0.6 } : parts;
}

/** Several things behind the first word, or several with their kind before them. */
function isObject(next: string, after: string): boolean {
  const { thing = 9, do: deed = 9 } = partsBefore(next, [after]);
  return areThings(next) || (thing < deed && /^\p{Ll}+$/u.test(next) && areThings(after));
}

function areThings(word: string): boolean {
  const { things = 9, does = 9 } = partsBefore(word, []);
  return things < 0.3 && does > 1.5;
}

interface Step {
  word: string;
  at: number;
  part: Part;
  cost: number;
}

/** What does not follow "and" before there has been a verb. */
const verbs: ReadonlySet<Part> = new Set(["bare", "does", "do", "did"]);
const finite: ReadonlySet<Part> = new Set(["does", "do", "did", "is", "can", "whois"]);

function stepTo(state: State, step: Step): State[] {
  const isBehindFront =
    (state.isFront || isTime(state)) && ends.has(state.last) && subjects.has(step.part);
  return isBehindFront
    ? [...follow(state, step), ...follow(behindFront(state, step.at), step)]
    : follow(state, step);
}

const ends: ReadonlySet<Part> = new Set(["thing", "things", "name", "number"]);
const subjects: ReadonlySet<Part> = new Set([
  "determiner",
  "owner",
  "number",
  "name",
  "who",
  "whois",
  "things",
  "quality",
]);

/** "every evening the house eats": two words of time that may be all of the front. */
function isTime({ path, subjectAt, region }: State): boolean {
  return subjectAt === 0 && region === "open" && path?.isTime === true;
}

/** "on Fridays" is said: the subject begins here. */
function behindFront(state: State, at: number): State {
  return {
    ...state,
    last: "start",
    isFront: false,
    isKnown: false,
    subjectAt: at,
    cost: state.cost + 0.4,
  };
}

function follow(state: State, step: Step): State[] {
  const { part } = step;
  const link = isThrough(part)
    ? /^things?$/.test(state.last)
      ? 0.5
      : 0.2
    : isContact(state, part)
      ? 1.2
      : follows[state.last]?.[part];
  if (link === undefined) return [];
  const isLoose = state.last === "joint" && state.region === "open" && verbs.has(part);
  const isOdd = state.isSingle && part === "things";
  const odd = isOdd || isLoose ? 3 : 0;
  const cost = state.cost + step.cost + link + odd + settled(state, step);
  if (finite.has(part)) return atVerb({ ...state, cost, isSingle: false }, step);
  const next: State = {
    ...state,
    cost,
    last: isThrough(part) ? state.last : part,
    isSingle: staysSingle(state, step),
    isAgain: /^(?:every|each|last|next|this|one)$/i.test(step.word),
    isKnown: state.isKnown || /^(?:determiner|owner|number|name|who)$/.test(part),
  };
  if (part === "doing" && letting.test(step.word) && state.region === "done")
    return [{ ...next, region: "free" }];
  if (part === "opener") return [{ ...next, ...atOpener(state, step.word.toLowerCase()) }];
  if (part === "joint" || part === "comma") return [atJoint(next, part, step.word)];
  if (isContact(state, part)) return [{ ...next, region: "contact" }];
  if (part === "preposition")
    return [
      { ...next, isFixed: state.hasSubject, isFront: state.isFront || state.last === "start" },
    ];
  return inSubject(state, next, step);
}

/** "the stories the children tell": behind the verb a thing right after a thing begins what is said of it. */
function isContact({ last, region }: State, part: Part): boolean {
  return part === "determiner" && region === "done" && /^things?$/.test(last);
}

/** "hands over", "starts at", "gets decided": what a verb of that kind is followed by. */
function settled({ last, verb }: State, { word, part }: Step): number {
  // "the flood marks in the cellar": who marks, marks something.
  if (
    last === "does" &&
    part === "preposition" &&
    wantsThing.test(verb ?? "") &&
    ofPlace.test(word)
  )
    return 2.5;
  if (verb === "get" && part === "done" && finite.has(last)) return -1.8;
  return last === "does" && verb && isSettled(verb, word.toLowerCase()) ? -2.5 : 0;
}

const wantsThing =
  /^(?:mark|print|record|plan|order|list|label|stamp|design|map|chart|model|copy|document|photograph|sample|sketch|note|name|brand|display|cover|frame|file|store|catch|cut|find|gift|repair|replace|receipt|review|report|request|survey|score|trace|trial|vote|rate|display|exhibit|offer|post|poster|quote|reward|sign|stock|supply)$/;
const ofPlace =
  /^(?:in|of|at|from|under|behind|along|around|beside|above|below|between|inside|outside|near)$/i;

function staysSingle({ isSingle }: State, { part, word }: Step): boolean {
  if (part === "determiner") return /^(?:an?|every|each|this|that|another|either)$/i.test(word);
  return isSingle && /^(?:quality|thing|done|doing|adverb)$/.test(part);
}

function withPart(state: State, { part, word, at }: Step, before: State): State {
  const isTime =
    at === 1 &&
    /^(?:determiner|quality)$/.test(before.last) &&
    before.isAgain &&
    time.test(word.toLowerCase());
  const isOn = at > 1 && before.path?.isTime === true && state.isFront;
  return { ...state, path: { part, isTime: isTime || isOn, before: before.path } };
}

/** A word that follows nothing: the words behind it are read as if it were a thing. */
function lost(state: State): State {
  const path: Path = { part: "thing", isTime: false, before: state.path };
  return { ...state, last: "thing", cost: state.cost + 6, path };
}

/** Adverbs stand anywhere and change nothing. */
function isThrough(part: Part): boolean {
  return part === "adverb";
}

function atVerb(state: State, { word, at, part }: Step): State[] {
  const { region } = state;
  const verb = /^(?:does|do|did)$/.test(part) ? verbOf(word)?.base : undefined;
  const next: State = { ...state, last: part === "whois" ? "is" : part, verb };
  const disagrees =
    part === "whois"
      ? 0
      : /^(?:relative|standing|twofold)$/.test(region)
        ? 0
        : disagreement(state.head, word.toLowerCase(), part);
  // "painting a chart, would like a second pair of eyes": what is said behind is not of the painting.
  if (region === "open" && state.last === "comma" && state.hasSubject)
    return [{ ...next, region: "tail", cost: next.cost + 1 }];
  if (region === "open" || region === "told" || region === "stood") {
    const kind = state.hasSubject || part === "whois" ? "clause" : firstKind(part);
    const bare = state.hasSubject && state.head === "one" && !state.isKnown ? 0.6 : 0;
    const cost =
      next.cost + disagrees + bare + (kind === "clause" || state.last === "start" ? 0 : 1.5);
    const region = lets.test(word) ? "free" : "done";
    return [{ ...next, cost, region, kind, verbAt: at }];
  }
  if (region === "relative") return [{ ...next, region: "told", isFixed: true }];
  if (region === "standing") return [{ ...next, region: "stood" }];
  if (region === "free" || region === "contact") return [{ ...next, region: "done" }];
  if (region === "twofold") return [{ ...next, region: "free" }];
  if (region === "tail") return [next];
  return state.last === "can" && part === "is" ? [next] : [{ ...next, cost: next.cost + 6 }];
}

function firstKind(part: Part): Account["kind"] {
  return part === "do" ? "imperative" : "verb-first";
}

function atOpener({ region, last }: State, word: string): Partial<State> {
  // "whoever wrote the feature answers": one verb for the opener, one for what it stands for.
  // Behind "who" and "whoever" stands what they do, and no plural.
  if (anyOne.test(word) && /^(?:start|joint|comma)$/.test(last))
    return region === "open"
      ? { region: "standing", isFixed: true, hasSubject: true, head: "one", isSingle: true }
      : { region: "twofold", isSingle: true };
  if (region === "done" || region === "free") return { region: "free" };
  if (last === "start" && binding.test(word))
    return word === "what"
      ? { region: "relative", isFixed: true, hasSubject: true }
      : { region: "tail" };
  if (last === "start" || binding.test(word))
    return { region: "relative", isFixed: true, isSingle: word === "who" };
  return { region: "tail" };
}

function atJoint(next: State, part: Part, word: string): State {
  if (/^so$/i.test(word) && next.region === "open") return { ...next, region: "tail" };
  if (next.region === "done") return { ...next, region: "free" };
  if (part === "comma" && next.region === "tail") return next;
  if (part === "comma" && (next.region !== "open" || !next.hasSubject))
    return {
      ...next,
      region: "open",
      isFixed: false,
      hasSubject: next.region === "told",
      head: undefined,
    };
  return next.region === "open" && !next.isFixed ? { ...next, head: "several" } : next;
}

/** The words of the subject say how many it is; "the farmers they lend to" begins a clause about it. */
function inSubject(state: State, next: State, { part, word }: Step): State[] {
  const isBehindThing = /^(?:thing|things|name|who)$/.test(state.last);
  if (part === "who" && isBehindThing && state.region === "done")
    return [{ ...next, region: "free" }];
  if (part === "who" && isBehindThing && state.region === "open")
    return [{ ...next, region: "relative", isFixed: true }];
  if (part === "who" && finite.has(state.last) && state.region === "told")
    return [{ ...next, region: "relative" }];
  if (state.isFixed || state.isFront || state.region !== "open") return [next];
  if (!named.has(part)) return [next];
  const head = headOf(part, word.toLowerCase());
  return [{ ...next, hasSubject: true, head: state.last === "joint" ? "several" : head }];
}

function ended(state: State): State {
  const open = /^(?:relative|standing|stood|contact)$/.test(state.region) ? 3 : 0;
  const end = follows[state.last]?.end ?? 4;
  return { ...state, cost: state.cost + end + open };
}

function cheapest(states: readonly State[]): State[] {
  const found = new Map<string, State>();
  for (const state of states) {
    const { last, region, head, isFixed, kind, verbAt } = state;
    const key = `${last} ${region} ${head} ${isFixed} ${state.hasSubject} ${state.isSingle} ${state.isKnown} ${state.isFront} ${state.subjectAt} ${state.verb} ${kind} ${verbAt}`;
    if ((found.get(key)?.cost ?? Infinity) > state.cost) found.set(key, state);
  }
  return [...found.values()];
}

function best(states: readonly State[]): Account {
  const sorted = states.toSorted((a, b) => a.cost - b.cost);
  const [first = begin] = sorted;
  const second = sorted.find(({ kind, verbAt }) => kind !== first.kind || verbAt !== first.verbAt);
  return {
    kind: first.kind,
    verbAt: first.verbAt,
    margin: (second?.cost ?? Infinity) - first.cost,
    parts: partsIn(first.path),
    subjectAt: first.subjectAt,
  };
}
