import { monthNames, weekdayNames } from "./en/words.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

/** The first word in small letters, unless it is a name, an acronym or the word I. */
export function lowerFirst(text: string, names: readonly string[] = []): string {
  const [first = "", second = ""] = text.split(/\s+/);
  if (title.test(first) && /^\p{Lu}/u.test(second)) return text;
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || first === "I" || isDay(first) || names.includes(first))
    return text;
  const isOrdinary = isCommonNoun(first) || verbOf(first) !== undefined || /[^s]s$/.test(first);
  return startsPlain.test(first) ||
    (isOrdinary && !/^\p{Lu}/u.test(second)) ||
    text.includes(` ${first.toLowerCase()}`) ||
    plainEnding.test(first) ||
    creature.test(first)
    ? first.toLowerCase() + text.slice(first.length)
    : text;
}

/** "Sister Mbeki", "Chef Lang" */
const title =
  /^(?:Sister|Brother|Father|Chef|Captain|Professor|Doctor|Judge|Matron|Nurse|Coach|Rabbi|Imam|Pastor|Sergeant|Inspector|Principal|Dean|Lady|Lord|Sir|Madame|Frau|Herr|Don|Uncle|Aunt)$/;

function isDay(word: string): boolean {
  return weekdayNames.test(word) || monthNames.test(word);
}

const startsPlain =
  /^(?:The|A|An|This|That|These|Those|They|He|She|We|It|There|All|Both|Each|Every|Half|Some|Most|No|Not|New|Old|Our|His|Her|Their|My|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|What|How|Why|When|Where|Who|Which|If|On|In|At|For|With|From|To|By|About|After|Before|During|Door|Team|Wants|Runs|Likes|Has|Is|Was|Does|Takes|Keeps|Makes|Uses|Works|Thinks|Says|Said|Asked|Told|Mentioned|Talked|Explained|Always|Never|Still|Also|Only|Even|Everyone|Everybody|Whoever|Whatever|Anyone|Anybody|Someone|Somebody|Nobody|None|Nothing|Everything|Something|Any|Either|Neither|Many|Few|Several|Another|Other|Although|Though|Because|Once|Until|Since|While|People|Great|Big|Small|Long|Short)$/;

/** "Lumpfish hatch in March" */
const creature =
  /^\p{Lu}\p{Ll}{2,}(?:fish|berr(?:y|ies)|birds?|worms?|fl(?:y|ies)|crabs?|weeds?|grass|nuts?|bread|roots?|bugs?|hounds?|snails?)$/u;

const plainEnding = /(?:ing|tion|ment|ness|ships?|ings|ers|ed)$/;
