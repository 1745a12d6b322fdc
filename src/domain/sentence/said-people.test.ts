import assert from "node:assert/strict";
import { test } from "node:test";
import { saidPeople } from "./said-people.ts";

function described(text: string): string[] {
  return saidPeople(text, { isLoose: true }).people.map(({ name, part, title }) =>
    [name, part, title].filter((one) => one !== undefined).join(" · "),
  );
}

test("what is said of somebody, before the name or behind it, is kept with the name", () => {
  const said = {
    "with Helen Marsh (ward manager) and Dr Ade Obi": ["Helen Marsh · ward manager", "Dr Ade Obi"],
    "with the hiring manager Gareth Pugh": ["Gareth Pugh · hiring-manager"],
    "talked to recruiter Ben Carter from Hays": ["Ben Carter · recruiter"],
    "met Sophie Laurent, Head of People, and Karim": ["Sophie Laurent · Head of People", "Karim"],
    "with Marco, the manager.": ["Marco · manager"],
  };
  for (const [text, people] of Object.entries(said)) assert.deepEqual(described(text), people);
});

test("a place, an employer and an opening are nobody", () => {
  for (const text of [
    "an interview at Willow Court for Pastry Chef",
    "a meeting with Boateng & Sons",
    "it went well. Thank God",
  ])
    assert.deepEqual(described(text), [], text);
});
