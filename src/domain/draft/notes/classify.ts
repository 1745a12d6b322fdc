import { asClause } from "./clause.ts";
import { prepositions } from "./en/words.ts";
import { toSecondPerson } from "./person.ts";
import { asNounPhrase, nounOf, splitAt, withArticle } from "./phrase.ts";
import type { Piece } from "./pieces.ts";
import type { Reading } from "./reading.ts";
import { shapeOf, type Shape } from "./shape.ts";
import { join, tokenise } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/** Finds the form of one statement: a noun phrase with its article, or a clause in the second person. */
export function classify(text: string, piece: Piece, path: string): Reading | undefined {
  const tokens = tokenise(lowerFirst(text));
  if (tokens.length === 0) return undefined;
  const shape = shapeOf(tokens);
  if (shape.kind === "phrase" || shape.kind === "gerund")
    return asPhrase(tokens, piece, path, shape.kind === "gerund");
  return asStatement(tokens, piece, path);
}

function asPhrase(
  tokens: readonly string[],
  piece: Piece,
  path: string,
  isGerund: boolean,
): Reading | undefined {
  const spoken = toSecondPerson(tokens, false);
  const head = nounOf(spoken);
  const isSingle = spoken.length === 1;
  if (/^(?:you|i)$/i.test(spoken[0] ?? "") || spoken.length === 0) return undefined;
  if (isGerund)
    return {
      shape: "np",
      path,
      np: join(spoken),
      plain: join(spoken),
      gerund: join(spoken),
      weight: 2,
      ...(head && { head }),
    };
  if (/^your$/i.test(spoken[0] ?? "") && /^question$/i.test(spoken[1] ?? ""))
    return { shape: "np", path, np: join(spoken), plain: join(spoken), asked: true, weight: 2 };
  if (piece.label) return labelledPhrase(spoken, piece.label, path);
  return {
    shape: "np",
    path,
    np: asNounPhrase(spoken),
    plain: join(spoken),
    weight: isSingle || /^(?:no|not|just|only|none)$/i.test(spoken[0] ?? "") ? 0 : 2,
    figure: isFigure(spoken),
    ...(head && { head }),
  };
}

const generic =
  /^(?:case|topic|task|exercise|problem|project|product|challenge|goal|plan|next|main thing|theme|question|focus|priority|big one)$/i;

function labelledPhrase(spoken: readonly string[], label: string, path: string): Reading {
  const name = toSecondPerson(tokenise(lowerFirst(label)), false);
  const noun = nounOf(name);
  if (generic.test(label)) {
    const np = join(
      withArticle([
        ...spoken.slice(/^(?:the|a|an)$/i.test(spoken[0] ?? "") ? 1 : 0),
        ...(/^(?:next|main thing|big one)$/i.test(label) ? [] : name),
      ]),
    );
    return { shape: "np", path, np, plain: np, weight: 2, ...(noun && { head: noun }) };
  }
  const text = join(spoken);
  return {
    shape: "np",
    path,
    np: `${join(withArticle(name))}: ${text}`,
    plain: `${join(name)}, ${text}`,
    weight: 3,
    ...(noun && { head: noun }),
  };
}

function isFigure(tokens: readonly string[]): boolean {
  return (
    /\d/.test(tokens.join(" ")) &&
    /\b(?:minutes|percent|per cent|hours|days|seconds|cases|tonnes|units)\b/.test(
      tokens.join(" "),
    ) &&
    /\b(?:to|from|under|below|down|now|of)\b/.test(tokens.join(" "))
  );
}

function asStatement(tokens: readonly string[], piece: Piece, path: string): Reading | undefined {
  const named = piece.label ? withLabel(tokens, piece.label) : tokens;
  const parts = splitAt(named, ",")
    .filter((part) => part.length > 0)
    .flatMap(atJoint);
  if (
    parts.length > 1 &&
    shapeOf(parts[0]!).kind === "phrase" &&
    !/^(?:if|when|because|since|while|after|before|as|once|each|every|on|in|at|for|from|during|with|by)$/i.test(
      parts[0]![0]!,
    )
  )
    return asPhrase(parts[0]!, piece, path, false);
  const clauses = parts.flatMap((part, at) => clauseOf(part, at, parts));
  const first = clauses[0];
  if (!first) return undefined;
  const that = joinClauses(
    clauses.map((one) => one.that),
    parts,
    clauses.length,
  );
  const noun = nounOf(named.slice(1));
  return {
    shape: "clause",
    path,
    that,
    how: first.how,
    weight: 3,
    ...(first.gerund && clauses.length === 1 && parts.length === 1 && { gerund: first.gerund }),
    ...(noun && { head: noun }),
  };
}

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

