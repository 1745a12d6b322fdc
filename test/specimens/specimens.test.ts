import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { findingsIn, likenessOf, writeAll, type Written } from "../../scripts/specimens.ts";

const own = import.meta.dirname;
const open = join(own, "../../../shared/specimens/open");
const most = 0.25;

for (const [name, root] of [
  ["our own applications", own],
  ["the open specimens", open],
] as const) {
  const skip = existsSync(root) ? false : `${name} are not here`;
  const all = writeAll(root);

  test(`every step of ${name} is composed, or asked about where it should be`, { skip }, () => {
    const wrong = all.filter(
      ({ letter, draft }) => draft.missing.length > 0 !== (letter.ask === true),
    );
    assert.deepEqual(wrong.map(named), []);
  });

  test(
    `the reviewer has neither error nor warning for a letter from ${name} (THANK-4, THANK-5)`,
    { skip },
    () => {
      const found = all
        .filter(
          ({ draft, step }) =>
            draft.body !== "" && step.channel !== "card" && step.channel !== "phone",
        )
        .flatMap((one) =>
          findingsIn(one, all)
            .filter((finding) => finding.severity !== "info")
            .map((finding) => `${named(one)}: ${finding.rule} (${finding.message})`),
        );
      assert.deepEqual(found, []);
    },
  );

  test(`no two thank-yous of a round from ${name} are alike (THANK-3)`, { skip }, () => {
    const alike = thanks(all).filter((one) => likenessOf(one, all) >= most);
    assert.deepEqual(alike.map(named), []);
  });

  test(`no two thank-yous of a round from ${name} share a sentence (THANK-3)`, { skip }, () => {
    const seen = new Map<string, string>();
    const shared = thanks(all).flatMap((one) =>
      one.draft.parts.flatMap(({ text }) => {
        const key = `${one.folder} ${one.step.interview} ${text}`;
        const before = seen.get(key);
        seen.set(key, one.step.to ?? "");
        return before !== undefined && before !== one.step.to ? [`${named(one)}: ${text}`] : [];
      }),
    );
    assert.deepEqual(shared, []);
  });
}

test("another version of a letter is a different text from the same facts, and each version is always the same", () => {
  const first = thanks(writeAll(own));
  const second = thanks(writeAll(own, 2));
  const again = thanks(writeAll(own, 2));
  assert.deepEqual(
    again.map(({ draft }) => draft.body),
    second.map(({ draft }) => draft.body),
  );
  const same = first.filter(({ draft }, at) => draft.body === second[at]?.draft.body);
  assert.deepEqual(same.map(named), []);
});

test("a person who was asked and wants no feedback does not ask for it", () => {
  const root = mkdtempSync(join(tmpdir(), "specimens-"));
  try {
    cpSync(join(own, "02-heating-agency-gb"), join(root, "heating"), { recursive: true });
    const wishes = ["yes", "no"].map((askFeedback) => ({
      step: "rejection-reply:e3",
      now: "2027-06-02T15:00:00+01:00[Europe/London]",
      to: "jo",
      supplied: { askFeedback },
    }));
    writeFileSync(join(root, "heating/letters.json"), JSON.stringify(wishes));
    const asks = writeAll(root).map(({ draft }) => draft.body.includes("what I might do better"));
    assert.deepEqual(asks, [true, false]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

function thanks(all: readonly Written[]): Written[] {
  return all.filter(
    ({ letter, draft }) => letter.step.startsWith("thank-you:") && draft.body !== "",
  );
}

function named({ folder, letter }: Written): string {
  return `${folder} ${letter.step}`;
}
