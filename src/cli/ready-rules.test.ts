import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const program = `
await import("./src/cli/commands/check.ts");
const { readyRules } = await import("./src/cli/ready-rules.ts");
const { readDraft } = await import("./src/domain/review/read-draft.ts");
const { review } = await import("./src/domain/review/review.ts");
const took = readyRules();
const { value } = readDraft("You have not replied to either of my notes. If I do not hear from you by 4pm on Friday, I will take another role.");
const found = review(value, { kind: "check-in" }).findings.map(({ rule }) => rule);
console.log(JSON.stringify({ took, found }));
`;

test("the tables of the rules fit the rules, in the order in which the command loads them, and find what the rules find", () => {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd,
    encoding: "utf8",
  });
  assert.deepEqual(JSON.parse(stdout), { took: true, found: ["guilt", "ultimatum"] });
});
