import { asClause } from "./clause.ts";
import { determiners, prepositions } from "./en/words.ts";
import { lowerFirst } from "./first-word.ts";
import { asPhrase } from "./noun-reading.ts";
import { inVoice } from "./person.ts";
import { asNounPhrase, nounOf, splitAt } from "./phrase.ts";
import { strictObject } from "./objects.ts";
import { surely } from "./sure/sure.ts";
import { asSaid } from "./sure/tail.ts";
import { withCommas } from "./sure/thing.ts";
import { withLabel } from "./label.ts";
import { isAside, isGapped, isLooseTail } from "./parts.ts";
import { isPluralNoun } from "./plural.ts";
import { isOfNow, isOver } from "./of-now.ts";
import { isPastime, isPractice } from "./practice.ts";
import type { Reading, Source } from "./reading.ts";
import { besideDeed, ofThem } from "./rows.ts";
import { isClauseLike, withLists } from "./lists.ts";
import { joinClauses, partShape } from "./join-clauses.ts";
import { shapeOf } from "./shape.ts";
import { atLabel } from "./occasion.ts";
import { join, tokenise } from "./tokens.ts";
import { underName } from "./under-name.ts";
import { verbOf } from "./verbs.ts";
import { withOthers } from "./with-others.ts";

export function asStatement(tokens: readonly string[], source: Source): Reading | undefined {
  const { piece, path } = source;
  const labelled = piece.label ? atName(tokens, piece.label, source) : undefined;
  if (labelled) return labelled;
  const named = piece.label ? withLabel(tokens, piece.label) : tokens;
  const parts = withLists(splitAt(withOthers(named), ","))
    .filter(
      (part, at) =>
        part.length > 0 && !isAside(part) && !(at > 0 && /^(?:how|why|what)$/i.test(part[0]!)),
    )
    .map((part, at) => (at > 0 && takesTime.test(part.join(" ")) ? ["which", ...part] : part))
    .flatMap(atJoint);
  if (
    parts.length > 1 &&
    shapeOf(parts[0]!).kind === "phrase" &&
    !/^(?:if|when|because|since|while|after|before|as|once|each|every|on|in|at|for|from|during|with|by)$/i.test(
      parts[0]![0]!,
    )
  )
    return asMixed(parts, source);
  // "trucks are out, they use tricycles": what is over is only where the telling begins.
  if (parts.length > 1 && gone.test(parts[0]!.join(" ")) && shapeOf(parts[1]!).kind === "clause")
    parts.shift();
  const clauses = clausesOf(parts, source);
  const first = clauses[0];
  if (!first) return undefined;
  const that = joinClauses(clauses);
  const object = withoutParticle(named.slice(Math.max(0, shapeOf(named).verbAt) + 1));
  const noun = prepositions.has((object[0] ?? "").toLowerCase()) ? undefined : nounOf(object);
  return {
    shape: "clause",
    path,
    that,
    how: first.how && !isOfNow(that),
    ...(!first.how && isPractice(that) && { practice: true }),
    weight: isPastime(that) ? 1 : 3,
    ...(first.gerund && clauses.length === 1 && parts.length === 1 && { gerund: first.gerund }),
    ...(noun && !over.test(that) && { head: noun }),
  };
}

/** What is said under a label, where the label is told with it. */
function atName(tokens: readonly string[], label: string, source: Source): Reading | undefined {
  const name = tokenise(lowerFirst(label));
  const pair = underName({ name, told: tokens }, source, asStatement);
  const isOfAll = /^(?:everyone|everybody|nobody)$/i.test(tokens[0]!);
  const row = isOfAll && !pair && label.includes(" ") ? asRow([tokens], label, source) : undefined;
  if (row) return row;
  if (source.piece.isNamedBefore && shapeOf(tokens).kind === "verb-first")
    return asRow([tokens], label, source) ?? asPhrase(name, source, false);
  return atLabel(splitAt(tokens, ","), label, source) ?? pair;
}

/** "bring back visits": the first word is the verb's. */
function withoutParticle(object: readonly string[]): readonly string[] {
  return /^(?:back|up|out|off|away|together|over|down)$/i.test(object[0] ?? "")
    ? object.slice(1)
    : object;
}

const gone =
  /^(?:the )?(?:\p{L}+ )?\p{L}+ (?:is|are) (?:out|gone|over|history|finished|dead|a thing of the past)$/iu;

/** "…, takes two hours sometimes": the deed does, and not the person. */
const takesTime =
  /^(?:takes|lasts|costs) (?:about |only |up to |nearly |over |all |the whole |half |an? |one |two |three |four |five |six |seven |eight |nine |ten |\d+ |€|£|\$)+(?:\p{L}+ ?)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|evenings?|mornings?|afternoons?|nights?|winters?|euros?|pounds?|dollars?)\b/u;

