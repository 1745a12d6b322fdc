import { keyOf, type Stretch } from "./marks.ts";
import type { Marks } from "./editor.ts";

/** A place in the page: a node and, in it, how many characters or children stand before. */
export interface Place {
  node: Node;
  at: number;
}

interface Line {
  /** Where it begins in the letter. */
  from: number;
  text: string;
}

/** A line of the letter as the editor would draw it. */
export function lineOf({ from, text }: Line, marks: Marks): HTMLElement {
  const element = document.createElement("div");
  element.className = text === "" ? "cm-line is-empty" : "cm-line";
  if (text === "") element.append(document.createElement("br"));
  const strokes = strokesOf(marks);
  const edges = strokes.flatMap((one) => [one.from - from, one.to - from]);
  const cuts = [0, ...edges.filter((cut) => cut > 0 && cut < text.length), text.length];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  for (const [index, end] of sorted.slice(1).entries()) {
    const start = sorted[index]!;
    const names = strokes
      .filter((one) => one.from - from <= start && end <= one.to - from)
      .map(({ name }) => name);
    element.append(piece(text.slice(start, end), names));
  }
  return element;
}

function strokesOf({ sources, pencils, lit }: Marks): (Stretch & { name: string })[] {
  return [
    ...sources.map(({ from, to, source }) => ({ from, to, name: named("source", source === lit) })),
    ...pencils.map((mark) => ({
      ...{ from: mark.from, to: mark.to },
      name: named(`pencil is-${mark.tone}`, keyOf(mark) === lit),
    })),
  ];
}

function named(name: string, isLit: boolean): string {
  return isLit ? `${name} is-lit` : name;
}

function piece(text: string, names: readonly string[]): Node {
  if (names.length === 0) return document.createTextNode(text);
  const span = document.createElement("span");
  span.className = names.join(" ");
  span.textContent = text;
  return span;
}

/** The text of a letter's lines, whatever the browser made of them while somebody typed. A break at the end of a line only keeps that line open. */
export function textIn(content: Node): string {
  return linesIn(content).map(withoutBreak).join("\n");
}

function withoutBreak(line: string): string {
  return line.replace(/\n$/, "");
}

function linesIn(content: Node): string[] {
  const lines: string[] = [];
  let open = "";
  let isOpen = false;
  for (const child of content.childNodes) {
    if (child.nodeName !== "DIV") {
      open += textOf(child);
      isOpen = true;
      continue;
    }
    if (isOpen) lines.push(open);
    [open, isOpen] = ["", false];
    lines.push(textOf(child));
  }
  if (isOpen) lines.push(open);
  return lines;
}

function textOf(node: Node): string {
  if (node.nodeName === "BR") return "\n";
  return node.hasChildNodes()
    ? [...node.childNodes].map(textOf).join("")
    : (node.textContent ?? "");
}

export function offsetIn(content: Node, { node, at }: Place): number {
  const range = document.createRange();
  range.setStart(content, 0);
  range.setEnd(node, at);
  const lines = linesIn(range.cloneContents());
  return [...lines.slice(0, -1).map(withoutBreak), lines.at(-1)].join("\n").length;
}

/** The place of an offset: in the line that holds it, in the piece of text that holds it. */
export function placeIn(content: Node, offset: number): Place {
  let rest = offset;
  for (const line of content.childNodes) {
    const { length } = withoutBreak(textOf(line));
    if (rest <= length) return placeInLine(line, rest);
    rest -= length + 1;
  }
  return { node: content, at: content.childNodes.length };
}

function placeInLine(line: Node, offset: number): Place {
  let rest = offset;
  const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const { length } = text as Text;
    if (rest <= length) return { node: text, at: rest };
    rest -= length;
  }
  return { node: line, at: 0 };
}
