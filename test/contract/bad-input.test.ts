import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { afterword } from "../support/afterword.ts";
import { makeSmallStore, smallFile } from "../support/small-store.ts";
import { dumpStore } from "../support/store-dump.ts";

const home = mkdtempSync(join(tmpdir(), "afterword-bad-"));
let stored = "";
before(async () => {
  await makeSmallStore(home);
  stored = dumpStore(home);
});
after(() => rmSync(home, { recursive: true }));

type SmallFile = ReturnType<typeof smallFile>;

function fileWith(name: string, change: (file: SmallFile) => void): string {
  const file = smallFile();
  change(file);
  return write(`${name}.afterword.json`, JSON.stringify(file));
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

const step = "thank-you:r1:rhys";
const broken = "rhys@larder.example\nBcc: all@larder.example";

/** What is put in; then what the message must say: what or where, and what would be right. */
const inputs: Readonly<Record<string, [args: () => string[], ...says: RegExp[]]>> = {
  "a key that nobody knows": [
    () => ["import", fileWith("key", ({ application }) => (application.compnay = "x"))],
    /key\.afterword\.json cannot be used/,
    /application\.compnay: "compnay" is not a key .* Remove it or check its spelling/,
  ],
  "a date that is none": [
    () => [
      "import",
      fileWith("date", ({ application }) =>
        Object.assign((application.interviews as object[])[0]!, { start: "2026-13-45" }),
      ),
    ],
    /application\.interviews\[0\]\.start: must be an instant such as 2026-/,
  ],
  "an address with a line break in it": [
    () => [
      "import",
      fileWith("address", ({ application }) =>
        Object.assign((application.people as object[])[1]!, { email: broken }),
      ),
    ],
    /application\.people\[1\]\.email: must be one e-mail address such as dana@/,
  ],
  "such an address typed": [
    () => ["person", "larder", "rhys", "--email", broken],
    /email: must be one e-mail address/,
  ],
  "such an address of one's own": [
    () => ["me", "--email", broken],
    /email: must be one e-mail address/,
  ],
  "letters in a language without wording": [
    () => ["me", "--name", "Nobody", "--letters", "fr"],
    /fr: There is no wording in "fr"; there is in de, en/,
  ],
  "a file that is no JSON": [
    () => ["import", write("text.afterword.json", '{"format":\n oops')],
    /text\.afterword\.json cannot be used/,
    /line 2, column 2: This is not JSON/,
    /begins with \{ "format": "afterword\/application@1"/,
  ],
  "an invitation of 50 MB": [
    () => ["import", write("big.ics", Buffer.alloc(50_000_000, "BEGIN:VCALENDAR\r\n"))],
    /big\.ics cannot be used/,
    /the whole file: it has 50 MB; at most 5 MB are read/,
  ],
  "an invitation that is a letter": [
    () => ["import", write("letter.ics", "Dear Ada,\nsee you on Monday.")],
    /BEGIN:VCALENDAR is missing/,
  ],
  "a draft that is a binary file": [
    () => ["draft", step, "--from", write("note.txt", new Uint8Array([72, 105, 10, 0xff, 0xfe]))],
    /note\.txt cannot be used/,
    /line 2, column 1: this is not UTF-8 text\. Save it as plain text/,
  ],
  "a debrief with an unknown key": [
    () => ["debrief", "larder", "--from", write("debrief.json", '{"moood":3}')],
    /debrief\.json cannot be used/,
    /moood: "moood" is not a key/,
  ],
  "a day that is none": [
    () => ["snooze", step, "--until", "soon"],
    /until: must be a date such as 2026-12-02, or an instant such as/,
  ],
  "an instant that is none": [
    () => ["when", "by Friday", "--from", "yesterday"],
    /--from cannot be used/,
    /yesterday: write an instant such as/,
  ],
  "a zone that is none": [
    () => ["add", "--company", "A", "--role", "B", "--zone", "Mars/Phobos"],
    /timeZone: must be a time zone such as America\/New_York/,
  ],
  "a step that is none": [() => ["skip", "thank-you:r9:nobody"], /thank-you:r9:nobody/],
  "a file that is not there": [() => ["import", join(home, "absent.ics")], /absent\.ics/],
  "an option that is none": [() => ["plan", "--nope"], /unknown option '--nope'/],
  "a command that is none": [() => ["frobnicate"], /unknown command 'frobnicate'/],
};

for (const [what, [args, ...says]] of Object.entries(inputs))
  test(`${what} ends with code 2, a message that says what would be right, and the store as it was`, async () => {
    const { code, err } = await afterword(home, args());
    assert.equal(code, 2, err);
    for (const words of says) assert.match(err, words);
    assert.doesNotMatch(err, /\n\s+at /, "no stack");
    assert.equal(dumpStore(home), stored);
  });

test("with --json the problems are data: a code, a place and a sentence", async () => {
  const file = fileWith("key", ({ application }) => (application.compnay = "x"));
  const { code, out } = await afterword(home, ["import", file, "--json"]);
  assert.equal(code, 2);
  const { problems } = JSON.parse(out) as { problems: { code: string; at: string }[] };
  assert.deepEqual(
    problems.map((problem) => [problem.code, problem.at]),
    [["unknown-key", "application.compnay"]],
  );
});
