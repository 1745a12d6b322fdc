import assert from "node:assert/strict";
import { test } from "node:test";
import { findFlaw } from "./find-flaw.ts";

const sound = "Subject: Hello\r\n\r\nDear Priya.\r\n";

function flawOf(to: string, text = sound): string | undefined {
  const envelope = { from: "maya@example.org", to };
  const bytes = Buffer.from(text, "latin1");
  return findFlaw({ envelope, bytes, beforeBody: async () => true });
}

test("one plain address and CRLF throughout has no flaw", () => {
  assert.equal(flawOf("priya.raman+hiring@mail.acme.example"), undefined);
});

for (const to of [
  "b@x.test\r\nBcc: evil@x.test",
  "b@x.test; evil@x.test",
  "b@x.test, evil@x.test",
  '"evil@x y"@internal.test',
  "Priya <priya@acme.example>",
  "priya@acme.example\u0000",
  "priya@acme.example\u2028",
  "priya",
  "",
])
  test(`${JSON.stringify(to)} is nobody to send to`, () => {
    assert.match(flawOf(to) ?? "", /is not one plain e-mail address/);
  });

for (const [what, text] of [
  ["a bare LF", "Subject: Hello\r\n\r\na\n.\nMAIL FROM:<evil@x.test>\r\n"],
  ["a bare CR", "Subject: Hello\r\n\r\na\r.\r\n"],
  ["a NUL", "Subject: Hello\r\n\r\na\u0000\r\n"],
] as const)
  test(`${what} in the message keeps it from every server`, () => {
    assert.match(flawOf("priya@acme.example", text) ?? "", /line end that is not CRLF|NUL/);
  });
