import { ultimatumMeanings } from "../meanings/ultimatum.ts";
import type { PhraseTable } from "../phrase.ts";

const act =
  "(?:take(?! it (?:so|that))|accept|withdraw|escalate|move on|go (?:with|elsewhere|for|to)|sign|join|pursue|choose|contact|speak (?:to|with)|report|walk|look elsewhere|complain|go above|take my|write to your|consider (?:other|my|it|myself|this)|be (?:forced|obliged|taking|going|accepting|signing|withdrawing|moving)|have (?:no|to|little)|need to|assume (?:that )?you (?:are not|aren't|do not|don't|have no)|proceed with|be unavailable|no longer)";

export const ultimatum: PhraseTable = {
  say: "This is an ultimatum: do this by then, or else. State your own date and ask what is realistic, without the “or”.",
  phrases: [
    {
      find: `(?:if|unless|should|in case) {far}(?:hear|answer|reply|repl|response|respond|decision|decide|offer|news|word|contact|feedback|confirm|get back|interview)\\w*{far}(?:{iwill}|i am|i'm|i) {adv}*${act}\\w*`,
      unless:
        "if you (?:need|have any|have questions|would like|want|decide|offer)|close the loop|happy to (?:accept|join|sign)|glad to accept|thrilled to (?:accept|join)|would (?:gladly|happily) (?:accept|join)|if (?:i am|i'm) offered|if offered|i would (?:accept|take|join)",
      instead:
        "I have to answer them by Friday. Could you give me a realistic date for your decision?",
    },
    {
      find: `(?:{iwill}|i am going to|i'm going to) {adv}*${act}{far}(?:unless|if (?:you|i|nobody|no one|there) {gap}(?:not|n't|can't|cannot|no|fail)|in case (?:you|i))`,
    },
    {
      find: `or (?:else )?(?:{iwill}|i'm|i am|i) {adv}*(?:going elsewhere|going to|taking|accepting|${act})`,
    },
    {
      find: "i {adv}*(?:need|require|expect|must have|demand|insist on|want|have to have) (?:an? |your |some |the |firm |final |definite |clear )*(?:{answer}|offer) {gap}(?:by|before|no later than|until|today|within|this|tomorrow|in the next|now|soon|immediately)",
      instead: "Could you give me a realistic date for your decision?",
    },
    {
      find: "i {adv}*(?:need|require|expect|have|must|want) to (?:hear|know|have|receive|get)(?: back)? {gap}(?:by|before|no later than|until|today|within|this week|tomorrow|soon|now|immediately|asap)",
      unless:
        "have to (?:have|get) {gap}(?:ready|done)|(?:give|let) (?:them|him|her|you)|back to (?:them|him|her)|more before|expect to (?:hear|know|have|receive) {gap}(?:from them|their|the (?:other|contract))",
    },
    {
      find: "(?:by|before|no later than) {day} (?:at the latest )?(?:or (?:else|i |we |you |my |it |consider|the (?:offer|deal)|lose)|otherwise|after which|and not later)",
    },
    { find: "you have until {gap}(?:{day}|noon|\\d)", unless: "for (?:the|your)" },
    {
      find: "(?:final|last) (?:chance|warning|notice|opportunity)(?: to| for|$)?",
      unless: "(?:opportunity|chance) to (?:work|see|ask|taste|visit|hear|try)",
    },
    {
      find: "take it or leave it|(?:my way or|now or never|no choice but|left with no (?:choice|option|alternative)|forced to (?:accept|take|withdraw|look|move|consider|conclude|assume|escalate)|have no (?:other )?(?:choice|option|alternative))",
      unless:
        "(?:they|customers|we|patients|users) (?:have|had|were|are)|you (?:said|told|mentioned|called) {far}now or never",
    },
    {
      find: "(?:going|go|look|looking|take my (?:talents?|skills|business|experience)) elsewhere",
      unless:
        "you (?:said|told|mentioned|explained)|customers?|clients?|looking elsewhere (?:for now )?(?:is|was) not",
    },
    {
      find: "(?:it would be|it is|it's|that is|that's|will be|would be|entirely|is) (?:your|the company's) loss|your (?:loss|closest competitors?|biggest competitors?|main competitors?|direct competitors?)",
      unless: "(?:told|said|asked|mentioned|differ|compare|ahead of|market)",
    },
    {
      find: "i(?:'ve| have| do have| already have| currently have)? {adv}*(?:have )?(?:got )?(?:other|another|several|multiple|competing|two|three|many|better|plenty of|some|an) (?:\\w+ )?(?:offers?|options|opportunities|companies|employers|interviews) {far}(?:need|must|so (?:i|you|please)|hurry|wait|want|asap|soon|quickly|act|move fast|won't last|unless|or )",
      unless:
        "could you|would it be possible|can you (?:give|tell)|do you (?:expect|know)|first choice|preference|they (?:need|want|would like)|must (?:answer|reply|respond)|i (?:need|have|must) to (?:answer|reply to|give|let) them",
    },
    {
      find: "(?:need|ask|require|expect|want|would like) (?:that )?you (?:to )?(?:decide|answer|respond|reply|commit|give me|make (?:a|an|your)) {gap}(?:by|before|within|today|this week|now)",
      unless: "could|possible",
    },
    {
      find: "(?:lawyer|attorney|legal action|small claims|labou?r board|sue you|glassdoor|bad review|negative review|public about|name and shame|tell (?:everyone|everybody|my network)|go(?:ing)? (?:over your head|above you|to your (?:boss|ceo|manager)))",
      unless:
        "(?:role|position|work|as an?|our|read|saw) {gap}(?:attorney|lawyer|glassdoor)|(?:attorney|lawyer)s? (?:role|position|team|who|at|in|and)|(?:the|your|an?|senior|junior|in-house) (?:lawyer|attorney)",
    },
    {
      find: "otherwise,? (?:{iwill}|i am|i'm|please consider|consider) {adv}*(?:take|accept|withdraw|assume|have to|be forced|go|look|move|consider|my application)\\w*",
    },
    {
      find: "(?:i|i'll|i will|i am|i'm|will|shall) (?:\\w+ )?(?:withdraw|pull|remove) {gap}(?:if|unless|should you)",
    },
    {
      find: "i(?:'ll| will| am going to|'m going to) (?:just )?(?:take|accept|go with|sign with) (?:it(?! (?:so|that))|them|theirs|the other|another|that) {gap}(?:unless|if|by|on|tomorrow|today|then)",
    },
    {
      find: "(?:you|you'll|you will) {gap}(?:have to|need to|must|had better) (?:decide|answer|respond|reply|choose|commit) {gap}(?:before|by|until|within|today|now)",
      unless:
        "not feel|(?:no|not) need|(?:engineers?|nurses?|teachers?|customers?|traders?) (?:have|need)",
    },
    {
      find: "or (?:you )?(?:will |'ll )?(?:lose|risk losing|miss) (?:me|out on me|your chance|the chance|out)|make me an offer {gap}(?:now|today|this week|by|or)",
    },
    {
      find: "(?:only|just) (?:hold|keep|wait|stay available|be available) {gap}(?:until|till|so long|for so long|another)",
      unless: "(?:cache|lock|sensor|buffer|lease|session|patient)",
    },
  ],
  meanings: ultimatumMeanings,
};
