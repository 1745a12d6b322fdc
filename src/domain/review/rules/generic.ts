import { concreteness, overlapWithNotes } from "../specifics.ts";
import type { Letter } from "../letter/letter.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import { isVague } from "./subject.ts";
import { isChase, isThanksInTime, type Situation } from "../situation.ts";

/** A letter that could have gone to anybody: nothing in it comes from this conversation. */
export const generic: ReviewRule = {
  name: "generic",
  severity: "error",
  because: ["THANK-16", "AI-2"],
  weight: 1,
  needs: ["english"],
  *check(letter, situation) {
    if (letter.sentences.length === 0) return;
    if (isThanksInTime(situation)) yield* thanks(letter, situation);
    else if (isChase(situation.kind) || situation.kind === "unknown")
      yield* emptyChase(letter, situation);
  },
  examples: {
    bad: [
      {
        text: "Hi Priya,\n\nThank you for your time today. I enjoyed learning more about the role and the team. I look forward to hearing from you.",
        kind: "thank-you",
      },
      {
        text: "Hi Priya,\n\nThank you for your time today. I enjoyed learning more about the Site Reliability Engineer role at Brightwater Labs.",
        step: "thank-you:r1:priya",
      },
      {
        text: "Hi Tom,\n\nThank you for meeting with me. I am excited about the opportunity to join Brightwater Labs and contribute to its success.",
        kind: "thank-you",
      },
      {
        text: "Dear Dr. Chen,\n\nThank you for the interview. My skills and experience make me a strong candidate, and I am confident that I can help the team reach its goals.",
        step: "thank-you:r1:chen",
      },
      { text: "Just checking in! Let me know.", kind: "check-in" },
      {
        text: "Hi Priya,\n\nThank you for the talk. I liked what you said about aquarium fish and marzipan.",
        step: "thank-you:r1:priya",
      },
    ],
    good: [
      {
        text: "Hi Priya,\n\nThank you for today. Starting every rollout in one canary region is what I would do too.",
        step: "thank-you:r1:priya",
      },
      {
        text: "Hi Tom,\n\nThanks for today. I keep thinking about the cache that bit you twice; I would invalidate on write.",
        step: "thank-you:r1:tom",
      },
      {
        text: "Hi Rosa,\n\nThank you for this morning. Moving the help desk into the product groups stayed with me, since we tried that at the library.",
        kind: "thank-you",
      },
      {
        text: "Dear Dr. Chen,\n\nThank you. Sensors that drift in cold water are a lovely problem.",
        step: "thank-you:r1:chen",
      },
      {
        text: "Hi Dana,\n\nI enjoyed our talk on 16 November about the Site Reliability Engineer role. Do you have an updated timeline?",
        kind: "check-in",
      },
      {
        text: "Hi Ben,\n\nThank you for explaining the six weeks supernumerary; swallow screens are what I would want signed off first.",
        kind: "thank-you",
      },
    ],
  },
};

/** What a note of thanks that was not named as one must speak of to be held to it. */
const conversation =
  /\b(?:interview\w*|conversation|discussion|meet\w*|met|talk\w*|speak\w*|spoke|chat\w*|call|time|today|yesterday|opportunity|position|role|job)\b/;

/** How a line that asks for nothing in particular begins, or ends. */
const opening =
  /\b(?:check(?:ing)? (?:back )?in|touch(?:ing)? base|follow(?:ing)?[ -]up|circl(?:ing|e) back|(?:any|some) (?:movement|news|updates?|progress|thoughts?|word)|your thoughts|bump(?:ing)?|ping(?:ing)?|(?:gentle |kind |friendly )?reminder|await(?:ing)? your (?:\w+ )?(?:response|reply|answer))\b/;

/** What went before: it tells nothing of the matter. */
const ownNote =
  /\b(?:my|the|our) (?:last |previous |earlier )?(?:note|e-?mail|message|mail)s?(?: (?:from|of|on|last|this) (?:last )?\w+)?/g;

/** What any letter of this kind is about. */
const topic =
  /\b(?:role|position|job|post|application|interview|conversation|call|talk|met|meeting|spoke|vacancy|as an?|offer|opening|contract|report|project)\b|\d/;
/** What this one is about: which post, or which day. */
const matter =
  /\d|(?<!\w)(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|last week|(?:a|the) (?:week|fortnight|month)|as an?|(?:role|position|job|post|vacancy) (?:as|of)|contract|report|project|proposal|invoice|offer)(?!\w)|(?<!\w)(?!(?:the|this|that|an?|any|my|your|our|for|open|same|new|next|current|vacant|available|advertised|said|above|job|in|of|about|on|possible|great|ideal|dream|interesting|exciting)(?!\w))[a-z][a-z'-]+ (?:role|position|job|post|vacancy|opening|opportunity|internship|apprenticeship|placement|programme|program|application)(?!\w)/;

/** A gap for what is still to be said: the template is no letter yet, and each gap is a finding. */
const gap =
  /[[{<(][^\])}>\n]*\b(?:topics?|specific\w*|details?|discuss\w*|mention\w*|insights?|challenges?|something|examples?|projects?|reference|impact|subject)\b[^\])}>\n]*[\])}>]/i;
/** The same for what a chase is about. */
const matterGap =
  /[[{<][^\]}>\n]*(?:role|position|job|title|date|day|time|company)[^\]}>\n]*[\]}>]/i;

function* thanks(letter: Letter, situation: Situation): Iterable<Hit> {
  const place = wholeBody(letter);
  const score = concreteness(letter, situation.context.file);
  const notes = situation.notes.length > 0 ? overlapWithNotes(letter, situation.notes) : undefined;
  if (notes && notes.shared > 0) return;
  if (notes && notes.known >= 2) return yield apartFromNotes(place, notes.unused[0], score.best);
  if (score.best >= 3 || score.all >= 5 || gap.test(letter.text)) return;
  if (score.best >= 2 && situation.guessed && score.all > 2) return;
  if (score.best >= 2 || (situation.guessed && score.told))
    return yield {
      ...place,
      severity: "info",
      message:
        "Little in it was said in this conversation only. One thing more would make it yours.",
    };
  yield {
    ...place,
    message:
      "Anybody could have sent this: nothing in it was said in one conversation only. Name one thing that was.",
    ...((score.told ||
      score.all >= 2 ||
      (situation.guessed && !conversation.test(letter.prose))) && {
      severity: "warning" as const,
    }),
  };
}

function* emptyChase(letter: Letter, situation: Situation): Iterable<Hit> {
  const { prose } = letter;
  if (situation.kind === "unknown" && !opening.test(prose)) return;
  if (
    (letter.draft.subject && !isVague(letter.draft.subject)) ||
    (situation.kind === "unknown" ? topic : matter).test(prose.replace(ownNote, ""))
  )
    return;
  if (concreteness(letter, undefined).all >= 3 || matterGap.test(letter.text)) return;
  yield {
    ...wholeBody(letter),
    severity: "warning",
    message: "It does not say what it is about. Name the role and the day of the conversation.",
  };
}

function wholeBody(letter: Letter): { start: number; end: number } {
  return { start: letter.sentences[0]?.start ?? letter.body.start, end: letter.body.end };
}

/** A rich letter that shares no word with the notes may be a free retelling of them: the person is asked to look. */
function apartFromNotes(
  place: { start: number; end: number },
  unused: string | undefined,
  best: number,
): Hit {
  return {
    ...place,
    message: "Nothing here comes from this conversation. Take up one thing that was said.",
    ...(unused !== undefined && { suggestion: `Your notes have: ${unused}` }),
    ...(best >= 5 && { severity: "warning" as const }),
  };
}
