import { asksForDecisionMeanings } from "../meanings/asks-for-decision.ts";
import type { PhraseTable } from "../phrase.ts";

export const asksForDecision: PhraseTable = {
  say: "A thank-you does not ask when there will be an answer. The check-in is there for that.",
  phrases: [
    {
      find: "(?:when|how soon|how quickly|by when|on what date) {adv}*(?:can|could|will|should|might|would|shall|may|do|am|is|are) (?:i|we|you|the team|your team|there|they|a|the)(?: \\w+)? {gap}(?:hear\\w*|know|expect|find out|learn|get|decid\\w*|decision|make|plan|let me|notif\\w*|start|inform\\w*|be made|answer|move)",
      unless: "(?:asked|told|explained|described|said) {far}(?:when|how)",
    },
    {
      find: "when (?:to|i (?:can|could|should|will|might|may)|you (?:might|will|would|expect|plan|hope|think|are)) {gap}(?:expect|hear|decid|decision|answer|know|learn|anticipate|make)\\w*",
      unless: "when i (?:can|could) {gap}know",
    },
    {
      find: "(?:time ?-?(?:frame|line|scale|table)) {gap}(?:decision|hear\\w*|hiring|have in mind|answer|next|like|look|process|you|expect|fill\\w*)",
      unless:
        "(?:your|the) (?:migration|project|launch|rollout|product|release)|(?:liked|hearing|interesting|showed) {far}time",
    },
    {
      find: "(?:what|whats|what's|any idea|clearer idea|share|tell me|wondering|curious|ask|know) {gap}(?:time ?-?(?:frame|line|scale)|next (?:steps?|stage|round) (?:is|are|will|would|look)|hiring process (?:looks|is)|decision date)",
      unless: "(?:migration|project|product|release|launch|rollout|milestone)",
    },
    {
      find: "what (?:is|are|will be|would be|'s) (?:the |your )?next (?:steps?|stages?|rounds?)|what happens next|what comes next|where (?:we|things|you|i) (?:go|stand)(?: from here)?",
      unless:
        "(?:explain|told|told me|telling me|hear|describ|outlin|walk)\\w* {far}(?:what|where)|what happens next (?:in|at|on|to|with) ",
    },
    {
      find: "(?:hear(?:ing)?|answer|reply|response|decision|update|news|feedback) {gap}(?:by (?:the )?{day}|within (?:the |a )?(?:next |coming )?(?:\\w+ )?{time}|(?:this|next|later this|early next) (?:week|month)|in the (?:next|coming) (?:\\w+ )?{time}|before {day}|tomorrow)",
      unless:
        "(?:(?:reply|answer|respond)\\w* (?:to )?(?:them|him|her)|you (?:said|told|mentioned)|as you|i will|i'll|hear about|hearing (?:about|how)|send)",
    },
    {
      find: "(?:made|reach|reached|come to|make|making|taken|take) (?:a|any|your|the|its?) (?:\\w+ )?(?:decision|choice)",
      unless:
        "(?:whatever|whichever|easier|you (?:said|told|described|explained)|how (?:you|the team|they)|who|help|careful|should i|to make your|patients?|design|architectur|good|better|hard|difficult|team|clinical)",
    },
    {
      find: "(?:let me know|tell me|inform me|notify me|update me|hear|learn|know|find out|advise) {adv}*(?:when|what|whether|if|how soon|about|of|once|as soon as|on) {gap}(?:decid\\w*|decision|i (?:got|get|am|have|made|passed|was)|next steps|outcome|result|timeline|moved? forward|selected|hired)",
      unless:
        "(?:look|looking) forward|(?:tell|let me know) {gap}if (?:you|there)|about (?:how|the) (?:decision|team|product)|if {gap}would help|need {gap}(?:decision|next steps)|move",
    },
    {
      find: "(?:how long|how much time) {gap}(?:take|process|hear|wait|decision|decid)\\w*",
      unless: "(?:explain|told|describ|said|patients|build|deploy)",
    },
    {
      find: "(?:i|i'd|i would|can|should i|shall i) (?:\\w+ )?expect (?:to hear|an? (?:answer|decision|reply|response|offer|update)|your (?:answer|decision|reply)|a call|the offer|some news)",
    },
    {
      find: "do i have the {job}|(?:am|was) i (?:hired|selected|in|successful)|(?:did|have) i (?:get|got|gotten|land|landed) (?:the|this|it)|(?:have|has|did) (?:you|the team) (?:\\w+ )?(?:decided?|chosen|choose|picked)(?: yet| on| who| anyone| whether)?",
      unless: "how (?:have|did)|why (?:have|did)",
    },
    {
      find: "(?:update|news|word|feedback) (?:on|about|regarding) (?:the|your|my) (?:decision|status|application|timeline|outcome|candidacy|hiring)",
      unless: "will|you gave|thank",
    },
    {
      find: "(?:looking|look) forward to (?:receiving |hearing |getting )?(?:the offer|your (?:decision|offer|verdict)|an offer|my offer|a positive (?:answer|reply|response|decision))",
    },
    {
      find: "(?:keep|keeping) me (?:posted|updated|informed) (?:on|about|of) (?:the|your|my) (?:decision|timeline|status|progress|outcome|application|candidacy|process)",
    },
    {
      find: "(?:any|some) (?:\\w+ )?(?:sense|idea|indication|estimate|notion|word|guess) (?:of|on|about|as to)? ?(?:when|how soon|how long) {gap}(?:you|they|the|i|a|it|we)",
      unless: "(?:gave|give|got|have|had|came away with) (?:me )?a",
    },
    { find: "(?:keep|keeping) me (?:posted|updated|informed|in the loop)" },
    { find: "decision dates?|date (?:for|of) (?:the|your|a) (?:decision|answer)" },
  ],
  meanings: asksForDecisionMeanings,
};
