import { decodeParam, decodeValue } from "./old-encodings.ts";

/** One property of a calendar file (RFC 5545 §3.1). Names are upper case. */
export interface Property {
  name: string;
  params: Record<string, string>;
  value: string;
  line: number;
}

/** A VEVENT, VTIMEZONE … with its properties and what it contains. */
export interface Component {
  name: string;
  properties: Property[];
  parts: Component[];
}

export interface StrayLine {
  line: number;
  text: string;
}

/** The components of a calendar text, whatever its line ends and folds; lines that are no property, and parts that do not end, are handed back. */
export function readComponents(text: string): {
  root: Component;
  stray: StrayLine[];
  unclosed: string[];
} {
  const root: Component = { name: "", properties: [], parts: [] };
  const open = [root];
  const stray: StrayLine[] = [];
  const unclosed: string[] = [];
  for (const folded of unfold(text)) {
    const property = readProperty(folded);
    if (!property) stray.push(folded);
    else unclosed.push(...place(property, open));
  }
  unclosed.push(...open.slice(1).map(({ name }) => name));
  return { root, stray, unclosed };
}

/** Puts a property into the part that is open, and gives back the names of parts that end without saying so. */
function place(property: Property, open: Component[]): string[] {
  const kind = property.value.trim().toUpperCase();
  const left: Component[] = [];
  if (property.name === "BEGIN") {
    left.push(...closeForNext(kind, open));
    const part: Component = { name: kind, properties: [], parts: [] };
    open.at(-1)!.parts.push(part);
    open.push(part);
  } else if (property.name === "END") {
    const depth = open.findLastIndex((part) => part.name === kind);
    if (depth > 0) left.push(...open.splice(depth).slice(1));
  } else open.at(-1)!.properties.push(property);
  return left.map(({ name }) => name);
}

/** What stands directly in a calendar, so that the next of its kind ends it, said or not. */
const topParts: readonly string[] = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"];

function closeForNext(kind: string, open: Component[]): Component[] {
  const depth = topParts.includes(kind)
    ? open.findIndex(({ name }) => topParts.includes(name))
    : kind === "VCALENDAR"
      ? open.findIndex(({ name }) => name === kind)
      : -1;
  return depth > 0 ? open.splice(depth) : [];
}

function unfold(text: string): StrayLine[] {
  const lines: StrayLine[] = [];
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      const last = lines.at(-1);
      if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
      else if (last && endsSoftly(last.text)) last.text = last.text.slice(0, -1) + raw;
      else if (raw.trim() !== "") lines.push({ line: index + 1, text: raw });
    });
  return lines;
}

/** vCalendar 1.0 breaks a quoted-printable value with `=` at the end of the line. */
function endsSoftly(text: string): boolean {
  return /^[^:]*;ENCODING=QUOTED-PRINTABLE\b.*=$/is.test(text);
}

function readProperty({ line, text }: StrayLine): Property | undefined {
  const colon = colonOf(text);
  if (colon < 1) return undefined;
  const [name = "", ...params] = splitOutsideQuotes(text.slice(0, colon));
  if (!/^[\w-]+$/.test(name.trim())) return undefined;
  const read = { name: name.trim().toUpperCase(), params: readParams(params), line };
  return { ...read, value: decodeValue(text.slice(colon + 1), read.params) };
}

/** An address decides where a badly quoted name before it ends, and a time where a zone such as UTC+01:00 does. */
function colonOf(text: string): number {
  if (/^(?:dtstart|dtend|recurrence-id)\b/i.test(text)) {
    const time = text.search(/:\s*\d{4}-?\d{2}-?\d{2}(?:T[\d:]+(?:Z|[+-]\d{2}:?\d{2})?)?\s*$/i);
    if (time > 0) return time;
  }
  if (/^(?:organizer|attendee)\b/i.test(text)) {
    const address = text.search(/:\s*mailto:/i);
    if (address > 0) return address;
  }
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (text[i] === ":" && !quoted) return i;
  }
  return text.indexOf(":");
}

function splitOutsideQuotes(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^;])+/g) ?? [];
}

function readParams(params: string[]): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const param of params) {
    const equals = param.indexOf("=");
    if (equals < 1) continue;
    const name = param.slice(0, equals).trim().toUpperCase();
    const value = param.slice(equals + 1).trim();
    found[name] = decodeParam(value.replace(/^"|"$/g, ""));
  }
  return found;
}
