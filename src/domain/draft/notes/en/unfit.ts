/** Pay and conditions of employment: never in a thank-you (THANK-8). Phrases, because single words mislead. */
export const terms: readonly RegExp[] = [
  /\b(?:salar(?:y|ies)|wages?|compensation|remuneration|stock options?|equity|bonus(?:es)?(?! round)|commissions?(?! (?:of|on|a|an|the|new))|uncapped|ote|pension|superannuation|401k|health insurance|company car|perks?|benefits package|sign-?on|relocation (?:package|allowance)|allowances?)\b/i,
  /\b(?:pay(?:s|ing)? (?:is|are|band|scale|grade|rise|range|well|badly|more|less|about|around|\d|€|£|\$)|the pay\b|pay (?:review|rise|talks|freeze)|day rate|hourly rate|per hour|an hour pay|overtime pay|time and a half|toil\b)/i,
  /\b(?:days? (?:of )?(?:leave|holiday|vacation|pto)|annual leave|unlimited (?:leave|holiday|vacation|pto)|pto\b|paid time off|weeks? (?:of )?(?:leave|holiday|vacation)|days? off|(?:mon|tues|wednes|thurs|fri)days? off|time off|sick leave)\b/i,
  /\b(?:work(?:ing)? from home|wfh|home ?office|remote (?:work|days?|ok|first|only|possible)|fully remote|hybrid(?: (?:working|work|model|role|set-?up|policy|days?|contract)\b|$|[,.])|days? (?:a week )?(?:at|from) home|in the office \w+ days)\b/i,
  /(?:[€£$]\s?\d|\b\d+\s?k\b(?=\s*(?:base|a year|per year|gross|net|$|plus|bonus|-)))/i,
];

