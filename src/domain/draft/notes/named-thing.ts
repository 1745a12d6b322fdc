import { peopleNoun, teamNoun } from "./en/words.ts";
import { isPersonNoun } from "./person-nouns.ts";
import type { Part } from "./grammar/follows.ts";
import { accountFor } from "./grammar/account.ts";
import { join, tokenise } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/** The most telling thing that a clause names with "the" or "your", with a word that tells which and without what is said of it: "the card index from 1987". Nothing where it names only people, times and places. */
export function namedThing(clause: string, least = 2): string | undefined {
  const tokens = tokenise(clause);
  const { parts } = accountFor(tokens);
  const place = { tokens, parts, least };
  const [longest] = tokens
    .flatMap((_, at) => [placedAt(place, at) ?? thingAt(place, at) ?? []])
    .toSorted((a, b) => b.length - a.length);
  const found = longest?.length
    ? longest
    : tokens.flatMap((_, at) => [compoundAt(place, at) ?? []]).find((one) => one.length > 0);
  return found && join(found);
}

/** What a quotation is about: "the cup", "ten years". */
export function thingOfLine(quote: string): string | undefined {
  const thing = namedThing(quote, 1);
  return thing ? withoutItsVerb(thing, quote) : span.exec(quote)?.[0];
}

/** "the office door stays" of a door that stays open: what could be its verb is, unless another one follows. */
function withoutItsVerb(thing: string, quote: string): string {
  const words = thing.split(" ");
  const next =
    quote
      .slice(quote.indexOf(thing) + thing.length)
      .trim()
      .split(" ")[0] ?? "";
  const forms = verbOf(next)?.forms;
  const isFollowed =
    forms?.has("s") ||
    forms?.has("past") ||
    /^(?:is|are|was|were|has|have|can|will|must|that|which|who)$/.test(next);
  const isVerb = verbOf(words.at(-1)!)?.forms.has("s") === true;
  return words.length > 2 && isVerb && !isFollowed ? words.slice(0, -1).join(" ") : thing;
}

const span =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|a thousand|\d+) \p{Ll}{3,}s\b/u;

const within: ReadonlySet<Part> = new Set(["quality", "thing", "things", "name"]);

/** The words of a clause, the part that each plays, and how many words a thing must have. */
interface Place {
  tokens: readonly string[];
  parts: readonly Part[];
  least: number;
}

/** The words of the thing that begins at this place. */
function thingAt({ tokens, parts, least }: Place, at: number): string[] | undefined {
  const isTheirs =
    /^own$/i.test(tokens[at]!) && /^(?:their|its|his|her)$/i.test(tokens[at - 1] ?? "");
  const isNew = isTheirs || /^an?$/i.test(tokens[at]!);
  if (!isNew && !/^(?:the|your)$/i.test(tokens[at]!)) return undefined;
  let end = at + 1;
  while (within.has(parts[end]!) && !noName.test(tokens[end]!)) end++;
  const head = (tokens[end - 1] ?? "").toLowerCase();
  // "the room" alone says nothing; "the reading room" does.
  const isThing = /^things?$/.test(parts[end - 1] ?? "") && end - at > least;
  if (!isThing || isNobodysThing(head)) return undefined;
  // "the first digger": which one it was says nothing of it.
  if (least > 1 && tokens.slice(at + 1, end - 1).every((word) => counting.test(word)))
    return undefined;
  // "a weather diary" is the weather diary from now on; "a big one" and "a month" are not.
  if (isNew && least > 1 && (parts[at + 1] !== "thing" || vague.test(tokens[at + 1]!)))
    return undefined;
  const isDated = tokens[end] === "from" && /^\d{4}$/.test(tokens[end + 1] ?? "");
  return [
    isNew ? "the" : tokens[at]!.toLowerCase(),
    ...tokens.slice(at + 1, isDated ? end + 2 : end),
  ];
}

/** "samples are kept in jam jars" → "the jam jars" */
function compoundAt({ tokens, parts }: Place, at: number): string[] | undefined {
  const [first = "", second = ""] = tokens.slice(at);
  const isCompound =
    parts[at] === "thing" &&
    parts[at + 1] === "things" &&
    !/^(?:things?|quality|owner|name|determiner)$/.test(parts[at - 1] ?? "") &&
    !/^things?$/.test(parts[at + 2] ?? "") &&
    !noName.test(second);
  const isVague = [first, second, second.replace(/s$/, "")].some((word) =>
    isNobodysThing(word.toLowerCase()),
  );
  return isCompound && !isVague ? ["the", first.toLowerCase(), second] : undefined;
}

/** What every letter could name, people among it. */
function isNobodysThing(word: string): boolean {
  return [vague, peopleNoun, teamNoun].some((words) => words.test(word)) || isPersonNoun(word);
}

/** "a board by the door" → "the board by the door" */
function placedAt({ tokens, parts }: Place, at: number): string[] | undefined {
  const [article = "", noun = "", place = "", the = "", where = "", next = ""] = tokens.slice(at);
  const isPlaced =
    /^an?$/i.test(article) &&
    parts[at + 1] === "thing" &&
    ![vague, peopleNoun].some((words) => words.test(noun.toLowerCase())) &&
    !isPersonNoun(noun.toLowerCase()) &&
    /^(?:by|in|on|at|under|behind|above|over|beside|near|outside)$/.test(place) &&
    the === "the" &&
    parts[at + 4] === "thing" &&
    !/^things?$/.test(parts[at + 5] ?? "") &&
    next !== "of";
  return isPlaced ? ["the", noun, place, the, where] : undefined;
}

/** Words that a noun's place may hold and that name nothing. */
const noName =
  /^(?:alone|together|apart|again|here|there|ago|away|home|first|once|twice|pays?|does|gets?)$/i;

const counting = /^(?:first|second|third|last|next|only|other|same|whole|usual|new|old)$/i;

/** What every letter could name, and what is no thing at all. */
const vague =
  /^(?:words?|say|turn|mind|own|eyes?|hands?|heart|fortnights?|days?|weeks?|months?|years?|mornings?|evenings?|nights?|time|times|hours?|way|ways|end|rest|whole|same|first|last|next|other|others|one|ones|job|role|work|team|company|firm|people|place|thing|things|office|house|building|person|world|point|idea|problem|question|answer|reason|part|start|beginning|middle|top|side|front|back|bottom|moment|start|spring|summer|autumn|winter|weekend|holidays?|candidate|interview|man|woman|boy|girl|lady|gentleman|guest|client|customer|patient|manager|chef|cook|nurse|teacher|grandmother|grandfather|mother|father)$/;
