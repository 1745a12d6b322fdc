import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { afterwordJson } from "../support/afterword.ts";
import { makeSmallStore } from "../support/small-store.ts";

const home = mkdtempSync(join(tmpdir(), "afterword-words-"));
before(() => makeSmallStore(home));
after(() => rmSync(home, { recursive: true }));

/** Said on Monday, 1 March 2027. */
async function dayTakenFrom(words: string): Promise<string | undefined> {
  const said = ["--words", words, "--by", "dana", "--at", "2027-03-01T15:00:00Z"];
  const { event } = await afterwordJson<{ event: { answerBy?: string } }>(home, [
    ...["happened", "larder", "timeline-stated", ...said],
  ]);
  return event.answerBy;
}

test("a day that the employer named is taken from the words", async () => {
  assert.equal(await dayTakenFrom("Interviews end tomorrow, we decide by Thursday."), "2027-03-04");
});

test("the person's own deadline, an earliest day and a guess are not taken for it", async () => {
  for (const words of [
    "I have to answer the other company by Friday",
    "not before April",
    "by 03/04",
  ])
    assert.equal(await dayTakenFrom(words), undefined, words);
});
