import { teamNoun } from "../en/words.ts";
import { follows, type Part } from "./follows.ts";
import { partsOf } from "./parts-of.ts";
import { isSettled } from "../settled.ts";
import { verbOf } from "../verbs.ts";

/** What the words are as a whole, and how much worse the next best account of them is. */
export interface Account {
  kind: "phrase" | "clause" | "verb-first" | "imperative";
  verbAt: number;
  margin: number;
}

type Region = "open" | "relative" | "told" | "done" | "free" | "tail";

interface State {
  last: Part;
  region: Region;
  /** Whether the subject names one or several; unknown at the beginning. */
  head: "one" | "several" | undefined;
  isFixed: boolean;
  hasSubject: boolean;
  /** Behind "a", "every" and their like, where no plural follows. */
  isSingle: boolean;
  /** The subject has an article or what stands for one. */
  isKnown: boolean;
  kind: Account["kind"];
  verbAt: number;
  /** The base of the verb before. */
  verb?: string | undefined;
  cost: number;
}

const begin: State = {
  last: "start",
  region: "open",
  head: undefined,
  isFixed: false,
  hasSubject: false,
  isSingle: false,
  isKnown: false,
  kind: "phrase",
  verbAt: -1,
  cost: 0,
};

/** Finds the main verb by the cheapest way to read the words from the first to the last. */
export function accountFor(tokens: readonly string[]): Account {
  let states: State[] = [begin];
  for (const [at, word] of tokens.entries()) {
    if (/^[;:]$/.test(word)) break;
    const parts = Object.entries(partsOf(word)) as [Part, number][];
    const next = states.flatMap((state) =>
      parts.flatMap(([part, cost]) => stepTo(state, { word, at, part, cost })),
    );
    states = cheapest(
      next.length > 0 ? next : states.map((one) => ({ ...one, cost: one.cost + 6 })),
    );
  }
  return best(states.map(ended));
}

interface Step {
  word: string;
  at: number;
  part: Part;
  cost: number;
}

const finite: ReadonlySet<Part> = new Set(["does", "do", "did", "is", "can", "whois"]);

function stepTo(state: State, step: Step): State[] {
  const { part, at } = step;
  const link = isThrough(part)
    ? /^things?$/.test(state.last)
      ? 0.5
      : 0.2
    : follows[state.last]?.[part];
  if (link === undefined) return [];
  const odd = state.isSingle && part === "things" ? 3 : 0;
  const cost = state.cost + step.cost + link + odd + settled(state, step);
  if (finite.has(part)) return atVerb({ ...state, cost, isSingle: false }, step);
  const next: State = {
    ...state,
    cost,
    last: isThrough(part) ? state.last : part,
    isSingle: staysSingle(state, step),
    isKnown: state.isKnown || /^(?:determiner|owner|number|name|who)$/.test(part),
  };
  if (part === "opener") return [{ ...next, ...atOpener(state, step.word.toLowerCase()) }];
  if (part === "joint" || part === "comma") return [atJoint(next, part, step.word)];
  if (part === "preposition") return [{ ...next, isFixed: state.hasSubject }];
  return inSubject(state, next, step);
}

/** "hands over", "starts at": what a verb of that kind is followed by. */
function settled({ last, verb }: State, { word }: Step): number {
  return last === "does" && verb && isSettled(verb, word.toLowerCase()) ? -2.5 : 0;
}

function staysSingle({ isSingle }: State, { part, word }: Step): boolean {
  if (part === "determiner") return /^(?:an?|every|each|this|that|another|either)$/i.test(word);
  return isSingle && /^(?:quality|thing|done|doing|adverb)$/.test(part);
}

/** Adverbs stand anywhere and change nothing. */
function isThrough(part: Part): boolean {
  return part === "adverb";
}

