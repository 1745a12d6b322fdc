import assert from "node:assert/strict";
import { test } from "node:test";
import { readDraft } from "./read-draft.ts";
import { review } from "./review.ts";
import { sampleFile } from "./sample/application.ts";

const head =
  "Subject: Thank you – Site Reliability Engineer\nTo: priya@brightwater.example\n\nHi Priya,\n\n";
const foot = "\n\nBest regards,\nMaya Lindqvist\n";
const thanks = "Thank you for the conversation today. ";

/** Each row of the rule table, a letter that goes against it, and the finding that must rest on it. */
const rows: [row: string, rule: string, text: string, kind?: string][] = [
  ["THANK-7", "asks-for-decision", `${head}${thanks}When will I hear back from you?${foot}`],
  ["THANK-8", "salary-or-perks", `${head}${thanks}What is the salary range for this role?${foot}`],
  [
    "THANK-9",
    "subject",
    `Subject: ${"Thank you so much for the wonderful conversation about the role of ".repeat(2)}\nTo: priya@brightwater.example\n\nHi Priya,\n\n${thanks}${foot}`,
  ],
  [
    "THANK-10",
    "salutation",
    `${head.replace("Hi Priya", "To whom it may concern")}${thanks}${foot}`,
  ],
  ["THANK-13", "wrong-name", `${head.replace("Hi Priya", "Hi Pryia")}${thanks}${foot}`],
  [
    "THANK-16",
    "generic",
    `${head}Thank you for the interview. I am very interested in the role and look forward to the next steps.${foot}`,
  ],
  [
    "FIX-2",
    "apology",
    `${head}${thanks}I am so sorry that I answered the caching question badly.${foot}`,
  ],
  [
    "FIX-4",
    "new-argument",
    `${head}${thanks}Another reason why you should hire me is that I never give up.${foot}`,
  ],
  [
    "CHECK-9",
    "guilt",
    `${head}I have not heard back from you, which is disappointing.${foot}`,
    "check-in",
  ],
  [
    "CHAN-6",
    "several-recipients",
    `${head.replace("To: priya@brightwater.example", "To: priya@brightwater.example\nCc: tom@brightwater.example")}${thanks}${foot}`,
  ],
  [
    "AI-3",
    "robotic",
    `${head}${thanks}I am thrilled to leverage my passion in today's fast-paced landscape, and I delve into synergies that resonate deeply.${foot}`,
  ],
  [
    "AI-4",
    "exclamation",
    `${head}Thank you for the conversation today! It was great! I learned a lot!${foot}`,
  ],
];

for (const [row, rule, text, kind = "thank-you"] of rows)
  test(`${row}: a letter against it is found as ${rule}`, () => {
    const draft = readDraft(text);
    assert.ok(draft.ok);
    const step = kind === "thank-you" ? "thank-you:r1:priya" : "check-in:r1:1";
    const { findings } = review(draft.value, { file: sampleFile, step, kind });
    const found = findings.find((finding) => finding.rule === rule);
    assert.ok(found, `found only ${findings.map((finding) => finding.rule).join(", ")}`);
    assert.ok(found.because.includes(row as never), found.because.join(", "));
  });

test("AI-1: a review asks nobody; it is the same with the network taken away", () => {
  const draft = readDraft(`${head}${thanks}${foot}`);
  assert.ok(draft.ok);
  const before = review(draft.value, { file: sampleFile, step: "thank-you:r1:priya" });
  const { fetch } = globalThis as { fetch?: unknown };
  Object.assign(globalThis, {
    fetch: () => {
      throw new Error("somebody was asked");
    },
  });
  try {
    assert.deepEqual(review(draft.value, { file: sampleFile, step: "thank-you:r1:priya" }), before);
  } finally {
    Object.assign(globalThis, { fetch });
  }
});
