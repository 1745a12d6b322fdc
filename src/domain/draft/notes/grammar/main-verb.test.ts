import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenise } from "../tokens.ts";
import { accountFor } from "./account.ts";

/** Clauses and their main verb, in words that may be nouns as well. */
const clauses: readonly (readonly [string, string])[] = [
  ["the ferry desk opens from six to nine", "opens"],
  ["pro bono hours count like the others", "count"],
  ["three of the five mates started on deck", "started"],
  ["the skipper explained why they moved the pier", "explained"],
  ["sailings on Sundays are allowed", "are"],
  ["the pump room moved upstairs last spring", "moved"],
  ["the port's shop on the quay pays for the whole crew", "pays"],
  ["the mates who sail at night get the first coffee", "get"],
  ["deckhands go to see the harbours they work in", "go"],
  ["every boat ships behind a pilot", "ships"],
];

for (const [text, verb] of clauses)
  test(`the main verb of "${text}" is "${verb}"`, () => {
    const tokens = tokenise(text);
    const { kind, verbAt } = accountFor(tokens);
    assert.deepEqual([kind, tokens[verbAt]], ["clause", verb]);
  });

const phrases: readonly string[] = [
  "bus lines to the new quay",
  "price lists for the smaller ports",
  "drills on the first Monday of the month",
  "everything they said I have done",
  "the charts that the pilots drew last year",
  "the boats they built in 1960",
  "a crew meeting every Friday",
];

for (const text of phrases)
  test(`"${text}" has no main verb`, () => assert.equal(accountFor(tokenise(text)).kind, "phrase"));

const deeds: readonly string[] = [
  "walks the quay before each sailing",
  "talked about the new slipway",
  "has trained 14 cadets",
  "thinks charts should be on paper",
  "always answers by phone",
];

for (const text of deeds)
  test(`"${text}" begins with its verb`, () =>
    assert.equal(accountFor(tokenise(text)).kind, "verb-first"));
