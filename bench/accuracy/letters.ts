// How many letters are composed and asked about, what the reviewer finds in them, and how alike the notes of one round are.
import { join } from "node:path";
import { findingsIn, likenessOf, writeAll, type Written } from "../../scripts/specimens.ts";
import { table, writeSection } from "../page.ts";

const root = join(import.meta.dirname, "../..");
const sets: [string, string][] = [
  ["our own twelve", join(root, "test/specimens")],
  ["the ten open specimens", join(root, "../shared/specimens/open")],
];

const rows = sets.flatMap(([name, folder]) => {
  const all = writeAll(folder);
  return all.length > 0 ? [rowOf(name, all)] : [];
});

writeSection(
  "accuracy",
  "Letters",
  `Every step of each application, composed from its notes at its moment (\`bench/accuracy/letters.ts\`). "As expected" is a step that is composed where a letter can
be written and asked about where it cannot. Findings are the reviewer's, with the panel's other notes beside; cards and telephone scripts are not read.
Likeness is that of the two most similar thank-yous of one round, in shared runs of three words outside salutation and signature.

${table(
  ["applications", "steps", "composed", "asked", "as expected", "errors", "warnings", "most alike"],
  rows,
)}`,
);

function rowOf(name: string, all: readonly Written[]): string[] {
  const composed = all.filter(({ draft }) => draft.body !== "");
  const expected = all.filter(({ letter, draft }) => (draft.body === "") === (letter.ask === true));
  const found = composed
    .filter(({ step }) => step.channel !== "card" && step.channel !== "phone")
    .flatMap((one) => findingsIn(one, all));
  const thanks = composed.filter(({ letter }) => letter.step.startsWith("thank-you:"));
  const alike = Math.max(0, ...thanks.map((one) => likenessOf(one, all)));
  const count = (severity: string) => found.filter((one) => one.severity === severity).length;
  return [
    name,
    `${all.length}`,
    `${composed.length}`,
    `${all.length - composed.length}`,
    `${expected.length}`,
    `${count("error")}`,
    `${count("warning")}`,
    alike.toFixed(2),
  ];
}
