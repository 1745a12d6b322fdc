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

/** The components of a calendar text, whatever its line ends and folds; lines that are no property are handed back. */
export function readComponents(text: string): { root: Component; stray: StrayLine[] } {
  const root: Component = { name: "", properties: [], parts: [] };
  const open = [root];
  const stray: StrayLine[] = [];
  for (const folded of unfold(text)) {
    const property = readProperty(folded);
    if (!property) stray.push(folded);
    else place(property, open);
  }
  return { root, stray };
}

function place(property: Property, open: Component[]): void {
  const kind = property.value.trim().toUpperCase();
  if (property.name === "BEGIN") {
    const part: Component = { name: kind, properties: [], parts: [] };
    open.at(-1)!.parts.push(part);
    open.push(part);
  } else if (property.name === "END") {
    const depth = open.findLastIndex((part) => part.name === kind);
    if (depth > 0) open.length = depth;
  } else open.at(-1)!.properties.push(property);
}

function unfold(text: string): StrayLine[] {
  const lines: StrayLine[] = [];
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      const last = lines.at(-1);
      if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
      else if (raw.trim() !== "") lines.push({ line: index + 1, text: raw });
    });
  return lines;
}

function readProperty({ line, text }: StrayLine): Property | undefined {
  const colon = colonOf(text);
  if (colon < 1) return undefined;
  const [name = "", ...params] = splitOutsideQuotes(text.slice(0, colon));
  if (!/^[\w-]+$/.test(name.trim())) return undefined;
  const value = text.slice(colon + 1);
  return { name: name.trim().toUpperCase(), params: readParams(params), value, line };
}

/** An address decides where a badly quoted name before it ends. */
function colonOf(text: string): number {
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
    found[name] = param
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/g, "");
  }
  return found;
}