/** What lies behind has no part in a close, which looks ahead. */
const over =
  /\b(?:last (?:year|week|month|spring|summer|autumn|fall|winter|term|season)|yesterday|(?:years?|months?|weeks?|days?) ago|in (?:19|20)\d\d|used to)\b/i;

/** "screening: 384 wells, the robot runs overnight": things and clauses side by side are told by what is named first. */
function asMixed(parts: readonly (readonly string[])[], source: Source): Reading | undefined {
  const { label } = source.piece;
  const told =
    ofThem(parts, source, asStatement) ??
    besideClauses(parts, source) ??
    besideDeed(parts, source) ??
    deedsBehind(parts, source);
  if (told) return told;
  if (label && /^(?:all|both|everybody|everyone|nobody|no|only)$/i.test(parts[0]![0]!))
    return asRow(parts, label, source) ?? asPhrase(tokenise(lowerFirst(label)), source, false);
  // "three piers, one office, nobody leaves first": what stands in a row is told as it was written.
  if (!label && parts.length > 2) {
    const row = asPhrase(withCommas(parts), source, false);
    if (row?.loose && surely(row, { voice: source.voice, isFull: true })) return row;
  }
  // "the pager rota: one week in seven, and whoever is on call writes nothing"
  const whole = label ? asPhrase(withCommas(parts.map(withAnd)), source, false) : undefined;
  const sure = whole && surely(whole, { voice: source.voice, isFull: false });
  if (sure && sure.np === whole?.np) return sure;
  if (!label || !parts.some(isClauseLike)) return asPhrase(parts[0]!, source, false);
  const name = /^\d/.test(parts[0]![0]!) ? tokenise(lowerFirst(label)) : parts[0]!;
  return asPhrase(name, { ...source, piece: { text: label } }, false);
}

/** "exit talks: one hour each, he does them all himself": the last part is a clause and has its joint. */
function withAnd(
  part: readonly string[],
  at: number,
  parts: readonly (readonly string[])[],
): readonly string[] {
  const isLast = at === 1 && parts.length === 2;
  return isLast && shapeOf(part).kind === "clause" && !/^(?:and|but|so)$/i.test(part[0]!)
    ? ["and", ...part]
    : part;
}

/** "12 languages on the ward, they keep a list of who speaks what" */
function besideClauses(
  [name = [], ...rest]: readonly (readonly string[])[],
  source: Source,
): Reading | undefined {
  if (source.piece.label) return undefined;
  return underName({ name, told: withCommas(rest) }, source, asStatement);
}

/** "weekly teaching, juniors pick the case and she only asks": behind a short name, what is done says it all. */
function deedsBehind(
  [name = [], ...rest]: readonly (readonly string[])[],
  source: Source,
): Reading | undefined {
  const isCount =
    name.length === 2 && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(name[0]!);
  const isName =
    isCount ||
    (name.length <= 3 && !determiners.has(name[0]!.toLowerCase()) && !/^\d/.test(name[0]!));
  if (!isName || !rest.every((part) => shapeOf(part).kind === "clause")) return undefined;
  const read = asStatement(withCommas(rest), { ...source, piece: { text: "" } });
  return read && surely(read, { voice: source.voice, isFull: false });
}

/** "tasting at four: all the staff, also the drivers": told as it was written, with its name. */
function asRow(
  parts: readonly (readonly string[])[],
  label: string,
  source: Source,
): Reading | undefined {
  const name = tokenise(lowerFirst(label));
  const row = asPhrase(withCommas([name, ...parts]), { ...source, piece: { text: "" } }, false);
  const told = row && { ...row, np: row.plain ?? "", loose: true, weight: 2 };
  return told && surely(told, { voice: source.voice, isFull: false });
}

/** The clauses of a statement; where a bare tail is left out, the bare ones behind it go as well. */
function clausesOf(parts: readonly (readonly string[])[], source: Source): PartClause[] {
  const out: PartClause[] = [];
  let isCut = false;
  for (const [at, part] of parts.entries()) {
    if (isCut && partShape(part, at).kind === "phrase") continue;
    const read = clauseOf(part, at, { parts, source });
    isCut ||= at > 0 && read.length === 0;
    out.push(...read.map((one) => ({ ...one, part })));
  }
  return out;
}

type PartClause = { that: string; how: boolean; gerund?: string; part: readonly string[] };

/** "A does B and C does D" are two clauses, where the second has a subject of its own. */
function atJoint(part: readonly string[]): string[][] {
  const at = part.findIndex(
    (word, place) =>
      word === "and" &&
      place > 3 &&
      shapeOf(part.slice(0, place)).kind === "clause" &&
      /^(?:the|a|an|every|each|all|he|she|they|we)$/i.test(part[place + 1] ?? "") &&
      shapeOf(part.slice(place + 1)).kind === "clause",
  );
  return at < 0 ? [[...part]] : [part.slice(0, at), part.slice(at + 1)];
}