function atVerb(state: State, { word, at, part }: Step): State[] {
  const { region } = state;
  const verb = part === "does" ? verbOf(word)?.base : undefined;
  const next: State = { ...state, last: part === "whois" ? "is" : part, verb };
  const disagrees = part === "whois" ? 0 : disagreement(state, word.toLowerCase(), part);
  // "painting a chart, would like a second pair of eyes": what is said behind is not of the painting.
  if (region === "open" && state.last === "comma" && state.hasSubject)
    return [{ ...next, region: "tail", cost: next.cost + 1 }];
  if (region === "open" || region === "told") {
    const kind = state.hasSubject || part === "whois" ? "clause" : firstKind(part);
    const bare = state.hasSubject && state.head === "one" && !state.isKnown ? 0.6 : 0;
    const cost =
      next.cost + disagrees + bare + (kind === "clause" || state.last === "start" ? 0 : 1.5);
    const region = lets.test(word) ? "free" : "done";
    return [{ ...next, cost, region, kind, verbAt: at }];
  }
  if (region === "relative") return [{ ...next, region: "told", isFixed: true }];
  if (region === "free") return [{ ...next, region: "done" }];
  if (region === "tail") return [next];
  return state.last === "can" && part === "is" ? [next] : [{ ...next, cost: next.cost + 6 }];
}

/** What may be followed by what others do: "lets the students mark", "thinks charts should be on paper". */
const lets =
  /^(?:lets?|makes?|made|helps?|helped|sees?|watch|watches|thinks?|thought|believes?|hopes?|knows?|says?|said|feels?|means?|wish|wishes|reckons?|ensures?)$/i;

function firstKind(part: Part): Account["kind"] {
  return part === "do" ? "imperative" : "verb-first";
}

/** "analysts goes", "the team go": a verb that does not go with its subject. */
function disagreement({ head, region }: State, word: string, part: Part): number {
  if (region === "relative" || head === undefined || part === "did" || part === "can") return 0;
  const isOne = part === "does" || /^(?:is|was|has|does)(?:n['’]t)?$/.test(word);
  const isSeveral = part === "do" || /^(?:are|were|have|do)(?:n['’]t)?$/.test(word);
  return (isOne && head === "several") || (isSeveral && head === "one") ? 3.5 : 0;
}

const binding = /^(?:who|which|that|whose|where|when|how|why|what)$/;

function atOpener({ region, last }: State, word: string): Partial<State> {
  if (region === "done" || region === "free") return { region: "free" };
  if (last === "start" && binding.test(word)) return { region: "tail" };
  if (last === "start" || binding.test(word)) return { region: "relative", isFixed: true };
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
  if (state.isFixed || state.region !== "open") return [next];
  if (!named.has(part)) return [next];
  const head = headOf(part, word.toLowerCase());
  return [{ ...next, hasSubject: true, head: state.last === "joint" ? "several" : head }];
}

const named: ReadonlySet<Part> = new Set(["thing", "things", "name", "number", "doing", "who"]);

function headOf(part: Part, lower: string): State["head"] | undefined {
  if (part === "things") return "several";
  if (part === "name") return "one";
  if (part === "number") return lower === "one" || lower === "1" ? "one" : "several";
  if (part === "thing" || part === "doing")
    return teamNoun.test(lower) || either.test(lower) ? undefined : "one";
  if (part !== "who") return undefined;
  return /^(?:i|we|they|you|all|both|most|many|several|few|others|these|those)$/.test(lower)
    ? "several"
    : /^(?:there|some|half|none|more)$/.test(lower)
      ? undefined
      : "one";
}

const either =
  /^(?:staff|police|data|media|family|committee|council|half|majority|rest|lot|number|management)$/;

function ended(state: State): State {
  const open = state.region === "relative" ? 3 : 0;
  const end = follows[state.last]?.end ?? 4;
  return { ...state, cost: state.cost + end + open };
}

function cheapest(states: readonly State[]): State[] {
  const found = new Map<string, State>();
  for (const state of states) {
    const { last, region, head, isFixed, kind, verbAt } = state;
    const key = `${last} ${region} ${head} ${isFixed} ${state.hasSubject} ${state.isSingle} ${state.isKnown} ${state.verb} ${kind} ${verbAt}`;
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
  };
}
