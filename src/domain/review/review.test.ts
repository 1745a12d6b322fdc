import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProfile } from "../policy/parse-profile.ts";
import { reviewNames } from "../policy/review-names.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { readDraft } from "./read-draft.ts";
import { jsonReport, report } from "./report.ts";
import { review } from "./review.ts";
import { reviewRules } from "./rules.ts";
import { sampleFile } from "./sample/application.ts";
import type { DraftText, ReviewContext } from "./types.ts";

const good =
  "Subject: Thank you – help desk role\nTo: rosa@brightwater.example\n\nHi Rosa,\n\nThank you for this morning. Moving the help desk into the product groups stayed with me. I would be glad to tell you how our library did it.\n\nBest,\nNoor\n";

function draftOf(text: string): DraftText {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return draft.value;
}

function look(text: string, context: ReviewContext = {}) {
  return review(draftOf(text), context);
}

test("a careful note has no findings", () => {
  assert.deepEqual(look(good).findings, []);
});

test("subject, recipients and body are read from a text file", () => {
  const draft = draftOf(good);
  assert.equal(draft.subject, "Thank you – help desk role");
  assert.deepEqual(draft.to, ["rosa@brightwater.example"]);
  assert.ok(draft.text.slice(draft.bodyStart).startsWith("Hi Rosa,"));
});

test("a binary file, an endless file and an empty file are refused with a reason", () => {
  for (const [text, code] of [
    ["PK\u0003\u0004\u0000", "draft-not-text"],
    ["a".repeat(200_001), "draft-too-long"],
    [" \n", "draft-empty"],
  ] as const) {
    const draft = readDraft(text);
    assert.ok(!draft.ok);
    assert.equal(draft.problems[0]?.code, code);
  }
});

test("a finding says where it is, counted from one, in UTF-16 units", () => {
  const text = "Hi 🙂 Rosa,\n\nThank you, [Name].";
  const finding = look(text).findings.find((one) => one.rule === "placeholder");
  assert.equal(finding?.line, 3);
  assert.equal(finding?.column, 12);
  assert.equal(text.slice(finding?.start, finding?.end), "[Name]");
});

test("one defect is one finding: the threat, not the haste in it", () => {
  const found = look("If I do not hear from you by Friday, I will accept another offer.", {
    kind: "check-in",
  }).findings;
  assert.deepEqual(
    found.map((one) => one.rule),
    ["ultimatum"],
  );
});

test("quoted history is not held against the writer", () => {
  const found = look(
    `${good}\nOn Mon, 16 Nov 2026 Dana wrote:\n> You have not replied! Hurry!! [Name]\n`,
  ).findings;
  assert.deepEqual(found, []);
});

test("asking for the timeline is a fault in a thank-you and the purpose of a check-in", () => {
  const text =
    "Hi Dana,\n\nThank you for the talk about the rota. When can I expect to hear from you?";
  const rules = (kind: string) => look(text, { kind }).findings.map((one) => one.rule);
  assert.ok(rules("thank-you").includes("asks-for-decision"));
  assert.ok(!rules("check-in").includes("asks-for-decision"));
});

test("a letter in another language is not judged by English phrases, and the review says so", () => {
  const seen = look(
    "Liebe Frau Roth,\n\nvielen Dank für das Gespräch heute Morgen und die Führung durch die Werkstatt.\n\nViele Grüße\nMaja",
    { kind: "thank-you" },
  );
  assert.equal(seen.counts.error, 0);
  assert.ok(seen.notChecked?.some((one) => one.rule === "generic" && one.needs === "english"));
});

test("a dismissed finding stays away until its sentence changes", () => {
  const text = "Hi Dana,\n\nI feel ignored.";
  const finding = look(text).findings.find((one) => one.rule === "guilt");
  assert.ok(finding);
  const dismissed = [{ fingerprint: fingerprintOf(finding, text), why: "she knows my humour" }];
  assert.equal(look(`${text} Kind of.`, { dismissed }).dismissed?.length, 1);
  assert.equal(
    look(text.replace("feel ignored", "feel rather ignored"), { dismissed }).dismissed,
    undefined,
  );
});

test("the JSON report has findings and counts and nothing else", () => {
  assert.deepEqual(Object.keys(jsonReport(look("Dear [Name],"))), ["findings", "counts"]);
});

test("the SARIF report names the rule, the place and a fingerprint", () => {
  const text = "Dear [Name],";
  const sarif = JSON.parse(report({ name: "a.txt", text, review: look(text) }, "sarif"));
  const result = sarif.runs[0].results[0];
  assert.equal(sarif.version, "2.1.0");
  assert.equal(result.ruleId, "placeholder");
  assert.deepEqual(result.locations[0].physicalLocation.region, {
    startLine: 1,
    startColumn: 6,
    charOffset: 5,
    charLength: 6,
  });
  assert.match(result.partialFingerprints["afterword/v1"], /^[0-9a-f]{16}$/);
});

test("a profile makes a rule weigh more or less, or leaves it out", () => {
  const text = "Hi Dana,\n\nI hope this email finds you well. I feel ignored.";
  const severities = (weights: string) => {
    const profile = parseProfile(`{ "review": ${weights} }`, "mine");
    assert.ok(profile.ok);
    return look(text, { policy: profile.value, kind: "check-in" })
      .findings.filter(({ rule }) => rule === "robotic" || rule === "guilt")
      .map(({ rule, severity }) => `${rule} ${severity}`);
  };
  assert.deepEqual(severities("{}"), ["robotic warning", "guilt error"]);
  assert.deepEqual(severities('{ "robotic": "off", "guilt": "info" }'), ["guilt info"]);
  assert.deepEqual(severities('{ "robotic": "error" }'), ["robotic error", "guilt error"]);
});

test("a profile that names no rule of the review is refused with the names that there are", () => {
  const profile = parseProfile('{ "review": { "rude": "off", "guilt": "loud" } }', "mine");
  assert.ok(!profile.ok);
  assert.deepEqual(
    profile.problems.map(({ code, at }) => `${code} ${at}`),
    ["unknown-key review.rude", "not-one-of review.guilt"],
  );
});

test("every rule of the review can be named by a profile", () => {
  assert.deepEqual(
    reviewRules.map(({ name }) => name),
    reviewNames,
  );
});

test("an offer is thanked for at the main contact, whoever made it", () => {
  const { application } = sampleFile;
  const at = "2026-11-25T10:00:00Z";
  const offer = { id: "o1", type: "offer-received", at, by: "priya", form: "verbal" } as const;
  const file = {
    ...sampleFile,
    application: { ...application, events: [...application.events, offer] },
  };
  const text =
    "Subject: Your offer\n\nHi Dana,\n\nThank you for the offer. You will have my answer on Friday.\n\nBest,\nMaya";
  const { findings } = look(text, { file, step: "offer-acknowledgement:o1" });
  assert.deepEqual(findings, []);
});

test("a thank-you past its window may ask where things stand, one in time may not", () => {
  const text =
    "Hi Priya,\n\nI enjoyed our talk on 16 November and am still interested in the role. Do you have an updated timeline for the decision?\n\nBest,\nMaya";
  const asked = (now: string) =>
    look(text, { file: sampleFile, step: "thank-you:r1:priya", now: Temporal.Instant.from(now) })
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === "asks-for-decision");
  assert.deepEqual(asked("2026-11-17T15:00:00Z"), ["asks-for-decision"]);
  assert.deepEqual(asked("2026-11-20T15:00:00Z"), []);
});
