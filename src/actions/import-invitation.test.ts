import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { InvitedEvent } from "#ports/invitation.ts";
import type { World } from "#ports/world.ts";
import { findCountry } from "#calendar/holidays.ts";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { importInvitation } from "./import-invitation.ts";
import { changeFacts } from "./add-application.ts";

const invitation: InvitedEvent = {
  uid: "one@heidewerk.example",
  method: "REQUEST",
  sequence: 0,
  status: "CONFIRMED",
  summary: "Interview: Data Engineer at Heidewerk",
  start: "2026-11-26T14:00:00+01:00[Europe/Berlin]",
  end: "2026-11-26T15:00:00+01:00[Europe/Berlin]",
  allDay: false,
  organizer: { name: "Julia Brandt", email: "julia@heidewerk.example" },
  attendees: [
    { name: "Tim Vogel", email: "tim@heidewerk.example" },
    { name: "Lena Roth", email: "lena@example.org" },
  ],
  location: null,
  url: null,
};
const moved: InvitedEvent = {
  ...invitation,
  sequence: 1,
  start: "2026-11-27T09:00:00+01:00[Europe/Berlin]",
  end: "2026-11-27T10:00:00+01:00[Europe/Berlin]",
  attendees: [{ name: "Uta Kern", email: "Uta@Heidewerk.example" }],
};

test("an update moves the interview and brings the people who are invited now", async () => {
  await using world = await openWorldOf();
  const { application } = await importInvitation(world, invitation);
  assert.deepEqual(await importInvitation(world, moved), {
    application,
    interview: "r1",
    change: "updated",
  });
  const stored = await load(world, application);
  assert.equal(stored.interviews[0]!.start, "2026-11-27T09:00:00+01:00[Europe/Berlin]");
  assert.deepEqual(stored.interviews[0]!.interviewers, ["uta"]);
  assert.deepEqual(
    stored.people.map(({ id, part }) => `${id} ${part}`),
    ["julia recruiter", "tim interviewer", "uta interviewer"],
  );
});

test("an employer whose calendar writes in UTC is taken to be in the person's own zone, not at sea", async () => {
  await using world = await openWorldOf();
  const { application } = await importInvitation(world, {
    ...invitation,
    start: "2026-11-26T13:00:00+00:00[UTC]",
    end: "2026-11-26T14:00:00+00:00[UTC]",
  });
  assert.equal((await load(world, application)).timeZone, "Europe/Berlin");
});

test("an employer on the person's own clock is in the person's country, one on another clock in none that is known", async () => {
  await using world = await openWorldOf();
  const countryWith = async (uid: string, company: string, zone: string) => {
    const start = Temporal.ZonedDateTime.from(`2026-11-26T14:00[${zone}]`);
    const times = { start: start.toString(), end: start.add({ hours: 1 }).toString() };
    const { application } = await importInvitation(
      world,
      { ...invitation, uid, ...times },
      { company },
    );
    return (await load(world, application)).country;
  };
  assert.equal(await countryWith("one", "Kern", "Europe/Berlin"), "DE");
  assert.equal(await countryWith("two", "Halm", "Europe/London"), undefined);
});

test("an update does not take away somebody of whom there are notes already", async () => {
  await using world = await openWorldOf();
  const { application } = await importInvitation(world, invitation);
  await changeFacts(world, application, (before) => ({
    ...before,
    interviews: before.interviews.map((round) => ({
      ...round,
      debrief: {
        notes: [{ person: "tim", specifics: ["they load the warehouse at six"] }],
        questions: [],
        promised: [],
      },
    })),
  }));
  await importInvitation(world, moved);
  assert.deepEqual((await load(world, application)).interviews[0]!.interviewers, ["tim", "uta"]);
});

test("an older version of an invitation changes nothing", async () => {
  await using world = await openWorldOf();
  const { application } = await importInvitation(world, { ...moved, sequence: 2 });
  assert.equal((await importInvitation(world, moved)).change, "ignored");
  assert.equal(
    (await load(world, application)).interviews[0]!.start,
    "2026-11-27T09:00:00+01:00[Europe/Berlin]",
  );
});

test("who is named as interviewer in the description is one: the organizer too, and somebody who was not invited", async () => {
  await using world = await openWorldOf();
  const description =
    "Hi Lena,\n\nyou will meet Julia (Head of Data) and Dr. Olga Prem.\nJoin: Zoom";
  const { application } = await importInvitation(world, { ...invitation, description });
  const stored = await load(world, application);
  assert.deepEqual(
    stored.people.map(({ name, salutation, part, email }) => ({ name, salutation, part, email })),
    [
      {
        name: "Julia Brandt",
        salutation: undefined,
        part: "interviewer",
        email: "julia@heidewerk.example",
      },
      {
        name: "Tim Vogel",
        salutation: undefined,
        part: "interviewer",
        email: "tim@heidewerk.example",
      },
      { name: "Olga Prem", salutation: "Dr. Prem", part: "interviewer", email: undefined },
    ],
  );
  assert.deepEqual(stored.interviews[0]!.interviewers, ["julia", "tim", "olga"]);
  await importInvitation(world, { ...invitation, description, sequence: 1 });
  assert.equal((await load(world, application)).people.length, 3, "an update names nobody twice");
});

test("an organizer who invites alone and names the interviewers is the recruiter", async () => {
  await using world = await openWorldOf();
  const { application } = await importInvitation(world, {
    ...invitation,
    attendees: [],
    description: "Your interviewers: Olga Prem, Head of Data; Jan de Wit",
  });
  const { people, mainContact, interviews } = await load(world, application);
  assert.deepEqual(
    people.map(({ name, part }) => `${name}, ${part}`),
    ["Julia Brandt, recruiter", "Olga Prem, interviewer", "Jan de Wit, interviewer"],
  );
  assert.equal(mainContact, "julia");
  assert.deepEqual(interviews[0]!.interviewers, ["olga", "jan"]);
});

test("an invitation that names neither employer nor role is asked about, and nothing is kept", async () => {
  await using world = await openWorldOf();
  const bare = {
    ...invitation,
    summary: "Interview",
    organizer: { name: "Julia", email: "julia@gmail.com" },
    attendees: [],
  };
  const say = '"Interview" does not say it. Give it, or name the application that this belongs to.';
  await assert.rejects(importInvitation(world, bare), {
    code: "unusable-input",
    problems: [
      { code: "not-said", at: "company", say },
      { code: "not-said", at: "role", say },
    ],
  });
  assert.deepEqual(await world.store.read(({ applications }) => applications.list()), []);
  const { application } = await importInvitation(world, bare, { company: "Kern", role: "Baker" });
  assert.equal(application, "kern-baker");
});

async function openWorldOf(): Promise<World & AsyncDisposable> {
  const now = Temporal.Instant.from("2026-11-20T10:00:00Z");
  const folder = mkdtempSync(join(tmpdir(), "afterword-invitation-"));
  const store = openSqliteStore({ file: join(folder, "store.db"), now: () => now });
  await store.write(({ owner }) =>
    owner.saveMe({ name: "Lena Roth", email: "lena@example.org", timeZone: "Europe/Berlin" }),
  );
  const world = {
    store,
    loadCalendar: () => plainCalendar,
    findCountry,
    templates: { language: "en", load: async () => [] },
  } as unknown as World;
  return {
    ...world,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

async function load({ store }: World, id: string) {
  return store.read(({ applications }) => applications.load(id).application);
}
