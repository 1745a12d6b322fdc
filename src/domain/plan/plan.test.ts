import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { balanced } from "#domain/policy/profiles.ts";
import { explain, whyNot } from "./explain.ts";
import { forecast } from "./forecast.ts";
import { plan } from "./plan.ts";
import { plainCalendar } from "./working-calendar.ts";

const rosa = { id: "rosa", name: "Rosa Amsel", part: "recruiter", email: "rosa@kiln.example" };

/** One interview on Monday 5 October 2026, 14:00 to 15:00 UTC. */
function fileOf(application: object): ApplicationFile {
  const parsed = parseFile({
    format: "afterword/application@1",
    me: { name: "Ines Okoro", email: "ines@post.example", timeZone: "UTC" },
    application: {
      id: "kiln",
      company: "Kiln",
      role: "Potter",
      country: "US",
      timeZone: "UTC",
      people: [rosa],
      interviews: [
        {
          id: "r1",
          stage: "first-round",
          start: "2026-10-05T14:00:00Z",
          end: "2026-10-05T15:00:00Z",
          interviewers: [],
        },
      ],
      events: [],
      ...application,
    },
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

function at(now: string, others: readonly ApplicationFile[] = []) {
  return { now: Temporal.Instant.from(now), policy: balanced, calendar: plainCalendar, others };
}

const sent = (id: string, on: string, to = "rosa") => ({
  id,
  type: "message-sent",
  at: `${on}T12:00:00Z`,
  kind: "other",
  to,
});

function checkInOf(file: ApplicationFile, context: ReturnType<typeof at>) {
  const step = plan(file, context).steps.find(({ kind }) => kind === "check-in");
  assert.ok(step);
  return step;
}

test("a check-in to nobody says that it needs an address", () => {
  for (const channel of ["email", "phone"]) {
    const step = checkInOf(fileOf({ people: [], channel }), at("2026-10-12T11:00:00Z"));
    assert.equal(step.to, undefined);
    assert.deepEqual(step.needs, ["address"]);
  }
});

test("the final check-in is foreseen from today once the first one's day is past (CHECK-5)", () => {
  const finalOn = (now: string) =>
    plan(fileOf({}), at(now)).steps.find(({ kind }) => kind === "final-check-in")?.sendAt;
  assert.match(finalOn("2026-10-06T12:00:00Z") ?? "", /^2026-10-19T10:00/);
  assert.match(finalOn("2026-10-20T12:00:00Z") ?? "", /^2026-10-27T10:00/);
});

test("a skipped first check-in leaves the final one on its day", () => {
  const skip = {
    id: "e1",
    type: "step-skipped",
    at: "2026-10-06T12:00:00Z",
    step: "check-in:r1:1",
  };
  const { steps } = forecast(
    fileOf({ events: [skip] }),
    at("2026-10-07T12:00:00Z"),
    "nobody-answers",
  );
  assert.match(steps.find(({ kind }) => kind === "final-check-in")?.sendAt ?? "", /^2026-10-19/);
});

test("messages to the same person in another application count for the ceiling (CHECK-6)", () => {
  const other = fileOf({
    id: "kiln-2",
    events: [sent("a", "2026-10-08"), sent("b", "2026-10-09")],
  });
  const context = at("2026-10-12T11:00:00Z", [other]);
  const step = checkInOf(fileOf({}), context);
  assert.equal(step.status, "waiting");
  const [obstacle] = whyNot(step.id, fileOf({}), context) ?? [];
  assert.equal(obstacle?.rule, "CHECK-6");
  assert.match(obstacle?.until ?? "", /^2026-10-15T12:00/);
  assert.equal(checkInOf(fileOf({}), at("2026-10-12T11:00:00Z")).status, "ready");
});

test("an offer accepted elsewhere withdraws every open application (OFFER-3)", () => {
  const accepted = { id: "x", type: "offer-accepted", at: "2026-10-07T12:00:00Z" };
  const context = at("2026-10-07T13:00:00Z", [fileOf({ id: "dray", events: [accepted] })]);
  const { steps } = plan(fileOf({}), context);
  assert.equal(steps.find(({ id }) => id === "withdrawal:dray.x")?.status, "ready");
  assert.equal(checkInOf(fileOf({}), context).status, "dropped");
});

test("why a check-in is on its day is told from the interview to the hour (CHECK-2)", () => {
  const lines = explain("check-in:r1:1", fileOf({}), at("2026-10-06T12:00:00Z"))?.lines ?? [];
  assert.equal(lines[0]?.on, "2026-10-05");
  assert.ok(lines.some(({ what, on }) => what === "skipped" && on === "2026-10-10"));
  assert.match(lines.findLast(({ what }) => what === "result")?.at ?? "", /^2026-10-12T10:00/);
  assert.equal(explain("check-in:nowhere:1", fileOf({}), at("2026-10-06T12:00:00Z")), undefined);
});
