import { apologyMeanings } from "../meanings/apology.ts";
import type { PhraseTable } from "../phrase.ts";

export const apology: PhraseTable = {
  say: "An apology points at a weakness that the reader may not have seen, and weakens the asking. Leave it out.",
  phrases: [
    {
      find: "(?:{iam} |i'm |feel )?{adv}*(?:so |terribly |once more |once again )?sorry (?:again |once more )?(?:to (?:bother|disturb|trouble|bug|pester|interrupt|be|keep|ask|write|intrude|chase|nag|impose|take|have|bring|send|e-?mail|follow|contact|reach|push|waste|come)|for|about|that (?:i|my|it|the (?:answer|call|line|connection))|if (?:i|my|this|that|it)|i(?= )|my|but|once|again|in advance)\\w*",
      unless:
        "sorry (?:for|about) your|sorry (?:to (?:hear|learn|read|see|say|miss|lose))|sorry i (?:missed|could not (?:meet|thank) )|sorry to have missed|(?:felt|feel) sorry for",
    },
    { find: "(?:^|\\n|[.!] )sorry(?=[,.!:]|$)" },
    {
      find: "(?:i |my |please accept my |sincere |many |deepest |with |want to |have to |must |should |would like to |wish to |owe you an |owe you |let me |again )*(?:apologi[sz]e|apologi[sz]ing|apologies|apology)",
      unless:
        "(?:no|accept(?:ed|ing)?|your|their|the company's|without|an official|never|not|(?:wr[io]te?s?|wrote|drafts?|drafted|sends?|issues?) an?) (?:need (?:to|for) )?(?:\\w+ )?(?:apolog|need)|(?:client|customer|patient|airline|public|crisis)\\w* {gap}apolog|apology (?:letters?|to (?:the|a) (?:client|customer|patient))",
    },
    {
      find: "(?:please |can you |could you |hope you (?:can |will |'ll )?|cannot |can't )(?:forgive|excuse|pardon|overlook|look past|bear with)(?: me| my| the| this| any| myself)?",
      unless: "excuse me (?:from|on)",
    },
    { find: "forgive (?:me|my|myself)|pardon (?:me|my|the intrusion)|excuse my|mea culpa" },
    {
      find: "i (?:\\w+ )?regret (?:that|not|how|what|my|having|saying|the way|being)",
      unless:
        "i regret that i (?:must|cannot|can't|will not|have to|am unable|need to)|i (?:do not|don't|never|would) regret|regret to (?:inform|say)",
    },
    {
      find: "(?:i (?:hate|do not mean|don't mean|do not want|don't want|did not want|didn't want|hope i am not|hope i'm not|know i am|know i'm|realize i am|hope this is not|hope this isn't|hope it is not|hope you do not mind|hope you don't mind me|would hate)|not wanting|without wanting|not meaning|at the risk of) (?:\\w+ )?(?:to )?(?:be )?(?:a )?(?:bother\\w*|pester\\w*|nag\\w*|pest|nuisance|bug\\w*|troubl\\w*|annoy\\w*|impos\\w*|intrud\\w*|chas\\w*|pushy|burden|disturb\\w*|inconvenienc\\w*|harass\\w*|spam\\w*)",
      say: "This excuses the message before it is read. A check-in needs no excuse.",
      severity: "warning",
    },
    {
      find: "(?:lost|ruined|wasted|taken up|took up|wasting|spoiled|spoilt) (?:so much of |too much of |part of |all )?your (?:valuable |precious |whole )?(?:time|afternoon|morning|day)",
      unless: "thank",
    },
    {
      find: "i (?:feel|felt|still feel) (?:\\w+ )?(?:terrible|awful|bad|guilty|embarrassed|ashamed|mortified|dreadful|horrible|stupid)|(?:embarrassed|ashamed|mortified) (?:about|by|of|that) (?:how |what )?(?:my|i)",
      unless: "for (?:the|your) (?:team|family|patients|colleagues)|bad (?:weather|luck)",
    },
  ],
  meanings: apologyMeanings,
};
