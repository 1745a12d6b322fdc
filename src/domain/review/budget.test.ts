import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { readLetter } from "./letter/letter.ts";
import { readDraft } from "./read-draft.ts";
import { reviewRules } from "./rules.ts";
import { sampleFile } from "./sample/application.ts";
import { situationOf } from "./situation.ts";

/** Work is counted in runs of regular expressions, which do not hang on the machine. */
const mostForRule = 40;
const mostForWord = 3;

const note =
  "Hi Priya,\n\nThank you for the hour yesterday. What you said about starting each rollout in one canary region stayed with me, since we learned the same thing late at Nordlys: a fault that reaches a tenth of the users is found by the tests of that tenth.\n\nYou asked how I would begin. I would sit with the night shift for a week and write down what wakes them, and only then look at the tools. If it is of use, I can send the checklist that we wrote after the winter outage.\n\nI look forward to hearing how the pager load develops.\n\nBest regards,\nMaya";
const context = { file: sampleFile, step: "thank-you:r1:priya", others: [] };

test("no rule runs more than forty expressions over a usual note, once it has seen one", () => {
  const letter = letterOf(note);
  const situation = situationOf(letter, context);
  const dear = reviewRules.flatMap(({ name, check }) => {
    const once = () => void [...check(letter, situation)];
    once();
    const runs = runsOf(once);
    return runs > mostForRule ? [`${name}: ${runs}`] : [];
  });
  assert.deepEqual(dear, []);
});

test("a letter is read with three runs for each word", () => {
  const { length } = note.split(/\s+/);
  letterOf(note);
  const runs = runsOf(() => void letterOf(note));
  assert.ok(runs <= mostForWord * length, `${runs} runs for ${length} words`);
});

function letterOf(text: string) {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return readLetter(draft.value);
}

function runsOf(work: () => void): number {
  const exec = mock.method(RegExp.prototype, "exec");
  try {
    work();
    return exec.mock.callCount();
  } finally {
    exec.mock.restore();
  }
}
