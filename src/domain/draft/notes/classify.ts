import { withSetIn } from "./set-in.ts";
import { nameless } from "./clause.ts";
import { thenAndNow, withMainFirst } from "./condition.ts";
import { prepositions } from "./en/words.ts";
import { lowerFirst } from "./first-word.ts";
import { clauseBehindThing } from "./grammar/behind-thing.ts";
import { asEmbedded, asPhrase, asTime, asTold } from "./noun-reading.ts";
import { splitAt } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import type { Reading, Source } from "./reading.ts";
import { asRule, withPlace } from "./occasion.ts";
import { isHabit, isOccasion, shapeOf } from "./shape.ts";
import { onDays } from "./on-days.ts";
import { asStatement } from "./statement.ts";
import { tokenise } from "./tokens.ts";
import { underName } from "./under-name.ts";
import { isCommonNoun, verbOf, withIt } from "./verbs.ts";

/** Finds the form of one statement: a noun phrase with its article, or a clause in the second person. */
export function classify(text: string, source: Source): Reading | undefined {
  const { names = [] } = source;
  const tokens = onDays(withCopula(withArticles(ofAnyone(tokenise(lowerFirst(text, names))))));
  if (tokens.length === 0) return undefined;
  const rule = source.piece.label && asRule(tokens, source.piece.label, source);
  if (rule) return rule;
  const behind = source.piece.label ? undefined : clauseBehindThing(tokens);
  if (behind !== undefined) return besideClause(tokens, behind, source);
  const shape = shapeOf(tokens);
  const isWhat = /^what$/i.test(tokens[0]!) && shape.kind === "clause";
  if (!isWhat && /^(?:how|why|what|where|which|whether)$/i.test(tokens[0]!))
    return asEmbedded(tokens, source);
  if (told.test(tokens.slice(0, 6).join(" "))) return asTime(tokens, source);
  const setIn = withSetIn(splitAt(tokens, ","), source);
  if (setIn) return setIn;
  const occasion = withPlace(splitAt(tokens, ","), source);
  if (occasion) return occasion;
  if (isOccasion(tokens) && tokens.includes(",")) return asStatement(tokens, source);
  if (isHabit(tokens) && shapeOf(splitAt(tokens, ",")[0]!).kind === "phrase")
    return asStatement([source.voice === "second" ? "he" : nameless, ...tokens], source);
  const turned = withMainFirst(tokens);
  if (turned) return asStatement(turned, source);
  const since = thenAndNow(tokens);
  if (since) return asStatement(since, source);
  if (/^(?:when|if|since|once|while)$/i.test(tokens[0]!)) return asTold(tokens, source);
  if (/^been$/i.test(tokens[0]!)) return asStatement(["has", ...tokens], source);
  if (shape.kind === "gerund" && (goesOn(tokens) || isIntent(tokens)))
    return asStatement(["is", ...tokens], source);
  if (shape.kind === "phrase" || shape.kind === "gerund")
    return asPhrase(tokens, source, shape.kind === "gerund");
  return asStatement(tokens, source);
}

/** "old charts in the hold and a mate scans them": the thing and the clause, else the clause, where it needs nothing before it. */
function besideClause(tokens: readonly string[], at: number, source: Source): Reading | undefined {
  const end = tokens.slice(0, at).findLastIndex((word) => !/^(?:and|then|that|,)$/i.test(word)) + 1;
  const told = tokens.slice(at);
  const both = underName({ name: tokens.slice(0, end), told }, source, asStatement);
  const pointsBack = told.some((word) => /^(?:it|its|them|their|they|this|that)$/i.test(word));
  return both ?? (pointsBack ? undefined : asStatement(told, source));
}

/** "you find people by asking": said of anyone, and not of the reader. */
function ofAnyone(tokens: readonly string[]): readonly string[] {
  const [you = "", verb = ""] = tokens;
  const forms = verbOf(verb)?.forms;
  const isAnyones = /^you$/i.test(you) && forms?.has("base") === true && !forms.has("auxiliary");
  if (!isAnyones || tokens.some((word) => /^(?:he|she|they|we|his|her|their|our)$/i.test(word)))
    return tokens;
  const anyone: Record<string, string> = { you: "one", your: "one's", yourself: "oneself" };
  return tokens.map((word, at) =>
    at === 1 || tokens[at - 1]?.toLowerCase() === "you"
      ? withIt(word)
      : (anyone[word.toLowerCase()] ?? word),
  );
}

