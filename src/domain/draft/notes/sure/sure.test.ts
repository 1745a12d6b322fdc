import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../../ferries.ts";
import { readNote } from "../read-note.ts";
import { tokenise } from "../tokens.ts";
import { doubtOfClause } from "./clause.ts";
import { doubtOfPhrase } from "./phrase.ts";
import { doubtOfQuestion } from "./question.ts";
import { wordsOf } from "./words.ts";

const clauses: readonly string[] = [
  "you run the night boat with two mates",
  "every ferry carries a spare pump",
  "the mates who sail at night get the first coffee",
  "each morning one deckhand walks the quay with a lamp",
  "you would like the berth plan to be public by spring",
  "pilots go to see the harbours they work in",
  "your patched sails start with one seam",
  "every boat goes to one yard first for a winter",
  "each crew sails to Orme first and waits there for the tide",
];

for (const text of clauses)
  test(`"${text}" is a whole clause`, () => assert.equal(doubtOfClause(tokenise(text)), undefined));

const noClauses: readonly string[] = [
  "you are change the tickets to cards",
  "you explain me the tides",
  "the crews has a boat",
  "you started as stoker in the port",
  "you want 30",
  "the port uses cards nobody likes the cards",
  "mates write own logs",
  "the boards down to zero since June",
  "you sail the boat the tug",
];

for (const text of noClauses)
  test(`"${text}" is doubted as a clause`, () => assert.ok(doubtOfClause(tokenise(text))));

const things: readonly string[] = [
  "the berth plan for the winter",
  "the boats moored at the old pier",
  "two summers as a data engineer with Orme",
  "one night at Quai d'Or",
  "your idea of a night ferry",
  "the music that the skippers play",
  "the two tugs from Norway",
];

for (const text of things)
  test(`"${text}" names a thing`, () =>
    assert.equal(doubtOfPhrase(wordsOf(tokenise(text))), undefined));

const noThings: readonly string[] = [
  "the wants it to be four",
  "the tickets come Tuesday",
  "the crew meeting Friday with tea",
  "the fuel 60 per cent diesel",
  "the heavy on paper",
  "the port saved two tugs",
  "a mate signs",
  "the tide tables are old",
];

for (const text of noThings)
  test(`"${text}" is doubted as a thing`, () => assert.ok(doubtOfPhrase(wordsOf(tokenise(text)))));

test("a question with its verb before its subject is doubted", () => {
  assert.equal(doubtOfQuestion(tokenise("how I would moor in a storm")), undefined);
  assert.ok(doubtOfQuestion(tokenise("how would I moor in a storm")));
});

/** Notes of which only a part is certain, and the part that is told. */
const cores: readonly (readonly [string, string])[] = [
  ["48 hr rule for lost bags, a human calls", "the 48-hour rule for lost bags"],
  ["he came up through the tugs, started as stoker 1998", "you came up through the tugs"],
];

for (const [note, core] of cores)
  test(`of "${note}" only "${core}" is told`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.that ?? first?.np, core);
  });

/** Notes that no part can be told of without asking. */
const asked: readonly string[] = [
  "fuel 60% diesel, rest unclear",
  "want somebody who stay, last three left",
  "mentioned BERTH like 10 times",
  "Crew is 6, will be 9 by summer. 2 in Ness.",
  "ticket app first, paper second",
];

for (const note of asked)
  test(`"${note}" is asked about`, () => {
    const { readings, refused } = readNote(note, "p", toMira);
    assert.deepEqual(readings, []);
    assert.ok(refused.length > 0);
  });
