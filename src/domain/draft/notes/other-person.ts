import { peopleNoun } from "./en/words.ts";
import { isPersonNoun, persons } from "./person-nouns.ts";
import { verbOf } from "./verbs.ts";

/** Somebody whom the note brings in, to whom a "he" or "her" behind it belongs: "a guest that he smells", "one girl cried over hers". */
const broughtIn = new RegExp(
  `\\b(?:an?|the|that|this|our|your|their|his|her|its|one|each|every|another|any|some|somebody's|someone's) (?:[\\p{Ll}\\d-]+ ){0,2}?(?:${persons})\\b(?! in law|['’]s? \\p{Ll}+(?:,|$))|^(?:the )?(?:[\\p{Ll}-]+ ){0,2}(?:${persons}) (?=\\p{Ll}+s\\b)`,
  "iu",
);

/** "hired a puppeteer and she …": who is hired is a person. */
const hired =
  /\b(?:hire|employ|recruit|appoint|promote|engage)(?:s|d|ed)? (?:an?|one|another) (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+\b/iu;

/** "tells a grower that his …": to whom something is said, given or done. */
const spokenTo =
  /\b(?:tell|ask|show|give|teach|help|let|make|pay|hire|phone|call|promise|advise|warn|convince|persuade)(?:s|ing)? (?:an?|every|each|one|another) (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+\b/iu;

/** "Piet checks the valves before he opens them": who is named at the head does what follows in time. */
const named =
  /^\p{Lu}\p{Ll}+ \p{Ll}+s (?:(?!\b(?:he|she|they)\b)[^,])* (?:and|before|after|until|till|when|while|once|if|unless|as soon as|because)$/u;

const pronoun = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

const male =
  /(?:nephew|uncle|brother|\bson|father|grandson|\bman|sman|boy|husband|widower|groom|stallion|bull|ram)$/i;
const female =
  /(?:niece|aunt|sister|daughter|mother|granddaughter|woman|girl|wife|widow|bride|waitress|stewardess|mare|cow|hen|ewe|sow|heifer)$/i;

/** "a nephew … what she would like" */
function isOfOtherGender(noun: string, pronoun: string): boolean {
  return isOfHer(pronoun) ? male.test(noun) : female.test(noun);
}

const wishing = /^(?:wants?|plans?|hopes?|dreams?|thinks?|would|says?|said)$/i;

const ofGender = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;

function isOfHer(word: string): boolean {
  return /^(?:she|her|hers|herself)$/i.test(word);
}

/** Whether the pronoun at this place speaks of somebody whom the words before it bring in, and not of the reader, who would have been spoken of before. */
export function isOfOther(tokens: readonly string[], at: number): boolean {
  if (!pronoun.test(tokens[at] ?? "") || isOfDoer(tokens, at)) return false;
  const before = tokens.slice(0, at).join(" ");
  // "clocks are wound by one person, she wants the registrar to do it": what is wished for is the reader's wish.
  if (/^(?:,|that|and|but|so)$/i.test(tokens[at - 1] ?? "") && wishing.test(tokens[at + 1] ?? ""))
    return false;
  const brought =
    broughtIn.exec(before) ?? spokenTo.exec(before) ?? hired.exec(before) ?? named.exec(before);
  // "before any buyer does, they have done this since her grandfather's time"
  const since = brought ? before.slice(brought.index) : "";
  if (/^(?:his|her)$/i.test(tokens[at]!) && /, (?:and )?(?:they|we) /i.test(since)) return false;
  if (brought && isOfOtherGender(brought[0], tokens[at]!)) return false;
  // "each mare … by her door, in his own words": two genders are two people.
  const theirs = brought && ofGender.exec(before.slice(brought.index + brought[0].length));
  if (theirs && isOfHer(theirs[0]) !== isOfHer(tokens[at]!)) return false;
  if (!brought) return false;
  // "she sends a wheel back to its farmer so that he tastes it": he is not she.
  // "learned it from her neighbour and still rings him": whose neighbour it is, is not him.
  const readers =
    /^(?:his|her)\b/i.exec(brought[0]) ?? ofGender.exec(before.slice(0, brought.index));
  return !readers || isOfHer(readers[0]) !== isOfHer(tokens[at]!);
}

/** "asks every family for a song and plays it himself", "started as a stable girl herself": who does the last deed is who does the first. */
function isOfDoer(tokens: readonly string[], at: number): boolean {
  if (!/self$/i.test(tokens[at]!)) return false;
  const [first = "", ...rest] = tokens.slice(0, at);
  const isAlone =
    /^(?:was|has been|been)$/.test(first) ||
    (verbOf(first) !== undefined && !letting.test(first) && !verbOf(first)!.forms.has("base"));
  if (isAlone && !rest.some((word) => /^(?:who|that|which|so|if|when|to|,|and|how)$/i.test(word)))
    return true;
  const joint = tokens.slice(0, at).findLastIndex((word) => /^(?:and|,|then|but)$/i.test(word));
  return joint > 0 && verbOf(tokens[joint + 1] ?? "")?.forms.has("s") === true;
}

/** Whether every "he" and "she" of a text speaks of somebody whom it has brought in. */
export function areOfOthers(text: string): boolean {
  const tokens = text.replaceAll(/\byou\b/gi, "-").split(/[\s,.;:]+/);
  return tokens.every((word, at) => !pronoun.test(word) || isOfOther(tokens, at));
}

/** Behind these somebody else does what follows. */
const letting =
  /^(?:lets?|makes?|made|has|have|had|helps?|helped|gets?|got|asks?|asked|teaches|taught|wants?|tells?|told|expects?|sees?|saw|watch(?:es|ed)?|hears?|heard|calls?|trains?|trained)$/i;

/** "one family", "an old couple": several people in one word. */
export function isOneGroup(tokens: readonly string[], at: number): boolean {
  return (
    /^(?:family|couple|village|choir|club|band|orchestra|cooperative|class|crew|parish|street)$/i.test(
      tokens[at]!,
    ) &&
    tokens
      .slice(Math.max(0, at - 3), at)
      .some((word) => /^(?:an?|one|another|each|every|same|two)$/i.test(word))
  );
}

/** "trucks are out, they move the bikes by hand": things do nothing to other things. */
export function isDoneByOthers(tokens: readonly string[], at: number, plural: string): boolean {
  const mayAct = peopleNoun.test(plural) || isPersonNoun(plural.replace(/s$/, ""));
  const isDeed = verbOf(tokens[at + 1] ?? "")?.forms.has("base") === true;
  return (
    !mayAct && isDeed && actsOn.test(tokens[at + 2] ?? "") && /^[,.]$/.test(tokens[at - 1] ?? "")
  );
}

const actsOn = /^(?:the|an?|every|each|all|it|them|their|new)$/i;
