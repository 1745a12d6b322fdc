import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Reading } from "../notes/reading.ts";
import { outlookOf } from "./closers.ts";

const role = "Primary School Librarian";

function outlookOn(told: Partial<Reading>, isNear = true) {
  const reading = { shape: "clause", path: "notes", weight: 2, ...told } as const;
  return outlookOf(reading, { role, isNear });
}

describe("what a letter closes on", () => {
  for (const [that, verb] of [
    ["you hold a poster session every Friday", "sit in on a poster session"],
    ["the interns sit in on every tasting", "sit in on one of the tastings"],
    ["your rangers do the dawn walks in pairs", "come along on one of the dawn walks"],
    ["the parents built up the seed archive", "look at the seed archive with you"],
    ["the pupils keep a glasshouse on the roof", "see the glasshouse"],
    ["you want a librarian on the panel", "be that librarian"],
    ["you need somebody to read the old maps", "be that person"],
    ["you wipe down every bench before you leave", "work that way"],
  ])
    it(`of “${that}”: to ${verb}`, () => {
      assert.deepEqual(outlookOn({ that: that!, practice: true }), { verb });
    });

  for (const [that, ahead] of [
    ["you are rebuilding the east tower", "rebuilding"],
    ["the museum is now moving to Aarhus", "move"],
    ["you plan to digitise the letters by spring", "digitising"],
    ["the choir hall is being renovated", "renovation"],
  ])
    it(`of “${that}”: how the ${ahead} goes`, () => {
      assert.deepEqual(outlookOn({ that: that! }), { ahead });
    });

  for (const that of [
    "you rebuilt the east tower last spring",
    "you ran a poster session in March",
    "there is no tasting any more",
    "the session planner is new",
    "you used to want a librarian on the panel",
    "you do not want a librarian on the panel",
    "you want a lawyer on the panel",
    "the lamps are twelve years old",
  ])
    it(`of “${that}”: nothing`, () => assert.deepEqual(outlookOn({ that }), {}));

  it("points back at what the sentence right before told, and at no other", () => {
    const that = "you would like the loans to be under two weeks";
    assert.deepEqual(outlookOn({ that }), { verb: "work towards that with you" });
    assert.deepEqual(outlookOn({ that }, false), {});
  });

  it("takes the thing that a phrase is about", () => {
    const phrase = (np: string, head: string) => outlookOn({ shape: "np", np, head });
    assert.deepEqual(phrase("the Monday reading hour", "hour"), { verb: "sit in on that hour" });
    assert.deepEqual(phrase("the move to Leith", "move"), { ahead: "move" });
    assert.deepEqual(phrase("the tide tables", "tables"), {});
    assert.deepEqual(phrase("the pilot in Lodz last spring", "pilot"), {});
  });
});
