import { Liquid } from "liquidjs";

/**
 * A template of one's own that loops without end, or makes a text without end, is stopped: by the memory it takes, which is the
 * same on every machine, and where that does not grow, by the milliseconds, of which a busy machine needs many.
 */
const engine = new Liquid({
  ...{ strictFilters: true, jsTruthy: true, ownPropertyOnly: true },
  ...{ parseLimit: 100_000, renderLimit: 10_000, memoryLimit: 1_000_000 },
});

/** A sentence or subject with the paths in the application file that it rests on. */
export interface Sourced {
  text: string;
  from: string[];
}

const open = "\uE000";
const middle = "\uE001";
const close = "\uE002";
const paragraph = "\uE010";

/** Marks a value with its path in the application file, so that the sentence it ends up in knows its source. */
export function sourced(value: string, ...paths: string[]): string {
  return value === "" ? "" : `${open}${paths.join("\u001F")}${middle}${value}${close}`;
}

/** Renders one template line and collects the sources of the values in it. */
export function renderLine(template: string, values: Record<string, unknown>): Sourced {
  return unmark(engine.parseAndRenderSync(template, values));
}

/** Renders a template in which every line is a sentence and every blank line a paragraph's end. */
export function renderParagraphs(template: string, values: Record<string, unknown>): Sourced[][] {
  const marked = template
    .split("\n")
    .map((line) => (line.trim() === "" ? paragraph : line))
    .join("\n");
  const rendered: string = engine.parseAndRenderSync(marked, values);
  return rendered
    .split(paragraph)
    .map((block) =>
      block
        .split("\n")
        .map(unmark)
        .filter((line) => line.text !== ""),
    )
    .filter((block) => block.length > 0);
}

/** Takes the marks out of a text and lists the paths they held, each once. */
export function unmark(text: string): Sourced {
  const from = new Set<string>();
  const plain = text.replace(/\uE000([^\uE001]*)\uE001/g, (_, paths: string) => {
    for (const path of paths.split("\u001F")) if (path !== "") from.add(path);
    return "";
  });
  return { text: plain.replaceAll(close, "").replace(/\s+/g, " ").trim(), from: [...from] };
}

export { engine };
