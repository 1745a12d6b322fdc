import assert from "node:assert/strict";
import { test } from "node:test";
import { readSentence } from "./read-sentence.ts";

/** Wednesday 25 November 2026, at noon. */
const now = new Date(2026, 10, 25, 12);

test("a whole sentence gives the round, the day, the hours, the people and their day", async () => {
  const heard = await readSentence(
    "Panel at Larkfield yesterday 2 to 3:30, with Priya Raman, Tom Okafor and Ines Castellano. Dana said by the end of next week",
    now,
  );
  assert.deepEqual(heard, {
    stage: "panel",
    company: "Larkfield",
    names: ["Priya Raman", "Tom Okafor", "Ines Castellano"],
    on: "2026-11-24",
    from: "14:00",
    until: "15:30",
    answer: { by: "Dana", words: "by the end of next week", answerBy: "2026-12-04" },
  });
});

test("a company of two words and a morning hour are read whole", async () => {
  const heard = await readSentence(
    "Phone screen at Marsh & Pell on Monday at 9:30 am with Miriam Sands",
    now,
  );
  assert.equal(heard.company, "Marsh & Pell");
  assert.equal(heard.stage, "phone-screen");
  assert.equal(heard.from, "09:30");
  assert.equal(heard.until, "10:30");
  assert.deepEqual(heard.names, ["Miriam Sands"]);
});

test("a weekday without more is the one that has passed", async () => {
  const heard = await readSentence("Final round at Hollis Monday", now);
  assert.equal(heard.on, "2026-11-23");
  assert.equal(heard.stage, "final");
});

test("a sentence in German is read too", async () => {
  const heard = await readSentence(
    "Gespräch bei Nordwind gestern von 14 bis 15 Uhr mit Anna Weiß und Jörg Öztürk",
    now,
  );
  assert.equal(heard.company, "Nordwind");
  assert.equal(heard.on, "2026-11-24");
  assert.equal(heard.from, "14:00");
  assert.deepEqual(heard.names, ["Anna Weiß", "Jörg Öztürk"]);
});

test("what says nothing of an interview gives nothing, and makes nothing up", async () => {
  assert.deepEqual(await readSentence("hello", now), { names: [] });
});
