import { kin } from "./en/kin.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { isPluralNoun } from "./plural.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

/** "the mayors phone", "her grandmas writing", "the patients lunch": whose it is, where the sign was left out. */
export function withOwners(text: string): string {
  return text.replace(unsigned, (all, ...found: string[]) => {
    const [before = "", how = "", owner = "", thing = ""] = found;
    if (!isOwner(before, owner) || !isThing(owner, thing)) return all;
    return `${before} ${how}${owner}${isShared(thing) ? "s'" : "'s"} ${thing}`;
  });
}

const unsigned =
  /\b(the|an?|his|her|their|my|our|every|each|one|in|on|at|of|with|from) ((?:\p{Ll}+ )?)(\p{Ll}{2,})s (\p{Ll}+)(?= ?[,.;:]| (?:in|inside|on|at|under|for|from|last|to|and|with|by|every|each|when|was|is|has)\b|$)/giu;

const trade = /(?:hand|mate|smith|wright|man|woman|monger|keeper)$/;

/** What several people have as a group. */
function isShared(thing: string): boolean {
  return shared.has(thing);
}

const shared = new Set(
  "lunch breakfast dinner supper food canteen kitchen entrance lounge council committee room rooms toilet toilets newsletter choir club meeting forum café cafe mess table".split(
    " ",
  ),
);

function isOwner(before: string, owner: string): boolean {
  const lower = owner.toLowerCase();
  if (kin.has(lower)) return !/^(?:in|on|at|of|with|from)$/i.test(before);
  return /^(?:the|an?|every|each|one)$/i.test(before) && (isPersonNoun(lower) || trade.test(lower));
}

/** A thing that somebody has, and nothing that they do: "the drivers meet", "the owners show". */
function isThing(owner: string, thing: string): boolean {
  if (notThings.test(thing)) return false;
  if (
    kin.has(owner.toLowerCase()) &&
    /^(?:writing|painting|cooking|recipe|knitting|birthday)$/.test(thing)
  )
    return true;
  if (!isCommonNoun(thing) || isPluralNoun(thing)) return false;
  return (
    kin.has(owner.toLowerCase()) ||
    verbOf(thing) === undefined ||
    things.has(thing) ||
    shared.has(thing)
  );
}

/** "shadow the porters first": how or when, and nothing of theirs. */
const notThings =
  /^(?:first|second|third|last|next|own|early|late|once|twice|there|here|home|back|alone|together|daily|weekly|monthly|again|too|well|best|most|half|all|both|each|more|less|today|tomorrow|now|then|inside|outside|off|out|up|down|free|full|open|fast|slow|long|short|hard|right|left|round|past|\p{L}+ly)$/iu;

/** Nouns that might be verbs, and of which somebody speaks as their own. */
const things = new Set(
  "phone book boat house hat desk car van bike name number dog voice hand face letter notebook coat bag chair ring cup face garden office room wife signature".split(
    " ",
  ),
);
