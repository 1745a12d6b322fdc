import assert from "node:assert/strict";
import { test } from "node:test";
import { roleInSubject } from "./mail-role.ts";

test("a subject names a role by a trade, or beside the word for an interview", () => {
  const named = {
    "Garden Designer": "Garden Designer",
    "Interview - Kitchen Gardens": "Kitchen Gardens",
    "Interview details: Bakery Lead": "Bakery Lead",
    "Vorstellungsgespräch Bootsbauerin": "Bootsbauerin",
  };
  for (const [subject, role] of Object.entries(named))
    assert.equal(roleInSubject(subject, undefined), role, subject);
});

test("what a subject says of the mail itself, or of its day, is no role", () => {
  const none = [
    ...["Hello", "Next steps", "Great news!", "Re: Thursday", "Your application"],
    ...["Interview confirmation", "Your interview on Thursday", "Einladung zum Gespräch"],
  ];
  for (const subject of none) assert.equal(roleInSubject(subject, undefined), undefined, subject);
});
