import { determiners, prepositions } from "./en/words.ts";
import { isPluralNoun } from "./plural.ts";
import { theirs } from "./tokens.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

/** "she showed me the shelf" is said beside the matter. */
export function isAside(part: readonly string[]): boolean {
  const text = part.join(" ").replaceAll(theirs, "");
  return (
    /^(?:and )?(?:he|she|they) (?:showed|told|gave|sent|asked|took) me\b/i.test(text) ||
    ownWord.test(text) ||
    /^(?:it |that |this )?(?:has |have |is |was )?(?:always )?been (?:like|that way|so|this way|the same)\b/i.test(
      text,
    ) ||
    /^(?:and )?(?:he|she|they) (?:(?:is|are|was|were) (?:very |so |really |quite )?(?:proud|strict|firm) (?:of|about|on)|insists? on|swears? by|(?:fought|pushed|asked) for) (?:it|that|this|them)$/i.test(
      text,
    ) ||
    /^(?:only|just|still only) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|in|out of) (?:\d+|ten|five|the)\b/i.test(
      text,
    ) ||
    /^(?:half|partly|only half) (?:joking|serious|laughing)\b/i.test(text) ||
    /^(?:and )?(?:(?:he|she|they) )?(?:says?|said|thinks?|reckons?|swears?|claims?) (?:that )?(?:(?:it|this|that|you)\b|.*\b(?:it|that|this)\b)/i.test(
      text,
    ) ||
    /\b(?:than|like|with|for|to) me$/.test(text)
  );
}

/** "his rule", "which was her idea" */
const ownWord =
  /^(?:(?:which|that|it|this) (?:was|is) )?(?:an? (?:house )?(?:rule|tradition|custom|habit)|(?:his|her|their|all his|all her) (?:own |big |pet |new )?(?:rules?|ideas?|call|decision|words?|phrase|doing|favou?rite|term|view|baby|project|invention|choice|line|thing|initiative|experiment))$/i;

/** "…, working language English": a bare tail without any joint is left out. */
export function isLooseTail(phrase: readonly string[]): boolean {
  const [first = ""] = phrase;
  const lower = first.toLowerCase();
  const opens =
    determiners.has(lower) ||
    prepositions.has(lower) ||
    /^(?:and|or|but|not|too|also|mostly|mainly|usually|always|never|even|including|especially|because|so|if|when|then|plus|whatever|however|which|who|where|more|fewer|less|once|twice|\d.*|\w+ly|\w+ed)$/.test(
      lower,
    ) ||
    verbOf(lower)?.forms.has("participle");
  const isShort = phrase.length > 1 && phrase.length <= 4;
  return (
    isShort &&
    !opens &&
    !isPluralNoun(phrase.at(-1) ?? "") &&
    !phrase.some((word) => prepositions.has(word.toLowerCase())) &&
    !/^(?:too|well|included|\w+ing)$/.test(phrase.at(-1) ?? "")
  );
}

/** "heads are cut from lime, hands from pear": the verb is that of the clause before. */
export function isGapped(
  [first = "", second = ""]: readonly string[],
  main: readonly string[],
): boolean {
  return (
    isPluralNoun(first) &&
    isCommonNoun(first) &&
    prepositions.has(second) &&
    isPluralNoun(main[0]!) &&
    main.includes(second)
  );
}
