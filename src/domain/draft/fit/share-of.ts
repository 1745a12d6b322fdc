import { adverbs, prepositions } from "../notes/en/words.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import type { Tail } from "./tails.ts";

/** "13 still in the trade", "one shortlisted": so many of what the deed was done to, and what became of them. */
export function shareOf(piece: string, deed: string): Tail | undefined {
  const [, many = "", since = "", rest = ""] = some.exec(piece.replace(/[.;!]+$/, "")) ?? [];
  if (!many || !hasMany(deed)) return undefined;
  const words = tokenise(rest);
  const [first = "", next = ""] = words;
  const verb = verbOf(first);
  const isDone =
    (verb?.forms.has("participle") === true && !verb.forms.has("base")) ||
    /^[a-z]{3,}ed$/.test(first);
  const isSaid = words.length === 1 || prepositions.has(next.toLowerCase()) || adverbs.has(next);
  if (/^(?:passed|stayed|came|left|returned|won|graduated|qualified)$/.test(first) && since === "")
    return { kind: "result", text: `${many} of them ${rest}` };
  // "18 of them still pump"
  if (since !== "" && verb?.forms.has("base") && !isOne(many) && !isPluralNoun(first))
    return { kind: "result", text: `${many} of them ${since}${rest}` };
  const isState = since !== "" && (prepositions.has(first.toLowerCase()) || standing.test(rest));
  if (!(isState || (isDone && isSaid && !isPluralNoun(first)))) return undefined;
  const one = isOne(many);
  const is = /^(?:still|now)/.test(since) ? (one ? "is" : "are") : one ? "was" : "were";
  return { kind: "result", text: `${many.toLowerCase()} of them ${is} ${since}${rest}` };
}

const some =
  /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten|all|most|half|some|both|none)(?: of (?:them|which|whom))? (?!of\b)((?:still|now|later|already|since) )?(?:are |were |is |was )?(.+)$/iu;

function isOne(many: string): boolean {
  return /^one$/i.test(many);
}

const standing =
  /^(?:open|alive|(?!(?:spring|string|king|ring|wing|building|ceiling|thing)\b)\p{Ll}+ing)\b/u;

/** Several of a kind were named: "trained 14 apprentices". */
function hasMany(deed: string): boolean {
  const [, noun = ""] =
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|the|my|our) (?:[\p{L}-]+ ){0,2}?(\p{Ll}+s)\b/iu.exec(
      deed,
    ) ?? [];
  return isPluralNoun(noun);
}
