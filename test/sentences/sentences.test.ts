import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { readSentence } from "#domain/sentence/read-sentence.ts";

const from = Temporal.ZonedDateTime.from("2026-11-25T12:00:00-05:00[America/New_York]");

const sets = ["sentences.txt", "second-set.txt", "third-set.txt", "fourth-set.txt"];

for (const [sentence, expected] of sets.flatMap(pairsOf))
  test(`read as a person would: ${sentence}`, () => {
    assert.equal(said(sentence), expected);
  });

/** Every sentence with what it says, as it stands in the file. */
function pairsOf(name: string): [string, string][] {
  const lines = readFileSync(join(import.meta.dirname, name), "utf8").split("\n");
  const told = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return Array.from({ length: told.length / 2 }, (_, index) => [
    told[2 * index]!,
    told[2 * index + 1]!.trim(),
  ]);
}

function said(sentence: string): string {
  const {
    company,
    role,
    stage,
    people,
    on,
    from: begin,
    until,
    answer,
  } = readSentence(sentence, { from, calendar: plainCalendar });
  const parts: [string, string | undefined][] = [
    ["company", company],
    ["role", role],
    ["stage", stage],
    ["with", people.map(({ name }) => name).join(", ")],
    ["on", on],
    ["at", until ? `${begin}-${until}` : begin],
    ["answer", answer?.answerBy],
  ];
  return (
    parts.flatMap(([name, value]) => (value ? [`${name} ${value}`] : [])).join(" · ") || "nothing"
  );
}