function clauseOf(
  part: readonly string[],
  at: number,
  { parts, source }: { parts: readonly (readonly string[])[]; source: Source },
): { that: string; how: boolean; gerund?: string }[] {
  const { voice } = source;
  if (at > 0 && asSaid.test(part.join(" "))) return [{ that: join(part), how: false }];
  const shape = partShape(part, at);
  // "…, fold out beds in every bay": what may be a thing or a deed is left out.
  if (at > 0 && shape.kind === "imperative" && !isFurtherDeed(part, parts[0]!)) return [];
  if (at > 0 && isGapped(part, parts[0]!))
    return [{ that: join(inVoice(voice, part, false)), how: false }];
  if (at > 0 && shape.kind === "verb-first" && isOfOther(part, parts[0]!)) return [];
  if (shape.kind === "clause" || (shape.kind !== "phrase" && shape.kind !== "gerund")) {
    const clause = asClause(part, shape, { voice, isFull: source.piece.isFull === true });
    if (!clause) return [];
    const isTail = at > 0 && shape.kind !== "clause";
    if (isTail && shapeOf(parts[at - 1]!).kind === "clause" && at > 1) return [];
    if (isTail && isOver(part, parts[0]!)) return [];
    if (isTail && isOfThing(parts[0]!))
      return [{ that: join(inVoice(voice, part, false)), how: false }];
    return [isTail ? { ...clause, that: clause.that.replace(/^(?:you|\uE020) /, "") } : clause];
  }
  if (at === 0 && parts.length > 1) return [];
  const phrase = inVoice(voice, part, false);
  if (at > 0 && isLooseTail(phrase)) return [];
  if (/^(?:too|also)$/i.test(join(phrase))) return [{ that: "too", how: false }];
  if (/^(?:too|as well)$/i.test(phrase.at(-1) ?? ""))
    return [{ that: join([...phrase.slice(0, -1), "included"]), how: false }];
  const isCounted =
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(phrase[0]!) &&
    phrase.length === 2 &&
    isPluralNoun(phrase[1]!) &&
    !measured.test(phrase[1]!);
  if (isCounted && !/\b(?:is|are|has|have)\b/.test(join(parts[at - 1] ?? [])))
    return [{ that: join(["with", ...phrase]), how: false }];
  const tail = phrase[0] === "no" && phrase.length > 2 ? ["with", ...phrase] : tailPhrase(phrase);
  return [{ that: join(tail), how: false }];
}

/** What is measured stands beside a clause by itself: "in spring, two weeks". */
const measured =
  /^(?:(?:second|minute|hour|day|night|week|month|year|term|season|time|metre|meter|mile|kilometre|degree|knot|euro|pound|dollar|percent|page|word|litre|gram|tonne|ton|kilo|decibel|point|minutes?)s?|km|kg|cm|mm|ml|feet|inches|lbs|hectares|acres)$/;

/** "volunteers get keys, choose their own day": a further deed of several people. */
function isFurtherDeed(part: readonly string[], first: readonly string[]): boolean {
  const { kind, verbAt } = shapeOf(first);
  const forms = verbOf(first[verbAt] ?? "")?.forms;
  return (
    kind === "clause" && forms?.has("base") === true && strictObject((part[1] ?? "").toLowerCase())
  );
}

/** A clause whose subject is neither the reader nor a pronoun. */
function isOfThing(first: readonly string[]): boolean {
  const { kind } = shapeOf(first);
  return kind === "clause" && !/^(?:he|she|they|we|i|you)$/i.test(first[0]!);
}

/** "engineers build the demo, takes two days": the -s verb has another subject than the plural before it. */
function isOfOther(part: readonly string[], first: readonly string[]): boolean {
  const { kind, verbAt } = shapeOf(first);
  const subject = first.slice(0, Math.max(0, verbAt));
  return (
    kind === "clause" &&
    isPluralNoun(nounOf(subject) ?? subject.at(-1) ?? "") &&
    (verbOf(part[0] ?? "")?.forms.has("s") === true || /^(?:is|has|does)$/.test(part[0] ?? ""))
  );
}

/** What stands after the comma of a clause: an adverbial stays, a bare noun phrase is joined by "with". */
function tailPhrase(part: readonly string[]): string[] {
  // "the crew eats at six, guests at eight": the verb is that of the clause.
  if (isPluralNoun(part[0]!) && prepositions.has(part[1] ?? "")) return [...part];
  const [, ...joined] = tokenise(asNounPhrase(["x", ",", ...part])).slice(1);
  return joined[0] === "," ? joined.slice(1) : joined;
}
