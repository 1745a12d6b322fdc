import { Shortlist } from "./shortlist.ts";

/** Beginnings of words of which one must be there. */
type Group = readonly string[];

/** What must be there all together, the rarest group first. */
type Groups = readonly Group[];

/**
 * What a pattern cannot do without, in each of the ways in which it can be met. Lets a search leave out most patterns after one look at the words of a sentence.
 * Understands the part of regular expressions that the phrase tables use, and `{name}` for an entry of `sets`.
 */
export function necessaryBeginnings(pattern: string, sets: Sets = {}): Groups[] {
  return readAlternatives({ pattern, at: 0, sets }, true).ways.map((groups) =>
    groups.toSorted((a, b) => worth(b) - worth(a)),
  );
}

/** Patterns that others name. */
type Sets = Readonly<Record<string, string>>;

/** As many letters as are compared. */
const beginning = 4;
/** Stands for a figure. */
const figure = "0";
const mostWays = 24;
const numbers = new Map<string, number>();

/** The patterns of all phrases, by the beginnings that they need. */
export const phrasesByBeginning = new Shortlist();

/** Enters a pattern at load; its number is one of `phrasesByBeginning`. */
export function enterPattern(pattern: string, sets: Sets): number {
  return phrasesByBeginning.enter(
    necessaryBeginnings(pattern, sets).map((groups) => groups.map((group) => group.map(numberOf))),
  );
}

function numberOf(start: string): number {
  const number = numbers.get(start) ?? numbers.size;
  numbers.set(start, number);
  return number;
}

/** How many beginnings there are. */
export function beginningCount(): number {
  return numbers.size;
}

/** The numbers of the beginnings of folded words, as far as entered patterns ask for them. */
export function beginningsIn(text: string): number[] {
  const words = text.match(/[a-z0-9'][a-z0-9']+/g) ?? [];
  const starts = words.flatMap((word) =>
    [2, 3, beginning].map((letters) => word.slice(0, letters)),
  );
  if (/\d/.test(text)) starts.push(figure);
  return [...new Set(starts)].flatMap((start) => numbers.get(start) ?? []);
}

interface Reader {
  pattern: string;
  at: number;
  sets: Sets;
}

interface Known {
  ways: readonly Groups[];
  /** Whether what follows begins a word: undefined where that differs. */
  border: boolean;
}

function readAlternatives(reader: Reader, border: boolean): Known {
  const branches: Known[] = [];
  do branches.push(readBranch(reader, border));
  while (eat(reader, "|"));
  return {
    ways: simple(branches.flatMap(({ ways }) => ways)),
    border: branches.every((branch) => branch.border),
  };
}

/** Ways that ask for one group each are one way: a word of all these groups. */
function simple(ways: readonly Groups[]): readonly Groups[] {
  if (ways.length === 1) return ways;
  const single = ways.every((groups) => groups.length === 1);
  return single || ways.some((groups) => groups.length === 0) ? [asOne(ways)] : ways;
}

/** The best group of each way together. */
function asOne(ways: readonly Groups[]): Groups {
  const best = ways.map((groups) => groups.toSorted((a, b) => worth(b) - worth(a))[0]);
  return best.every((group) => group !== undefined) ? [[...new Set(best.flat())]] : [];
}

/** What stands in a row is needed together. */
function joined(before: readonly Groups[], next: readonly Groups[]): readonly Groups[] {
  const after = before.length * next.length > mostWays ? [asOne(next)] : next;
  return before.flatMap((groups) => after.map((more) => [...groups, ...more]));
}

function readBranch(reader: Reader, start: boolean): Known {
  let border = start;
  let word = "";
  let ways: readonly Groups[] = [[]];
  const close = () => {
    if (word.length >= 2) ways = joined(ways, [[[word.slice(0, beginning)]]]);
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
      if (!optional) ways = joined(ways, piece.ways);
    }
    border = !plain && piece.border && (!optional || border);
  }
  close();
  return { ways, border };
}

const unknown: readonly Groups[] = [[]];

/** One letter, class or group. */
function readPiece(reader: Reader, border: boolean): Known {
  const first = peek(reader);
  if (first === "(") return readGroup(reader, border);
  if (first === "{") return readSet(reader, border);
  if (first === "[") {
    reader.at = reader.pattern.indexOf("]", reader.at + 2) + 1;
    return { ways: unknown, border: false };
  }
  reader.at += first === "\\" ? 2 : 1;
  const escaped = reader.pattern.slice(reader.at - 2, reader.at);
  return {
    ways: escaped === "\\d" ? [[[figure]]] : unknown,
    border: first === " " || first === "^" || escaped === "\\n",
  };
}

function readGroup(reader: Reader, border: boolean): Known {
  const look = /^\(\?(?:=|!|<=|<!)/.test(reader.pattern.slice(reader.at, reader.at + 4));
  reader.at += /^\((?:\?(?::|<?[=!]))?/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 1;
  const inside = readAlternatives(reader, border);
  eat(reader, ")");
  return look ? { ways: unknown, border } : inside;
}

/** A set is read once for all patterns that name it. */
function readSet(reader: Reader, border: boolean): Known {
  const end = reader.pattern.indexOf("}", reader.at);
  const name = reader.pattern.slice(reader.at + 1, end);
  reader.at = end + 1;
  const key = `${name} ${border}`;
  const known =
    setsRead.get(key) ??
    readAlternatives({ ...reader, pattern: reader.sets[name] ?? "", at: 0 }, border);
  setsRead.set(key, known);
  return known;
}

const setsRead = new Map<string, Known>();

/** Reads `?`, `*`, `+`, `{…}` and says whether the piece may be absent. */
function readQuantifier(reader: Reader): boolean {
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(
    reader.pattern.slice(reader.at, reader.at + 10),
  );
  if (!found) return false;
  reader.at += found[0].length;
  return /^(?:[?*]|\{0)/.test(found[0]);
}

/** The more rarely a group is met, the more it is worth: longer beginnings first, then fewer. */
function worth(group: Group): number {
  const known = worths.get(group);
  if (known !== undefined) return known;
  let least = beginning;
  for (const each of group) least = Math.min(least, common.has(each) ? 0 : each.length);
  const own = least * 1000 - group.length;
  worths.set(group, own);
  return own;
}

const worths = new WeakMap<Group, number>();

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
