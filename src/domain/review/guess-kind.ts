import type { StepKind } from "../facts/step-kinds.ts";
import type { Letter } from "./letter/letter.ts";
import { pattern } from "./pattern.ts";

/** What gives a kind away, in the order in which it is asked. Data: patterns over folded prose. */
const signs: readonly { kind: StepKind; when: string; unless?: string }[] = [
  {
    kind: "withdrawal",
    when: "(?:withdraw|withdrawing|take back|remove) (?:my (?:application|candidacy|name)|myself|from (?:the|your) (?:process|search|consideration))|(?:have|'ve) (?:\\w+ )?accepted (?:another|an|a different) (?:offer|position|role|job)|decline (?:the|your|this) offer|(?:pursue|accept) (?:a different|another) (?:opportunity|position|role|offer)|take me out of the running|out of consideration|not to (?:go on|continue|proceed) with (?:my|the) (?:application|process)|(?:pull|pulling|bow|bowing) out of",
  },
  {
    kind: "reference-heads-up",
    when: "(?:as|for) (?:a|my) references?|(?:your name|you) as a reference|(?:contact|call|reach out to) you {gap}reference|for a reference|reference (?:checks?|call)",
  },
  {
    kind: "competing-offer",
    when: "(?:another|an|other|competing) (?:job )?offers? {gap}(?:from another|elsewhere|deadline|expires|answer|by)|another (?:company|employer|firm) has (?:made|given|offered)|received an(?:other)? offer|have (?:an?other|other|an|a competing) offers?",
  },
  {
    kind: "answer-request",
    when: "(?:as you (?:asked|requested)|you asked (?:me )?for|(?:thank you|thanks) for your (?:message|e-?mail|reply) {gap}(?:find|below|confirm|works|suits))",
    unless:
      "our (?:conversation|talk|call|chat|meeting)|interview (?:today|yesterday|on)|enjoyed|decision",
  },
  {
    kind: "ask-for-address",
    when: "(?:could|would|can|may|might) (?:you|i) {gap}(?:e-?mail address|addresses|their address|(?:his|her|their) e-?mail)|forward (?:a|this|my) (?:\\w+ )?note",
  },
  {
    kind: "acknowledge-update",
    when: "(?:letting me know|update|telling me|your (?:message|note|e-?mail)) {gap}(?:moved|postponed|delayed|later|longer|more time|pushed back|put back|taking (?:a (?:bit|little) )?longer|still (?:deciding|open))|happy to wait|(?:many thanks|thank you|thanks) for the update|i (?:quite |fully |completely )?understand that {gap}(?:first|takes? (?:longer|time)|more time)",
    unless:
      "(?:any|is there) (?:news|update)|not (?:been )?(?:selected|chosen|successful)|someone else|another candidate|where (?:things|you) stand|interview (?:today|yesterday)",
  },
  {
    kind: "offer-acknowledgement",
    when: "(?:thank you|thanks|grateful|delighted|thrilled) {gap}(?:the|your|this|today's|job) offer|(?:accept|receive|receiving|received|extending) (?:the|your|this|an) (?:\\w+ )?offer|offer (?:letter )?in writing|written offer|accept the {gap}(?:position|role|offer)",
  },
  {
    kind: "final-check-in",
    when: "(?:one|my|a) (?:last|final) (?:note|message|check|time|word|line|email|follow)|last (?:message|note) from me",
  },
  {
    kind: "rejection-reply",
    when: "(?:letting me know|telling me|informing me|your (?:message|email|note|decision|answer)) {gap}(?:decision|decided|not|someone|another|else|disappoint)|(?:not|n't) (?:been )?(?:selected|chosen|successful|get the {job})|(?:did not|didn't) work out|another candidate|someone else|somebody else|turned me down|disappoint\\w* {gap}(?:not|decision|hear|learn|news|select)|thank you for letting me know|feedback on (?:my|why|where)|considered (?:again )?for (?:future|other)",
    unless: "(?:decision|date|answer) (?:has |was |is |been )*(?:moved|postponed|delayed|put off)",
  },
  {
    kind: "linkedin-connect",
    when: "(?:connect|connected|connecting|connection) (?:here|on linkedin|with you (?:here|on linkedin))|(?:stay|staying) in contact|(?:stay|keep|be) in (?:touch|contact) (?:here|on linkedin|on here)|(?:be|get|stay) connected|to my network",
  },
  {
    kind: "application-follow-up",
    when: "(?:follow(?:ing)? up on|status of|about|regarding) my (?:\\w+ )?application|(?:i|i have|i've|i) (?:recently )?(?:applied|submitted)",
    unless: "interview|our (?:conversation|call|talk)|spoke|speaking with|met with|meeting",
  },
  {
    kind: "acknowledge-update",
    when: "(?:thank you|thanks) (?:so much |very much |again )?for (?:your|the) (?:\\w+ ){0,2}(?:note|message|e-?mail|reply|letter|answer|update)",
    unless:
      "interview\\w*|our (?:conversation|talk|call|chat|meeting)|offer|meeting you|enjoyed|{job}|(?:any|is there) (?:news|update)",
  },
];

const thanks = new RegExp(
  pattern(
    "(?:thank you|thanks|thank|grateful|appreciate|appreciated|enjoyed|gratitude|(?:great|good|lovely|wonderful|nice|pleasure) (?:to|it was|meeting|speaking|talking|chatting|to have)|(?:great|good|lovely|wonderful|nice|pleasure) {gap}(?:meet|speak|talk|chat)\\w*)",
  ),
);
const fresh = new RegExp(
  pattern("(?:today|yesterday|this (?:morning|afternoon|evening)|earlier|last night|just now)"),
);
const interviewed = new RegExp(
  pattern(
    "(?:interview\\w*|conversation|meeting|met|meet|speak\\w*|spoke|talk\\w*|chat\\w*|call|seeing me|your time|taking (?:the |some )?time|visit|office|panel)",
  ),
);
const chase = new RegExp(
  pattern(
    "(?:check(?:ing)? (?:back )?in|follow(?:ing)? (?:back )?up|any (?:news|updates?|word)|updates? (?:on|about|regarding)|updated timeline|where (?:things|you) stand|status of|have not heard|haven't heard|hear back|heard back|still (?:very )?(?:interested|keen)|touch(?:ing)? base|last week|(?:weeks?|days) (?:ago|have|since)|(?:made|reached|come to) (?:a|your|any) decision|decided yet|remaining steps|timeline (?:has|for))",
  ),
);

const compiled = signs.map((sign) => ({
  kind: sign.kind,
  when: new RegExp(pattern(sign.when)),
  unless: sign.unless === undefined ? undefined : new RegExp(pattern(sign.unless)),
}));

/** Reads the purpose of a letter out of its words; "unknown" where two readings are as likely. */
export function guessKind(letter: Letter): StepKind | "unknown" {
  if (!letter.english) return "unknown";
  const { prose } = letter;
  for (const sign of compiled)
    if (sign.when.test(prose) && !sign.unless?.test(prose)) return sign.kind;
  const opening = letter.sentences.slice(0, 2);
  const first = opening.map((span) => prose.slice(span.start, span.end)).join(" ");
  const thanked = thanks.test(first) && interviewed.test(prose);
  if (chase.test(first) && !(thanked && fresh.test(first))) return "check-in";
  if (thanked && (fresh.test(prose) || !chase.test(prose))) return "thank-you";
  if (chase.test(prose)) return "check-in";
  return "unknown";
}
