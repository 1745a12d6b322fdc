import { desperationMeanings } from "../meanings/desperation.ts";
import type { PhraseTable } from "../phrase.ts";

export const desperation: PhraseTable = {
  say: "This sounds desperate, and the reader starts to wonder why. Say what you would bring, calmly.",
  phrases: [
    {
      find: "desperat\\w+",
      unless:
        "(?:clients?|customers?|patients?|users|they|team (?:was|were)|you (?:were|said)) {gap}desperat",
    },
    {
      find: "i {adv}*(?:need|must (?:have|get)|have to (?:have|get)|cannot live without|can't live without) (?:this|the|a|your|any) {job}",
    },
    {
      find: "(?:i'll|i will|i would|i'd|i am (?:willing|ready|prepared) to|i'm (?:willing|ready|prepared) to|willing to|happy to|ready to) (?:literally |gladly )?(?:do|take|accept|try) (?:absolutely |just about |almost |literally )?(?:anything|whatever|everything|any (?:job|position|role|shift|salary|pay|task)|less|a pay cut)(?: (?:it takes|you|to|at|for|that))?",
      unless: "(?:anything|whatever|everything) (?:you need|i can|else|to help with the|useful)",
    },
    {
      find: "(?<!takes )whatever it takes(?!,? as)|at any price|at any cost|for (?:free|nothing|no pay|less money)",
      unless:
        "feel for free|offer\\w* {gap}for free|software|(?:wait|waiting|look|looking|it was|all) for nothing|support|available",
    },
    {
      find: "(?:i beg|begging|i (?:am )?plead|pleading|i implore|imploring|please,? please|pretty please|on my knees|i pray|praying (?:that|for|you))",
    },
    {
      find: "(?:please |just |only |do )(?:just )?give me (?:a|one|this|the|another) (?:\\w+ )?(?:chance|shot|opportunity|try)|(?:just|please) (?:hire|pick|choose|take) me|take a chance on me",
    },
    {
      find: "(?:my|the|our) (?:only|last|one|best) (?:hope|chance|option|shot|opportunity|lifeline)",
      unless:
        "(?:chance|opportunity) to (?:see|taste|visit|hear)|best (?:option|chance|hope) (?:for|to) (?:the|your|your team|reduce)|your",
    },
    {
      find: "(?:don't|do not) (?:honestly |really )?know (?:what|how) (?:i am|i'm|i'll|i will|i would|i'd|else|i shall|i can|to) (?:going to |to |gonna )?(?:do|survive|cope|manage|go on|live|make it)",
      unless: "know how (?:to )?(?:do|manage) (?:this|that|it)",
    },
    {
      find: "(?:can't|cannot|can not|unable to|struggling to|barely|how (?:to|i will|i'll)) {gap}(?:pay|afford|make) (?!its|their|his|her){gap}(?:rent|bills?|mortgage|loans?|ends meet|food)|(?:rent|bills|mortgage|debts?) (?:is|are|to pay|due|piling|coming)|(?:my|the) (?:savings|money|unemployment|benefits) (?:is|are|has|have|will)? ?(?:running|run|almost|nearly|about)",
    },
    {
      find: "(?:i have|i've|i am|i'm|been) {gap}(?:unemployed|out of work|jobless|without (?:a job|work)) (?:for|since|now)|unemployed (?:for|since)|(?:nobody|no one) (?:else )?(?:will|would|wants to|has) (?:hire|offered|give) me",
    },
    {
      find: "(?:my|our) (?:family|kids|children|wife|husband|parents|baby) (?:\\w+ )?(?:depends?|needs?|counts?|relies|rely|is counting|are counting|to feed|is relying)|(?:feed|support|provide for) my (?:family|kids|children)",
    },
    {
      find: "(?:mean|means|meant) (?:the world|everything|so much|more than) to me|(?:would|will) (?:change|save|transform|make) my (?:life|year|career)|life-?changing|turn my life around",
      unless:
        "(?:your|these) (?:words?|kind words|kindness|feedback|advice|encouragement|support)|parents|patients",
    },
    {
      find: "(?:any|whatever|whichever) (?:position|role|job|opening|work|vacancy) (?:at all|whatsoever|would do|you (?:have|might|may|can)|is fine|will do|available)|i'm not picky|i am not picky|not choosy",
      unless: "if",
    },
    {
      find: "(?:won't|will not|wouldn't|would not|never) (?:ever )?(?:regret|be sorry|let you down|disappoint you)",
      unless: "i (?:would|will) (?:not|never) regret",
    },
    {
      find: "(?:can't|cannot|couldn't|could not) (?:stop thinking|sleep|eat|think of anything|bear)|haven't slept|not slept|sleepless|(?:check|checking|refreshing|refresh) my (?:phone|inbox|e-?mail|mail) (?:every|all|constantly|hourly|non-?stop|each)|heart (?:would|will) break|heart-?broken|devastat\\w+",
      unless:
        "i had (?:not slept|slept)|stop thinking about (?:your|the|what|how)|(?:flood|fire|storm|earthquake|outage|injury|disease)|couldn't sleep (?:because|for) (?:the )?(?:idea|problem)",
    },
    {
      find: "i (?:really,? ){2,}(?:want|need|hope|like)|so,? so (?:much|badly)|so badly|more than (?:anything|you can imagine|anything else)(?: in the world)?",
      unless:
        "(?:the|system|test|it|they|server|that) {gap}so badly|more than anything else (?:you|the)",
    },
    { find: "(?:fingers|everything) crossed|crossing my fingers", severity: "warning" },
    {
      find: "(?:last|final) (?:resort|straw)|at (?:the end of my rope|my wits' end)|i'm (?:dying|drowning)|i am (?:dying|drowning)",
    },
    {
      find: "(?:it is|it's|this is|was|is) (?:really |truly |literally |absolutely )*my dream (?:job|company|role|position)|(?:always|all my life) dreamed of working",
      say: "“Dream job” says how much you want it, not why they should. Name what draws you.",
      severity: "warning",
    },
    {
      find: "i(?:'ve| have)? (?:lost|been let go from|been laid off from|been fired from) my job|(?:i am|i'm|been|am) (?:really |truly |seriously |financially |currently )*(?:struggling|suffering|broke|in debt|drowning|at risk of losing)",
      unless: "struggling (?:with (?:the|a|this|that) (?:same|question|problem))",
    },
    {
      find: "(?:can't|cannot|couldn't|could not) (?:even )?imagine (?:not |ever |working (?:anywhere|for anyone)|anything (?:else|better)|losing)",
      unless: "imagine (?:how|what)",
    },
    {
      find: "(?:the |this is the )?only (?:company|place|job|role|position|employer|team) (?:that |where |which )?i (?:want|would|could|can|care|applied|have|really)",
    },
  ],
  meanings: desperationMeanings,
};
