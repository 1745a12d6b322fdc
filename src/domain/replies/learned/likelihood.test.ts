import assert from "node:assert/strict";
import { test } from "node:test";
import { sentences } from "../sentences.ts";
import { likelihood } from "./likelihood.ts";

const answer = { isReply: true, isMachine: false, isBulk: false };

test("the probabilities of all classes sum up to one, of no words too", () => {
  for (const text of ["", "We went with somebody else, I'm sorry."]) {
    const { of } = likelihood(sentences(text), answer);
    const all = [
      of("acknowledgement"),
      of("holding"),
      of("scheduling"),
      of("next-round"),
      of("information-request"),
      of("rejection"),
      of("offer"),
      of("application-received"),
      of("newsletter"),
      of("other"),
    ];
    const sum = all.reduce((one, other) => one + other);
    assert.ok(Math.abs(sum - 1) < 1e-9, `${sum}`);
    assert.equal(of("bounce"), 0);
  }
});

test("the sentence that speaks for a refusal is named before the courtesies around it", () => {
  const said = sentences(
    "Thank you for coming in yesterday. We have hired another candidate. Have a nice weekend!",
  );
  const [first] = likelihood(said, answer).sentencesFor("rejection");
  assert.equal(first?.said, "We have hired another candidate");
});

test("words that stand in no labelled mail leave the classes as they are without words", () => {
  const strange = likelihood(sentences("zyxw vutsr qponm"), answer);
  assert.ok(strange.of("rejection") < 0.6);
});