/** Behind a comma a bare -s word before a preposition is a further verb: "waits for the shutdown". */
function partShape(part: readonly string[], at: number): Shape {
  const shape = shapeOf(part);
  const further =
    at > 0 && shape.kind === "phrase" && verbOf(part[0] ?? "")?.forms.has("s") === true;
  return further && prepositions.has((part[1] ?? "").toLowerCase())
    ? { kind: "verb-first", verbAt: 0 }
    : shape;
}

function clauseOf(
  part: readonly string[],
  at: number,
  parts: readonly (readonly string[])[],
): { that: string; how: boolean; gerund?: string }[] {
  const shape = partShape(part, at);
  if (shape.kind === "clause" || (shape.kind !== "phrase" && shape.kind !== "gerund")) {
    const clause = asClause(part, shape);
    if (!clause) return [];
    const isTail = at > 0 && shape.kind !== "clause";
    return [isTail ? { ...clause, that: clause.that.replace(/^you /, "") } : clause];
  }
  if (at === 0 && parts.length > 1) return [];
  const phrase = toSecondPerson(part, false);
  if (/^(?:too|as well)$/i.test(phrase.at(-1) ?? ""))
    return [{ that: join([...phrase.slice(0, -1), "included"]), how: false }];
  return [{ that: join(tailPhrase(phrase)), how: false }];
}

/** What stands after the comma of a clause: an adverbial stays, a bare noun phrase is joined by "with". */
function tailPhrase(part: readonly string[]): string[] {
  const [, ...joined] = tokenise(asNounPhrase(["x", ",", ...part])).slice(1);
  return joined[0] === "," ? joined.slice(1) : joined;
}

/** "you do A, with B" · "you do A, and that C does D" */
function joinClauses(
  clauses: readonly string[],
  parts: readonly (readonly string[])[],
  count: number,
): string {
  const [first = "", ...rest] = clauses;
  if (count === 1) return first;
  return rest.reduce((text, clause, at) => {
    const part = parts[at + 1] ?? [];
    const kind = partShape(part, at + 1).kind;
    const opener = (part[0] ?? "").toLowerCase();
    if (
      /^(?:and|but|so|because|which|who|where|when|if|while|as|whatever|whether|then)$/.test(opener)
    )
      return `${text}, ${clause}`;
    if (kind === "clause") return `${text}, ${at === rest.length - 1 ? "and " : ""}that ${clause}`;
    if (kind === "phrase" || kind === "gerund") return `${text}, ${clause}`;
    return `${text} and ${clause}`;
  }, first);
}

/** "flume: he is rebuilding the long one" is about the long flume. */
function withLabel(tokens: readonly string[], label: string): string[] {
  const name = label.split(/\s+/).length <= 2 ? lowerFirst(label) : undefined;
  if (!name) return [...tokens];
  const at = tokens.findIndex(
    (word, place) => word === "one" && place > 1 && tokens[place - 2] === "the",
  );
  if (at > 0) return tokens.with(at, name);
  return /^(?:it|that|this)$/i.test(tokens[0] ?? "")
    ? ["the", name, ...tokens.slice(1)]
    : [...tokens];
}

/** What a plan, a number or a name adds; what the person says of themselves takes off. */
export function weightOf(text: string): number {
  return (
    (/\b(?:wants?|plans?|hopes?|because|point is|next)\b/i.test(text) ? 0.4 : 0) +
    (/\d|\s\p{Lu}/u.test(text) ? 0.4 : 0) -
    (/\bi\b/i.test(text) ? 2 : 0)
  );
}

/** The first word in small letters, unless it is a name, an acronym or the word I. */
export function lowerFirst(text: string): string {
  const first = text.split(/\s+/)[0] ?? "";
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || first === "I") return text;
  return startsPlain.test(first) ||
    text.includes(` ${first.toLowerCase()}`) ||
    plainEnding.test(first)
    ? first.toLowerCase() + text.slice(first.length)
    : text;
}

const startsPlain =
  /^(?:The|A|An|This|That|These|Those|They|He|She|We|It|There|All|Both|Each|Every|Half|Some|Most|No|Not|New|Old|Our|His|Her|Their|My|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|What|How|Why|When|Where|Who|Which|If|On|In|At|For|With|From|To|By|About|After|Before|During|Door|Team|Wants|Runs|Likes|Has|Is|Was|Does|Takes|Keeps|Makes|Uses|Works|Thinks|Says|Said|Asked|Told|Mentioned|Talked|Explained|Always|Never|Still|Also|Only|Even|Everyone|Everybody|People|Great|Big|Small|Long|Short)$/;
const plainEnding = /(?:ing|tion|ment|ness|ships?|ings|ers|ed)$/;
