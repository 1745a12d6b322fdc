import type { StepKind } from "../facts/step-kinds.ts";
import type { Letter } from "./letter/letter.ts";
import { expressionOf } from "./pattern.ts";

/** What gives a kind away, in the order in which it is asked. Data: patterns over folded prose. */
export const signs: readonly {
  kind: StepKind;
  when: string;
  /** What stands in each reading of `when`, and is quick to look for. */
  holds?: RegExp;
  unless?: string;
}[] = [
  {
    kind: "withdrawal",
    holds: /withdr|take +back|remove|accept|decline|pursue|out +of|off +the|not +to/,
    when: "(?:withdraw|withdrawing|take back|remove) (?:my (?:application|candidacy|name)|myself|from (?:the|your|this) (?:\\w+ ){0,3}(?:process|search|consideration|selection|running|role|position|post|job|race))|(?:have|'ve) (?:\\w+ )?accepted (?:another|an|a different) (?:offer|position|role|job)|decline (?:the|your|this) offer|(?:pursue|accept) (?:a different|another) (?:opportunity|position|role|offer)|(?:take|taking) (?:me|my name) (?:out of|off) the (?:running|process|list)|out of consideration|not to (?:go on|continue|proceed) with (?:my|the) (?:application|process)|(?:pull|pulling|bow|bowing) out of",
    unless:
      "(?:if|unless|until) (?:i (?:do|don't|have|haven't|hear|get|am)|you|we|somebody|someone|nobody)|otherwise|other (?:candidate|person)",
  },
  {
    kind: "reference-heads-up",
    holds: /refer/,
    when: "(?:asked|asking) for (?:\\w+ )?references {gap}(?:your name|you)|(?:as|for|be|being) (?:a|my) (?:references?|referees?)|(?:your name|you) as a reference|(?:contact|call|reach out to) you {gap}reference|for a reference|reference (?:checks?|call)",
  },
  {
    kind: "competing-offer",
    holds: /offer|elsewhere|companies|something +else|fighting|competing/,
    when: "(?:another|an|other|competing) (?:job )?offers? {gap}(?:from another|elsewhere|deadline|expires|answer|by)|another (?:company|employer|firm) has (?:made|given|offered)|received an(?:other)? offer|(?:have|got|holding) (?:an?other|other|an|a competing|(?:two|three|several|multiple|other|better|\\w+ other) (?:job )?) ?offers?|counter-?(?: )?offer|(?:been|has|have) offered (?:me )?(?:an?|the|my|another|more|more money|\\S*\\d\\S*)|(?:fighting|competing) (?:over|for) me|going elsewhere|other companies are|something else on the table",
    unless:
      "(?:your|the|this|today's) offer|offered me the (?:job|post|position|role)|(?:offered|offer) (?:it|that|them) to (?:someone|somebody)|(?:someone|somebody) else|not (?:been )?(?:selected|chosen|successful)",
  },
  {
    kind: "answer-request",
    holds: /you +(?:asked|requested)|requested|your +(?:message|e-?mail|reply)/,
    when: "(?:as you (?:asked|requested)|please find (?:\\w+ ){0,2}requested|the (?:\\w+ )?(?:details|documents|information|references|papers) (?:that )?you (?:asked|requested)|you asked (?:me )?for|{thanks} your (?:message|e-?mail|reply) {gap}(?:find|below|confirm|works|suits))",
    unless:
      "our (?:conversation|talk|call|chat|meeting)|interview (?:today|yesterday|on)|enjoyed|decision|qualified|assessment|everything you asked",
  },
  {
    kind: "ask-for-address",
    holds: /address|forward|(?:his|her|their) +e-?mail/,
    when: "(?:could|would|can|may|might) (?:you|i) {gap}(?:e-?mail address|addresses|their address|(?:his|her|their) e-?mail)|forward (?:a|this|my) (?:\\w+ )?note",
  },
  {
    kind: "acknowledge-update",
    holds:
      /me +know|update|telling +me|your +(?:message|note|e-?mail)|happy +to +wait|keeping +me|heads-up|understand +that/,
    when: "(?:letting me know|update|telling me|your (?:message|note|e-?mail)) {gap}(?:moved|(?:another|a few more|few more|a couple more|some more|one more|two more) (?:days?|weeks?|month)|postponed|delayed?|later|longer|more time|pushed back|put back|taking (?:a (?:bit|little) )?longer|still (?:deciding|open))|happy to wait|{thanks} (?:keeping me (?:posted|informed|updated|in the loop)|the heads-up)|{thanks} the update|i (?:quite |fully |completely )?understand that {gap}(?:first|takes? (?:longer|time)|more time)",
    unless:
      "(?:any|is there) (?:news|update)|not (?:been )?(?:selected|chosen|successful)|someone else|another candidate|where (?:things|you) stand|interview (?:today|yesterday)",
  },
  {
    kind: "offer-acknowledgement",
    when: "(?:thank you|thanks|grateful|delighted|thrilled) {gap}(?:the|your|this|today's|job) offer|(?:accept|receive|receiving|received|extending) (?:the|your|this) (?:\\w+ )?offer|offer (?:letter )?in writing|written offer|accept the {gap}(?:position|role|offer)|{thanks} (?:offering|choosing) me|so happy, thank|the offer letter|(?:written|employment|work|signed) contract|i accept(?: with pleasure)?|(?:talk|think|go|read) (?:it|this|that|everything) (?:over|through) with my|over the moon|(?:go|going|read|reading|look|looking) (?:through|over) (?:(?:it|them) (?:\\w+ )?with|the (?:papers?|paperwork|contract|terms))|(?:will|shall|'ll|let me|to) (?:sign|read) (?:it|the (?:letter|contract|paperwork))|sign the (?:letter|contract|paperwork)",
  },
  {
    kind: "offer-acknowledgement",
    holds: /negotiable|room|flexib|scope|bonus|base +salary/,
    when: "negotiable|(?:room|flexibility|scope) (?:to move|(?:on|in|with) the (?:base|salary|pay|offer|figure))|signing bonus|base salary",
    unless:
      "interview\\w*|conversation|talk\\w*|call|chat\\w*|meet(?:ing)?|met|spoke|speaking|today|yesterday|applied|application|{thanks} (?!{gap}offer)(?:the|your|my|an?)?(?: \\w+)?(?:\\w+ing|time|tour|visit)",
  },
  {
    kind: "final-check-in",
    holds: /loop|last|final/,
    when: "clos(?:e|ing) the loop|(?:the|my) (?:last|final) time (?:that )?i(?: will|'ll| shall)? (?:write|ask|trouble|bother)|(?:one|my|a) (?:last|final) (?:note|message|check|time|word|line|email|follow)|last (?:message|note) from me",
  },
  {
    kind: "rejection-reply",
    when: "(?:letting me know|telling me|informing me|your (?:message|email|note|decision|answer)) {gap}(?:decision|decided|not|someone|another|else|disappoint)|(?:not|n't) (?:been )?(?:selected|chosen|successful|get the {job})|(?<!if (?:it|this|that) )(?:did not|didn't) work out|another candidate|(?:someone|somebody) else(?!'s)|turned me down|disappoint\\w* {gap}(?:not|decision|hear|learn|news|select)|(?:is|was|though|of course) (?:of course )?an? (?:\\w+ )?disappointment|{thanks} (?:(?:letting me know|telling me|informing me)(?! (?:more|about|how|what|why|where)\\b(?! (?:(?:the|your) (?:decision|outcome|result)|it (?:went|turned|was))))|the (?:\\w+ and )?honest answer)|feedback on (?:my|why|where)|considered (?:again )?for (?:future|other)|(?:your|the) new (?:hire|colleague)|(?:person|candidate|one) (?:that )?you (?:picked|chose|hired|appointed)|(?:picked|chose|chosen|hired|went with|gone with|given the job to) (?:someone|somebody|another|an internal)|was not (?:qualified|good enough|wanted|hired)|(?:sad|gutted|bummer)|(?:had|'d) hoped for|accept (?:the|your) (?:decision|verdict)|runner-up|respect your decision|(?:post|job|role|position|place) went to|if (?:a|another|any) (?:\\w+ )?(?:role|post|job|position|opening|vacancy) (?:comes|opens|arises)|reconsider|your (?:rejection|refusal)|(?:turned|turning) me down|keep me (?:in mind|on file) if|similar (?:post|role|position|job) (?:arise|arises|come|comes|open|opens)|your (?:answer|assessment|decision|reasons?) (?:insulting|wrong|is wrong|not to)|{thanks} (?:your|the) (?:\\w+ and )?(?:honest|frank|kind|quick|gracious) (?:and \\w+ )?(?:answer|letter|reply|note)|(?:that|it) is a (?:great |real )?(?:pity|shame)|i (?:quite |fully |completely )?understand, and|agree with your (?:decision|assessment|reasons?)",
    unless:
      "(?:interview\\w*|meeting|seeing me|met|talk|conversation|call|chat) (?:me )?(?:today|yesterday|this (?:morning|afternoon))|still (?:being )?considered|(?:decision|date|answer) (?:has |was |is |been )*(?:moved|postponed|delayed|put off)",
  },
  {
    kind: "linkedin-connect",
    holds: /connect|touch|contact|network/,
    when: "(?:connect|connected|connecting|connection) (?:here|on linkedin|with you (?:here|on linkedin))|(?:stay|staying) in contact|(?:stay|keep|be) in (?:touch|contact) (?:here|on linkedin|on here)|(?:get|stay|to be) connected|to my network",
  },
  {
    kind: "application-follow-up",
    holds: /application|applied|submitted/,
    when: "(?:follow(?:ing)? up on|status of|about|regarding) my (?:\\w+ )?application|(?:i|i have|i've|i) (?:recently )?(?:applied|submitted)",
    unless: "interview|our (?:conversation|call|talk)|spoke|speaking with|met with|meeting",
  },
  {
    kind: "acknowledge-update",
    when: "{thanks} (?:your|the) (?:\\w+ ){0,2}(?:note|message|e-?mail|reply|letter|answer|update)",
    unless:
      "interview\\w*|our (?:conversation|talk|call|chat|meeting)|offer|meeting you|enjoyed|{job}|(?:any|is there) (?:news|update)",
  },
];