/** Said in confidence, or nobody else's business. */
export const secret: readonly RegExp[] = [
  /\b(?:off the record|do(?:n't|nt| not) (?:repeat|tell|pass|share|mention)|between us|confidential(?:ly)?|in confidence|not public|not announced|hush|keep (?:it|this) (?:quiet|to myself)|nobody knows|secret(?:ly)?)\b/i,
  /\b(?:parental|maternity|paternity|sick|compassionate) leave\b|\b(?:divorc\w*|pregnan\w*|cancer|chemo\w*|surgery on (?:his|her)|(?:his|her|their) (?:wife|husband|partner|mother|father|mum|dad|son|daughter|kids|baby|knee|back|health|divorce|illness|age)|is ill|was ill|burn(?:ed|t)? ?out|funeral)\b/i,
  /\b(?:retir(?:es|ing|e) (?:in|next|this|soon)|about to retire|(?:is|are) (?:retiring|leaving|quitting|moving on)|may leave|might leave|looking for (?:another|a new) job|leaving in|leaves in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b/i,
];

/** Words that make a piece a criticism. */
export const negative =
  /\b(?:hate[sd]?|(?:do not|don't|does not|doesn't) (?:want|like|trust|believe|care|know)|no (?:budget|money|staff|plan|idea|strategy|process|documentation)|budget cuts?|cut by|mess(?:y)?|chaos|chaotic|awful|terrible|horrible|not (?:running|working|going|doing) (?:so |very |really )?(?:good|well|properly|right|yet)|nightmare|toxic|too slow|so slow|is slow|are slow|slow\b(?=$|[,.])|broken|a pain|painful|behind schedule|worried|worr(?:y|ies)|short(?:[- ]staffed| of)|understaffed|losing|(?:would not|wouldn't|wouldnt|won't|refused to|could not|couldn't) (?:promise|say|tell|commit|name|give)|lost (?:two|three|four|five|six|\d+|many|several|half|most|a lot of)|(?:lots of|much|some|a lot of) turnover|rude|sharp|boring|bored|cannot|can't|cant|stinks?|smells?|dirty|dull|tired|annoy(?:ed|ing)|complain(?:s|ed|ing)?|sucks?|ugly office|bad|badly|worst\b(?! [a-z]+ of the)|worse|fed up|struggl(?:e|es|ing)|grumpy|cold\b(?= (?:guy|man|woman|person))|arrogant|unfriendly|disorgani[sz]ed|late again|outdated|stressed|overworked|overloaded|high turnover|turnover is|lawsuit|sued|layoffs?|laid off|disaster|useless|rubbish|crap|shit\w*|damn|weird|creepy|unclear|confus(?:ed|ing)|ancient|moan(?:s|ed|ing)?|problem child|failing|leaks?|leaky|fail(?:s|ed)? inspection)\b/i;

/** The person's own nerves or failure. */
export const selfDoubt =
  /\b(?:i (?:said|blanked|froze|fumbled|messed|forgot|was nervous|got|couldn't|could not|didn't|did not|talked too|rambled|stumbled|answered|should have|shd have|waffled|panicked|told (?:him|her|them))|my answer|(?:impressed|liked|loved|enjoyed|praised) (?:by |with )?(?:my|that i|how i)\b|(?:was|were|seemed|looked) (?:surprised|impressed|pleased|glad|happy|amused) (?:that |by |with |at )?(?:i|my)\b|went (?:badly|ok|well|wrong)|fumbled|blanked|nervous|not my best|weak answer)\b/i;

/** How the talk itself went, and what happened around it. */
export const aside =
  /^(?:(?:v|very|really|quite|super|pretty|too|so|bit|a|an|the|long|short|tough|hard|easy|quick|nice|good|great|weird|whole|fun|relaxed|our|my|this)[.,]? )*(?:interview|call|chat|conversation|meeting|zoom|video|connection|audio|sound|camera|line)(?: (?:was|went|ran|started|dropped|felt|ended|over|kept|late|early)\b.*)?$|\bmy (?:feet|head|back|train|bus|tie|shirt|shoes|phone|mic|camera|voice|hands?|stomach|mouth|cat|dog|wife|husband|kids?)\b|\b(?:seemed|looked|appeared|sounded|felt) (?:\w+ )?(?:bored|tired|distracted|rushed|stressed|nervous|unsure|sceptical|skeptical|unimpressed|impressed|interested|happy|pleased|nice|friendly|keen|annoyed|busy|convinced|relaxed)\b|\b(?:kept (?:looking|checking|typing)|on (?:his|her|their) phone|interrupted|yawn(?:ed|ing)|was (?:\w+ minutes )?late|joined late|left early|had to (?:leave|run|go)|hard to read|good (?:sign|vibe|chemistry|cop)|bad sign|think (?:he|she|they) liked|not sure (?:he|she|they|if|what|how)|mixed feelings|get a good feeling|(?:did not|didn't|didnt|would not|wouldn't) (?:go into|elaborate|say (?:much|more)|ask (?:much|anything))|ask (?:him|her|them) about|follow up (?:on|with)|look up|google (?:it|this|that)|note to self|to ?do:|remember to)\b/i;

/** What people say of other people when nothing was said by them. */
export const impressions = new Set(
  "nice tall short kind friendly warm lovely smile laugh humour humor sense person character attitude manner presence outfit tattoo dimples gorgeous stylish posh scary strict formal casual distant reserved intimidating supportive welcoming engaging genuine sincere humble confident passionate motivated great good cool smart clever sweet funny chill relaxed calm young old quiet shy polite pleasant charming helpful open honest intense serious sharp super amazing awesome fantastic brilliant likeable approachable chatty talkative energetic enthusiastic interesting interested impressive professional down-to-earth easygoing easy-going laid-back cheerful smiley smiled smiling smiles laughed laughs vibe vibes energy guy guys man woman person bloke chap lady dude fellow handshake eyes hair beard glasses shirt jumper accent voice feeling impression chemistry atmosphere liked like likes me him her them it my joke jokes seemed seems looked looks felt feels quite very really so bit a an the and but with of to was is had has he she they super-nice well pretty overall all round friend positive happy keen on chat talk listened listens listener nodded".split(
    " ",
  ),
);
