import type { Debrief } from "../../facts/schema.ts";
import type { Letter } from "../letter/letter.ts";
import type { Span } from "../letter/sentences.ts";
import { searchFor, type Meanings } from "../gist/meanings.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import type { Situation } from "../situation.ts";

const claim: Meanings = {
  say: "It says that something is attached, and nothing is.",
  reported: true,
  rows: [
    "!will|'ll|would|can|could|shall|be|not|been|semi|strings|previously attached|attaching|enclosed|enclosing !to|nothing|value|great|importance|theory|condition|conditions|house|by|from|like|behind|with_a|with_an // if_attached if_it sensor sensors cable cables label labels panel panels wire wires bracket brackets pump pumps hose hoses tag tags strings yesterday_i earlier_i",
    "attached|attaching|enclosed|enclosing +to +this|my|your|the +email|e-mail|message|note|letter|mail",
    "in|see|open|the|this|an|my +attachment|attachments !of|theory|style|rate|disorder|issue|issues|figure|figures|point|to_one|to_a|to_the|to_each|to_it // size_of handle handles handling large_attachments",
  ],
};
const search = searchFor(claim);
/** Words that hand over a link. */
const handsOver =
  /\b(?:here(?:'s| is| are)|below (?:is|are)|this is|sharing|following|at this|see the|via the|use the|click(?: on)? the) (?:the |my |a |this |our )?(?:\w+ )?links?\b(?! again)|\blinks? (?:to (?:\w+ ){1,4})?(?:(?:is|are) )?(?:below|here)\b/;
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
    const hit = search(letter).find((one) => !link.test(sentenceWith(letter, one)));
    const isWhole = letter.draft.whole === true || situation.context.file !== undefined;
    if (hit) {
      const { start, end, message } = hit;
      return yield isWhole ? { start, end, message } : unseen(hit, situation);
    }
    const unlinked = missingLink(letter);
    if (unlinked) yield isWhole ? unlinked : { ...unlinked, severity: "warning" };
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

/** A text alone cannot show what will be with it: a reminder, and a warning where the letter is there to bring it. */
function unseen(hit: Hit, { kind }: Situation): Hit {
  return {
    ...hit,
    severity: kind === "promised-material" ? "warning" : "info",
    message:
      "It says that something is attached; this text alone cannot show it. Look before you send.",
  };
}

function missingLink({ prose }: Letter): Hit | undefined {
  const found = !prose.includes("link") || prose.includes("@@@@@@") ? null : handsOver.exec(prose);
  if (!found) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  return { start, end, message: "It speaks of a link, and there is none in the text." };
}

type Promise = Debrief["promised"][number];

function promised({ context, kind }: Situation): Promise | undefined {
  if (kind !== "promised-material") return undefined;
  const id = context.step?.split(":").at(-1);
  return context.file?.application.interviews
    .flatMap((round) => round.debrief?.promised ?? [])
    .find((promise) => promise.id === id);
}

function sentenceWith({ sentences, prose }: Letter, place: Span): string {
  const { start, end } = sentences.find((one) => place.start < one.end) ?? place;
  return prose.slice(start, end);
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
