import type { Meaning } from "../gist/meanings.ts";

/** Reproach for not having heard, by idiom, by the wait or by what should at least have been done. */
export const silence: readonly (string | Meaning)[] = [
  "NOT +even +pick*|picked|lift|call|phone|write|send|spare|manage|bother|find|say // if",
  "disappointing|sad|frustrating|strange|surprising ... after ... NUMBER|all|so|TIME weeks|months|rounds|interviews|hours ... NOT|only|just|NO",
  "HAVE +NOT heard|had|got|received +a|one|any|single +single|peep|squeak|whisper|thing|sausage|murmur|syllable",
  "fall|fell|fallen|dropped|drop|disappeared +off ... face|earth|planet|map|radar",
  "READER +BE +IGNORE|avoiding|dodging|blanking|ghosting +my|me",
  "this|it|that|which +BE|'s +getting|becoming|beyond|simply|just|frankly|really|now|starting|beginning +ridiculous|silly|absurd|joke|a_joke|old|frustrating|tiresome|insulting|unacceptable|rude",
  {
    gist: "i +BE +told|promised +NUMBER|TIME|a_couple|a_few|by ... and|but|yet|now ... been|later|still|nothing|NOT // POSITIVE",
    reported: true,
  },
];
