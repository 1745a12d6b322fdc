import { gistOf, mayFindGist } from "../gist/gist.ts";
import { expressionOf } from "../pattern.ts";
import type { ReviewRule } from "../rule.ts";

/** What keeps the door open, in whatever words. */
const signs = [
  "consider* ... me|my|again|future|other",
  "keep|keeping|bear|have ... me|my|cv|application|in ... mind|touch|file|contact",
  "stay|remain|keep ... in ... touch|contact",
  "another|other|future|similar|different|new|suitable +role|roles|position|positions|opening|openings|opportunity|opportunities|vacancy|post|chance",
  "apply|work|talk|hear|speak|meet ... again|one_day|some_day|future|later|another",
  "again ... in ... future|autumn|spring|summer|winter|year|time|months",
  "cross|paths",
  "door ... open",
  "if|should|when|whenever ... drops|drop|leaves|leave|falls|changes ... out|through|mind|again",
  "if|should|when|whenever ... need|needs|look|looking|want ... someone|somebody|again|person|help|hand|hands|people",
  "if|should ... ever ... need|needs",
  "give|drop ... me +a +shout|call|line|ring|word",
  "know ... where|how ... find|reach|get ... me",
  "another|one_more +go|try|attempt|shot|conversation",
  "try|come_back|join|ask|return ... again|one_day|some_day|later",
  "if|when|whenever ... short|stuck|short-handed|short-staffed",
  "opening|vacancy|place|job ... in|next|later|when ... spring|summer|autumn|winter|year|future|again|months",
  "first ... to +apply|call|write|come",
  "thought ... of|about ... for",
  "think|remember ... of|about|me +me|for|in|when",
  "know ... where +i +am|'m",
  "advice|pointers|tips|pointer ... would|'d|could|any|grateful|welcome|on|for|from",
  "we|you|i ... meet|see|run|bump +you|again|at|into ... in|at|on|you|conference|fair|season",
  "see +you !there ... in|on|next|at|if",
  "feedback|word|hint ... improve|strengthen|learn|better|work_on",
  "follow|watch ... interest",
  "hope|may|might|will|'ll ... show|prove|convince|surprise ... year|time|day|later",
  "if|should|when|whenever ... open*|come*|change*|reopen*|something|anything ... up|again|free|suitable|right",
].map((sign) => gistOf(sign));

/** Names the refusal; without it, the kind of a letter is read from too little. */
const refusal = expressionOf(
  "decision|decided|not (?:been )?(?:selected|chosen|successful)|unsuccessful|(?:someone|somebody) else|(?:an)?other (?:candidate|person|applicant)|did not work out|didn't work out|disappoint\\w*|reject\\w*|refusal|turned (?:me )?down|went to|pity|chose",
);
/** Who asks what to do better is on the way back. */
const asks = /\b(?:feedback|pointers?|advice|improve)\b/;

/** A reply to a rejection that does not say one would like to be considered again. */
export const noReturn: ReviewRule = {
  name: "no-return",
  severity: "warning",
  because: ["NO-1"],
  weight: 1,
  needs: ["english"],
  *check(letter, situation) {
    const last = letter.sentences.at(-1);
    if (!last || situation.kind !== "rejection-reply") return;
    if (letter.passages.some((one) => signs.some((sign) => mayFindGist(sign, one)))) return;
    const isSure = !situation.guessed || refusal().test(letter.prose);
    yield {
      ...last,
      ...((!isSure || asks.test(letter.prose)) && { severity: "info" }),
      message: "It does not say that you would come back. A role may reopen in half a year.",
      suggestion: "I would be glad to be considered again if another role opens.",
    };
  },
  examples: {
    bad: [
      {
        text: "Hi Dana,\n\nThank you for letting me know.\n\nBest,\nMaya",
        kind: "rejection-reply",
      },
      {
        text: "Hi Dana,\n\nThank you for telling me. I enjoyed our talks.",
        kind: "rejection-reply",
      },
      { text: "I understand your decision and wish the team well.", kind: "rejection-reply" },
      { text: "Thank you for your kind words. Goodbye.", kind: "rejection-reply" },
      { text: "Thanks for the call. I am sad, but I understand.", kind: "rejection-reply" },
    ],
    good: [
      {
        text: "Thank you for telling me. I would be glad to be considered for other roles.",
        kind: "rejection-reply",
      },
      { text: "Thank you. Please keep me in mind for the next opening.", kind: "rejection-reply" },
      {
        text: "Thank you. If something opens up in spring, I would be glad to hear.",
        kind: "rejection-reply",
      },
      { text: "Thank you. I hope that we can work together one day.", kind: "rejection-reply" },
      { text: "Thank you. I would apply again.", kind: "rejection-reply" },
      { text: "Thank you for today. I liked the tour.", kind: "thank-you" },
    ],
  },
};
