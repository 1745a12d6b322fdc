import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { afterword, afterwordJson } from "../support/afterword.ts";

const home = mkdtempSync(join(tmpdir(), "afterword-words-"));
before(() =>
  afterwordJson(home, [
    ...["me", "--name", "Ravi Menon", "--email", "ravi@example.org"],
    ...["--zone", "Europe/Dublin"],
  ]),
);
after(() => rmSync(home, { recursive: true }));

const invited = `Hi Ravi,

We would like to see you for the Assistant Gardener post on Thursday 3 December 2026 from 2pm to 3.30pm.
You'll meet me and Bronwen Ashe (head gardener).

Kind regards,
Moira Kincaid
Hollybank Trust
moira@hollybank.example
`;
const mailed = `From: Helen Park <helen@juniper.example>
To: Ravi Menon <ravi@example.org>
Subject: Your interview
Date: Mon, 23 Nov 2026 10:11:00 +0000
Message-ID: <one@juniper.example>
Content-Type: text/plain; charset=utf-8

Dear Ravi,

We would like to invite you to interview for the Practice Nurse role at Juniper Clinic on Friday 4 December at 10am CET. You will be meeting Dr Ana Petrov.

Helen Park
Practice Manager
`;

function write(name: string, text: string): string {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

interface Exported {
  application: {
    company: string;
    timeZone: string;
    mainContact: string;
    people: { id: string; name: string; email?: string; part: string; salutation?: string }[];
    interviews: { start: string; end: string; interviewers: string[] }[];
  };
}

async function exported(id: string): Promise<Exported["application"]> {
  const { out } = await afterword(home, ["export", id]);
  return (JSON.parse(out) as Exported).application;
}

describe("a mail that invites in words", () => {
  test("saved as text begins an application, and what was understood is shown", async () => {
    const { code, out } = await afterword(home, ["import", write("invited.txt", invited)]);
    assert.equal(code, 0);
    assert.match(
      out,
      /Assistant Gardener at Hollybank Trust, Thu 3 Dec 14:00, with Moira Kincaid, Bronwen Ashe/,
    );
    const { people, interviews, mainContact } = await exported(
      "hollybank-trust-assistant-gardener",
    );
    assert.deepEqual(
      people.map(({ name, email, part }) => [name, email, part]),
      [
        ["Moira Kincaid", "moira@hollybank.example", "interviewer"],
        ["Bronwen Ashe", undefined, "interviewer"],
      ],
    );
    assert.equal(mainContact, people[0]!.id);
    assert.deepEqual(
      interviews.map(({ start, end }) => [start, end]),
      [["2026-12-03T14:00:00+00:00[Europe/Dublin]", "2026-12-03T15:30:00+00:00[Europe/Dublin]"]],
    );
  });

  test("as .eml, from somebody unknown, begins one with its writer as the recruiter; again it changes nothing", async () => {
    const file = write("mailed.eml", mailed);
    await afterwordJson(home, ["import", file]);
    const found = await exported("juniper-clinic-practice-nurse");
    assert.equal(found.timeZone, "Europe/Paris");
    assert.deepEqual(
      found.people.map(({ name, email, part, salutation }) => [name, email, part, salutation]),
      [
        ["Ana Petrov", undefined, "interviewer", "Dr Petrov"],
        ["Helen Park", "helen@juniper.example", "recruiter", undefined],
      ],
    );
    await afterwordJson(home, ["import", file]);
    assert.deepEqual(await exported("juniper-clinic-practice-nurse"), found);
  });

  test("that only offers times is asked for day and hour, and nothing is kept", async () => {
    const choice = invited.replace(/on Thursday.*3\.30pm/, "either Tuesday at 10 or Friday at 2");
    const { code, err } = await afterword(
      home,
      ["import", "-"],
      choice.replace("Hollybank Trust", "Elder Yard"),
    );
    assert.equal(code, 2);
    assert.match(err, /day: it does not say on which day it is/);
    assert.match(err, /time: it does not say at what time it is/);
    assert.doesNotMatch((await afterword(home, ["plan"])).out, /Elder Yard/);
  });
});

test("a next round that an answer names is printed with the command that adds it", async () => {
  await afterword(home, ["import", write("juniper.eml", mailed)]);
  const answered = `From: Helen Park <helen@juniper.example>
To: Ravi Menon <ravi@example.org>
Subject: Re: Your interview
Date: Mon, 7 Dec 2026 09:00:00 +0000
Message-ID: <two@juniper.example>

Dear Ravi,

I would like to invite you to a second interview on Friday 11 December from 9 to 10 am with me.

Helen Park
`;
  await afterword(home, ["import", write("juniper-two.eml", answered)]);
  const { out } = await afterword(home, ["answers"]);
  assert.match(out, /Juniper Clinic names a round: .*Fri 11 Dec 09:00.* with Helen Park\./);
  assert.match(out, /afterword answers --add-round "<two@juniper\.example>"/);
  const added = await afterword(home, ["answers", "--add-round", "<two@juniper.example>"]);
  assert.doesNotMatch(added.out, /names a round/);
});
