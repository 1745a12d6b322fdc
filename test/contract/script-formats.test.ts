import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { afterword, afterwordJson } from "../support/afterword.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-formats-"));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, "larder.afterword.json");
writeFileSync(
  file,
  JSON.stringify({
    format: "afterword/application@1",
    me: { name: "Ada Nwosu", email: "ada@example.org", timeZone: "Europe/London" },
    application: {
      id: "larder",
      company: "Larder",
      role: "Buyer",
      country: "GB",
      region: "ENG",
      timeZone: "Europe/London",
      people: [
        { id: "rhys", name: "Rhys Cole", part: "interviewer", email: "rhys@larder.example" },
      ],
      interviews: [
        {
          id: "r1",
          stage: "first-round",
          start: "2026-11-24T10:00:00+00:00[Europe/London]",
          end: "2026-11-24T11:00:00+00:00[Europe/London]",
          interviewers: ["rhys"],
          debrief: {
            notes: [
              { person: "rhys", specifics: ["they buy the whole orchard's crop, windfalls too"] },
            ],
            fit: "I ran the direct buying from 14 farms at Holt & Sons",
          },
        },
      ],
    },
  }),
);
const now = "2026-11-24T12:30:00Z";

interface Composed {
  to: string;
  cc: string[];
  subject: string;
  body: string;
  inReplyTo: string | null;
  parts: { text: string; from: string }[];
  missing: string[];
}

test("compose --version gives another text of the same facts, and the same number the same text", async () => {
  const version = (number: string) =>
    afterwordJson<Composed>(folder, [
      ...["compose", file, "--step", "thank-you:r1:rhys", "--now", now, "--version", number],
    ]);
  const [first, again, second] = [await version("1"), await version("1"), await version("2")];
  assert.deepEqual(first, again);
  assert.notEqual(first.body, second.body);
  assert.match(second.body, /orchard/);
  assert.deepEqual(first.cc, []);
  assert.ok(first.parts.some(({ from }) => from === "interviews[0].debrief.notes[0].specifics[0]"));
});

test("-V and --version alone say which program this is", async () => {
  for (const flag of ["-V", "--version"])
    assert.match((await afterword(folder, [flag])).out, /^\d+\.\d+\.\d+\n$/);
});

test("a mail is read from standard input in its own letters", async () => {
  const head = "From: Dana Cole <dana@larder.example>\r\nSubject: Stelle\r\n";
  const type =
    "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n";
  const said =
    "Leider können wir Ihnen die Stelle nicht anbieten, wir haben uns für jemand anderen entschieden.";
  const mail = Buffer.from(`${head}${type}\r\n${said}\r\n`, "latin1");
  const { class: meaning, evidence } = await afterwordJson<{
    class: string;
    evidence: { says: string }[];
  }>(folder, ["classify", "-"], mail);
  assert.equal(meaning, "rejection");
  assert.ok(!evidence.some(({ says }) => says.includes("\uFFFD")));
});
