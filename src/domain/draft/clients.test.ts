import assert from "node:assert/strict";
import { test } from "node:test";
import { namesClient, withoutClients } from "./clients.ts";
import { compose, stepFromId } from "./compose.ts";
import { ferries } from "./ferries.ts";

const fits: readonly (readonly [string, string])[] = [
  ["handled the Hartley estate at Sker Partners", "handled an estate at Sker Partners"],
  ["won the Nguyen v Harper trial", "won a trial"],
  ["wrote the brief in the Okafor case", "wrote the brief in a case"],
  ["clerk for Judge Abara since 2024", "clerk for Judge Abara since 2024"],
  ["ran the Christmas account desk", "ran the Christmas account desk"],
  ["moved the Takeli database", "moved the Takeli database"],
];

for (const [line, told] of fits)
  test(`"${line}" is told as "${told}"`, () => assert.equal(withoutClients(line), told));

test("the employer and those on file are no clients", () => {
  const app = { company: "Fenwick Ferries", people: [] };
  assert.equal(namesClient("the Fenwick account", app), false);
  assert.equal(namesClient("the Hartley account", app), true);
});

test("a note that names a client's matter is told to nobody", () => {
  const file = ferries((app) => {
    app["interviews"][0].debrief.notes[0].specifics = [
      "took me through the Hartley estate",
      "the crew meets on the quay before every sailing",
    ];
  });
  for (const id of ["mira", "tor", "jun"]) {
    const step = stepFromId(`thank-you:r1:${id}`, file)!;
    const { body } = compose(step, file, { now: Temporal.Instant.from("2027-03-02T17:30:00Z") });
    assert.doesNotMatch(body, /Hartley/);
    assert.notEqual(body, "");
  }
});
