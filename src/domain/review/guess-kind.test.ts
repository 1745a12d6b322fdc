import assert from "node:assert/strict";
import { test } from "node:test";
import { guessKind } from "./guess-kind.ts";
import { readLetter } from "./letter/letter.ts";
import { readDraft } from "./read-draft.ts";

/** Letters whose purpose their words show. */
const purposes: [kind: string, letter: string][] = [
  ["acknowledge-update", "Thank you for letting me know that it takes another week."],
  [
    "offer-acknowledgement",
    "Thanks for ringing. I shall go through the papers tonight and answer on Monday.",
  ],
  [
    "thank-you",
    "Thank you for the interview. I have been going over it since, and over your hives.",
  ],
  ["thank-you", "Thank you for today. I do not know what I would do if it didn't work out."],
  ["thank-you", "Hi Ada,\n\nThanks for the look behind the ovens. The hives are a marvel."],
  ["thank-you", "Hi Ada,\n\nIn our talk this morning you asked about varroa. I would use oil."],
  ["thank-you", "Hi Ada,\n\nThank you for interviewing me. When will I hear back from you?"],
  ["thank-you", "Hi Ada,\n\nIt was kind of you to show me the roof. May I come in May?"],
  ["check-in", "Hi Ada,\n\nDid I get the beekeeper's job or not?"],
  ["check-in", "Hi Ada,\n\nYou said you would ring me on Friday. I am still by the phone."],
  ["check-in", "Hi Ada,\n\nThis is my third message, and I have had no answer."],
  ["check-in", "Hi Ada,\n\nThank you for your patience. Is there any news about the hives?"],
  ["check-in", "Hi Ada,\n\nIf you do not call me by Monday I will withdraw my application."],
  ["rejection-reply", "Hi Ada,\n\nThanks for telling me so kindly. I hope the new bees thrive."],
  ["rejection-reply", "Hi Ada,\n\nI do not agree with your decision, and I want to know why."],
  ["rejection-reply", "Hi Ada,\n\nI wish the person you chose a good first summer."],
  [
    "rejection-reply",
    "Hi Ada,\n\nThank you for the call. I am sad about it, but I enjoyed the roof.",
  ],
  ["rejection-reply", "Hi Ada,\n\nI respect your decision and thank you for the open words."],
  ["acknowledge-update", "Hi Ada,\n\nThanks for keeping me posted. I can wait until May."],
  ["competing-offer", "Hi Ada,\n\nI have been offered 40,000 by another bakery."],
  ["competing-offer", "Hi Ada,\n\nMy farm came back with a counter offer."],
  ["withdrawal", "Hi Ada,\n\nI am staying at the farm, so please take me out of the process."],
  ["offer-acknowledgement", "Hi Ada,\n\nI'm over the moon, thank you. I'll read it tonight."],
  [
    "thank-you",
    "Hi Ada,\n\nThank you for receiving me on the roof last Tuesday. The view is grand.",
  ],
  [
    "check-in",
    "Hi Ada,\n\nThank you again for last week. I remain very interested. Is there news?",
  ],
  ["unknown", "Hi Ada,\n\nGood to know, thanks. Take the time that you need."],
  ["unknown", "Hi Ada,\n\nThe harvest was good, and the cat is well."],
];

for (const [kind, letter] of purposes)
  test(`is read as ${kind}: ${letter.slice(9)}`, () => {
    const draft = readDraft(letter);
    assert.ok(draft.ok);
    assert.equal(guessKind(readLetter(draft.value)), kind);
  });
