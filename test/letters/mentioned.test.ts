import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readDraft } from "#domain/review/read-draft.ts";
import { review } from "#domain/review/review.ts";
import type { DraftText, ReviewContext } from "#domain/review/types.ts";

/** What a careful reader would point out and not object to. */
const mentioned: { what: string; rule: string; text: string; context?: ReviewContext }[] = [
  {
    what: "a file that a text alone cannot show",
    rule: "missing-attachment",
    text: "Subject: Hive chart\n\nHi Ada,\n\nThank you for the talk about drone brood in May. I have attached the chart of the colony and would be glad to hear what you make of it.\n\nBest,\nJoan",
  },
  {
    what: "a pleasure in place of thanks",
    rule: "no-thanks",
    text: "Hi Ada,\n\nIt was a pleasure to speak with you this morning about drone brood in May. I would be glad to bring my own smoker.\n\nBest,\nJoan",
  },
  {
    what: "joy in the conversation in place of thanks",
    rule: "no-thanks",
    text: "Hi Ada,\n\nI very much enjoyed our conversation about the eleven hives over the oven. I would be glad to bring my own smoker.\n\nBest,\nJoan",
  },
  {
    what: "one lofty turn in a plain letter",
    rule: "robotic",
    text: "Hi Ada,\n\nI would like to express my gratitude for the tour of the eleven hives over the oven. I would be glad to bring my own smoker.\n\nBest,\nJoan",
  },
  {
    what: "a refusal that is answered with a question after reasons",
    rule: "no-return",
    text: "Hi Ada,\n\nThank you for letting me know. I would be grateful for feedback on my talk about drone brood.\n\nBest,\nJoan",
    context: { kind: "rejection-reply" },
  },
  {
    what: "one yes or no that nobody is asked for",
    rule: "asks-for-yes-no",
    text: "Dear Ms. Quayle,\n\nI enjoyed our conversation on 3 May about the beekeeper's job, and I am still very interested. My uncle says yes or no to every swarm within a minute and has never in forty years regretted it. Could you share an updated timeline? I would be glad to send my references.\n\nBest regards,\nJoan Birch",
  },
  {
    what: "one line of fit in a note of thanks",
    rule: "new-argument",
    text: "Hi Ada,\n\nThank you for the talk about drone brood in May and the eleven hives over the oven. I am confident that I am the right person for the roof. I would be glad to bring my own smoker.\n\nBest,\nJoan",
  },
  {
    what: "a glad subject above a glad letter",
    rule: "exclamation",
    text: "Subject: Thank you!\n\nHi Ada,\n\nThank you for the talk about drone brood in May. I had no idea that a roof could hum! I would be glad to bring my own smoker.\n\nBest,\nJoan",
  },
  {
    what: "a plain letter that takes up what the other side described",
    rule: "generic",
    text: "Dear Ms. Quayle,\n\nI enjoyed speaking with you the other day about the position. Your calm approach to swarms confirmed my wish to work with you. I appreciate the time you took.\n\nSincerely,\nJoan Birch",
  },
  {
    what: "a network's note without a name beneath",
    rule: "no-close",
    text: "Hi Ada, thank you for today and for the story of the swarm in the tram depot. I would be glad to stay in touch.",
  },
];

describe("is mentioned and not warned of", () => {
  for (const { what, rule, text, context } of mentioned)
    test(what, () => {
      const found = findingsIn(draftOf(text), context).filter((one) => one.rule === rule);
      assert.deepEqual(
        found.map(({ severity }) => severity),
        ["info"],
      );
    });
});

test("a whole mail that speaks of an attachment and has none is an error", () => {
  const draft = draftOf("Hi Ada,\n\nI have attached the chart of the colony.\n\nBest,\nJoan");
  const found = findingsIn({ ...draft, whole: true });
  assert.equal(found.find(({ rule }) => rule === "missing-attachment")?.severity, "error");
});

test("two lofty turns in one letter are warned of", () => {
  const text =
    "Hi Ada,\n\nI would like to express my gratitude for the tour of the hives. It aligns so well with my career goals that I told my sister of the swarm.\n\nBest,\nJoan";
  const found = findingsIn(draftOf(text)).filter(({ rule }) => rule === "robotic");
  assert.deepEqual(new Set(found.map(({ severity }) => severity)), new Set(["warning"]));
});

function draftOf(text: string): DraftText {
  const draft = readDraft(text);
  assert.ok(draft.ok);
  return draft.value;
}

function findingsIn(draft: DraftText, context: ReviewContext = {}) {
  return review(draft, context).findings;
}
