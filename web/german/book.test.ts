import assert from "node:assert/strict";
import { test } from "node:test";
import { findGerman } from "./book.ts";

test("a sentence with a number and a day keeps both", () => {
  assert.equal(
    findGerman("2 working days after 2026-12-01, the date that was stated"),
    "2 Werktage nach 2026-12-01, dem genannten Tag",
  );
});

test("words of ours inside a sentence are German too, what a person wrote stays as written", () => {
  assert.equal(
    findGerman("Too soon: no date was given, so a week has to pass. Not before 2026-12-01."),
    "Zu früh: kein Tag wurde genannt, also muss eine Woche vergehen. Nicht vor 2026-12-01.",
  );
  assert.equal(findGerman("you skipped it: weekend"), "du hast es ausgelassen: weekend");
});

test("a sentence of nobody's book is not guessed at", () => {
  assert.equal(findGerman("the moon is in the way"), undefined);
});

test("why a note stays out of a letter is German, and the note stays as written", () => {
  assert.equal(
    findGerman(
      "“she seemed tired” stays out: it is an impression and not something that Priya said.",
    ),
    "„she seemed tired“ bleibt draußen: Es ist ein Eindruck und nichts, was Priya gesagt hat.",
  );
});
