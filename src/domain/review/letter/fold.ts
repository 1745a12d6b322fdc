import { once } from "../remember.ts";

const marks = once(() => /\p{M}/gu);
/** Letters that Unicode does not take apart, and what a typist without them writes. */
const plain: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ħ: "h",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "\u00a0": " ",
  "\u202f": " ",
  "\t": " ",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
};

/** Lower case, straight quotes, no diacritics, and exactly as long as the input, so that offsets stay true. */
export function fold(text: string): string {
  if (!/[^\n\x20-\x7e]/.test(text)) return text.toLowerCase();
  let folded = "";
  let at = 0;
  for (const { 0: unit, index } of text.matchAll(/[^\n\x20-\x7e]/g)) {
    folded += text.slice(at, index).toLowerCase() + foldUnit(unit);
    at = index + 1;
  }
  return folded + text.slice(at).toLowerCase();
}

function foldUnit(unit: string): string {
  if (unit < "\x80" && unit !== "\t") return unit.toLowerCase();
  const lower = unit.toLowerCase();
  const known = plain[lower];
  if (known !== undefined) return known;
  const base = lower.normalize("NFD").replace(marks(), "");
  return base.length === 1 ? base : unit;
}

/** The form in which two spellings of a name are compared: no diacritics, no case, digraph letters written out. */
export function foldName(name: string): string {
  if (!/[^\x00-\x7f]/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(marks(), "")
    .toLowerCase()
    .replace(/[øłđıħßæœþð’ʼ‘]/g, (letter) => digraphs[letter] ?? plain[letter] ?? letter);
}

const digraphs: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d" };
