import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { afterword, afterwordJson } from "../support/afterword.ts";

const home = await mkdtemp(join(tmpdir(), "afterword-two-"));
after(() => rm(home, { recursive: true, force: true }));

test("many commands at once on one store lose nothing and never show a locked database", async () => {
  await afterwordJson(home, [
    "me",
    "--name",
    "Maya Lindqvist",
    "--email",
    "maya@example.org",
    "--zone",
    "Europe/Berlin",
  ]);
  await afterwordJson(home, [
    "add",
    "--company",
    "Brightwater",
    "--role",
    "Engineer",
    "--country",
    "DE",
  ]);
  const id = "brightwater-engineer";
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const ended = [];
    for (let round = 0; round < 3; round++)
      ended.push(
        await afterword(home, [
          "happened",
          id,
          "timeline-stated",
          "--answer-by",
          `2027-0${writer + 1}-1${round}`,
        ]),
      );
    return ended;
  });
  const ended = (await Promise.all(writers)).flat();
  assert.deepEqual(
    ended.filter(({ code }) => code !== 0).map(({ err }) => err),
    [],
  );
  assert.ok(ended.every(({ err }) => !/locked|busy/i.test(err)));
  const { application } = await afterwordJson<ApplicationFile>(home, ["export", id]);
  const days = application.events
    .map((event) => (event.type === "timeline-stated" ? event.answerBy : ""))
    .toSorted((a = "", b = "") => a.localeCompare(b));
  assert.equal(new Set(days).size, 24, "every one of 24 writes is there, once");
});

test("WAIT-1: the first screen says how long ago the last application was", async () => {
  const applied = Temporal.Now.instant()
    .subtract({ hours: 24 * 9 + 1 })
    .toString();
  await afterwordJson(home, ["happened", "brightwater-engineer", "applied", "--at", applied]);
  const { daysSinceLastApplication } = await afterwordJson<{ daysSinceLastApplication: number }>(
    home,
    ["next"],
  );
  assert.equal(daysSinceLastApplication, 9);
});
