import { defensiveMeanings } from "../meanings/defensive.ts";
import type { PhraseTable } from "../phrase.ts";

export const defensive: PhraseTable = {
  say: "This defends. If an answer was weak, give the better one in a sentence and leave the reasons out.",
  phrases: [
    {
      find: "(?:the|your|that|his|her|their|some of the|several|those) (?:\\w+ )?(?:question|questions|task|exercise|test|case|interview|problem|panel) (?:was|were|seemed|felt|came) (?:\\w+ )?(?:unclear|confusing|unfair|tricky|a trick|not (?:very |really |entirely )?(?:clear|fair)|vague|misleading|ambiguous|badly|poorly|out of (?:nowhere|scope)|irrelevant|too)",
      unless: "(?:fun|interesting|good|great|enjoyed|best)",
    },
    {
      find: "{iam} {adv}*(?:a (?:bit|little) )?(?:caught off[- ]guard|put on the spot|nervous|tired|not myself|thrown|flustered|rushed|exhausted|jet-?lagged|ill|sick|under the weather|stressed|distracted|unprepared|rattled|out of sorts|having (?:a|an) (?:bad|off|rough)|not (?:at|on) my best|not feeling|overwhelmed|anxious|sleep-?deprived)",
      unless:
        "never|not nervous|(?:nervous|anxious) (?:about joining|to meet)|(?:then|until) {far}(?:you|put me)|made me (?:feel )?(?:at ease|welcome)|set (?:me|my)|so kind",
    },
    {
      find: "(?:nerves|nervousness|anxiety|jet lag|lack of sleep|stage fright) (?:\\w+ )?(?:got|took|made|meant|may|might|must|kept|affected|played)|(?:because of|due to|blame|put it down to) (?:my |the )?(?:nerves|jet lag|nervousness|anxiety|lack of sleep|bad (?:connection|line)|a cold|a headache)",
    },
    {
      find: "(?:to be fair|in my defen[cs]e|in all fairness|in fairness(?: to me)?|to my credit|for the record|not to make excuses|no excuse,? but)",
      unless: "fair to (?:customers|patients|all|the|both)",
    },
    {
      find: "(?:i (?:don't|do not|didn't|did not) (?:think|feel|believe) (?:that )?(?:i was|it was|you|the|this was|that was) {gap}(?:fair|chance|opportunity|enough time|right|treated|accurate|represent))",
      unless: "(?:gave|given) you (?:a |the )?(?:full|complete|good|best)",
    },
    {
      find: "(?:not|n't) (?:really |entirely |actually |all )?my fault|through no fault of|beyond my control|nothing to do with me",
    },
    {
      find: "(?:came|come|coming) (?:out|across|off) (?:\\w+ )?(?:wrong|badly|differently|as|poorly|too|less)|(?:must|may|might) have (?:sounded|seemed|appeared|come across|looked|given)|gave (?:you )?the wrong impression|wrong impression",
      unless:
        "as (?:very |so |really |genuinely )?(?:warm|kind|friendly|thoughtful|clear|calm|curious)|your|you (?:came|come)",
    },
    {
      find: "you(?:'ve| have| may have| might have| must have|r panel| all)? {adv}*(?:misunderstood|misread|misheard|misinterpreted|did not (?:understand|get|let|give|ask)|didn't (?:understand|get|let|give|ask)|took (?:it|that|me|this) (?:the wrong|out of|wrongly)|cut me off|interrupted me|rushed me)",
      unless: "(?:ask|give) (?:me )?(?:for|anything|up)",
    },
    {
      find: "i (?:also |just |do |only |really )?(?:want|wanted|need|would like|wish|feel the need|have|feel i (?:must|should)|must|should|'d like) (?:to )?(?:also |just )?(?:explain (?:what|why|my|the (?:gap|answer|way|fact)|myself|that|how i)|defend|justify|set the record|clear (?:up|my name)|make (?:excuses|clear that i)|correct the impression|rectify)",
      unless: "like to explain (?:how|what) (?:we|it|the)",
    },
    {
      find: "(?:what|all) i (?:really|actually|truly) (?:meant|wanted|intended|was trying)|that(?:'s| is| was) not what i meant|i never (?:meant|said|intended)|(?:it|that) (?:was|is) only because|(?:i )?only (?:hesitated|paused|struggled|stumbled|said|answered)|(?:hesitated|stumbled|paused|struggled|blanked|froze|rambled) {gap}because",
      unless: "you (?:said|meant)",
    },
    {
      find: "(?:don't|do not|not to|please do not|won't|hope you (?:won't|will not|don't)) {adv}*(?:hold (?:it|that|this|my)|judge|count (?:it|that)|think less|be put off)(?: {gap}(?:against|by|me|on))?",
      unless: "(?:judge|hold) (?:the|a|pupils|patients)",
    },
    {
      find: "(?:not|n't) (?:really |truly |usually |normally |at all |a (?:true|fair|good|real) )*(?:who i am|like me|how i (?:usually|normally|work|am)|(?:a )?(?:true |fair |good |real )?(?:reflection|representation|indication|picture) of (?:my|me|who|what|how)|representative of (?:my|me)|reflect (?:my|me|who|what|well)|my (?:best|finest|strongest|usual))",
      unless: "only",
    },
    {
      find: "i(?:'m| am) (?:normally|usually|generally|otherwise|actually|typically) (?:\\w+ ){0,2}(?:calm|better|prepared|good|more|very|quick|sharper|stronger|confident|much|a lot|great|fine|at ease|articulate|composed)",
    },
    {
      find: "(?:wasn't|was not|weren't|were not|not) (?:\\w+ )?(?:given|allowed|granted) (?:\\w+ )?(?:time|chance|opportunity|the|a fair|to)|not enough time to (?:answer|show|explain|prove)|ran out of time",
      unless: "(?:team|users?|patients|pupils|they|customers)",
    },
    {
      find: "(?:look|looking) past (?:this|that|my|the)|see past (?:this|that|my|the)|poor performance|bad day|off day|bad night|(?:had |i'd |have )?(?:not slept|slept (?:badly|poorly|little)|hardly slept|barely slept|little sleep|no sleep)|had (?:a|an awful|a bad|a terrible) (?:cold|migraine|headache|flu|fever|toothache)|(?:lost|losing) (?:the|my) (?:thread|train of thought)|mind went blank|went blank|drew a blank|blanked(?: on)?",
      unless: "(?:patient|pupil|team|customer|system|cluster|server|you (?:had|were))",
    },
    {
      find: "(?:reason|why) (?:that )?i (?:stumbled|hesitated|struggled|paused|failed|froze|blanked|rambled|was (?:slow|quiet|late|unsure)|did (?:badly|poorly)|could not answer|couldn't answer)",
    },
    {
      find: "(?:interviewer|panel|he|she|they|colleague|manager|tom|you) (?:kept|keeps|constantly|repeatedly|always|never) (?:interrupt|cutt|talk|stopp|let)\\w*(?: (?:me|in|over))*",
      unless: "let (?:it|them|customers)|(?:kept|never) (?:talking|stopp\\w+) (?:about|with|to)",
    },
    {
      find: "(?:sounded|seemed|looked|came across|appeared) (?:worse|different|harsher|weaker|less|more) {gap}than (?:i|it|what)",
    },
  ],
  meanings: defensiveMeanings,
};
