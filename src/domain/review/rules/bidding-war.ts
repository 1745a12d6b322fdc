import { biddingWarMeanings as meanings } from "../meanings/bidding-war.ts";
import { meaningRule } from "./meaning-rule.ts";

/** Somebody else who bids: without one, to ask for more in an answer to an offer is a plain negotiation. */
const rival =
  /\b(?:other|others|another|(?:some|any)(?:one|body) else|elsewhere|they|them|their|theirs|rivals?|competit\w+|competing|counter-?offers?|bid(?:s|ding|der)?|both|(?:match|beat|top) (?:that|this|it)|outbid|higher offer|better offer|(?:two|three|four|several|many|multiple) (?:offers|companies|firms|employers)|highest|whoever|whichever|first come|present (?:employer|boss)|current (?:employer|boss))\b/;

/** Another offer used as a price. */
export const biddingWar = meaningRule({
  name: "bidding-war",
  severity: "error",
  because: ["OFFER-2"],
  weight: 7,
  meanings,
  keep: (_hit, letter, { kind }) => kind !== "offer-acknowledgement" || rival.test(letter.prose),
  examples: {
    bad: [
      "Can you match their offer?",
      "Another company is offering me $120,000.",
      "I have a better offer from your competitor.",
      "If you raise your offer I am yours.",
      "Several other companies are after me.",
      "I have three offers on the table.",
      "They have offered me 15 percent more.",
      "Could you beat that number?",
    ],
    good: [
      "I have received another offer and must answer it by 4 December. Your role remains my first choice.",
      "I think my background is a good match for the role.",
      "You told me how the auction house prices a bid.",
      "We raised the offer acceptance rate in my last team by calling candidates earlier.",
      "You said several companies are competing with your product now.",
      "I have accepted another position and would like to withdraw.",
      "I would like to beat last year's uptime with you.",
    ],
  },
});
