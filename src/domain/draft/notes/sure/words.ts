import { qualityWords } from "../en/lexicon.ts";
import { adverbs, determiners, mass, prepositions } from "../en/words.ts";
import { isPluralNoun } from "../plural.ts";
import { isCommonNoun, isNounish, verbOf } from "../verbs.ts";

/** What a word is, told so that a wrong sentence is noticed: a word is a verb here only where it is hardly anything else. */
export type Kind =
  | "determiner"
  | "number"
  | "pronoun"
  | "auxiliary"
  | "opener"
  | "joint"
  | "preposition"
  | "adverb"
  | "verb"
  | "done"
  | "doing"
  | "quality"
  | "noun"
  | "name"
  | "sign";

export interface Word {
  text: string;
  lower: string;
  kind: Kind;
  plural: boolean;
}

const small: readonly (readonly [Kind, RegExp])[] = [
  ["joint", /^&$/],
  ["sign", /^[<>~=+]./],
  ["sign", /^[^\p{L}\p{N}\uE020]+$/u],
  [
    "number",
    /^(?:[€£$#~]?\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|half|zero)$/,
  ],
  [
    "pronoun",
    /^(?:i|you|he|she|we|they|it|me|him|us|them|there|everyone|everybody|everything|nobody|nothing|anyone|anybody|anything|someone|somebody|something|myself|yourself|yourselves|himself|herself|itself|themselves|yours|mine|theirs|\uE020)$/,
  ],
  [
    "opener",
    /^(?:that|which|who|whose|where|when|while|because|if|whether|how|what|why|unless|until|although|though|whatever|whoever)$/,
  ],
  ["auxiliary", /^(?:be|been|being)$/],
  ["joint", /^(?:and|but|or|nor|so|then)$/],
];

const qualities = new Set(qualityWords.trim().split(/\s+/));

/** The words of a text with their kinds, in the light of the word before each. */
export function wordsOf(tokens: readonly string[]): Word[] {
  const words: Word[] = [];
  for (const text of tokens) {
    const lower = text.toLowerCase();
    const kind = besides(
      kindOf(text, lower),
      lower,
      words.findLast((one) => one.kind !== "adverb"),
    );
    words.push({ text, lower, kind, plural: isPlural(lower) });
  }
  const last = words.at(-1);
  // "for the Tejo ferries": what ends a phrase behind a thing is a thing.
  if (last?.kind === "verb" && last.plural && words.at(-2)?.kind === "name") last.kind = "noun";
  return words.map((word, at) => besideNext(word, words[at + 1]));
}

/** "a data engineer" is one. */
function besideNext(word: Word, next: Word | undefined): Word {
  return word.lower === "data" && next?.kind === "noun" ? { ...word, plural: false } : word;
}

/** Behind an article a verb is a thing ("every manifest"), and behind "to" or "you" a thing is a verb ("to map"). */
function besides(kind: Kind, lower: string, before: Word | undefined): Kind {
  const isBehindThing = before?.kind === "noun" && !before.plural;
  const isBase = verbOf(lower)?.forms.has("base") === true;
  if (/^(?:am|pm)$/.test(lower) && before?.kind === "number") return "noun";
  const isInside =
    /^(?:determiner|quality|number|preposition)$/.test(before?.kind ?? "") &&
    before?.lower !== "to" &&
    before?.lower !== "like";
  if (
    kind === "verb" &&
    (isInside || (isBehindThing && isBase)) &&
    !/^(?:him|her|you|us|them)$/.test(before?.lower ?? "")
  )
    return "noun";
  const isSubject = before?.kind === "pronoun" && !/^(?:him|us|them|me)$/.test(before.lower);
  const opensVerb =
    isSubject ||
    before?.lower === "to" ||
    /^(?:who|do|does|did|not|can|could|will|would|should|must|might|may)$/.test(
      before?.lower ?? "",
    );
  const forms = verbOf(lower)?.forms;
  return kind === "noun" &&
    opensVerb &&
    (forms?.has("base") || (forms?.has("s") && before?.lower !== "to"))
    ? "verb"
    : kind;
}

function kindOf(text: string, lower: string): Kind {
  const fixed = small.find(([, pattern]) => pattern.test(lower))?.[0];
  if (fixed) return fixed;
  if (
    determiners.has(lower) ||
    /^(?:own|such|enough|much|other|less|fewer|more|first|last|next|same)$/.test(lower)
  )
    return "determiner";
  if (text === "May") return "name";
  if (/^(?:master|bachelor)['’]s$/.test(lower)) return "noun";
  if (/['’]s$|s['’]$/.test(lower)) return "determiner";
  if (prepositions.has(lower) || lower === "including") return "preposition";
  if (
    adverbs.has(lower) ||
    /^(?:not|too|very|so|quite|almost|nearly|everywhere|outside|inside|upstairs|here|together|again|away|back|instead|daily|weekly|monthly|nightly|yearly|well|anyway|per|cent)$/.test(
      lower,
    )
  )
    return "adverb";
  if (/^\p{Lu}|\p{Lu}{2}|\d|^(?:d|l)['’]\p{Lu}/u.test(text)) return "name";
  if (isQuality(lower)) return "quality";
  return byVerb(lower);
}

function byVerb(lower: string): Kind {
  const verb = verbOf(lower);
  if (!verb) return /ly$/.test(lower) && !isCommonNoun(lower) ? "adverb" : "noun";
  const { base, forms } = verb;
  if (forms.has("auxiliary")) return "auxiliary";
  if (forms.has("ing")) return "doing";
  if (forms.has("base") || forms.has("s"))
    return isNounish(base) || isCommonNoun(lower) ? "noun" : "verb";
  return forms.has("participle") ? "done" : "verb";
}

/** A quality and no thing: "heavy", "bilingual". */
export function isQuality(lower: string): boolean {
  return (
    qualities.has(lower) ||
    (/(?:ful|less|ous|able|ible|ical|ive)$/.test(lower) && !isCommonNoun(lower))
  );
}

function isPlural(lower: string): boolean {
  return (
    isPluralNoun(lower) ||
    /^(?:people|children|men|women|staff|police|data|media|folk)$/.test(lower)
  );
}

/** Nouns that stand without an article: what is not counted, and what its ending makes abstract. */
export function isUncounted(lower: string): boolean {
  if (mass.has(lower) || uncounted.has(lower)) return true;
  return !counted.has(lower) && abstract.test(lower);
}

const abstract =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ics|logy|graphy|nomy|hood|dom|ure|acy|ware|ing|age)$/;

const counted = new Set(
  "station question section position session mission version profession decision collection exhibition edition solution application function organisation organization foundation institution competition region million option junction presentation conversation department apartment document instrument appointment government establishment assignment experiment shipment garment element moment statement payment city university community facility activity charity authority quantity licence conference sentence difference audience reference residence sequence dance ambulance alliance distance appliance page stage village package cottage message image garage passage building meeting evening morning wedding painting drawing hearing ceiling landing crossing opening structure procedure lecture picture brochure feature internship scholarship partnership relationship championship dealership pharmacy kingdom machinery".split(
    " ",
  ),
);

const uncounted = new Set(
  "access home cover transit aid pastry radar tide wax action advertising air art automation blood budget business care cabling carbon chemistry clay coal commerce communication compliance concrete control copper corn cotton culture custom customs debt demand design discovery discharge dust electricity email engineering english evidence exercise farming fashion finance flow freight fun glass gold governance grief ground hair health help history humour hygiene ice industry ink innovation iron justice labour language law leather life light linen literacy litter logistics lumber marketing maths mathematics medicine metal mud music nature nursing oil outreach packaging pasta pay payroll peace phonics physics plastic play policy pollution poultry power practice production prose public quality railway recovery recruitment recycling rehab retail risk rope rubber rubble safeguarding sales science sea security sewage silence silk silver skin slate sleep smoke soap society software space speech speed sport steam stone strategy straw stress supply support talent technology testing text theory therapy timber time tourism trade training transport travel triage trust urgency water weather web weight wildlife wool writing yarn youth zinc anything nothing".split(
    " ",
  ),
);
