/**
 * What a pattern cannot do without: beginnings of words of which one must be in any text that it matches; undefined where nothing can be said. Lets a search
 * leave out most patterns after one look at the letter's words. Understands the part of regular expressions that the phrase tables use.
 */
export function necessaryBeginnings(pattern: string): readonly string[] | undefined {
  const reader = { pattern, at: 0 };
  const { best } = readAlternatives(reader, true);
  return best;
}

/** As many letters as are compared. */
const beginning = 4;
const askedBy = new Map<string, number[]>();
const alwaysLikely: number[] = [];
let patterns = 0;

/** Enters a pattern, so that every text knows whether it may occur there: `likelyIn(text)[number]`. */
export function enterPattern(pattern: string): number {
  const number = patterns;
  patterns += 1;
  const needs = necessaryBeginnings(pattern);
  if (!needs) alwaysLikely.push(number);
  for (const one of needs ?? []) askedBy.set(one, [...(askedBy.get(one) ?? []), number]);
  return number;
}

/** For each pattern entered, 1 where the text has a word that it cannot do without. */
export function likelyIn(text: string): Uint8Array {
  const likely = new Uint8Array(patterns);
  const mark = (numbers: readonly number[] | undefined) => {
    for (const number of numbers ?? []) likely[number] = 1;
  };
  mark(alwaysLikely);
  for (const word of text.match(/[a-z0-9'][a-z0-9']+/g) ?? [])
    for (let letters = 2; letters <= Math.min(beginning, word.length); letters += 1)
      mark(askedBy.get(word.slice(0, letters)));
  return likely;
}

interface Reader {
  pattern: string;
  at: number;
}

interface Known {
  best: readonly string[] | undefined;
  /** Whether what follows begins a word: undefined where that differs. */
  border: boolean;
}

function readAlternatives(reader: Reader, border: boolean): Known {
  const branches: Known[] = [];
  do branches.push(readBranch(reader, border));
  while (eat(reader, "|"));
  const all = branches.every(({ best }) => best !== undefined);
  return {
    best: all ? [...new Set(branches.flatMap(({ best }) => best ?? []))] : undefined,
    border: branches.every((branch) => branch.border),
  };
}

function readBranch(reader: Reader, start: boolean): Known {
  let border = start;
  let word = "";
  let best: readonly string[] | undefined;
  const close = () => {
    if (word.length >= 2) best = better(best, [word.slice(0, beginning)]);
    word = "";
  };
  while (reader.at < reader.pattern.length && !/[|)]/.test(peek(reader))) {
    const before = reader.at;
    const piece = readPiece(reader, border && word === "");
    const optional = readQuantifier(reader);
    const letter = reader.pattern.slice(before, before + 1);
    const plain = reader.at === before + 1 && /[a-z0-9']/.test(letter);
    if (plain && (border || word !== "")) word += letter;
    else {
      close();
      if (!optional) best = better(best, piece.best);
    }
    border = !plain && piece.border && (!optional || border);
  }
  close();
  return { best, border };
}

/** One letter, class or group. */
function readPiece(reader: Reader, border: boolean): Known {
  const first = peek(reader);
  if (first === "(") return readGroup(reader, border);
  if (first === "[") {
    reader.at = reader.pattern.indexOf("]", reader.at + 2) + 1;
    return { best: undefined, border: false };
  }
  reader.at += first === "\\" ? 2 : 1;
  const escaped = reader.pattern.slice(reader.at - 2, reader.at);
  return { best: undefined, border: first === " " || first === "^" || escaped === "\\n" };
}

function readGroup(reader: Reader, border: boolean): Known {
  const look = /^\(\?(?:=|!|<=|<!)/.test(reader.pattern.slice(reader.at, reader.at + 4));
  reader.at += /^\((?:\?(?::|<?[=!]))?/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 1;
  const inside = readAlternatives(reader, border);
  eat(reader, ")");
  return look ? { best: undefined, border } : inside;
}

/** Reads `?`, `*`, `+`, `{…}` and says whether the piece may be absent. */
function readQuantifier(reader: Reader): boolean {
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(
    reader.pattern.slice(reader.at, reader.at + 10),
  );
  if (!found) return false;
  reader.at += found[0].length;
  return /^(?:[?*]|\{0)/.test(found[0]);
}

/** The one that is met more rarely: longer beginnings first, then fewer. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!one || !other) return one ?? other;
  const worth = (all: readonly string[]) =>
    Math.min(...all.map((each) => (common.has(each) ? 0 : each.length))) * 1000 - all.length;
  return worth(other) > worth(one) ? other : one;
}

/** Beginnings that nearly every letter holds. */
const common = new Set(
  "your you have the that with this and for from abou than team rol role would woul to in it is of my me we an at on so do as be ho th yo i' a' will can coul not but are".split(
    " ",
  ),
);

function peek({ pattern, at }: Reader): string {
  return pattern.charAt(at);
}

function eat(reader: Reader, wanted: string): boolean {
  if (peek(reader) !== wanted) return false;
  reader.at += 1;
  return true;
}
