import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";
import { fingerprintOf } from "#domain/review/fingerprint.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { sarifReport } from "#domain/review/report.ts";
import { review } from "#domain/review/review.ts";

type Shape = Parameters<typeof z.fromJSONSchema>[0];

/** The schema that OASIS publishes; zod takes a relative address for a whole one, so that their form is not looked at. */
const schema = z.fromJSONSchema(
  JSON.parse(
    readFileSync(new URL("sarif-2.1.0-rtm.5.json", import.meta.url), "utf8"),
    (key, value: unknown) => (key === "format" && value === "uri-reference" ? undefined : value),
  ) as Shape,
);

test("findings, dismissed ones and a draft without any are a log as SARIF 2.1.0 asks for it", () => {
  assert.deepEqual(schema.safeParse(logOf()).error?.issues, undefined);
});

test("the schema refuses a level that SARIF does not know and a key of our own", () => {
  const log = logOf();
  Object.assign(log.runs[0]!.results[0]!, { level: "fatal", mood: "bad" });
  const codes = schema.safeParse(log).error?.issues.map(({ code }) => code);
  assert.deepEqual(codes?.toSorted(), ["invalid_value", "unrecognized_keys"]);
});

function logOf() {
  const text = "Hi Dana,\n\nI feel ignored. Please find [Link] attached.\n\nBest,\nMaya";
  const [first] = reviewed(text).review.findings;
  assert.ok(first);
  const dismissed = [{ fingerprint: fingerprintOf(first, text), why: "it is a quotation" }];
  const all = [reviewed(text, { dismissed }), reviewed("Thank you.", {}, "notes to Priya.txt")];
  return sarifReport(all) as { runs: { results: object[] }[] };
}

function reviewed(text: string, context = {}, name = "-") {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return { name, text, review: review(draft.value, { kind: "check-in", ...context }) };
}