const thanks = expressionOf(
  "(?:thank you|thanks|thx|thank|cheers for|grateful|thankful|appreciat(?:e|ed|ion)|enjoyed|valued|loved (?:meeting|talking|chatting|speaking|seeing|learning|hearing)|gratitude|what an? (?:\\w+ )?(?:conversation|talk|chat|discussion|meeting|hour)|kind of you to|(?:great|good|lovely|wonderful|nice|pleasure|honou?r|privilege|enjoyable|pleasant|delight\\w*) (?:to|it was|interview|meeting|speaking|talking|chatting|to have|time (?:today|yesterday))|(?:great|good|lovely|wonderful|nice|pleasure|honou?r|privilege|enjoyable|pleasant) {gap}(?:meet|speak|talk|chat|engage|interview)\\w*)",
);
/** Thanks that a letter of any kind may begin or end with. */
const anyThanks = expressionOf(
  "(?:thank you|thanks|appreciate|appreciated|grateful)(?: \\w+){0,3} (?:for )?your (?:patience|understanding|help|assistance|attention|consideration)|(?:thank you|thanks) in advance",
);
/** Thanks for something, and not for a letter or an answer. */
const thanksFor = expressionOf(
  "kind of you to (?:see|show|have|take|give|talk|meet|speak|make|receive|invite)|(?:thank you|thanks|cheers|thank you and {gap})(?: \\w+){0,3} for (?!your (?:\\w+ ){0,3}(?:message|e-?mail|letter|answer|reply|response|note|update|invitation|feedback)|getting|keeping|considering|being|letting|telling|informing|writing|connecting|the (?:\\w+ ){0,2}(?:message|e-?mail|letter|answer|reply|response|note|update|offer|news|heads-up|feedback|chance|opportunity))\\w+",
);
const fresh = expressionOf(
  "(?:today(?:'s)?|yesterday(?:'s)?|this (?:morning|afternoon|evening)(?:'s)?|earlier|last night|just now)",
);
const interviewed = expressionOf(
  "(?:interview\\w*|conversation|discussion|dialogue|meeting|met|meet|speak\\w*|spoke|talk\\w*|chat\\w*|call|seeing me|having me|explaining|for (?:today|yesterday|this (?:morning|afternoon|evening))|(?:two|three|an?|half an) (?:\\w+ )?hours?|lunch|session|showing me|inviting me|your time|taking (?:the |some )?time|time you (?:gave|took|spent)|visit|tour|office|panel)",
);
/** Says how long it has been, as a chase does; in a note of thanks it is a day. */
const dated = expressionOf(
  "last (?:week|month|monday|tuesday|wednesday|thursday|friday)|(?:weeks?|days|months?) (?:ago|have|since|from|now)|(?:i|we) (?:interviewed|met|spoke) {gap}(?:on|last|ago)|which we discussed|we (?:discussed|spoke about|talked about) on",
);
/** Says outright that it asks after something. */
const asks = expressionOf(
  "(?:check(?:ing)? (?:back )?in|check-in|follow(?:ing)? (?:back )?up|(?:any|is there|an) (?:\\w+ )?(?:news|updates?|word|progress)|updates? (?:on|about|regarding)|updated timeline|where (?:things|you) stand|status of|(?:have|has|had)(?: not|n't) (?:\\w+ )?(?:heard|gotten|received|had|got|replied|answered|responded)|not (?:had|received|got) (?:an|any|a) (?:answer|reply|response)|heard (?:nothing|back)|(?:did|do|have) not (?:receive|received|get|got|had|hear|heard) (?:any|a|an|back)|reminders?|(?:still|remain) (?:\\w+ )?(?:interested|keen)|still (?:very much )?want|given up hope|radio silence|no news|are you still|about hiring me|anything new|how (?:things|matters|the (?:timing|timetable)) (?:are|stand|look|looks|is)|by return|touch(?:ing)? base|i am writing (?:regarding|about)|(?:third|second|fourth|previous|last|my) (?:e-?mails?|messages?|voicemails?|attempt)|long enough|earliest|expedite|speed things|(?:writing|bother\\w*|trouble) (?:you )?(?:once more|again)|(?:job|post|position|role) (?:been )?(?:filled|taken)|still (?:being )?(?:considered|in the running|available|open)|did i (?:get|do)|get the job or|(?:you|he|she|they|was) (?:said|told|promised) {gap}(?:call|ring|phone|write|hear|let|be in touch|reply|answer|know|decide)|still (?:waiting|by the phone)|if (?:you|i) (?:do not|don't|have not|haven't) (?:call|hear|heard|reply|answer))",
);
/** What a check-in is for, and some ask in a note of thanks. */
const wonders = expressionOf(
  "(?:hear back|awaiting|shortlisted|yes or (?:a )?no|what the next steps|your (?:decision|answer)|(?:am|are|be|been) (?:\\w+ )?(?:waiting|patient)|what's going on|(?:have|had) you (?:decided|chosen|filled)|still have a chance|are you going to|when are you|look over my (?:resume|cv)|get me in for|curious about|to ask about my application|(?:made|reached|come to) (?:a|your|any) (?:decision|choice)|decided yet|(?:chosen|picked|hired|selected) (?:someone|somebody|anyone|anybody|or)|remaining steps|timeline|timing|(?:when|how soon) (?:\\w+ )*(?:you|the committee|they) (?:\\w+ )*(?:decide|know|meet|choose)|decision is expected|(?:selected|rejected) or)",
);

