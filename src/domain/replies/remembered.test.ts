import assert from "node:assert/strict";
import { test } from "node:test";
import { remembered } from "./remembered.ts";
import type { Classification } from "./types.ts";

const judged: Classification = {
  class: "other",
  confidence: "low",
  answerBy: null,
  until: null,
  evidence: [],
  automatic: false,
  bounce: null,
};
const letter = (name: string) =>
  `Dear ${name}, our paths part here. The board has thanked everybody and gone with what it had. Kind regards, the people team`;
const said = [{ sender: "jobs@acme.example", text: letter("Maya"), said: "rejection" as const }];

test("the same letter to another name means what the person said the first time", () => {
  const result = remembered(judged, { sender: "hr@globex.example", text: letter("Sam") }, said);
  assert.deepEqual([result.class, result.confidence], ["rejection", "high"]);
  assert.equal(result.evidence[0]?.where, "what you said of a mail like it");
});

test("from the same sender half of the words are enough, from another they are not", () => {
  const text = `${letter("Maya")} Our new address is 12 High Street, second floor, and the bell is on the left of the door.`;
  const from = (sender: string) => remembered(judged, { sender, text }, said).class;
  assert.deepEqual([from("Jobs@acme.example"), from("hr@globex.example")], ["rejection", "other"]);
});

test("another letter of the same sender keeps its own meaning, and so does an absence note", () => {
  const other = { sender: "jobs@acme.example", text: "Could we do Friday at ten instead?" };
  assert.equal(remembered(judged, other, said), judged);
  const away: Classification = { ...judged, class: "out-of-office" };
  assert.equal(remembered(away, { sender: "", text: letter("Maya") }, said), away);
});

test("an empty mail is like no other", () => {
  const empty = [{ sender: "a@acme.example", text: "", said: "offer" as const }];
  assert.equal(remembered(judged, { sender: "a@acme.example", text: "" }, empty), judged);
});
