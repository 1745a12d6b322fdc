import { pressureMeanings } from "../meanings/pressure.ts";
import type { PhraseTable } from "../phrase.ts";

export const pressure: PhraseTable = {
  say: "This pushes. Ask for an updated timeline once, plainly, and leave the pace to the reader.",
  phrases: [
    {
      find: "(?:please|kindly|just|must|should|need to|you to|can you|could you|would you|to) {gap}(?:respond|reply|answer|let me know|get back|confirm|write back|call|have an? {answer}|tell me|hear from you|decide|inform me|advise) {gap}(?:asap|a\\.s\\.a\\.p|as soon as (?:possible|you can|you are able)|immediately|urgently|right away|at once|promptly|straight away|without (?:further |any |more )*delay|by return|first thing)",
      unless:
        "no need to|(?:i|i'll|i will|we|happy|glad) {gap}(?:send|reply|respond|answer|get back|confirm) {far}(?:right away|as soon|straight away|immediately|promptly|at once)|your (?:question|request)",
      instead: "Could you tell me roughly when you expect to know more?",
    },
    {
      find: "(?:please|kindly) {gap}(?:respond|reply|answer|let me have|get back to me|tell me|decide|write back|let me know) {gap}(?:by|before|no later than|within|until|this|today|tomorrow|tonight) ?(?:{day}|\\d+ (?:hours|days)|the|week|month|morning|afternoon)?",
      unless:
        "(?:what|which) {far}(?:steps|documents?|should|need)|paperwork|not feel|(?:no|not) need|questions|start date|if (?:you|there|that|this) {far}(?:need|would|anything|work|suit|time|slot)|call|meet|time",
    },
    { find: "without (?:any |further |more |any further |any more )+(?:delay|waiting)" },
    {
      find: "i {adv}*(?:need|require|expect|demand|insist on|must have|must insist|have to have) (?:an? |your |some |to (?:know|hear|have|receive|get)(?: back)?(?: from you)? ?)+(?:(?:{answer}|soon|now|quickly|immediately|asap|what|whether|if|where|when|urgently|(?:the )?truth)\\b)?",
      unless:
        "(?:can|could|should|may|might|when) i expect|(?:to (?:know|hear|have) (?:more|about (?:how|the|your))|hear more|know more|have (?:a )?(?:look|chat|conversation)|expect (?:an?|your) (?:great|good|busy)|want to hear|want to know (?:that|how much|you))|require an? (?:good|close|deep|careful)|let you know|let me know what i need|an? (?:few|minute|moment|team|place|role|good|job)",
    },
    {
      find: "a\\.?s\\.?a\\.?p|urgent(?:ly)?|time is (?:running out|of the essence)|(?:hurry|speed this|speed things|speed it)(?: up)?|expedite|running out of (?:time|patience)|lose patience|losing patience|my patience",
      unless:
        "(?:no|not? (?:in )?(?:a|any)|without|never|isn't any|take your time) (?:need to )?(?:hurry|urgent|rush)|(?:urgent|urgently) (?:care|cases?|tickets?|requests?|search|need|patients?|issues?|work|repairs?|orders?|calls?|incidents?|treatment|referrals?|problems?)|(?:expedite|speed) {gap}(?:your|the) (?:deliver|ship|build|deploy|release|claims?|orders?)|you (?:said|told|mentioned|described|explained)",
    },
    {
      find: "(?:prompt|immediate|urgent|swift|speedy|quick|rapid|timely|fast) (?:reply|response|answer|attention|decision|action|feedback)",
      unless: "thank(?:s| you)|appreciat\\w+ (?:your|the) (?:quick|prompt)|grateful",
    },
    {
      find: "(?:still|been|am|keep|'m) (?:patiently |anxiously |eagerly )?waiting (?:for|on|to hear|with|since|here|patiently)|(?:still|been) patiently waiting|i(?:'ve| have) waited (?:long|patiently|for)",
      unless: "waiting (?:list|room|time)|no (?:rush|hurry)|let (?:the others|them) know",
    },
    {
      find: "(?:anxious|impatient|impatiently|on edge|can't wait any|cannot wait any|tired of waiting|sick of waiting)",
      unless: "patients?|pupils?|children|anxious (?:parents?|clients?|customers?|people|owners?)",
    },
    {
      find: "i(?:'ll| will| shall| am going to|'m going to| plan to| intend to| can) (?:\\w+ )?(?:keep|continue|go on) (?:to )?(?:call|e-?mail|writ|follow|check|reach|ask|try|messag|phon|contact)\\w*",
      unless:
        "(?:call|check)\\w* (?:your|the) (?:website|careers|page|site)|trying to|try(?:ing)? (?:it|this)",
    },
    {
      find: "i(?:'ll| will| shall| am going to|'m going to| plan to) (?:call|phone|ring|stop by|drop by|come by|drop in|swing by|show up|turn up|e-?mail|write|message|try|follow up)(?: (?:you|your office|the office|again|with you))* (?:every|each|daily|until|twice a|tomorrow|again (?:tomorrow|later today|this afternoon)|in person (?:tomorrow|today))",
      unless: "as (?:agreed|arranged|discussed|you (?:asked|suggested|proposed))",
    },
    {
      find: "this is (?:now )?(?:my|the) (?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) (?:e-?mail|message|attempt|time|follow|note|letter|call|reminder)\\w*",
    },
    {
      find: "(?:second|third|fourth|fifth|\\d+(?:nd|rd|th)) (?:time|attempt|reminder) {gap}(?:writ|reach|contact|e-?mail|ask|call|try|messag|hear)\\w*",
      unless: "interview",
    },
    {
      find: "i(?:'ve| have| had)? {adv}*(?:written|wrote|e-?mailed|called|phoned|messaged|contacted|reached out|tried|left|sent|asked) {gap}(?:twice|three times|four times|several (?:times|messages|voicemails|e-?mails)|many (?:times|messages|e-?mails)|repeatedly|multiple (?:times|messages|voicemails|e-?mails)|\\d+ (?:times|messages|e-?mails)|again and again|two (?:messages|e-?mails|voicemails)|three (?:messages|e-?mails|voicemails))",
      unless: "(?:client|customer|vendor|supplier|at my|in my|deploy|test|patient)",
    },
    {
      find: "(?:did|have) you (?:\\w+ )?(?:get|got|gotten|receive|received|see|seen|read|had a chance to (?:read|see|look at|review)|have a chance to (?:read|see|look at|review)) (?:any of )?(?:my|the) (?:\\w+ )?(?:e-?mails?|messages?|notes?|voicemails?|calls?|letters?|follow-?ups?|thank-?you)(?: (?:i|that i) sent| from)?",
    },
    {
      find: "(?:please )?(?:confirm|acknowledge) (?:the )?(?:receipt|that you (?:got|received|have read|saw))",
      unless: "i (?:can |hereby |gladly )?(?:confirm|acknowledge)",
    },
    {
      find: "you (?:really |seriously |need to |have to |must |should |ought to |had better |'d better |better |would be (?:foolish|crazy|wise) (?:not )?to )+(?:priorit\\w+|decide|take me|make (?:a|up|your)|move|answer|respond|reply|give me|let me|tell me|act|offer)",
      unless:
        "not feel|(?:no|not) need|you should (?:hire|choose) (?:carefully|slowly)|you (?:need to|have to|must) (?:decide|choose) (?:between|which|how|what|when|by)",
    },
    { find: "(?:something|this is something|a decision) you should (?:priorit\\w+|do|make)" },
    {
      find: "i (?:\\w+ )?(?:urge|demand|insist|strongly (?:suggest|advise|recommend) (?:that )?you)(?: |$)",
      unless: "insist on (?:a |good |clean |writing|tests|testing|quality)",
    },
    {
      find: "(?:make up your mind|sooner rather than later|decide (?:soon|quickly|now|fast|already)|(?:what|why) (?:is|'s) taking (?:so|this) long|how (?:much|many) (?:longer|more)|(?:take|taken|taking) (?:so|this|too) long|drag(?:ging|ged)? (?:this |it )?(?:on|out|your feet))",
      unless:
        "(?:build|deploy|test|query|job|release)s? {gap}(?:tak|drag)|expect to decide|how (?:much|many) (?:longer|more) (?:you|the|patients|customers|your)|(?:so|too) long to (?:build|deploy|compile|load|answer)",
    },
    {
      find: "why (?:(?:have|has|did|is|are|am|was) )?(?:i|you|nobody|no one|there|it|your \\w+) (?:(?:have|has|had|did|do|is|are|am|was|'ve) ?)?(?:not|n't|never|still|no|taking|so)(?: \\w+){0,3}",
      unless:
        "you (?:do not|don't|did not|didn't|never) (?:use|deploy|merge|buy|sell|hire|write|ship|keep|do|run)|why (?:it|there) (?:is|was|has) (?:no|not)|asked|understand why|explain",
    },
    {
      find: "why (?:haven't|have not|hasn't|didn't|don't|aren't|isn't|did not|has not) (?:i|you|anyone|anybody|there|your|it)",
      unless: "why (?:don't|didn't) you (?:use|deploy|merge|buy|sell)|asked|you explained",
    },
    {
      find: "(?:what is|what's) (?:going on|happening|the (?:hold-?up|delay|problem))|is there a problem|hold-?up",
      unless: "(?:explain|told|showed|asked) {far}(?:what|the)",
    },
    {
      find: "(?:you can|you may|you could) (?:at least|surely|certainly) {gap}|surely (?:you|someone|somebody|it)",
      unless:
        "(?:know|learned|see|seen|done|built|run|used) {gap}by now (?:i|we|,? and)|i (?:have|had) {far}by now",
      severity: "warning",
    },
    {
      find: "(?:respond|reply|answer|get back to me|write back|call me|let me know|decide|act|tell me) (?:right (?:away|now)|today|tonight|now|immediately|at once|quickly|fast|by (?:tonight|tomorrow))(?! i| we| in)",
      unless:
        "(?:i|we|i'll|i will|they|you|can|to|would|happy) (?:\\w+ )?(?:respond|reply|answer|decide|act)|if (?:you|there)|(?:need|want) anything",
    },
    {
      find: "(?:bump|push|mov|bring|float|surfac|putt)\\w* (?:this|it|my \\w+)(?: \\w+)? (?:back )?(?:up|to the top|in your inbox)|(?:top of your inbox|bumping this)",
    },
    {
      find: "(?:calling|phoning|ringing|e-?mailing|writing|visiting|stopping by|messaging)(?: you| back)? (?:again|every|daily|until|each)",
      unless: "(?:thank|look(?:ing)? forward to) {gap}(?:calling|writing)",
    },
  ],
  meanings: pressureMeanings,
};
