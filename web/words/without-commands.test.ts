import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutCommands } from "./without-commands.ts";

test("what a terminal is told to type is left out on a page, and the rest is said", () => {
  assert.equal(
    withoutCommands(
      "thank-you:r1:tom is not approved. Approve it with: afterword approve thank-you:r1:tom",
    ),
    "thank-you:r1:tom is not approved.",
  );
  assert.equal(withoutCommands("Give it with --attach PATH."), "");
  assert.equal(
    withoutCommands("The mail server says: 535 5.7.8 not accepted."),
    "The mail server says: 535 5.7.8 not accepted.",
  );
});
