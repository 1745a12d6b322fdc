import assert from "node:assert/strict";
import { test } from "node:test";
import { loadCalendar } from "#calendar/holidays.ts";
import { builtInWording } from "#domain/draft/wording/built-in.ts";
import { renderLine } from "#domain/draft/render.ts";
import { instantAt } from "#domain/facts/instants.ts";
import { reckon, type Reckoning } from "#domain/plan/explain.ts";
import { plan } from "#domain/plan/plan.ts";
import { findProfile, profiles } from "#domain/policy/profiles.ts";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import { once } from "#domain/review/remember.ts";
import { reviewRules } from "#domain/review/rules.ts";
import { sampleFile } from "#domain/review/sample/application.ts";
import { whatFollows } from "#domain/replies/questions.ts";
import type { Example } from "#domain/review/rule.ts";
import { whose, type WhoseMail } from "#domain/thread/whose.ts";
import { findGerman, sentences } from "../../web/german/book.ts";
import { withoutDay } from "../../web/plan/without-day.ts";
import { calendarOf } from "../support/calendar-of.ts";
import { loadStories, type Story } from "../support/story.ts";

test("a German sentence is filled with the same as its English one", () => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();
  for (const [english, german] of sentences)
    assert.deepEqual(slots(german), slots(english), english);
});

const stories = once(loadStories);
for (const profile of Object.keys(profiles))
  test(`all that the planner says in any story by ${profile} can be said in German`, async () => {
    const said = new Set<string>();
    for (const story of stories()) for (const text of await saidIn(story, profile)) said.add(text);
    assertInBook(said);
  });

test("all that the review finds in any example can be said in German", () => {
  const examples = reviewRules.flatMap(({ examples: { bad, good } }) => [...bad, ...good]);
  assertInBook(new Set(examples.flatMap(findingsOf)));
});

test("every holiday of Germany, Austria and Switzerland is called as people there call it", () => {
  for (const country of ["DE", "AT", "CH"]) {
    const { holidays } = loadCalendar(country);
    for (const name of new Set(holidays.values()))
      assert.ok(findGerman(name), `${country}: ${name}`);
  }
});

test("every question of the composer can be asked in German", () => {
  const values = {
    name: "Dana",
    company: "Acme",
    note: "was kind",
    detail: "RFQ",
    what: "a list",
    asked: "your licence",
    choices: "1 a · 2 b",
  };
  const templates = Object.entries(builtInWording.en!).filter(([place]) =>
    place.startsWith("questions/"),
  );
  assert.ok(templates.length > 10);
  const asked = templates.flatMap(([place, [template = ""]]) =>
    [values, { ...values, ...(place.endsWith("/self") && { detail: "" }), isOnly: true }].map(
      (given) => renderLine(template, given).text,
    ),
  );
  assertInBook(new Set(asked));
});

test("what follows from each meaning of an answer can be said in German", () => {
  assertInBook(new Set(Object.values(whatFollows)));
});

test("why a mail is taken for one employer's can be said in German", () => {
  const people = [
    { id: "dana", name: "Dana Whitfield", email: "dana@acme.example" },
    { id: "kim", name: "Kim Lee", email: "kim@agency.example" },
  ];
  const applications = [
    { id: "acme", company: "Acme", role: "Engineer", people },
    { id: "birch", company: "Birch", role: "Analyst", people: people.slice(1) },
  ];
  const sent = new Map([["<1@example.org>", { application: "acme", person: "dana" }]]);
  const none = { inReplyTo: [], references: [], subject: "Hello", text: "" };
  const from = (address: string) => ({ ...none, from: { address } });
  const mails: WhoseMail[] = [
    { ...from("dana@acme.example"), inReplyTo: ["<1@example.org>"] },
    { ...from("jo@elsewhere.example"), inReplyTo: ["<1@example.org>"] },
    from("dana@acme.example"),
    from("kim@agency.example"),
    { ...from("kim@agency.example"), subject: "Your interview at Birch" },
    from("jobs@acme.example"),
    from("jobs@birch.example"),
    { ...from("no-reply@greenhouse.io"), subject: "Your application to Birch" },
    { ...from("no-reply@greenhouse.io"), subject: "Your application to Birch: Analyst" },
  ];
  const own = ["maya@example.org"];
  const said = new Set(mails.map((mail) => whose(mail, { own, applications, sent }).because));
  assert.equal(said.size, mails.length, [...said].join("\n"));
  assertInBook(said);
});

function assertInBook(said: ReadonlySet<string>): void {
  const unsaid = [...said].filter((text) => findGerman(text) === undefined);
  assert.deepEqual(unsaid.toSorted(), []);
}

/** Reasons, sums and obstacles before, at and long after the moment of the story. */
async function saidIn({ file, expected }: Story, profile: string): Promise<string[]> {
  const calendar = await calendarOf(file.application);
  const policy = findProfile(profile)!;
  const moments = profile === "balanced" ? [-96, 0, 48, 800] : [0];
  return moments.flatMap((hours) => {
    const now = instantAt(expected.now).add({ hours });
    const context = { now, policy, calendar };
    const { steps, held } = plan(file, context);
    const reasons = [...steps, ...held].flatMap(({ because }) => because.map(({ text }) => text));
    if (hours !== 0) return reasons;
    const reckoning = reckon(file, context);
    return [...reasons, ...steps.flatMap(({ id }) => sumOf(id, reckoning))];
  });
}

/** Their own words, and the names of holidays, are nobody's to translate. */
function sumOf(id: string, reckoning: Reckoning): string[] {
  const lines = reckoning
    .explain(id)!
    .lines.filter(({ what, text }) => what !== "skipped" && !text.startsWith('stated: "'));
  return [
    ...lines.map(({ text }) => withoutDay(text)),
    ...reckoning.whyNot(id)!.flatMap(({ text, releasedBy }) => [text, releasedBy ?? text]),
  ];
}

function findingsOf(example: Example): string[] {
  const { text, step, kind, others, now, context } =
    typeof example === "string" ? ({ text: example } as Exclude<Example, string>) : example;
  const draft = readDraft(text);
  if (!draft.ok) return [draft.problems[0]!.say];
  const { findings } = review(draft.value, {
    ...(step !== undefined && { file: sampleFile, step }),
    ...(kind !== undefined && { kind }),
    ...(others && { others }),
    ...(now !== undefined && { now: Temporal.Instant.from(now) }),
    ...context,
  });
  return findings.map(({ message }) => message);
}
