import { prepositions } from "../notes/en/words.ts";
import { tokenise } from "../notes/tokens.ts";

/** Of an exam or a paper one has the thing; nobody brings "the experience of" getting it. */
export function isBrought(gerund: string): boolean {
  return !gained.test(gerund) && !(attending.test(gerund) && learned.test(gerund));
}

const gained =
  /^(?:doing (?:my|an?)|passing (?:my|an?|the|all|\p{Ll}+ exams|\d+ exams)|getting (?:my|an?|the) |(?:gaining|earning|obtaining|holding) (?:my|an?|the)|(?:finishing|completing) (?:my|an?|the) |studying|graduating|qualifying|being|having|learning)\b/u;
const attending = /^(?:taking|attending|finishing|completing|doing|starting) /;
const learned =
  /\b(?:course|training|degree|diploma|certificate|ticket|licen[cs]e|apprenticeship|exams?|evening classes)\b/;

/** What was done so often is brought as experience; what one has is brought as it is: "contacts in every port". */
export function asExperience(np: string): string {
  const [first = ""] = tokenise(np);
  if (/^(?:an?|the|my|our|all|every|each|most|both|half)$/i.test(first)) return np;
  const words = tokenise(np.split(/[,:(]/)[0]!);
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  if (owned.test(head) || owned.test(first)) return np;
  return /^\p{L}/u.test(first) && !count.test(first)
    ? `experience of ${np}`
    : `the experience of ${np}`;
}

const count =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|dozens|about|over|nearly|some)$/i;

/** What is had and not done. */
const owned =
  /^(?:experience|knowledge|skills?|patience|curiosity|care|energy|humour|calm|discipline|practice|routine|know-how|expertise|enthusiasm|contacts?|connections|friends|languages?|hands|eyes|ears|ideas|habits|manners|tools|knives|papers?|articles|publications|patents|books|novels|poems|recipes|designs|drawings|photographs|photos|followers|subscribers|readers|references|certificates?|licen[cs]es|tickets|badges|awards|prizes|medals|qualifications|exams|credits|points|lessons|French|German|Spanish|Italian|Portuguese|Polish|Dutch|Arabic|English|Welsh|Irish|Mandarin|Japanese)$/i;
