import type { Piece } from "./pieces.ts";
import { verbOf } from "./verbs.ts";

/** "their open days... students run them": what a thing is called goes into the piece that speaks of it. */
export function withNamed(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const isName =
      before &&
      !before.quote &&
      !before.label &&
      /^(?:(?:the|her|his|their|our) )?(?:[\p{Ll}-]+ )?[\p{Ll}-]+s$/u.test(before.text) &&
      !verbOf(before.text.split(" ")[0]!)?.forms.has("s");
    if (isName && /^\p{L}+s? \p{L}+ them\b/u.test(piece.text)) out.pop();
    out.push(
      isName && out.at(-1) !== before
        ? {
            ...piece,
            text: piece.text.replace(
              /\bthem\b/,
              before.text.replace(/^(?:her|his|their|our) /i, "the "),
            ),
          }
        : piece,
    );
  }
  return out;
}
