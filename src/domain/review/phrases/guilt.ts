import { guiltMeanings } from "../meanings/guilt.ts";
import type { PhraseTable } from "../phrase.ts";

export const guilt: PhraseTable = {
  say: "This makes the reader feel guilty. A person who feels accused puts the answer off; ask where things stand instead.",
  phrases: [
    {
      find: "(?:still|yet to|never) (?:have |had |has )?(?:not |n't )?(?:heard|received|had|gotten|got|hear|receive) {gap}(?:from|back|anything|{answer})",
      unless: "(?:still have|never had) (?:any )?(?:questions?|fun|so much)",
      instead: "I wanted to ask whether there is an updated timeline.",
    },
    {
      find: "(?:still|yet) (?:have|had)(?: not|n't) {adv}*(?:heard|received|had|gotten|got)(?: {gap}(?:from|back|anything|{answer}))?",
      instead: "I wanted to ask whether there is an updated timeline.",
    },
    {
      find: "(?:(?:notice|noticed|see|saw|realize|realise|aware|seems?|appears?|guess|assume|take it) {gap})?you(?: have|'ve|) {adv}*(?:not|never|haven't|did not|didn't|failed to|forgot to|neglected to) {adv}*(?:respond|repl|answer|get back|got back|gotten back|g[eo]t in touch|written|write|call|contact|bother|acknowledg|return|let me know|kept|keep)\\w*",
      unless: "if you (?:have|did|do|had)(?: not|n't)|in case you|whether you",
    },
    {
      find: "you {adv}*(?:haven't|have not|didn't|did not|never|couldn't|could not|don't|do not) {adv}*(?:bother|care|respond|repl|answer|get back|got back|call|written|write)\\w*",
      unless: "if you (?:have|did|do|had|can|could)(?: not|n't)|in case you",
    },
    {
      find: "you(?:'d| had|'ve| have)? {adv}*(?:promised|assured|swore|gave me your word|guaranteed)(?: me)?(?! to send)",
      unless: "(?:send|sent|bring|share|show|article|slides|link|paper|copy|thank)",
    },
    {
      find: "(?:he|she|they|\\w+) (?:promised|assured|gave) me(?: (?:her|his|their|your) word)? {gap}(?:would|that|you|an answer)",
    },
    {
      find: "(?:despite|in spite of|after) (?:your|the|all (?:your|the|those)|such|these|those) (?:\\w+ )?(?:promises?|assurances?)",
    },
    {
      find: "the {job} you promised|(?:the|your|that) {gap}you promised(?: me)?",
      unless: "(?:slides?|article|link|paper|book|send)",
    },
    {
      find: "(?:after|given|considering|despite|for) {gap}(?:time|effort|work|energy|preparation|hours|trouble) {gap}(?:i|i've|i have|i'd) {gap}(?:put|invest|spent|spend|gave|given|went|made)\\w*",
      unless: "(?:what|how) you|answer|worth it|enjoyed|on this question",
    },
    {
      find: "how much (?:time|effort|work|energy|preparation|money) {gap}i {gap}(?:put|invest|spent|gave|made)\\w*",
    },
    {
      find: "i (?:dropped everything|rearranged my|took (?:a|the|two|unpaid) (?:\\w+ )?(?:days?|leave|time) off|drove (?:\\d+|\\w+) (?:hours|miles)|paid for my own|turned down (?:an?other|other|several|two|an) )",
      unless: "off to (?:see|visit|walk)|well spent|worth|gladly|happily",
    },
    { find: "at my own (?:cost|expense)" },
    {
      find: "(?:the (?:very )?least|minimum) (?:that )?(?:you|anyone|one|i) (?:could|can|should|might|would|deserve|expect)\\w*",
    },
    {
      find: "(?:common|professional|basic|simple|minimum|ordinary|a little|bit of|some|the) (?:professional )?(?:courtesy|decency|respect|politeness|manners)",
      unless: "(?:thank|appreciate|grateful|impressed|kind) {far}(?:courtesy|respect)",
    },
    {
      find: "(?:deserve[sd]?|owed?|entitled to|right to|worthy of|worth) {gap}(?:an? |some |the |your |any |more |better |at least )*(?:{answer}|told|to know|to be told|explanation|courtesy|better|treatment|phone call|call back|minute)",
      unless:
        "worth (?:a|another|your) (?:look|thought|try|visit|minute of your)|credit|(?:customers?|clients?|users?|patients?|pupils?|guests?|everybody|everyone|people|team) {gap}(?:deserve|owed|entitled|worthy)",
    },
    {
      find: "(?:i {adv}*)?(?:deserve[sd]?|owe me|owes me|owed me) (?:better|more|this|an|a|at least)",
      unless: "(?:team|you|they|users?|patients?|customers?|pupils?|children|work|it) deserves?",
    },
    {
      find: "you (?:(?:have|must have|must|may have|seem to have|probably|clearly|obviously|all|'ve) )*(?:forgot|forgotten|forgetting|lost interest|given up|moved on|overlooked)(?: all)? {gap}(?:me|us|my|i |about)\\w*",
      unless:
        "if you (?:have )?(?:forgot|overlooked)|forgot (?:to (?:show|bring|mention|try)|your)",
    },
    {
      find: "(?:have|did|'ve) you (?:already |all )?(?:forgotten?|forget|lost interest in|given up on) (?:about |all about )?(?:me|us|my)",
    },
    {
      find: "(?:been |being |be |was |am |feel |have |'m )?(?:ghosted|ghosting|blown off|strung along|brushed off|given the (?:cold shoulder|runaround)|disrespected|stood up)",
    },
    {
      find: "(?:ignored?|ignoring) (?:me|my|by|this|us)|(?:being|been|feel|feeling|was|get|am) {adv}*ignored",
    },
    {
      find: "(?:left|leave|leaving|kept|keep|keeping|have|had) me (?:\\w+ )?(?:hanging|in the dark|waiting|wondering|guessing|on tenterhooks|dangling|in limbo|in suspense)",
    },
    {
      find: "(?:waiting|sitting|sat|wait) {gap}(?:by|next to|beside) (?:the|my) (?:phone|telephone|inbox|computer)",
    },
    {
      find: "(?:radio|complete|total|utter|deafening|your|this|such|long|met with|answered with|greeted with|weeks? of|days? of|months? of) silence",
      unless: "(?:enjoy|like|appreciate|moment|in) {gap}silence",
    },
    {
      find: "(?:dishearten\\w*|disheartened|dispiriting|demorali[sz]\\w+|discouraging|hurtful|disrespectful|insulting|inconsiderate|thoughtless|rude|shabby|cruel)",
      unless:
        "(?:not|never|without|wasn't|isn't) (?:be(?:ing)? )?(?:rude|disrespectful|inconsiderate)",
    },
    {
      find: "{iam} {adv}*(?:hurt|ignored|disrespected|overlooked|let down|unappreciated|insulted|offended|upset|frustrated|annoyed|angry|furious|shocked|appalled|outraged|confused and)(?: (?:by|that|with|at|to|about|in|because|not)| and)?",
      unless:
        "let down by (?:an?|my|the) (?:\\w+ )?(?:supplier|vendor|machine|tool|printer|train|builder)|(?:shock|frustrat|upset)\\w* {gap}(?:customer|client|user|patient|pupil)",
    },
    {
      find: "(?:which|this|that|it|the (?:silence|delay|wait|lack of {gap})|(?:your|their) silence) (?:is|was|has been|feels?|felt|seems?) {adv}*(?:disappoint|frustrat|upsett|annoy|disheart|discourag|hurtful|rude|unprofessional|disrespectful|unfair|a (?:disappointment|let-?down))\\w*",
      unless: "(?:problem|bug|outage|incident|customers?|users?|patients?) {gap}(?:is|was|feels?)",
      instead: "I wanted to ask whether there is an updated timeline.",
    },
    {
      find: "disappointed (?:that (?:you|i have|i haven't|nobody|no one|there|we)|in (?:you|how)|with (?:you|how|the (?:lack|way|silence|communication))|by (?:you|how|the (?:lack|way|silence|delay|communication))|not to have (?:heard|received|had)|at (?:the|not))",
      unless: "not (?:been )?(?:selected|chosen|successful)",
    },
    {
      find: "(?:nobody|no one|no-one|none of you|not one (?:of you|person)|not a (?:single )?(?:word|line|soul)) (?:(?:has|have|had|ever|even|at|from|on|your|team|side|there|here|the|company|so far|yet) )*(?:written|replied|told|called|got|gotten|bothered|answered|contacted|wrote|reached|responded|cared|informed|let me|would|seems?)",
      unless:
        "nobody (?:told|had told) me (?:how|that it)|you (?:told|said|mentioned|explained|described)",
    },
    {
      find: "(?:heard|hearing|received|got|had|have had|is|was|been|met with) {adv}*(?:nothing|no (?:reply|answer|response|word|news|feedback|reaction))(?: at all| back| from| since| so far| yet| whatsoever)?",
      unless:
        "(?:no (?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)|nothing (?:but|more|better|to))",
      instead: "I wanted to ask whether there is an updated timeline.",
    },
    {
      find: "(?:without|with no|and no|not even|not so much as|and not|but no) (?:a |an |any |one |even |so much as |the courtesy of |single |form )*(?:reply|answer|response|word|update|news|line|acknowledge?ment|feedback|call|letter|e-?mail)",
      unless:
        "(?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)|letter of|without (?:an? )?(?:update|feedback) (?:loop|cycle)|told|missed",
    },
    {
      find: "unprofessional\\w*|(?:poor|bad|shabby|dim) light on (?:you|your)",
      unless: "seem unprofessional of me",
    },
    { find: "how (?:dare|could) you" },
    {
      find: "(?:wast(?:e|ed|ing)) (?:of )?(?:my|everyone's|our|everybody's) (?:\\w+ )?(?:time|morning|afternoon|day|energy)|waste of time",
    },
    {
      find: "(?:lack|absence) of (?:any )?(?:response|communication|courtesy|respect|reply|feedback|interest|answer|professionalism|follow[- ]?up|consideration)",
      unless: "my (?:own )?lack",
    },
    {
      find: "(?:as )?per my (?:last|previous|earlier|prior|first|other|recent) (?:e-?mail|message|note|letter)s?",
    },
    {
      find: "as (?:i(?:'ve| have)? )?(?:already )?(?:mentioned|stated|said|noted|wrote|written|explained|told you)(?: (?:already|before|previously|earlier|in my (?:last|previous|first|earlier) (?:e-?mail|message|note)|several times|repeatedly)|, (?:we|i|you) (?:need|must|have to|require|expect|still))",
      unless: "interview|when we (?:met|spoke|talked)|our (?:call|conversation|meeting)",
    },
    { find: "(?<!thank you |thanks )so+ much for" },
    {
      find: "should i (?:just )?(?:keep|continue|assume|give up|stop|get on|move on|wait|take it|forget)\\w*",
      unless: "should i (?:keep|continue) (?:preparing|reading|to prepare|you posted|my)",
    },
    {
      find: "(?:i'm|i am|still|also) still alive|(?:thanks|thank you) for nothing|must be nice|if it's not too much (?:trouble|to ask)|if (?:that|it) is not asking too much",
    },
    {
      find: "(?:i|i'd) (?:guess|suppose|gather|take it|must assume|assume|can only assume|must take it|must conclude|conclude) {gap}(?:not (?:good|important|worth|interested|been successful)|n't (?:good|important|worth|interested|care)|nobody|you (?:have|found|went|are not|aren't|do not|don't|didn't|did not|all|just|people|forgot)|no longer|wasn't)",
      unless: "you (?:have|are) (?:a lot|many|busy|very)",
    },
    {
      find: "(?:did i|have i|must have|i must have) (?:do|done|say|said) something (?:wrong|to)|something i said",
    },
    {
      find: "not (?:even )?(?:thought |been |deemed |considered )?(?:good enough|worth) (?:a|an|your|the|of|for you|even|it)",
      unless: "worth (?:a|the) (?:risk|cost|change|detour|complexity)",
    },
    {
      find: "i (?:thought|believed|was under the impression|expected|had hoped) (?:that )?(?:we had|you (?:were|would|valued|cared|liked|had|people)|i would (?:have )?(?:hear|know|receive|be told)\\w*|to (?:have )?(?:hear|heard|know|hold))",
      unless:
        "grateful|pleasant|surpris|you would (?:like|enjoy|want|find)|had (?:a )?(?:covered|time)",
    },
    {
      find: "(?:it has|it's|it is|that's|that is) (?:now |already |been )*(?:been )?(?:{count}|over|more than|nearly|almost|almost \\w+|nearly \\w+|well over) {gap}{time} {gap}(?:and|since|with|without|but) {gap}(?:still|nothing|no |not |n't |silence|without)",
    },
    {
      find: "i was counting on (?:you|this|hearing)|i (?:put|placed) my trust in|i trusted (?:you|that you)",
    },
    {
      find: "(?:is (?:it|that)|would it be|it would not be|it wouldn't be|how hard is it|is it really) (?:so |too |really |that )*(?:hard|difficult|much) (?:to|of you|for you|asking)",
    },
    {
      find: "you (?:people|lot)|people like you|(?:what|how) a (?:shame|disgrace|joke)|disgrace\\w*|(?:are|you|people|bunch of) {gap}idiots",
      unless: "meet people like you",
    },
    { find: "burn(?:ing|ed|t)? (?:this|that|the|a|any) bridges?", unless: "not (?:want to )?burn" },
    {
      find: "(?:you|you'll|you will) (?:would )?(?:will )?(?:regret|be sorry|miss(?:ed)? out)|what you(?:'ve|'re| have| are|) miss(?:ed|ing)|(?:huge|big|terrible|serious|grave) mistake",
      unless: "learn|mistake i|i made|would (?:never|not) regret",
    },
    { find: "even i know|not my place|someone who (?:clearly|obviously) (?:does|did)" },
    {
      find: "i know (?:that )?you(?:'re| are| must be) (?:very |so |extremely |really )?busy,? but",
      say: "“You are busy, but” asks and reproaches in one breath. Leave the first half out.",
      severity: "warning",
      instead: "",
    },
    {
      find: "not (?:a|one|so much as a|even a) (?:single )?(?:peep|word|line|sound|call|reply|message|note|e-?mail|response)",
    },
    {
      find: "(?:nobody|no one|none|not one|not a single \\w+|anyone|anybody|someone) {gap}(?:find|found|spare|spared|take|taken|took|make|made) {gap}(?:minutes?|moment|seconds?|time|effort) {gap}to (?:write|reply|respond|answer|call|let me|tell|e-?mail)",
    },
    {
      find: "you {adv}*(?:don't|do not|didn't|did not|never) {adv}*(?:value|respect|appreciate|treat|take {gap}seriously)",
      unless: "if you|you (?:do not|don't) (?:value|respect) {gap}(?:over|above)",
    },
    {
      find: "i {gap}should have known (?:better)?|(?:obviously|clearly|apparently|evidently) {gap}(?:more important|better things|too busy|not a priority|not interested|n't (?:matter|care))|(?:more important|better) things to do",
    },
    {
      find: "(?:can't|cannot|could not|couldn't|hard to|find it hard to|difficult to) believe (?:that )?(?:you|nobody|no one|not|i|the|how|after|there)",
      unless:
        "believe (?:how|that) {gap}(?:fast|quick|far|well|much|easy|small|kind|warm|few)|believe i (?:get|got to)",
    },
  ],
  meanings: guiltMeanings,
};
