import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readInvitingMail } from "#domain/invitation/read-inviting-mail.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";

const from = Temporal.ZonedDateTime.from("2026-11-25T12:00:00-05:00[America/New_York]");
const sets = ["first", "second", "third", "fourth", "fifth", "sixth"].map(
  (name) => `${name}-set.txt`,
);

for (const [letter, expected] of sets.flatMap(pairsOf))
  test(`read as a person would: ${letter.slice(0, 70).replace(/\n+/g, " / ")}`, () => {
    assert.equal(said(letter), expected);
  });

/** Every mail with what it says, as it stands in the file. */
function pairsOf(name: string): [string, string][] {
  const text = readFileSync(join(import.meta.dirname, name), "utf8").replace(/^(?:#.*\n)+/, "");
  return text.split("\n=====\n").map((block) => {
    const [letter = "", expected = ""] = block.split("\n--\n");
    return [letter, expected.trim()];
  });
}

function said(letter: string): string {
  const read = readInvitingMail(letter, { from, calendar: plainCalendar });
  if (!read) return "no letter";
  const { company, role, stage, people, contact, on, from: begin, until, zone, answer } = read;
  const parts: [string, string | undefined][] = [
    ["company", company],
    ["role", role],
    ["stage", stage],
    ["with", people.map(({ name }) => name).join(", ")],
    ["contact", contact?.email ? `${contact.name} <${contact.email}>` : contact?.name],
    ["on", on],
    ["at", until ? `${begin}-${until}` : begin],
    ["zone", zone],
    ["answer", answer?.answerBy],
  ];
  return parts.flatMap(([name, value]) => (value ? [`${name} ${value}`] : [])).join(" · ");
}
