import type { Meaning } from "../gist/meanings.ts";

/** Reproach for not having heard, by idiom, by the wait or by what should at least have been done. */
export const silence: readonly (string | Meaning)[] = [
  "you never intended|meant|planned|wanted ... HIRE|me|to",
  "i gave|turned|passed +up|down ... another|other|interview|interviews|offer|chance|job ... for|because +you|yours|this",
  "reached|emailed|called|written|wrote|tried|contacted|messaged|rung|phoned|asked ... times|twice|repeatedly|again ... and|but|yet ... NOT|NO|nothing ... heard|gotten|received|had|got|response|reply|answer|back // POSITIVE",
  "only|just fair|right|decent|polite|reasonable ... to|that|if ... get|hear|know|told|tell|reply|answer|i|you",
  "would|'d +have +been +nice|good|kind|courteous|polite|decent|helpful|lovely|fair|great ... to +get|have|hear|know|receive|be",
  "NOT +understand|see|get|know +why ... you|READER +NOT|cannot|just|simply",
  "why ... you|READER NOT +just|simply|at_least|even +answer|reply|write|call|say|tell",
  "read +receipt|receipts",
  "i replied|answered|responded|wrote ... all|every|each ... yours|your ... within|at_once|immediately|same|hour|day",
  {
    gist: "thank|thanks|thank_you ... for +finally|eventually|at_last|belatedly",
    always: true,
  },
  "TIME|bit|little +late|overdue // traffic train bus flight i minutes minute sorry",
  {
    gist: "hope|trust ... treat|look_after ... OTHERS|customer*|client*|patient*|staff ... better|kinder|more ... than",
    always: true,
  },
  "leave|left|leaving|keep|keeping +people|candidates|applicants|us|me|someone|somebody|anyone +guessing|waiting|hanging|wondering|dangling",
  "dropped|drop +like +a",
  "heart +and +soul // POSITIVE",
  "feel|felt|feeling cheated|conned|fooled|duped|misled|deceived|betrayed|robbed",
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
