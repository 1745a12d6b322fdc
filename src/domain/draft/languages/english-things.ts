import { nounOf, withIndefinite } from "../notes/phrase.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { tokenise } from "../notes/tokens.ts";
import type { NamedThing } from "./language.ts";

const inWords =
  /\b(?:when|whether|dates?|availab\w*|notice period|salary|expectations?|start|how|why)\b/i;

const papers =
  /\b(?:references?|referees?|diplomas?|certificates?|certifications?|licen[cs]es?|registrations?|records?|transcripts?|passports?|visas?|permits?|cop(?:y|ies)|cv|resume|résumé|photos?|letters?|forms?|proof|degrees?|cards?|checks?|dbs|contacts?|scans?|passes|payslips?|insurance|statements?|seaman['’]s book|names?|address(?:es)?)\b/i;

/** "send her the test plan" → "the test plan" */
export function readThing(what: string, by: "me" | "them"): NamedThing {
  const text = withArticle(by === "them" ? asOwn(what) : what);
  return {
    text,
    several: isPluralNoun(nounOf(tokenise(text)) ?? ""),
    inWords: inWords.test(what),
    isPaper: papers.test(what),
  };
}

function withArticle(what: string): string {
  const plain = what
    .replace(/[.!]+$/, "")
    .replace(/^(?:to )?(?:send|share|forward|email)(?: (?:him|her|them|over))? /i, "");
  // "one code sample" is any one of them.
  if (/^one \p{Ll}/u.test(plain)) return withIndefinite(plain.replace(/^one /, ""));
  return /^(?:my|the|a|an|our|some|any|both|all|several|two|three|four|five|his|her|their|your)\b/i.test(
    plain,
  )
    ? plain.replace(/^(?:his|her|their) /i, "the ")
    : `the ${plain}`;
}

/** "your vaccination record" is one's own to whoever asked. */
function asOwn(thing: string): string {
  return thing.replace(/\byour\b/gi, "my").replace(/\byours\b/gi, "mine");
}
