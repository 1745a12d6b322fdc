/** What a clause is about. Only `answer` and `open` can promise an answer. */
export type Role =
  | "lapsed"
  | "unheard"
  | "own"
  | "answer"
  | "start"
  | "meeting"
  | "interview"
  | "away"
  | "past"
  | "terms"
  | "takes"
  | "open";

/** Part of what was said, as places among the plain words. */
export interface Clause {
  at: number;
  to: number;
  role: Role;
}

/** The first that a clause holds is what it is about. */
const order: readonly Role[] = [
  "lapsed",
  "unheard",
  "own",
  "answer",
  "start",
  "meeting",
  "interview",
  "away",
  "past",
  "terms",
  "takes",
];

/** The clauses of plain words. A comma or an "and" parts two clauses only where both are about something. */
export function clausesOf(plain: string, spans: readonly Place[]): Clause[] {
  const clauses: Clause[] = [];
  for (const piece of piecesOf(plain, spans)) {
    const before = clauses.at(-1);
    if (before && goesOn(before, piece, { plain, spans })) piece.role = "own";
    if (before && isThen(before, piece, { plain, spans })) before.role = "interview";
    if (before && isCondition(before, piece, plain)) before.role = piece.role;
    if (before && isRevoked(before, piece, { plain, spans })) before.role = "lapsed";
    const isOwn =
      piece.hard ||
      (piece.role !== "open" && before?.role !== "open") ||
      (before !== undefined && beginsAnew(before, piece, { plain, spans }));
    if (!before || (isOwn && !saysUntilWhen(before, piece, plain))) clauses.push(piece);
    else
      Object.assign(before, {
        to: piece.to,
        role: before.role === "open" ? piece.role : before.role,
      });
  }
  return clauses;
}

/** "I have another offer and must decide by Friday": the same person goes on, about the same matter. */
function goesOn(before: Clause, piece: Clause, { plain, spans }: Said): boolean {
  const dated = spans.some(({ at }) => before.at <= at && at < before.to);
  return (
    before.role === "own" &&
    !dated &&
    /^(?:and|but) (?!.*\bwho\b)/.test(plain.slice(piece.at, piece.to))
  );
}

/** "Demo day is the 21st, after that we can talk": the day only comes first. */
function isThen(before: Clause, piece: Piece, { plain, spans }: Said): boolean {
  const isDated = spans.some(({ at }) => piece.at <= at && at < piece.to);
  const begins = /^(?:[.,]|and) ?afterwards who/.test(plain.slice(piece.at));
  return begins && !isDated && (before.role === "open" || before.role === "away");
}

/** "We said Wednesday, but it will be Friday." */
function isRevoked(before: Clause, piece: Piece, { plain, spans }: Said): boolean {
  const isDated = spans.some(({ at }) => piece.at <= at && at < piece.to);
  return (
    isDated &&
    plain.startsWith("but", piece.at) &&
    /(?<![^ ])earlierword(?![^ ])/.test(plain.slice(before.at, before.to))
  );
}

/** "We decide before I go on leave on the 27th": what comes after only says until when. */
function saysUntilWhen(before: Clause, { at, role }: Piece, plain: string): boolean {
  return role === "away" && before.role === "answer" && / before $/.test(plain.slice(0, at));
}

/** "If the 25th passes, chase me." */
function isCondition(before: Clause, { role }: Piece, plain: string): boolean {
  return role === "unheard" && before.role === "open" && plain.startsWith("once", before.at);
}

/** "Your visit is on the 22nd and we turn those around in two days": another subject with a date of its own. */
function beginsAnew(before: Clause, piece: Piece, { plain, spans }: Said): boolean {
  const span = spans.find(({ at }) => piece.at <= at && at < piece.to);
  const isOther = piece.role === "open" && !["open", "own", "answer"].includes(before.role);
  const left = plain.slice(piece.at, span?.at);
  const isLimit = before.role !== "past" && / (?:by|within) $/.test(left);
  const isDated = spans.some(({ at }) => before.at <= at && at < before.to);
  const isOver = before.role === "past" || before.role === "lapsed";
  const isOwn = isLimit || / who |^, _ /.test(left);
  return isOther && span !== undefined && isOwn && (isDated || isOver);
}

interface Said {
  plain: string;
  spans: readonly Place[];
}

interface Place {
  at: number;
  to: number;
}

interface Piece extends Clause {
  /** It begins a sentence, or with a word that always begins a clause. */
  hard: boolean;
}

function piecesOf(plain: string, spans: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of plain.matchAll(
    /(?<![^ ])(?:[.,]|and|but|once|or|afterwards|who)(?![^ ])/g,
  )) {
    const text = plain.slice(at, index);
    const isInDate = spans.some((span) => span.at < index && index < span.to);
    const isInverted = word === "who" && roleOf(text) === "open";
    if (isInDate || isInverted) continue;
    pieces.push(pieceOf({ plain, spans }, at, index));
    at = index;
  }
  return [...pieces, pieceOf({ plain, spans }, at, plain.length)];
}

function pieceOf({ plain, spans }: Said, at: number, to: number): Piece {
  const text = plain.slice(at, to);
  return {
    at,
    to,
    role: conditional(roleOf(withoutSpans(plain, spans).slice(at, to)), text),
    hard: /^(?:\.|but|once)/.test(text),
  };
}

/** "If we haven't called by Friday" awaits an answer, and "once I have spoken with them on Monday" is no past. */
function conditional(role: Role, text: string): Role {
  if (!text.startsWith("once")) return role;
  if (role === "answer" && / not /.test(text)) return "unheard";
  return role === "past" ? "interview" : role;
}

/** What a day is counted from is not what the clause is about. */
function withoutSpans(plain: string, spans: readonly Place[]): string {
  return spans.reduce((text, { at, to }) => {
    const base = /(?<![^ ])(?:soonafter|after|before) (?:[^,. ]+ ){0,3}$/.exec(text.slice(0, at));
    const from = base?.index ?? at;
    return text.slice(0, from) + "#".repeat(to - from) + text.slice(to);
  }, plain);
}

function roleOf(text: string): Role {
  const words = text.trim().split(" ");
  return order.find((role) => words.includes(role)) ?? "open";
}