/** "the time a pipe burst", "the January morning when the forecast came late and they worked from paper": a story and no statement. */
const told =
  /^the (?:(?:time|day|night|week|year|summer|winter|moment|story) (?:that |where )?(?:an?|the|he|she|they|we|one|somebody|someone)|(?:[\w'’-]+ ){0,2}?(?:time|day|night|morning|evening|afternoon|weekend|week|month|year|spring|summer|autumn|winter|moment) when)\b/i;

/** "spends first week" → "spends the first week" */
function withArticles(tokens: readonly string[]): string[] {
  return tokens.flatMap((word, at) =>
    (word === "first" &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|few)$/.test(tokens[at + 1] ?? "") &&
      at > 0 &&
      !/^(?:the|his|her|their|your|our|my|these|those)$/i.test(tokens[at - 1]!)) ||
    (/^(?:first|whole|entire|same)$/.test(word) &&
      /^(?:spends?|spent|gets?|has|have|in|during|for|takes?)$/.test(tokens[at - 1] ?? "") &&
      /^(?:day|week|month|year|term|hour|shift|night|winter|summer)$/.test(tokens[at + 1] ?? ""))
      ? ["the", word]
      : [word],
  );
}

/** "two vans both kitted the same" lacks its "are". */
function withCopula(told: readonly string[]): string[] {
  const tokens = withSame(withRate(told));
  const at = tokens.findIndex(
    (word, place) =>
      place > 0 &&
      /^(?:both|all|each|now|already|mostly)$/.test(word) &&
      isPluralNoun(tokens[place - 1]!) &&
      !(place === 1 && isDeedWith(tokens[0]!, tokens[3])) &&
      verbOf(tokens[place + 1] ?? "")?.forms.has("participle") === true,
  );
  // "kiosks run by former teachers"
  const by = tokens.findIndex(
    (word, place) =>
      place > 0 &&
      place < 3 &&
      tokens[place + 1] === "by" &&
      (place === 1 ||
        (verbOf(tokens[0]!)?.forms.has("s") !== true &&
          verbOf(tokens[place - 1]!)?.forms.has("s") !== true)) &&
      isPluralNoun(tokens[place - 1]!) &&
      verbOf(word)?.forms.has("participle") === true,
  );
  const place = at < 0 ? by : at;
  return place < 0 ? [...tokens] : [...tokens.slice(0, place), "are", ...tokens.slice(place)];
}

/** "both boats the same", "all tanks the same height": they are; "both casts the same shoes": they have. */
function withSame(tokens: readonly string[]): string[] {
  const at = tokens.findIndex((word, place) => word === "the" && tokens[place + 1] === "same");
  const [first = ""] = tokens;
  const isSeveral = /^(?:both|all|most|half|the|two|three|four|five|six|\d+)$/i.test(first);
  if (!isSeveral || at < 2 || at > 4 || !isPluralNoun(tokens[at - 1]!)) return [...tokens];
  const what = tokens[at + 2] ?? ",";
  const isHad = isCommonNoun(what) && !measures.test(what) && !prepositions.has(what);
  return [...tokens.slice(0, at), isHad ? "have" : "are", ...tokens.slice(at)];
}

const measures =
  /^(?:height|size|width|length|depth|weight|age|colou?r|shape|price|make|model|type|kind|sort|way|pattern|,|so|as|and|but|since|inside|outside|everywhere)$/;

/** "60 lots cupped a day": so many are, each day. */
function withRate(tokens: readonly string[]): string[] {
  const at = tokens.findIndex(
    (word, place) =>
      place > 1 &&
      place < 5 &&
      verbOf(word)?.forms.has("participle") === true &&
      isPluralNoun(tokens[place - 1]!) &&
      rate.test(tokens.slice(place + 1).join(" ")),
  );
  const isCounted =
    /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens)$/.test(
      tokens[0] ?? "",
    );
  return isCounted && at > 0 ? [...tokens.slice(0, at), "are", ...tokens.slice(at)] : [...tokens];
}

const rate =
  /^(?:(?:up|out|off|over|down|through|by hand|on site|on board) )*(?:an?|each|every|per) (?:day|night|week|month|year|morning|evening|afternoon|shift|hour|season|term|quarter|weekend)\b/;

/** "writes each rejected author a letter": the participle says which one. */
function isDeedWith(word: string, behind: string | undefined): boolean {
  return verbOf(word)?.forms.has("s") === true && isCommonNoun(behind ?? "");
}

/** "writing a model, would love help": what the activity is followed by needs its subject. */
function goesOn(tokens: readonly string[]): boolean {
  return splitAt(tokens, ",")
    .slice(1)
    .some((part) => shapeOf(part).kind === "verb-first");
}

/** "looking for someone to start it" is what the interviewer does, not an activity. */
function isIntent(tokens: readonly string[]): boolean {
  if (ahead.test(tokens.slice(2).join(" "))) return true;
  return /^(?:looking (?:for|to|into)|(?:hoping|planning|trying|aiming|hiring|wanting|thinking|about to)\b)/i.test(
    tokens.slice(0, 2).join(" "),
  );
}

/** "moving labs in October" is under way. */
const ahead =
  /\b(?:in|by|next|from|this|until) (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|year|month|week|quarter|\d{4})\b|\bsoon\b|\bright now\b/;

/** What a plan adds; what the person says of themselves takes off. */
export function weightOf(text: string): number {
  return (
    (/\b(?:wants?|plans?|hopes?|because|point is|next)\b/i.test(text) ? 0.4 : 0) -
    (/\bi\b/i.test(text) ? 2 : 0)
  );
}
