import { areNumbered } from "../numbered.ts";
import { adverbs, determiners, mass, prepositions } from "../en/words.ts";
import { qualityWords } from "../en/lexicon.ts";
import { alsoNouns, alsoQualities, hardlyVerbs, seldomVerbs } from "../en/shares.ts";
import { departments } from "../en/subjects.ts";
import { isPersonNoun } from "../person-nouns.ts";
import { isSeldomPlural } from "../uncounted.ts";
import { isPluralNoun } from "../plural.ts";
import { isCommonNoun, isNounish, isRare, verbOf } from "../verbs.ts";
import type { Part } from "./follows.ts";
import { time, weighed } from "./meant.ts";

/** What a word may be, each with how seldom it is that. */
export type Parts = Readonly<Partial<Record<Part, number>>>;

const qualities = setOf(qualityWords);
const oftenQualities = setOf(alsoQualities);
const rarelyNouns = setOf(alsoNouns);
/** Verbs of handwork, which the lists of general prose hardly know as verbs. */
const handwork = setOf("sort ring prune graft label stamp sign sketch log");
const hardly = setOf(hardlyVerbs).difference(handwork);
const seldom = setOf(seldomVerbs);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const closed: readonly (readonly [RegExp, Parts])[] = [
  [/^[,–—-]$/, { comma: 0 }],
  [/^[“”"'‘’()]$/, { adverb: 0 }],
  [/^to$/, { to: 0, preposition: 0.1 }],
  [/^that$/, { opener: 0, determiner: 0.7, who: 1.5 }],
  [/^(?:this|these|those)$/, { determiner: 0, who: 1, whom: 1.5 }],
  [/^her$/, { owner: 0, whom: 0.3 }],
  [/^(?:his|their|our|my|your|its)$/, { owner: 0 }],
  [/^(?:i|he|she|we|they)$/, { who: 0 }],
  [/^(?:it|you)$/, { who: 0, whom: 0.3 }],
  [/^(?:every|some|any|no)(?:one|body|thing)$|^nobody$/, { who: 0, whom: 0.1 }],
  [/^there$/, { who: 0, adverb: 0.3 }],
  [/^(?:him|them|us|me)$/u, { whom: 0 }],
  [/^\p{L}+sel(?:f|ves)$/u, { whom: 0, adverb: 1 }],
  [/^(?:is|are|was|were|has|have|had)(?:n['’]t)?$/, { is: 0 }],
  [/^(?:do|does|did)n['’]t$/, { can: 0 }],
  [/^do$/, { do: 0.2, can: 0.2, bare: 0 }],
  [/^does$/, { does: 0.2, can: 0.2 }],
  [/^did$/, { did: 0.2, can: 0.2 }],
  [/^long$/, { quality: 0, adverb: 0.3 }],
  [/^(?:except|besides|unlike|versus|via)$/, { preposition: 0 }],
  [/^get$/, { do: 0, bare: 0 }],
  [/^rid$/, { quality: 0 }],
  [/^(?:right|straight|just)$/, { adverb: 0, quality: 0.3, thing: 1.5 }],
  [/^will$/, { can: 0, thing: 1.2 }],
  [/^(?:can|could|would|shall|should|may|might|must|cannot)$/, { can: 0 }],
  [/^(?:can|could|wo|would|sha|should|might|must)n?['’]t$/, { can: 0 }],
  [
    /^(?:i|he|she|it|we|they|you|that|there|here|who|what|every(?:one|body|thing)|nobody|nothing)['’](?:s|re|m|ve|d|ll)$/,
    { whois: 0 },
  ],
  [/^am$/, { is: 0, thing: 0.4 }],
  [/^pm$/, { thing: 0 }],
  [/^(?:be)$/, { bare: 0 }],
  [/^(?:been)$/, { done: 0 }],
  [/^(?:and|or|but|nor|plus|&|yet)$/, { joint: 0 }],
  [/^(?:so|then)$/, { joint: 0.4, adverb: 0.2 }],
  [/^(?:not|never|too|very|quite|almost|nearly|well|even|again)$/, { adverb: 0 }],
  [/^every$/, { determiner: 0, preposition: 0.6 }],
  [/^one$/, { number: 0, thing: 0.8 }],
  [/^ones$/, { things: 0 }],
  [/^(?:former|previous|main|whole|entire|same|other|such|various)$/, { quality: 0 }],
  [/^own$/, { quality: 0, bare: 0.3, do: 0.6 }],
  [/^past$/, { preposition: 0, thing: 0.6, quality: 0.5 }],
  [/^(?:evening|morning|meeting)$/, { thing: 0 }],
  [/^building$/, { thing: 0, doing: 0.3 }],
  [/^(?:spring|summer|autumn|winter)$/, { thing: 0, do: 3, bare: 2 }],
  [/^(?:including|excluding)$/, { preposition: 0 }],
  [/^rather$/, { adverb: 0, joint: 0.3 }],
  [/^each$/, { determiner: 0, preposition: 0.6, who: 0.8, adverb: 3 }],
  [/^an?$/, { determiner: 0, preposition: 1 }],
  [
    /^(?:who|which|whose|where|when|because|if|whether|how|what|why|unless|while|although|though|whatever|whoever)$/,
    { opener: 0 },
  ],
  [/^(?:after|before|since|until|till|once)$/, { preposition: 0, opener: 0.6, adverb: 0.8 }],
  [/^(?:as|than)$/, { preposition: 0, opener: 0.6 }],
  [/^like$/, { preposition: 0.2, opener: 0.8, do: 0.6, bare: 0.3 }],
  [/^(?:up|out|off|down|over)$/, { preposition: 0.1, particle: 0 }],
  [/^(?:back|away|together|apart|forward|aside)$/, { particle: 0 }],
  [/^near$/, { preposition: 0, particle: 0.6, quality: 0.8 }],
  [/^home$/, { thing: 0, particle: 0.3, quality: 0.6 }],
  [
    /^(?:in|on|through|around|along|behind|inside|outside|by|across)$/,
    { preposition: 0, particle: 0.6 },
  ],
  [/^last$/, { quality: 0, adverb: 0.3, do: 0.5, bare: 0.3 }],
  [/^works$/, { does: 0.2, things: 0.8 }],
  [/^(?:all|both|most|either|neither)$/, { determiner: 0, who: 0.8, adverb: 0.8 }],
  [/^half$/, { determiner: 0, who: 0.8, adverb: 0.8, thing: 0.8 }],
  [/^halves$/, { things: 0 }],
  [
    /^(?:many|several|few|some|another|others|none|more|less|fewer|enough|much)$/,
    { determiner: 0, who: 0.9, adverb: 1.2 },
  ],
  [/^(?:first|next)$/, { quality: 0, adverb: 0.3 }],
  [
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|minus|[€£$~<>]?\d[\d.,:–-]*%?)$/,
    { number: 0 },
  ],
];

/** Verbs in the past that take no object, so that they stand before a preposition. */
const goes =
  /^(?:talked|asked|spoke|started|moved|grew|came|went|worked|led|ran|began|turned|switched|joined|trained|learned|spent|lived|stayed|got|taught|met|said|told|built|helped|rose|fell|dropped|doubled|halved|tripled|stopped|changed|improved|ended|arrived|happened|lasted|finished|disappeared|survived|closed|opened|failed|slept|sat|stood|waited|danced|sang|walked|swam|sailed|wept|cried|laughed|smiled|flew|knelt|queued|rested|belonged|existed|remained|retired|resigned|returned|travelled|traveled|applied|appeared|emerged|stepped|climbed|cycled|froze|sank|rang|went|commuted|volunteered|camped)$/;

/** The parts that a word may play, by itself. */
export function partsOf(text: string): Parts {
  const word = text.replace(/[\uE020\uE021\uE022]/g, "");
  const lower = word.toLowerCase();
  if (text.includes("\uE020")) return { who: 0 };
  const fixed = closed.find(([pattern]) => pattern.test(lower))?.[1];
  if (fixed) return fixed;
  if (/['’]s$|s['’]$/.test(lower)) return { owner: 0 };
  if (departments.has(lower)) return { name: 0.2, ...asNoun(lower), ...asVerb(lower) };
  if (determiners.has(lower)) return { determiner: 0 };
  if (prepositions.has(lower)) return { preposition: 0 };
  if (adverbs.has(lower)) return { adverb: 0 };
  if (/^\p{Lu}{2,}s$/u.test(word)) return { things: 0 };
  if (/^\p{Lu}/u.test(word)) return { name: 0, ...(isPluralNoun(lower) && { things: 0.8 }) };
  if (/^\d[\d.,]*-\p{Ll}/u.test(word)) return { quality: 0, thing: 1 };
  if (/\d|\p{Lu}/u.test(word)) return { name: 0.2, thing: 0.3, quality: 0.8 };
  return { ...asNoun(lower), ...asVerb(lower), ...asQuality(lower) };
}

/** Whether the word is a noun more than eight times as often as a verb. */
export function isHardly(base: string): boolean {
  return hardly.has(base);
}

/** How seldom the word is a verb beside what else it is. */
function verbCost(lower: string, base: string): number {
  if (hardly.has(base)) return 3;
  if (seldom.has(base)) return 1.8;
  if (isRare(base) || isNounish(base)) return isCommonNoun(lower) ? 0.8 : 0.6;
  return 0.1;
}

function asVerb(lower: string): Parts {
  const verb = verbOf(lower);
  if (!verb) return unknownVerb(lower);
  const cost = verbCost(lower, verb.base);
  const { forms } = verb;
  const isPast = forms.has("past");
  const stays = goes.test(lower);
  return {
    // "volunteers row": people sooner than a deed.
    ...(forms.has("s") && { does: isPersonNoun(verb.base) ? Math.max(cost, 1.1) : cost }),
    ...(forms.has("base") && { do: cost, bare: Math.min(cost, 1) }),
    ...(isPast && { did: stays || !forms.has("participle") ? 0 : 0.3 }),
    ...(forms.has("participle") && { done: stays ? 1.5 : forms.has("base") ? 1.2 : 0 }),
    ...(forms.has("ing") && { doing: 0 }),
  };
}

function unknownVerb(lower: string): Parts {
  if (/ed$/.test(lower)) return { did: 0.5, done: 0.2 };
  if (/[a-z]{3}ing$/.test(lower)) return { doing: 0.3 };
  const isVerblike =
    /^[a-z]{3,}[a-z-]*[a-z]s$/.test(lower) &&
    !/(?:ss|us|is|ics|ers|ors|ists|ings|ions|ents|ants|ities)$/.test(lower) &&
    !isCommonNoun(lower);
  if (!isVerblike) return {};
  return { does: /(?:ates|ises|izes|ifies)$/.test(lower) ? 0.6 : 2.2 };
}

function asNoun(lower: string): Parts {
  if (/ly$/.test(lower) && !isCommonNoun(lower)) return {};
  if (isSuperlative(lower)) return {};
  const verb = verbOf(lower);
  const part = isPluralNoun(lower) && !mass.has(lower) ? "things" : "thing";
  const cost = nounCost(lower, verb?.base);
  if (part === "things" && verb && isSeldomPlural(verb.base)) return { things: (cost ?? 1) + 1.5 };
  return cost === undefined ? {} : { [part]: cost };
}

function nounCost(lower: string, base: string | undefined): number | undefined {
  if (base === undefined) return qualities.has(lower) ? 2.5 : /ed$/.test(lower) ? 3 : 0;
  const forms = verbOf(lower)!.forms;
  if (forms.has("ing")) return isCommonNoun(lower) ? 0.3 : 1.2;
  if (forms.has("past") && !forms.has("base")) return isCommonNoun(lower) ? 1.5 : undefined;
  if (hardly.has(base)) return 0;
  if (handwork.has(base) && forms.has("s")) return 1;
  if (
    seldom.has(base) ||
    /^(?:cooks|guides|guards|clerks|judges|coaches|nurses|hosts|guests|tutors|pilots|partners|volunteers|students)$/.test(
      lower,
    )
  )
    return 0.2;
  if (isRare(base) || isNounish(base)) return 0.5;
  if (isCommonNoun(lower)) return 1.5;
  return rarelyNouns.has(base) ? 1.8 : 4;
}

/** "the oldest one", and no "forest" */
function isSuperlative(lower: string): boolean {
  return /\p{L}{3,}est$/u.test(lower) && !isCommonNoun(lower) && verbOf(lower) === undefined;
}

function asQuality(lower: string): Parts {
  if (/^(?:daily|weekly|monthly|nightly|yearly|early|hourly|quarterly)$/.test(lower))
    return { quality: 0, adverb: 0.2 };
  if (/ly$/.test(lower) && !isCommonNoun(lower)) return { adverb: 0 };
  if (qualities.has(lower) || isSuperlative(lower)) return { quality: 0 };
  if (oftenQualities.has(lower)) return { quality: 0.4 };
  if (/-/.test(lower)) return { quality: 0.3 };
  if (/(?:ful|less|ous|able|ible|ical|ive|ish|ary|ial|ual)$/.test(lower))
    return { quality: isCommonNoun(lower) ? 1 : 0.2 };
  return verbOf(lower) || isCommonNoun(lower) || /s$/.test(lower) ? {} : { quality: 1.3 };
}

/** "up the hill", but "pairs up new people" */
const opensThing =
  /^(?:the|an?|his|her|their|our|your|its|this|that|these|those|every|each|all|any|some|no|of|to|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|\p{Lu}.*)$/u;

/** "a review every Friday", but "answer every letter": only before a time does "every" stand by itself. */
export function partsBefore(word: string, rest: readonly string[]): Parts {
  const parts = partsOf(word);
  // "wards 5 and 6 share a nurse"
  const isRow = /^\d+ (?:and|to|,) \d+\b/.test(rest.slice(0, 3).join(" "));
  if (isRow && areNumbered(word.toLowerCase())) return { things: 0 };
  if (/s$/.test(word) && weighed.test(`${word} ${rest[0]}`)) return { does: 0 };
  if (/^(?:up|out|off|down|over)$/i.test(word) && !opensThing.test(rest[0] ?? ""))
    return { ...parts, preposition: 1.6 };
  if (
    !/^(?:every|each)$/i.test(word) ||
    rest.slice(0, 3).some((one) => time.test(one.toLowerCase()))
  )
    return parts;
  const { preposition: _, ...others } = parts;
  return others;
}
