import assert from "node:assert/strict";
import { test } from "node:test";
import { renderLine } from "./render.ts";

test("a machine that is busy for a second between two words writes the letter all the same", (t) => {
  let now = 0;
  t.mock.method(performance, "now", () => (now += 1000));
  assert.equal(renderLine("Hello {{ name }}.", { name: "Priya" }).text, "Hello Priya.");
});

test("loops within loops are stopped before they fill the memory", () => {
  const loops = "{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}";
  const ends = "{% endfor %}{% endfor %}{% endfor %}";
  assert.throws(() => renderLine(`${loops}${ends}`, {}), /limit exceeded/);
});
