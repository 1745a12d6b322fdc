import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const later = "2026-11-30T12:00:00-05:00";

function mailFrom(sender: string, ...lines: string[]): string {
  return [
    `From: ${sender}`,
    `To: ${maya.email}`,
    "Subject: Re: Site Reliability Engineer",
    "Date: Mon, 30 Nov 2026 11:00:00 -0500",
    "Message-ID: <again@larkfield.example>",
    "",
    ...lines,
  ].join("\r\n");
}

const dana = "Dana Whitfield <dana@larkfield.example>";
const again = mailFrom(
  dana,
  "Hi Maya,",
  "",
  "Thank you for last week. The team would like to invite you to the next round: a technical interview on Friday 4 December from 2 to 3:30 pm with Sven Lindgren and Priya Raman, by video.",
  "",
  "Best,",
  "Dana",
);

async function openWith(mail: string) {
  const door = await openTestDoor(later);
  await door.world.store.write(({ owner }) => owner.saveMe(maya));
  await door.ask("POST", "/api/applications", larkfield);
  await door.ask("POST", "/api/import", { text: mail, application: "larkfield" });
  const answer = async () => (await door.ask("GET", "/api/answers")).body[0];
  return { door, answer };
}

test("the round that an answer names in words is added once, with whoever is new", async () => {
  const { door, answer } = await openWith(again);
  await using _ = door;
  const { mail, named } = await answer();
  assert.deepEqual(named, {
    stage: "technical",
    start: "2026-12-04T14:00:00-05:00[America/New_York]",
    end: "2026-12-04T15:30:00-05:00[America/New_York]",
    people: ["Sven Lindgren", "Priya Raman"],
  });
  const path = `/api/answers/${encodeURIComponent(mail.messageId)}/round`;
  const { body } = await door.ask("POST", path);
  assert.deepEqual(body, { application: "larkfield", interview: "r2" });
  const { application } = (await door.ask("GET", "/api/applications/larkfield")).body.file;
  assert.deepEqual(application.interviews[1].interviewers, ["sven", "priya"]);
  assert.equal(application.people.length, 4);
  assert.equal((await answer()).named, undefined);
  assert.equal((await door.ask("POST", path)).status, 404);
});

test("a time that is only asked about, or has passed, is no round", async () => {
  const offered = "Would Friday 4 December at 2 pm or Monday at 10 suit you for an interview?";
  const passed =
    "Thank you for the interview on Tuesday 24 November at 2 pm. Another round follows.";
  for (const line of [offered, passed]) {
    const { door, answer } = await openWith(mailFrom(dana, "Hi Maya,", "", line, "", "Dana"));
    await using _ = door;
    assert.equal((await answer()).named, undefined, line);
  }
});
