import type { Rewrites } from "./rewrites.ts";

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Ways of saying the same thing in English, brought to the one form that the grammar reads. */
export const english: Rewrites = [
  ...ordinals
    .slice(0, 9)
    .flatMap((word, n): Rewrites => [[new RegExp(`\\b20[- ]${word}\\b`, "g"), `${21 + n}th`]]),
  ...ordinals.slice(3).map((word, n) => [new RegExp(`\\b${word}\\b`, "g"), `${4 + n}th`] as const),
  [/\bthirtieth\b/g, "30th"],
  [/\bthirty[- ]first\b/g, "31st"],
  [/\bthirty\b/g, "30"],
  [/\bforty[- ](?:8|eight)\b/g, "48"],
  [
    /\b(?:close of business|end of business|close of play|end of play|cob|eob|eod|cop)\b/g,
    "end of day",
  ],
  [/\beow\b/g, "end of week"],
  [/\beom\b/g, "end of month"],
  [/\beoy\b/g, "end of year"],
  [/\b(week|month|year|quarter)(?:'s|s)? end\b/g, "end of $1"],
  [/\bmonth-end\b/g, "end of month"],
  [/\b(?:latter part|last part|tail end|back end|close|last days?) of\b/g, "end of"],
  [/\b(?:beginning|start|first part|early part) of\b/g, "early"],
  [/\b(?:middle|midpoint) of\b/g, "mid"],
  [/\bmid-/g, "mid "],
  [/\blater (?=(?:this|next|in))/g, "late "],
  [/\bfortnight\b/g, "2 weeks"],
  [/\b(?:a )?couple(?: of)?(?: more)?\b/g, "2"],
  [/\b(?:a )?few(?: more)?(?= (?:\w+ )?(?:day|week|month|hour))/g, "vague 3"],
  [/\bseveral(?= (?:\w+ )?(?:day|week|month|hour))/g, "vague 5"],
  [/\b(?:half a|1 half) (?:month)\b/g, "15 days"],
  [
    /\b(within|in|over|during|inside) (?:the )?(?:next|coming|following) (?=(?:week|month|day|year)\b(?! (?:end|of)))/g,
    "$1 1 ",
  ],
  [/\b(?:an?|one|another) (?=(?:\w+ )?(?:hour|day|week|month|year)\b)/g, "1 "],
  [/\banother (?=\d)/g, ""],
  [/\b(week|month)s? following(?! next)/g, "following $1"],
  [/\b(?:tmrw|tmr|tomorow)\b/g, "tomorrow"],
  [/\bthe day after tomorrow\b/g, "overmorrow"],
  [/\b(?:tonight|this (?:morning|afternoon|evening)|later today)\b/g, "today"],
  [/\bthe 1st (?=week)/g, "first "],
  [/\b(?:the )?first (?=of )/g, "1st "],
  [/\b(?:the )?first half of\b/g, "mid"],
  [/\b(?:the )?(?:second|2nd|back) half of\b/g, "end of"],
  [
    /\b(?:in|over|within|during) (?:the )?(?:next|coming|following) (days|weeks|months)\b/g,
    "in vague 3 $1",
  ],
];

export const numberWords: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
