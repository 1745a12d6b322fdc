import { peopleNoun } from "./en/words.ts";
import { verbOf } from "./verbs.ts";

const persons =
  "mayor|minister|priest|pastor|vicar|imam|rabbi|monk|nun|bishop|king|queen|president|chairman|chairwoman|chief|general|colonel|sergeant|policeman|policewoman|firefighter|paramedic|dentist|optician|therapist|physio|psychologist|chemist|biologist|geologist|botanist|hairdresser|barber|florist|gravedigger|undertaker|beekeeper|lighthouse-keeper|miner|logger|hunter|trapper|sculptor|composer|inventor|winner|loser|finalist|hero|expert|specialist|consultant|dealer|grandma|grandpa|granny|nan|auntie|aunty|mum|dad|mom|elder|senior|junior|schoolchild|schoolgirl|schoolboy|youngster|teen|adult|newborn|boss|grower|maker|miller|beekeeper|grocer|fisher|butcher|smith|picker|shopkeeper|innkeeper|finder|guest|girl|boy|child|kid|baby|patient|customer|client|farmer|student|pupil|teacher|nurse|doctor|manager|colleague|mother|father|parent|owner|driver|resident|member|user|player|visitor|man|woman|person|tenant|neighbour|neighbor|runner|apprentice|trainee|cook|chef|guide|skipper|worker|leader|captain|reader|writer|artist|actor|singer|musician|employee|candidate|applicant|newcomer|starter|passenger|caller|buyer|seller|volunteer|carer|officer|engineer|designer|developer|analyst|clerk|cleaner|foreman|deputy|assistant|caretaker|porter|trainer|coach|mentor|conductor|cashier|translator|interpreter|secretary|gardener|carpenter|plumber|electrician|midwife|surgeon|pharmacist|librarian|curator|founder|brother|sister|friend|son|daughter|pilot|mate|bosun|sailor|soldier|scholar|intern|recruit|rookie|novice|freelancer|contractor|subcontractor|supplier|baker|brewer|weaver|potter|builder|painter|roofer|mason|welder|fitter|mechanic|technician|operator|dispatcher|courier|rider|cyclist|walker|swimmer|climber|diver|angler|fisherman|shepherd|ranger|keeper|vet|waiter|waitress|barista|bartender|host|hostess|maid|housekeeper|receptionist|concierge|steward|stewardess|lodger|boarder|camper|donor|trustee|councillor|constable|prisoner|refugee|veteran|widow|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandchild|director|producer|dancer|soprano|tenor|violinist|pianist|organist|drummer|stagehand|seamstress|tailor|cobbler|joiner|glazier|blacksmith|jeweller|historian|archivist|scientist|researcher|postdoc|professor|lecturer|tutor|supervisor|examiner|judge|lawyer|barrister|solicitor|juror|witness|broker|trader|banker|auditor|accountant|bookkeeper|treasurer|landlord|landlady|surveyor|planner|architect|reporter|editor|photographer|novelist|poet|parishioner|bride|groom|stranger|villager|islander|learner|beginner|returner|regular|local|punter|borrower|lender|speaker|listener|viewer|subscriber|follower|shopper|diner|eater|commuter|traveller|traveler|tourist|pedestrian|motorist|biker|survivor|inmate|mentee|attendee|delegate|contestant|competitor|athlete|jockey|rower|complainant|claimant|debtor|heir|orphan|toddler|teenager|pensioner|widower|foster|mare|stallion|foal|horse|pony|donkey|cow|calf|bull|heifer|ewe|ram|lamb|goat|pig|sow|dog|puppy|cat|hen|bird|owl|seal|whale|elephant|ape|bear|lion|tiger|wolf|fox";

/** Whether the word names one person by what they are. */
export function isPersonNoun(word: string): boolean {
  return onePerson.test(word);
}

const onePerson = new RegExp(`^(?:${persons})$`, "iu");

/** Somebody whom the note brings in, to whom a "he" or "her" behind it belongs: "a guest that he smells", "one girl cried over hers". */
const broughtIn = new RegExp(
  `\\b(?:an?|the|that|this|our|your|their|his|her|its|one|each|every|another|any|some|somebody's|someone's) (?:[\\p{Ll}\\d-]+ ){0,2}?(?:${persons})\\b(?! in law|['’]s? \\p{Ll}+(?:,|$))|^(?:the )?(?:[\\p{Ll}-]+ ){0,2}(?:${persons}) (?=\\p{Ll}+s\\b)`,
  "iu",
);

/** "tells a grower that his …": to whom something is said, given or done. */
const spokenTo =
  /\b(?:tell|ask|show|give|teach|help|let|make|pay|hire|phone|call|promise|advise|warn|convince|persuade)(?:s|ing)? (?:an?|every|each|one|another) (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+\b/iu;

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
  const brought = broughtIn.exec(before) ?? spokenTo.exec(before);
  // "before any buyer does, they have done this since her grandfather's time"
  const since = brought ? before.slice(brought.index) : "";
  if (/^(?:his|her)$/i.test(tokens[at]!) && /, (?:and )?(?:they|we) /i.test(since)) return false;
  if (brought && isOfOtherGender(brought[0], tokens[at]!)) return false;
  // "each mare … by her door, in his own words": two genders are two people.
  const theirs = brought && ofGender.exec(before.slice(brought.index));
  if (theirs && isOfHer(theirs[0]) !== isOfHer(tokens[at]!)) return false;
  if (!brought) return false;
  // "she sends a wheel back to its farmer so that he tastes it": he is not she.
  const readers = ofGender.exec(before.slice(0, brought.index));
  return !readers || isOfHer(readers[0]) !== isOfHer(tokens[at]!);
}

/** "asks every family for a song and plays it himself": who does the last deed is who does the first. */
function isOfDoer(tokens: readonly string[], at: number): boolean {
  if (!/self$/i.test(tokens[at]!)) return false;
  const joint = tokens.slice(0, at).findLastIndex((word) => /^(?:and|,|then|but)$/i.test(word));
  return joint > 0 && verbOf(tokens[joint + 1] ?? "")?.forms.has("s") === true;
}

/** Whether every "he" and "she" of a text speaks of somebody whom it has brought in. */
export function areOfOthers(text: string): boolean {
  const tokens = text.replaceAll(/\byou\b/gi, "-").split(/[\s,.;:]+/);
  return tokens.every((word, at) => !pronoun.test(word) || isOfOther(tokens, at));
}

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
