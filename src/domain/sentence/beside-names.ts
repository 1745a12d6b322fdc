import { gap } from "./name-words.ts";

// What stands before and behind the name of somebody whom one spoke with, in English and German. Data for said-people.ts.

export const article = "(?:the|an?|our|their|my|his|her|der|die|dem|ihr|ihre|sein|seine)";
const office = "(?:CEO|CTO|CFO|COO|CMO|CIO|CPO|VP|MD|HR|[Hh]ead|[Dd]irector|Dean)";
const ends = String.raw`(?=\s*(?:[,;.:]|$|\s(?:and|und|&|at|for|bei|about|this|on|in|me|interview\p{L}*)\s))`;
/** "(ward manager)", ", the CTO of Nordic", " from HR". */
export const aside = new RegExp(
  [
    String.raw`^\s*\((?<brackets>[^()]{2,60})\)`,
    String.raw`^,\s+(?<apposed>(?:(?:der|die|ihre?|seine?)\s+\p{Lu}\p{Ll}+|(?:${article}\s+)?${office}\b|${article}\s+\p{Ll}+)(?:\s+\p{Ll}+){0,3}(?:\s+(?:of|at|for|bei|der|von)\s+[\p{L}${gap}& ]{2,40}?)?)${ends}`,
    String.raw`^,\s+(?<placed>(?:\p{Ll}[\p{Ll}-]+\s+){1,3}(?:at|of|for|bei|von)\s+[\p{L}${gap}& ]{2,40}?)${ends}`,
    String.raw`^\s+(?:from|of|at|von)\s+(?:the\s+)?(?:${gap}+|\p{Lu}[\p{L}&'’]*(?:\s+\p{Lu}[\p{L}&'’]*)*)(?:\s*\((?<office>[^()]{2,60})\))?`,
  ].join("|"),
  "u",
);
/** A lower-case description that leads to the name: "the owner, ", "recruiter ", "her boss ". */
export const descriptor = String.raw`(?:(?:${article}\s+)?(?!with\b|mit\b|and\b|at\b|to\b|met\b)(?:${office}|\p{Ll}[\p{Ll}-]+|Chef|\p{Lu}\p{L}{2,}(?:in|leiter|chef|['’]s))(?:\s+(?:of\s+)?(?!with\b|mit\b|and\b|at\b|to\b)\p{Ll}[\p{Ll}-]+){0,3},?\s+)`;
/** What leads to those whom one spoke with. */
export const cue = new RegExp(
  String.raw`(?:\b(?:[Ww]ith|[Mm]it|[Mm]et|[Mm]eet|[Mm]eeting|[Ss]eeing|[Ss]aw|[Ii]nterviewed\b[^,.;:]{0,60}? by|(?:[Ss]poke|[Ss]poken|[Tt]alked|[Tt]alking|[Ss]peaking) to)\s+|\b(?:[Dd]abei waren|[Pp]resent were|[Tt]here were|[Oo]n the panel were|[Pp]anel (?:was|were)|[Pp]anel(?: of \p{L}+)?\b[^:,;]{0,30}:|[Ii]nterviewers?:)\s*)${descriptor}?$`,
  "u",
);
/** What stands between two of a list. */
export const joint = new RegExp(
  String.raw`^\s*(?:[,;+/&]|and|und|plus|(?:and |, )?then|[,;]\s*(?:and|und|plus|&))\s*(?:${descriptor})?$`,
  "u",
);
/** Where the name of a place, an employer or an opening is led to. */
export const elsewhere =
  /(?:^|[\s(])(?:at|from|of|for|as|in|to|bei|beim|der|vom|von|als|für|im|zum|the|about)\s+$/iu;
export const interviewed = /^\s+(?:interview(?:s|ed)|will interview|spoke to|talked to)\b/;
/** Where a list can begin that no word leads to. */
export const alone = new RegExp(String.raw`(?:^|[,;:.!?–—+${gap}-])\s*(?:(?:and|und)\s+)?$`, "u");
/** "the owner, " */
export const called = new RegExp(
  String.raw`\b${article}\s+\p{Ll}[\p{Ll}-]+(?: \p{Ll}+)?,\s*$`,
  "u",
);
/** "a Figma-like startup called Lumina", "the Mayor's office", "Boateng & Sons" */
export const host =
  /^\s+&\s+(?:Sons?|Söhne|Daughters?|Töchter|Co|Company|Partners?|Associates|Brothers)\b|^(?:['’]s)?\s+(?:startup|company|firm|team|agency|bank|charity|office|school|hospital|hotel)\b/;
