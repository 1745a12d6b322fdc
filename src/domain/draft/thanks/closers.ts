import { accountFor } from "../notes/grammar/account.ts";
import { adverbs, determiners, prepositions } from "../notes/en/words.ts";
import { withIndefinite } from "../notes/phrase.ts";
import { isPluralNoun } from "../notes/plural.ts";
import type { Reading } from "../notes/reading.ts";
import { tokenise } from "../notes/tokens.ts";
import { isCommonNoun, verbOf } from "../notes/verbs.ts";
import { changeNouns, changes, habit, things, wishes } from "./things.ts";

/** How a letter may look ahead from what was told; both are left out where nothing certain grows out of it. */
export type Outlook = {
  /** What one would gladly do: "sit in on one of the usability sessions". */
  verb?: string;
  /** What one would like to hear the course of: "rebuilding". */
  ahead?: string;
};

const over =
  /\b(?:last (?:week|month|year|spring|summer|autumn|fall|winter)|ago|used to|formerly|finished|ended|closed|was|were|had|did|yesterday|(?:18|19|20)\d\d)\b/i;
const denied =
  /\b(?:no|not|never|nor|nobody|without|cannot|\w+n't|less|fewer|instead|rather than|too)\b/i;

/**
 * What the letter may close on (COMPOSING C1, C2). The role is that of the application; a reading is near where it is told in the
 * sentence right before, so that the close may point back at it.
 */
export function outlookOf(
  reading: Reading | undefined,
  { role, isNear }: { role: string; isNear: boolean },
): Outlook {
  if (!reading || reading.asked) return {};
  const told = reading.that ?? reading.np ?? reading.plain ?? "";
  if (over.test(told)) return {};
  const answer = reading.that && answerTo(reading.that, { role, isNear });
  if (answer) return { verb: answer };
  if (denied.test(told)) return {};
  return reading.that ? fromClause(reading, isNear) : fromPhrase(reading.head, told);
}

/** What one answers a wish with. */
function answerTo(that: string, place: { role: string; isNear: boolean }): string | undefined {
  if (/\b(?:not|n't|never)\b/.test(that)) return undefined;
  const wanted = wantedRole(that, place.role);
  if (wanted) return `be that ${wanted}`;
  return wishes.find(({ told, isNear }) => told.test(that) && (place.isNear || !isNear))?.verb;
}

function fromClause({ that = "", practice, head }: Reading, isNear: boolean): Outlook {
  const tokens = tokenise(that);
  if (isPast(tokens)) return {};
  const ahead = changeIn(tokens);
  if (ahead && (isNear || ahead !== "change")) return { ahead };
  const verb = tokens.map((_, at) => verbFor(tokens, at)).find((one) => one !== undefined);
  if (verb) return { verb };
  const byHead = fromPhrase(head, that);
  if (byHead.verb ?? byHead.ahead) return byHead;
  return isNear && practice && habit.test(that) ? { verb: "work that way" } : {};
}

function fromPhrase(head: string | undefined, phrase: string): Outlook {
  if (!head) return {};
  if (changeNouns.test(head)) return { ahead: head.toLowerCase() };
  const tokens = tokenise(phrase);
  const thing = things.find(({ nouns }) => nouns.test(head));
  if (!thing) return {};
  const at = tokens.findIndex((word) => word.toLowerCase() === head.toLowerCase());
  return { verb: said(thing.verb, at < 0 ? [head] : tokens, Math.max(0, at)) };
}

/** "You want a librarian on the committee", to one who would be that librarian. */
function wantedRole(that: string, role: string): string | undefined {
  const wish =
    /\byou(?: still| really)? (?:want|would like|are looking for|need) an? (?<who>\p{L}+)(?= (?:who|on|in|for|with|at)\b|$)/iu;
  const who = wish.exec(that)?.groups?.who?.toLowerCase();
  return who &&
    role
      .toLowerCase()
      .split(/\P{L}+/u)
      .includes(who)
    ? who
    : undefined;
}

/** The noun of a change that goes on or is planned: "you are rebuilding the long flume". */
function changeIn(tokens: readonly string[]): string | undefined {
  const at = tokens.findIndex((word, place) => {
    const base = verbOf(word)?.base;
    return base !== undefined && base in changes && liesAhead(tokens, place);
  });
  return at < 0 ? undefined : changes[verbOf(tokens[at]!)!.base];
}

function liesAhead(tokens: readonly string[], at: number): boolean {
  const forms = verbOf(tokens[at]!)!.forms;
  const before = tokens.slice(Math.max(0, at - 4), at).join(" ");
  const behind = (words: string) =>
    new RegExp(`\\b(?:${words})(?: (?:\\p{L}+ly|now|just|still|also))?$`, "iu").test(before);
  if (forms.has("ing")) return behind("is|are|am");
  if (forms.has("participle") && behind("being|to be|will be")) return true;
  return (
    forms.has("base") && behind("will|(?:want|plan|hope|mean|intend|going|about|would like)s? to")
  );
}

function verbFor(tokens: readonly string[], at: number): string | undefined {
  const word = tokens[at]!;
  if (!/^things?$/.test(accountFor(tokens).parts[at] ?? "")) return undefined;
  const thing = things.find(({ nouns, isPlain }) => isPlain && nouns.test(word));
  return thing && endsPhrase(tokens, at) ? said(thing.verb, tokens, at) : undefined;
}

/** Whether no further noun follows that the word only belongs to, as in "boat crew". */
function endsPhrase(tokens: readonly string[], at: number): boolean {
  const next = (tokens[at + 1] ?? "").toLowerCase();
  return (
    !/^\p{L}/u.test(next) ||
    [prepositions, determiners, adverbs].some((words) => words.has(next)) ||
    /^(?:and|or|but|so|that|which|who|where|when|because|is|are|has|have)$/.test(next) ||
    !isCommonNoun(next)
  );
}

/** The noun with the noun in front of it that says which: "usability sessions". */
function named(tokens: readonly string[], at: number): string {
  const noun = tokens[at]!.toLowerCase();
  const before = tokens[at - 1] ?? "";
  const isPart =
    /^\p{Ll}+$/u.test(before) &&
    isCommonNoun(before) &&
    !/^(?:back|up|out|off|away|over|down|home)$/.test(before) &&
    !isPluralNoun(before) &&
    ![prepositions, determiners, adverbs].some((words) => words.has(before)) &&
    (verbOf(before) === undefined || determiners.has((tokens[at - 2] ?? "").toLowerCase()));
  return isPart ? `${before} ${noun}` : noun;
}

function said(verb: string, tokens: readonly string[], at: number): string {
  const noun = named(tokens, at);
  const isAny = tokens
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:every|each)$/i.test(word));
  const isSeveral = isPluralNoun(tokens[at]!);
  const oneOf = `one of the ${isSeveral ? noun : `${noun}s`}`;
  const one = noun.endsWith("hour") ? "that hour" : isSeveral ? oneOf : withIndefinite(noun);
  return verb
    .replace("{one}", isAny ? oneOf : one)
    .replace("{the}", isAny ? oneOf : `the ${noun}`)
    .replace("{noun}", noun);
}

/** The first verb that is no helper stands in the past. */
function isPast(tokens: readonly string[]): boolean {
  const forms = tokens.map((word) => verbOf(word)?.forms).find((one) => one !== undefined);
  return forms !== undefined && forms.has("past") && !forms.has("base");
}
