import type { Desk } from "../desk.ts";

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Marks text for the terminal, or leaves it as it is where there is none. */
export function paint(
  { colour }: Pick<Desk, "colour">,
  how: keyof typeof codes,
  text: string,
): string {
  return colour ? `\u001b[${codes[how]}m${text}\u001b[0m` : text;
}

/** Sets columns side by side, each as wide as its widest cell; the last is not padded. */
export function columns(rows: string[][]): string {
  const widths =
    rows[0]?.map((_, index) => Math.max(...rows.map((row) => visible(row[index] ?? "")))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1 ? cell : cell + " ".repeat(widths[index]! - visible(cell)),
        )
        .join("  "),
    )
    .join("\n");
}

function visible(text: string): number {
  return text.replace(/\u001b\[\d+m/g, "").length;
}
