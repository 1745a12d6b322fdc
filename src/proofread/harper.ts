import { Dialect, LocalLinter } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";
import type { Slip } from "#domain/review/slips.ts";

/** Reads a text with Harper: American grammar, and spelling that is wrong on both sides of the Atlantic. Runs without any network. */
export async function openHarper(): Promise<(text: string) => Promise<Slip[]>> {
  const american = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await american.setup();
  let british: LocalLinter | undefined;
  return async (text) => {
    const slips = await slipsOf(american, text);
    if (!slips.some((slip) => slip.kind === "spelling")) return slips;
    british ??= new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
    const there = await slipsOf(british, text);
    const wrongThere = new Set(
      there.filter((slip) => slip.kind === "spelling").map(({ start }) => start),
    );
    return slips.filter((slip) => slip.kind === "grammar" || wrongThere.has(slip.start));
  };
}

async function slipsOf(linter: LocalLinter, text: string): Promise<Slip[]> {
  const found: Slip[] = [];
  const byRule = await linter.organizedLints(text, { language: "plaintext" });
  for (const [rule, lints] of Object.entries(byRule))
    for (const lint of lints) {
      const { start, end } = lint.span();
      found.push({
        start,
        end,
        kind: rule === "SpellCheck" ? "spelling" : "grammar",
        rule,
        message: lint.message(),
        suggestions: lint.suggestions().map((one) => one.get_replacement_text()),
      });
      lint.free();
    }
  return found.toSorted((a, b) => a.start - b.start);
}
