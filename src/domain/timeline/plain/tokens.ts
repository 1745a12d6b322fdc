/** A word, a number, a written date or a sign, and where it stands in what was said. */
export interface Token {
  text: string;
  from: number;
  to: number;
}

const clock =
  "\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\b\\.?|uhr|h)|\\d{1,2}:\\d{2}|(?:1?\\d|2[0-3]) ?(?:[ap]\\.?m\\b\\.?|uhr\\b|o'clock)|(?:1?\\d|2[0-3])h(?:\\d{2})?\\b";
const date =
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?!\\d)|\\d{1,2}\\. ?\\d{1,2}\\.(?: ?(?:20)?\\d{2}(?!\\d))?|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?(?!\\d)";
const ordinal = "\\d{1,2}(?:st|nd|rd|th|er|re|[ºª°])(?!\\p{L})";
const shape = new RegExp(`(${clock})|(${date})|(${ordinal})|\\d+|\\p{L}+|[^\\s]`, "gu");

/** Letters small and without accents, one for one, so that places in the text stay the same. */
export function bareLetters(words: string): string {
  return words.replace(/[^\x20-\x7e]/g, bareLetter).toLowerCase();
}

function bareLetter(letter: string): string {
  if (/[‘’´`]/.test(letter)) return "'";
  if (/[‐‑‒–—−]/.test(letter)) return "-";
  if (/\s/.test(letter)) return letter === "\n" ? letter : " ";
  return letter.normalize("NFD").at(0)!;
}

/** The tokens of bare letters. Times of day are left out: a day is all that is asked. */
export function tokensOf(bare: string): Token[] {
  const tokens: Token[] = [];
  for (const match of bare.matchAll(shape)) {
    const [text] = match;
    const token = { text, from: match.index, to: match.index + text.length };
    if (match[1] || /['"“”„«»*_]/.test(text)) continue;
    if (match[3]) tokens.push({ ...token, text: `${parseInt(text, 10)}th` });
    else if (text === "-") tokens.push(...dash(bare, token));
    else tokens.push({ ...token, text: sign(text) });
  }
  return tokens;
}

/** Between numbers a dash is a range, between letters it joins a word, and with spaces around it parts clauses. */
function dash(bare: string, token: Token): Token[] {
  const [left, right] = [bare.slice(0, token.from), bare.slice(token.to)];
  if (/\d(?:st|nd|rd|th)?\s*$/.test(left) || /^\s*\d/.test(right)) return [token];
  return /\S$/.test(left) && /^\S/.test(right) ? [] : [{ ...token, text: "," }];
}

function sign(text: string): string {
  if (/[()[\]]/.test(text)) return ",";
  return /[;:!?¿¡…•|]/.test(text) ? "." : text;
}
