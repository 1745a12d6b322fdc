import { bleakNouns, bleakQualities, bleakWays, failing, harmful, troubles } from "./en/harm.ts";
import { accountFor } from "./grammar/account.ts";
import { contentVerbIn } from "./grammar/content-verb.ts";
import type { Reading } from "./reading.ts";
import { tokenise } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/**
 * Whether the form tells of something that goes wrong, for which nobody thanks anybody. The main verb and what something is called decide:
 * "failed tests get a name" and "every complaint is answered" are practices.
 */
export function isBleak({ that, np, plain, opinion }: Reading): boolean {
  if (opinion !== undefined && isVerdict(opinion)) return true;
  const text = (that ?? np ?? plain ?? "").toLowerCase().replace(aside, "");
  if (bleakWays.some((way) => way.test(text))) return true;
  if (that === undefined) return isTrouble(text);
  return isUnread(that.toLowerCase()) || text.split(/, and (?:that )?|, /).some(tellsHarm);
}

/** "brass lamps are kitsch", "visitors spoil the quay": what somebody only thinks of a thing; what they think should be done, or think well of, may be told. */
function isVerdict(opinion: string): boolean {
  if (opinion.split(/, and (?:that )?|, /).some(tellsHarm)) return true;
  return (
    /\b(?:is|are|was|were)\b/.test(opinion) &&
    !/\b(?:should|could|would|might|must|can|need|needs|good|best|better|safer|important|useful|vital|essential|right|worth|heart|half|part|key|beautiful|possible|enough|where|what|how|why|when)\b/.test(
      opinion,
    )
  );
}

/** "the three resignations since May", "drowning in mail", and not "no accidents since May" */
function isTrouble(np: string): boolean {
  const words = tokenise(np);
  const end = words.findIndex((word) => /^(?:of|in|on|at|since|for|with|between|,|:)$/.test(word));
  const name = end < 0 ? words : words.slice(0, end);
  if (/^(?:no|zero|fewer|half)$/.test(name[0] ?? "")) return false;
  const doing = /ing$/.test(words[0] ?? "") ? (verbOf(words[0]!)?.base ?? "") : "";
  return troubles.has(name.at(-1) ?? "") || harmful.has(doing);
}

/** "nobody reads the minutes", and not "nobody reads mail before ten" */
function isUnread(that: string): boolean {
  if (
    /^(?:nobody|no one) (?:answers|picks up|replies|comes)\b.* after (?:\d|\p{L}+$|\p{L}+ o'clock)/u.test(
      that,
    )
  )
    return true;
  return /^(?:nobody|no one) (?:reads?|uses?|understands?|likes?|wants?|cares?|listens?|answers?|trusts?|cleans?|checks|feels?|believes?)\b(?!.*\b(?:before|until|after|unless|without|alone|twice|first|on|when|while|but|except|so)\b)/.test(
    that,
  );
}

function tellsHarm(clause: string): boolean {
  const tokens = tokenise(clause);
  const { verbAt } = accountFor(tokens);
  if (verbAt < 0 || tokens.slice(0, verbAt + 2).some((word) => denial.test(word))) return false;
  const { at, base } = contentVerbIn(tokens);
  const behind = tokens.slice(at + 1).join(" ");
  // "you fail every lid that a child can open"
  const isWanted =
    deliberate.test(behind) || (tokens[0] === "you" && /^(?:every|each|any|all)\b/.test(behind));
  if (at >= 0 && !isWanted && (harmful.has(base) || (failing.has(base) && tokens[0] !== "you")))
    return true;
  return isCalledBleak(tokens, verbAt);
}

/** "parking is a war", "the crews are sore", "it left everyone bitter" */
function isCalledBleak(tokens: readonly string[], verbAt: number): boolean {
  if (!linking.test(tokens[verbAt] ?? "")) return false;
  const rest = tokens.slice(verbAt + 1);
  const end = rest.findIndex((word) =>
    /^(?:of|for|in|on|at|since|when|if|because|,|and|but|there|here|now|again|lately|too)$/.test(
      word,
    ),
  );
  const last = (end < 0 ? rest : rest.slice(0, end)).at(-1) ?? "";
  const isNoun = bleakNouns.has(last) || bleakNouns.has(last.replace(/s$/, ""));
  return (isNoun && !/^(?:no|not)$/.test(rest[0] ?? "")) || bleakQualities.has(last);
}

/** "asks every new mate what went wrong", "so they made it a game": what is asked or done about it is no harm. */
const aside = /,? (?:what|how|why|where|when|whether|who|until|before|after|if|so|because)\b.*$/;
const denial = /^(?:no|not|never|nothing|nobody|none|without|cannot|\p{L}+n't)$/u;
const deliberate =
  /\bon purpose\b|\bso (?:that )?\p{L}+|\bto \p{L}+|\bfor (?:fun|luck|practice|science)\b/u;
const linking =
  /^(?:is|are|was|were|be|become|becomes|became|gets?|got|feels?|felt|looks?|looked|seems?|seemed|turns?|turned|leaves?|left|makes?|made|stays?|remains?)$/;
