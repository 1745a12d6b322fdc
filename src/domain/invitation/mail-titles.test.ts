import assert from "node:assert/strict";
import { test } from "node:test";
import { mailParts } from "./mail-parts.ts";
import { officeIn } from "./mail-titles.ts";

const parts = mailParts(
  "Hi Ola,\n\nYou will meet Helen Marsh, Ward Manager, Karen Lowe (HR), Gareth Pugh (Hiring Manager), Lena (my co-founder) and Jess, and you may ask all of them.\n\nBest,\nRuth Vale\nVP Engineering | Nordic",
)!;

test("what somebody is stands behind the name, in brackets or below it", () => {
  assert.deepEqual(officeIn(parts, "Helen Marsh"), { title: "Ward Manager" });
  assert.deepEqual(officeIn(parts, "Karen Lowe"), { part: "recruiter", title: "HR" });
  assert.deepEqual(officeIn(parts, "Gareth Pugh"), { part: "hiring-manager" });
  assert.deepEqual(officeIn(parts, "Lena"), { title: "co-founder" });
  assert.deepEqual(officeIn(parts, "Ruth Vale"), { title: "VP Engineering" });
});

test("what only follows a name is no title", () => {
  assert.deepEqual(officeIn(parts, "Jess"), {});
});
