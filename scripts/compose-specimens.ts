/**
 * Composes every letter of a folder of specimens at its moment and prints it, beside the letter that a good writer made where there is one:
 * `node scripts/compose-specimens.ts [FOLDER] [--only TEXT] [--version N]`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { likenessOf, writeAll, type Written } from "./specimens.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" }, version: { type: "string", default: "1" } },
});
const root = positionals[0] ?? join(import.meta.dirname, "../../shared/specimens/open");
if (!existsSync(root)) console.log(`There are no specimens at ${root}.`);
const all = writeAll(root, Number(values.version));
for (const one of all)
  if (`${one.folder}/${one.letter.step}`.includes(values.only)) console.log(shown(one));

function shown(one: Written): string {
  const { folder, letter, draft } = one;
  const isThanks = letter.step.startsWith("thank-you:") && draft.body !== "";
  const gold = letter.file
    ? `--- gold\n${readFileSync(join(root, folder, letter.file), "utf8").trim()}\n`
    : "";
  const subject = draft.subject ? `Subject: ${draft.subject}\n\n` : "";
  const ours =
    draft.missing.length > 0
      ? `--- asks\n${draft.missing.join("\n")}`
      : `--- ours\n${subject}${draft.body.trim()}`;
  const likeness = isThanks ? `\n[most alike ${likenessOf(one, all).toFixed(2)}]` : "";
  return `\n=== ${folder} ${letter.step}${letter.ask ? " (asks)" : ""}\n${gold}${ours}${likeness}`;
}
