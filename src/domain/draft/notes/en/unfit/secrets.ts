import { lines, type Unfit } from "./lines.ts";

/** Said in confidence, or nobody else's business. */
export const secrets: readonly Unfit[] = [
  {
    concept: "confidence",
    refusal: "private",
    says: lines`
      off[ -](?:the[ -])?record
      (?:not (?:to )?|without )breath(?:e|ing) a word
      keep [\p{L} ]{0,20}under (?:my|your|his|her|their) hat
      (?:nobody|no one|none)(?: \p{L}+){0,4} (?:has|have) (?:yet )?been told
      (?:has|have) (?:not|n[o']t) (?:yet )?been told
      (?:team|staff|crew|others|board|floor|office|everybody else|everyone else) (?:has|have|had|with|got) no (?:idea|clue)
      ^(?:ps+h?t|sh+)\b
      do(?:n't|nt| not) (?:repeat|tell|pass|share|mention)
      between us
      confidential(?:ly)?
      in confidence
      not public
      not announced
      hush
      keep (?:it|this|that) (?:quiet|to (?:myself|yourself|ourselves))
      nobody knows (?:yet|about (?:it|this)|it)
      secret(?:ly)?
      keep (?:it |this |that )?to (?:my|your|him|her|our|them)sel(?:f|ves)
      not for (?:repeating|sharing|passing on|the record|publication)
      forget (?:that )?i said
      do(?:n't|nt| not) (?:spread|quote|let on)
      stays (?:here|between|in this room|with us)
      entre nous
      mum'?s the word
      not (?:yet )?official(?:ly)?(?= |$)
      on the quiet
      not out yet
      not for (?:[\p{L}'’]+ ){0,2}(?:ears|eyes|others|everyone|everybody|anyone|anybody|outsiders|circulation|sharing)
      for (?:my|your|our|these|your own) (?:ears|eyes) only
      (?:internal|insiders|us|me) only
      (?:just|only|strictly) (?:for|to|among|with) (?:us|me|you|the two of us|insiders)
      (?:strictly|purely|still|all) internal
      under (?:wraps|embargo|nda)
      embargoed
      not (?:yet )?(?:common|public) knowledge
      not (?:yet )?(?:known|told) (?:to|outside|by) (?:anyone|anybody|the (?:team|staff|board|others|press|public)|the (?:house|company|firm))
      (?:nobody|no one|noone|none of them|the (?:team|staff|others)) (?:else )?(?:is (?:supposed|meant) to|must|should|does ?n[o']t) (?:yet )?(?:know|hear|find out)
      (?:nobody|no one) else knows
      (?:not|\p{L}+n't|\p{L}+nt) (?:supposed|meant|allowed) to (?:know|tell|say|hear|mention)
      (?:should not|shouldn't|shouldnt|ought not to) have (?:said|told|mentioned)
      (?:let (?:it |that |this )?slip|slipped out)
      (?:asked|told|begged|made) me (?:please )?(?:not to|never to|to say nothing|to forget|to keep|promise)
      (?:[,;:(–—-] ?|^)(?:please |pls |plz |better |pssh?t,? )*(?:do not|don't|dont|not to|never|better not|no need to) (?:ever )?(?:write|quote|bring|raise|discuss|talk|speak|say|use|spread|leak|breathe)\b
      (?:goes|go) no further
      (?:inside|within|between) (?:these|the|our) (?:four )?walls
      (?:did not|didn't|didnt) hear (?:it|this|that) from (?:me|him|her|them)
      (?:told|said|admitted|confided)(?: \p{L}+){0,3} (?:privately|in private|under {his} breath|in a whisper|quietly)
      whispered
      confided
      (?:would|'d) (?:rather|prefer) (?:that |it |this )(?:stay|stayed|stays|was|were|is|did|not|remained|went)\b
      (?:knows?|told|know about it),? (?:but )?(?:the )?\p{L}+ (?:do not|don't|does not|doesn't|are not|aren't|have not|haven't)$
      i promised (?:\p{L}+ )?(?:to say nothing|not to|to keep|silence)
      (?:meant|supposed|have|had|going) to (?:act|look|seem|play) (?:surprised|dumb|innocent)
      (?:nobody|no one) is to (?:know|notice|hear|see|say)
      not (?:yet )?in the (?:papers|press|news)
      (?:he|she|they) let on\b
      (?:nobody|no one|none of them)(?: (?:at|in|on|from) (?:the )?\p{L}+)? knows? (?:that )?(?:he|she|they|you|i|it|about)
      not to write (?:this|that|it) down
      only one (?:he|she|they)(?:'s|'ve| has| have)? (?:ever )?(?:told|asked|trusted)
      (?:that|this|it) (?:should |must |is to )?(?:go|goes) nowhere
      announcement (?:is |comes |due |planned )*(?:after|in|next|before|on|soon|at)
      (?:to be|will be|not|gets?|being) (?:yet )?announced
    `,
  },
  {
    concept: "the house's own affairs",
    refusal: "private",
    says: lines`
      rents?(?: (?:of|for|on) the \p{L}+)? (?:is|are|was|were|has|have|goes|went|will|keeps?)
      (?:thinking|talking|thinks|talks|talk|think) (?:about|of) (?:selling|closing|giving (?:it )?up|shutting|leaving|retiring|moving out)
      (?:may|might|could|has|have|had|will|would) (?:have )?to (?:sell|close|shut|give) (?:up|down|the|it|this|that|one|two)
      up for sale
      the buyer is
      (?:partners|owners|brothers|sisters|founders|directors|partner|owner|founder) (?:is|are|will be) (?:splitting|selling|leaving|suing|divorcing|going)
      splitting (?:up )?the (?:firm|company|business|practice|house)
      (?:there is|there's|theres|facing|has) an? (?:court case|lawsuit|inquiry|investigation|tribunal)
      (?:complaint|claim|case|allegations?) against (?:the|a|one|{his}|\p{L}+ (?:head|boss|manager|chief|director))
      name of the (?:patient|client|customer|pupil|victim)
      legal (?:action|dispute|trouble|battle)
      (?:selling|sell|sells) (?:the|{his}) (?:business|firm|company|practice|farm|shop|house|share)
      up for (?:closure|the chop)
      (?:will|would|may|might|wants? to|is going to|are going to) (?:cut|stop|withdraw|freeze|end) {his} (?:grant|funding|budget|subsidy|support|licen[cs]e)
      in talks (?:with|about) [\p{L} ]*(?:sale|merger|buyer|competitor|takeover|investor)s?
      (?:landlord|bank|bailiff)s? (?:wants?|has|have|is|are|threatens?)
      (?:insolven|bankrup)\p{L}*
      (?:cash ?flow|in debt|debts|mortgage|overdraft)
      (?:still )?looking for (?:a buyer|buyers|an investor|investors|a successor)
      (?:investor|bank|funder|sponsor|owner)s? (?:is|are|was|has|have)?\s?(?:pulling|pulled|backing|backed|dropping|dropped) out
    `,
  },
  {
    concept: "bodies and illness",
    refusal: "private",
    says: lines`
      (?:on|takes?|taking) (?:antidepressants?|medication|painkillers|pills|tranquilli[sz]ers)
      (?:drinks?|drank|drinking) (?:too much|a lot|again|heavily|at work)
      (?:nearly|half|almost|going) (?:blind|deaf)
      (?:having|had|has) an affair
      out of court
      (?:parental|maternity|paternity|sick|compassionate) leave
      divorc\w*
      pregnan\w*
      (?:been|was|is|were|are|got) signed off
      (?:are|were) an item
      (?:waiting for|awaiting|got|gets|has) (?:{his} )?(?:test|scan|blood|biopsy|medical) results
      (?:is|are|she's|shes) expecting(?=$|[,.;]| in | again| a (?:baby|child|girl|boy)| twins)
      (?:is|are|been|he's|she's|hes|shes) seeing (?:a|the|{his}) (?:doctor|specialist|therapist|surgeon|physio|counsell?or|psychologist|lawyer|solicitor)
      lost {his} (?:licen[cs]e|job|driving licen[cs]e)
      cancer
      chemo\w*
      surgery on (?:his|her)
      {his} (?:knee|back|hip|heart) (?:is|was|hurts?|problems?|surgery|trouble|operation)
      (?:bad|sore) (?:back|knee|hip)
      is ill
      was ill
      burn(?:ed|t)? ?out
      funeral
      (?:knee|hip|back|heart|eye|hand|shoulder|foot|brain) (?:surgery|operation|op|injury|replacement|trouble)
      (?:having|had|has|needs|after) (?:an? )?(?:surgery|op|operation|stroke|heart attack|miscarriage|breakdown)
      in hospital
      hospitali[sz]ed
      {his} (?:injury|surgery|op|operation|illness|treatment|therapy|depression|diagnosis)
    `,
  },
  {
    concept: "family and fate",
    refusal: "private",
    says: lines`
      (?<!\b(?:tell|tells|telling|ask|asks|help|helps|explain to|talk to|say to|show|shows) (?:an?|every|each|any|the) [^,;.]*){his} (?:wife|husband|partner|mother|father|mum|dad|son|daughter|kids|baby|health|divorce|illness|age)\b(?!['’]s? (?:old |first |own )?(?:moulds?|molds?|ledgers?|notebooks?|recipes?|ovens?|registers?|tools?|looms?|boats?|workshop|shop|bench|anvil|forge|press|mill|kiln|books?|letters|drawings|plans|maps?|charts?|orchard|vines|trees|seeds|clocks?|violins?|camera|negatives|method|rules?|sayings?|patterns?|songs?)\b)
      (?:just )?(?:moved|is moving|are moving|moving) (?:flats?|house|home|in with|apartments?)
      (?:dog|cat|horse|pet|wife|husband|partner|mother|father|mum|dad|brother|sister|son|daughter|child|friend) (?:has |had |have |just )*(?:died|dying|dead|passed away|ran away|is ill|is sick|fell ill)
      {his} (?:wedding|twins|marriage|separation|custody|pregnancy|engagement)(?= |$|[,.])
      just died
      (?:has|have|had|having|expecting|got) (?:an? )?(?:new |first |second |third |newborn )*(?:baby|babies|twins|newborn|toddler|grandchild|grandson|granddaughter|puppy)
      (?:back|just back|returned) from (?:parental|maternity|paternity|sick) leave
      (?<!\b(?:every\p{L}*|each|any\p{L}*|all|whoever|people|guests) [^,;]*){his} (?:birthday|holiday|honeymoon|anniversary)
      wedding (?:next|this|on|in (?:an?|two|three|four|{month}))
    `,
  },
  {
    concept: "quarrels",
    refusal: "private",
    says: lines`
      (?:do not|don't|does not|doesn't|no longer|barely|hardly|not) (?:speak|speaking|talk|talking)(?: (?:to|with) (?:each other|one another|her|him|them))?$
      (?:do not|don't|did not|didn't|clearly) (?:\w+ )?(?:agree|get on|get along|speak to each other)
      (?<!\bi |\b(?:if|when) [\p{L} ]{2,20} )disagree(?:s|d|ment)?(?! with (?:a|the)\b)
      fell out
      falling out
      tensions?
      office politics
      feud
      row with
      rivalry
    `,
  },
  {
    concept: "who left and why",
    refusal: "private",
    says: lines`
      (?:last|previous|former|old|other) [\p{L} ]{2,30} (?:left|quit|resigned|walked out|was (?:fired|sacked|let go))
      (?:left|quit|resigned) (?:because|bc|over|after (?:a|one|two|three|\d))
      was (?:fired|sacked|let go|made redundant)
    `,
  },
  {
    concept: "questions nobody may ask",
    refusal: "private",
    says: lines`
      (?:whether|if|when|do|am|are|was) (?:i|you) (?:had|have|having|want|wanted|plan|planned|am|was|got|go|believe)?\s?(?:to have )?(?:any )?(?:kids|children|a family|married|religious|pregnant|engaged|a partner|to church)
      how old (?:i|am i)
      (?:asked?|asks|wanted to know|wondered|how|what|whether|if|where|when|why|who)\b[^.;]*\bmy (?:\p{L}+ )?(?:kids?|children|husband|wife|partner|spouse|boyfriend|girlfriend|parents|family|faith|religion|church|health|nationality|passport|accent|surname|weight|back|politics|pronouns)
      where i(?:'m| am|m| was| come)? (?:really |originally )?(?:from|born)
      how long i(?:'d|'ll| would| will| plan to| intend to| want to)? ?stay
      (?:would|will) i stay
      (?:whether|if) i(?:'d| would| will)? (?:smoke|drink|vote|stay (?:long|longer|on|for|more|at least)|go to church)
      my (?:age|religion|marital status)
    `,
  },
  {
    concept: "leaving",
    refusal: "private",
    says: lines`
      (?:stepping|steps|step|stepped) (?:back|down) (?:in|next|this|soon|after|from|at)
      (?:handing|hand|handed|hands|give|gives|gave|giving|put|puts) in {his} (?:own )?notice
      {his} (?:visa|permit|contract|lease) (?:runs?|ran|running) out
      wants? (?:him|her|them) (?:gone|out)
      retir(?:es|ing|e) (?:in|next|this|soon)
      about to retire
      (?:is|are) (?:retiring|leaving|quitting|moving on)
      may leave(?! (?:any|the|an?|every|early|when|if|it)\b)
      might leave
      looking for (?:another|a new) job
      leaving in
      leaves in {month}
    `,
  },
];
