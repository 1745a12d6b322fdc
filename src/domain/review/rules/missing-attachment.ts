import type { Debrief } from "../../facts/schema.ts";
import type { Letter } from "../letter/letter.ts";
import { searchFor, sentenceAround, type PhraseTable } from "../phrase.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import type { Situation } from "../situation.ts";

const claim: PhraseTable = {
  say: "It says that something is attached, and nothing is.",
  phrases: [
    {
      find: "(?:i(?:'ve| have|'m| am)? |i also |please |kindly |you(?:'ll| will| can)? |see |find |is |are |here |and |as |also |have |hereby )*(?:attached|attaching|enclosed|enclosing)(?! (?:to (?:the|your|my|this|a|an|it|that) (?!(?:e-?mail|message|note|letter|mail)\\b)|value|great|importance|theory|conditions?|house|by\\b|from\\b|like\\b|behind\\b|with an?\\b))",
      unless:
        "(?:will|'ll|would|can|could|shall|going to|to|gladly|happily|like me to|not|yesterday i|earlier i|previously) (?:be )?(?:attach|enclos)|if (?:it is |it's )?(?:attached|nothing)|(?:am|was|became|grew|get|got|feel|very|so|emotionally|deeply) attached to|strings attached|semi-attached|attached house|(?:sensor|cable|label|panel|wire|bracket|pump|hose|tag)s? (?:is|are|was|were|being) attached",
    },
    {
      find: "(?:in|see|open|the|this|an|my) attachments?(?: to this)?",
      unless:
        "attachment (?:of\\b|to (?:one|a|the|each|it)\\b|theory|style|rate|disorder|issues?|figures?|point)|size of|handles? (?:the )?attachments?|large attachments",
    },
  ],
};
const search = searchFor(claim);
const here =
  /\b(?:here (?:is|are|'s)|as promised|as you asked|as requested|as discussed|attached|enclosed)\b/;
const link = /@{6,}|\blink\b|\bonline\b|\bdrive\b/;

/** What the letter says it brings must be with it: the file attached, the link in the text. */
export const missingAttachment: ReviewRule = {
  name: "missing-attachment",
  severity: "error",
  because: ["PROMISE-1"],
  weight: 3,
  needs: [],
  *check(letter, situation) {
    const promise = promised(situation);
    if (promise) return yield* undelivered(letter, promise);
    if (letter.draft.attachments.length > 0 || !letter.english) return;
    const hit = search(letter).find(
      (one) => !link.test(sentenceAround(letter.prose, one.start, one.end - one.start)),
    );
    if (!hit) return;
    const bare = letter.draft.bodyStart === 0 && !situation.context.file;
    yield bare
      ? {
          ...hit,
          severity: "warning",
          message:
            "It says that something is attached; this text alone cannot show it. Look before you send.",
        }
      : hit;
  },
  examples: {
    bad: [
      { text: "Hi Priya,\n\nI have attached the rollout case study.", step: "thank-you:r1:priya" },
      {
        text: "Hi Priya,\n\nHere is the rollout case study, as promised.",
        step: "promised-material:r1:m1",
      },
      {
        text: "Attachment: invoice.pdf\n\nHi Priya,\n\nHere is the case study.",
        step: "promised-material:r1:m1",
      },
      {
        text: "Hi Tom,\n\nHere is my talk on caches, as promised.",
        step: "promised-material:r1:m2",
      },
      { text: "Subject: My slides\n\nHi Rosa,\n\nPlease find the slides enclosed." },
      { text: "Subject: My slides\n\nHi Rosa,\n\nSee the attachment for the figures." },
      { text: "Hi Rosa,\n\nAttached is the licence." },
    ],
    good: [
      {
        text: "Attachment: rollout.pdf\n\nHi Priya,\n\nAttached is the rollout case study.",
        step: "promised-material:r1:m1",
      },
      {
        text: "Hi Tom,\n\nHere is my talk: https://talks.example/caches",
        step: "promised-material:r1:m2",
      },
      { text: "Attachment: slides.pdf\n\nHi Rosa,\n\nI have attached the slides." },
      { text: "Hi Rosa,\n\nI have grown attached to the idea of one canary region." },
      { text: "Hi Rosa,\n\nI can attach the slides if you would like to see them." },
      { text: "Hi Rosa,\n\nI liked how the sensors are attached to the pump." },
      { text: "Hi Rosa,\n\nI attach great importance to a clean handover." },
    ],
  },
};

type Promise = Debrief["promised"][number];

function promised({ context, kind }: Situation): Promise | undefined {
  if (kind !== "promised-material") return undefined;
  const id = context.step?.split(":").at(-1);
  return context.file?.application.interviews
    .flatMap((round) => round.debrief?.promised ?? [])
    .find((promise) => promise.id === id);
}

function* undelivered(letter: Letter, promise: Promise): Iterable<Hit> {
  const found = here.exec(letter.prose);
  const place = found
    ? { start: found.index, end: found.index + found[0].length }
    : (letter.sentences[0] ?? { start: 0, end: 0 });
  const names = letter.draft.attachments.map(baseName);
  if (promise.file !== undefined && !names.includes(baseName(promise.file)))
    yield {
      ...place,
      message: `You promised ${promise.what}, and ${baseName(promise.file)} is not attached.`,
      suggestion: `Attach ${promise.file}`,
    };
  else if (
    promise.link !== undefined &&
    promise.file === undefined &&
    !letter.text.includes(promise.link.replace(/\/$/, ""))
  )
    yield {
      ...place,
      message: `You promised ${promise.what}, and its link is not in the text.`,
      suggestion: promise.link,
    };
  else if (
    promise.file === undefined &&
    promise.link === undefined &&
    names.length === 0 &&
    !letter.prose.includes("@@@@@@")
  )
    yield { ...place, message: `You promised ${promise.what}, and nothing is attached or linked.` };
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, "").toLowerCase();
}
