import { entities } from "./html-entities.ts";

/**
 * The words of an HTML mail as plain text, in one pass over its tags: nothing is rendered, nothing is loaded, scripts, styles and
 * hidden elements are left out. Quotations (`blockquote` and what mail programs wrap them in) get `> ` before each line.
 */
export function htmlToText(html: string): string {
  const writer: Writer = { out: [], line: "", quotes: [], open: [] };
  for (const token of tokens(withoutInlined(html).slice(0, longestHtml))) {
    if (token.text !== undefined) write(writer, token.text);
    else if (token.name) place(writer, token);
  }
  endLine(writer);
  return writer.out
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Without pictures that stand in the HTML itself, which would push the words beyond what is read. */
function withoutInlined(html: string): string {
  let kept = "";
  let at = 0;
  for (let found = html.indexOf("data:"); found >= 0; found = html.indexOf("data:", at)) {
    kept += html.slice(at, found);
    at = found;
    while (at < html.length && !`"'> \n\t`.includes(html[at] ?? "")) at++;
  }
  return kept + html.slice(at);
}

const longestHtml = 2 * 1024 * 1024;
const deepestQuote = 5;

interface Token {
  text?: string;
  name?: string;
  closing?: boolean;
  attributes?: string;
}

interface Writer {
  out: string[];
  line: string;
  /** Names of the elements that opened a quotation and how often that name is open inside. */
  quotes: { name: string; depth: number }[];
  open: string[];
}

const silent = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "iframe",
  "object",
]);
const blocks = new Set(
  "p div br tr li ul ol table h1 h2 h3 h4 h5 h6 hr blockquote pre section article header footer dd dt".split(
    " ",
  ),
);
const spaced = new Set("p h1 h2 h3 h4 ul ol table blockquote hr".split(" "));
/** Outlook's divRplyFwdMsg is none: it ends before the quoted words, which its lines of From and Sent introduce. */
const quoteMarks = /gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra/;

function* tokens(html: string): Generator<Token> {
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) return yield { text: html.slice(at) };
    if (open > at) yield { text: html.slice(at, open) };
    const next = afterTag(html, open);
    const token = tagOf(html.slice(open + 1, Math.min(next - 1, open + 2000)));
    yield token;
    const name = token.closing ? "" : (token.name ?? "");
    const close = silent.has(name) && !unclosed.has(name) ? closingTag(html, next, name) : -1;
    if (close < 0) unclosed.add(name);
    at = close < 0 ? next : close;
  }
}

function afterTag(html: string, open: number): number {
  const end = html.startsWith("<!--", open)
    ? html.indexOf("-->", open) + 2
    : html.indexOf(">", open);
  return end <= open ? html.length : end + 1;
}

/** Where the element that is left out ends; of an unclosed one only the tag is left out, so that no words are lost. */
function closingTag(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

function tagOf(inside: string): Token {
  const match = /^(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(inside);
  if (!match) return { name: "" };
  return {
    name: (match[2] ?? "").toLowerCase(),
    closing: match[1] === "/",
    attributes: inside.slice(match[0].length),
  };
}

function place(writer: Writer, { name = "", closing = false, attributes = "" }: Token): void {
  if (blocks.has(name)) endLine(writer, spaced.has(name));
  if (name === "li" && !closing) writer.line = "- ";
  if (closing) leave(writer, name);
  else enter(writer, name, attributes);
}

function enter(writer: Writer, name: string, attributes: string): void {
  const inner = writer.quotes.at(-1);
  if (inner?.name === name) inner.depth++;
  const opens = name === "blockquote" || (name === "div" && quoteMarks.test(attributes));
  if (opens && writer.quotes.length < deepestQuote) writer.quotes.push({ name, depth: 1 });
}

function leave(writer: Writer, name: string): void {
  const inner = writer.quotes.at(-1);
  if (inner?.name !== name) return;
  inner.depth--;
  if (inner.depth > 0) return;
  writer.quotes.pop();
  const outer = writer.quotes.at(-1);
  if (outer?.name === name) outer.depth--;
}

function write(writer: Writer, text: string): void {
  const words = decodeEntities(text).replace(/\s+/g, " ");
  writer.line += writer.line === "" ? words.trimStart() : words;
}

function endLine(writer: Writer, space = false): void {
  const line = writer.line.trimEnd();
  const mark = "> ".repeat(writer.quotes.length);
  if (line) writer.out.push(mark + line);
  else if (writer.out.length > 0 && writer.out.at(-1) !== "") writer.out.push("");
  if (space && line) writer.out.push("");
  writer.line = "";
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d?);?/gi, (whole, name: string) => {
    if (!name.startsWith("#"))
      return entities.get(name) ?? entities.get(name.toLowerCase()) ?? whole;
    const code =
      name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : "";
  });
}
