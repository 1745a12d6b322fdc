import assert from "node:assert/strict";
import { test } from "node:test";
import { writeQuestions } from "./questions.ts";

const asked = (application?: string) => ({
  messageId: "<a@acme.example>",
  sender: "jo@acme.example",
  subject: "Re: Thanks",
  ...(application ? { application } : {}),
});

test("one answer is asked about at a time, with the command that can be typed as it stands", () => {
  const said = writeQuestions({ questions: [asked("acme"), asked(), asked()], unsettled: [] });
  assert.deepEqual(said, [
    'Is this an answer? "Re: Thanks" from jo@acme.example. Nothing is sent there until you say: afterword heard acme (2 more wait behind it)',
  ]);
});

test("of a mail that may belong to several the Message-ID stands in quotes, which a shell would else take for files", () => {
  const [said] = writeQuestions({ questions: [asked()], unsettled: [] });
  assert.match(said ?? "", /heard APPLICATION '<a@acme\.example>', or .* --dismiss '<a@/);
});

test("a message that may have gone out is asked about besides", () => {
  const unsettled = [{ application: "acme", step: "check-in:r1:1", state: "unsure" as const }];
  const [said] = writeQuestions({ questions: [], unsettled });
  assert.match(said ?? "", /^Did it go out\? acme\/check-in:r1:1 .* afterword unsent acme/);
});
