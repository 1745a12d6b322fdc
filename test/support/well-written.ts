import { readFileSync } from "node:fs";

/** Letters of all kinds as good writers in many trades would write them; first the kind, then the letter. */
export function wellWritten(): { kind: string; text: string }[] {
  return readFileSync(new URL("../letters/well-written.txt", import.meta.url), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { kind: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
    });
}
