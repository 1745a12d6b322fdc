/** From when until when, as HH:MM; the end only where it is said. */
export interface SaidHours {
  from: string;
  until?: string;
  at: number;
  to: number;
}

const names = [
  ..."one two three four five six seven eight nine ten eleven twelve".split(" "),
  ..."eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),
];
const named = `(?:${names.join("|")})`;
const half = String.raw`a\.?m\.?|p\.?m\.?|uhr|o'clock|h(?![\p{L}\p{N}])`;
const clock = (name: string) =>
  String.raw`(?<${name}h>\d{1,2})(?:[:.](?<${name}m>\d{2}))?\s*(?<${name}x>${half})?`;
const edge = String.raw`(?<![\p{L}\p{N}.:/])`;
const end = String.raw`(?![\p{L}\p{N}:/])`;
const ranges = [
  String.raw`(?:(?:at|from|um|von)\s+)?${clock("a")}\s*(?:to|until|till|bis|[-–—])\s*${clock("b")}`,
  String.raw`(?:(?:at|from)\s+)?${clock("a")}\s*(?:to|until|till|[-–—])\s*(?<bnoon>noon|midday)`,
  String.raw`${clock("a")},?\s+(?:and|und)\s+(?:finish(?:es|ing)?|ends?|ending|endet)\s+(?:at|um|by)\s+${clock("b")}`,
  String.raw`(?:between|zwischen)\s+${clock("a")}\s+(?:and|und)\s+${clock("b")}`,
].map((source) => new RegExp(edge + source + end, "iu"));
const single = new RegExp(`${edge}(?<word>(?:at|from|um|ab|von)\\s+)?${clock("a")}${end}`, "giu");
const spoken = [
  "(?<!(?:to|until|till|[-–—])\\s*)(?:at |um )?(?<noon>noon|midday|zwölf Uhr mittags)",
  `(?:at |um )?half (?:past )?(?<past>${named})`,
  `(?:at |um )?halb (?<halb>${named})`,
  String.raw`(?:at |um )?(?:quarter|viertel) (?<side>past|to|nach|vor) (?<hour>${named}|\d{1,2})`,
  `(?:at|um) (?<full>${named})`,
].map((source) => new RegExp(edge + source + end, "iu"));

/** Finds the hours. Those of the afternoon are meant where nobody would be interviewed: "2 to 3:30" is after lunch. */
export function saidHours(text: string): SaidHours | undefined {
  for (const pattern of spoken) {
    const found = pattern.exec(text);
    const from = found && fromWords(found.groups!);
    if (from) return { from, ...placeOf(found) };
  }
  for (const pattern of ranges) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { ah, am, ax, bh, bm, bx, bnoon } = found.groups!;
    const last: Clock = bnoon ? ["12", "00", ""] : [bh, bm, bx];
    return rangeOf([ah, am, ax ?? bx ?? (bnoon && "am")], last, placeOf(found));
  }
  for (const found of text.matchAll(single)) {
    const { word, ah, am, ax } = found.groups!;
    const from = word || am || ax ? clockOf(ah, am, ax) : undefined;
    if (from) return { from, ...placeOf(found) };
  }
  return undefined;
}

type Clock = readonly [string | undefined, string | undefined, string | undefined];

function rangeOf(
  first: Clock,
  second: Clock,
  place: { at: number; to: number },
): SaidHours | undefined {
  const [from, until] = [clockOf(...first), clockOf(...second)];
  if (!from || !until) return undefined;
  // "11 to 1pm" begins before noon.
  const begins = from > until ? clockOf(first[0], first[1], "am") : from;
  return { from: begins ?? from, until, ...place };
}

function placeOf(found: RegExpExecArray): { at: number; to: number } {
  return { at: found.index, to: found.index + found[0].length };
}

function fromWords(said: Record<string, string | undefined>): string | undefined {
  const { noon, past, halb, full, side, hour } = said;
  if (noon) return "12:00";
  if (past) return clockOf(String(numberOf(past)), "30");
  if (halb) return clockOf(String(numberOf(halb) - 1 || 12), "30");
  if (full) return clockOf(String(numberOf(full)));
  const of = numberOf(hour);
  const isAfter = side === "past" || side === "nach";
  return isAfter ? clockOf(String(of), "15") : clockOf(String(of - 1 || 12), "45");
}

function numberOf(word = ""): number {
  const index = names.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : (index % 12) + 1;
}

function clockOf(hour = "", minute = "00", sign = ""): string | undefined {
  const said = Number(hour);
  if (!(said >= 0 && said < 24) || Number(minute) > 59) return undefined;
  const isAfternoon = /^p/i.test(sign) || (/^(?:o|$)/i.test(sign) && said < 8);
  const isMidnight = /^a/i.test(sign) && said === 12;
  const full = isMidnight ? 0 : isAfternoon && said < 12 ? said + 12 : said;
  return `${String(full).padStart(2, "0")}:${minute}`;
}