const compiled = signs.map(({ kind, holds, when, unless }) => ({
  kind,
  holds,
  when: expressionOf(when),
  unless: unless === undefined ? undefined : expressionOf(unless),
}));

/** Reads the purpose of a letter out of its words; "unknown" where two readings are as likely. */
export function guessKind(letter: Letter): StepKind | "unknown" {
  if (!letter.english) return "unknown";
  const { prose } = letter;
  const subject = letter.draft.subject?.toLowerCase();
  const isGivenAway = ({ holds, when }: Pick<(typeof compiled)[number], "holds" | "when">) =>
    [prose, subject].some((text) => text && (holds?.test(text) ?? true) && when().test(text));
  for (const sign of compiled)
    if (isGivenAway(sign) && !sign.unless?.().test(prose)) return sign.kind;
  return thanksOrChase(letter);
}

/** Hands something over. */
const brings = expressionOf(
  "attach\\w*|enclos\\w*|as promised|i promised you|here(?: is|'s| are| comes) (?:the|my|our)",
);

/** A subject that thanks, and not for an answer. */
const thankful =
  /^(?:thank you|thanks|many thanks)\b(?!.*\b(?:update|offer|reply|answer|decision|message|news)\b)/i;

/** Who thanks for a conversation writes a thank-you, unless the letter begins with what it asks. */
function thanksOrChase({
  prose,
  salutation,
  sentences,
  draft: { subject },
}: Letter): StepKind | "unknown" {
  const first = sentences
    .filter((span) => salutation === undefined || span.start >= salutation.start)
    .slice(0, 2)
    .map((span) => prose.slice(span.start, span.end))
    .join(" ");
  const about = `${first} ${subject?.toLowerCase() ?? ""}`;
  const thanked = thanks().test(first) && (interviewed().test(about) || !anyThanks().test(first));
  const isFresh = fresh().test(thanked ? prose : first);
  if (
    thanked ? asks().test(first) && !fresh().test(first) : asks().test(first) || dated().test(first)
  )
    return "check-in";
  if (
    thanked &&
    (interviewed().test(prose) || interviewed().test(about) || thanksFor().test(first)) &&
    (isFresh || !asks().test(prose))
  )
    return "thank-you";
  if (!thanked && brings().test(first)) return "promised-material";
  if (subject && thankful.test(subject) && !asks().test(first)) return "thank-you";
  if (asks().test(prose) || wonders().test(prose)) return "check-in";
  if (isFresh && interviewed().test(first) && !first.includes("?")) return "thank-you";
  return brings().test(prose) ? "promised-material" : "unknown";
}
