import { lines, type Unfit } from "./lines.ts";

/** How the talk itself went, what happened around it, and what the person thought of it. */
export const asides: readonly Unfit[] = [
  {
    concept: "how the talk went",
    refusal: "impression",
    says: lines`
      ^(?:(?:v|very|really|quite|super|pretty|too|so|bit|a|an|the|long|short|tough|hard|easy|quick|nice|good|great|weird|whole|fun|relaxed|our|my|this)[.,]? )*(?:interview|call|chat|conversation|meeting|zoom|video|connection|audio|sound|camera|line)(?! (?:was|were) (?:\p{L}+ )?about\b)(?: (?:was|went|ran|started|dropped|felt|ended|over|kept|late|early)\b.*)?$
      (?:did not|didn't|didnt) know what to (?:ask|say)
      ^{he}(?:asked?|asks) (?:me )?(?:\p{L}+ )?(?:good|great|tough|hard|clever|smart|interesting|difficult|easy|odd|strange|funny|lots of|many|a lot of|few|no|the usual|all the) (?:\p{L}+ )?questions?[.!]*$
      late by
      next steps?
      (?:decision|answer|feedback|hear (?:back )?(?:from them )?|let me know) (?:within|next|(?:by|in|this|on|early|at)(?: the)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|end|week|month|middle|start|{month}|\d|an?|one|two|three|few|couple|early|mid|late))
      follow up (?:on|with)
      would (?:totally |love to |definitely |so )?work (?:there|here|with (?:him|her|them))
    `,
  },
  {
    concept: "what happened around it",
    refusal: "impression",
    says: lines`
      my (?:feet|head|back|train|bus|tie|shirt|shoes|phone|mic|camera|voice|hands?|stomach|mouth|cat|dog|wife|husband|kids?|brother|sister|mother|father|mum|mom|dad|family|uncle|aunt|cousin|girlfriend|boyfriend)
      kept (?:looking|checking|typing)
      ^(?:{he}(?:told me|told us|gave me|went through|took me through) )?(?:the|a|their|his|her) (?:whole|long|full|entire) (?:history|story|tale|saga)\b.*
      ^(?:a )?long story\b.*
      ^(?:the |his |her |their )?(?:best|worst|proudest|happiest) (?:day|thing|part|bit|moment|week|year|job|decision|time|idea)(?: (?:of|in|ever|since)\b.*)?$
      (?:made|makes|cracked|told) (?:an?|some|me an?) jokes?
      (?:did not|didn't|didnt) (?:dare (?:to )?|like to |want to )?ask$
      (?:sighed|frowned|winked|yawned|smoked)
      on {his} phone
      interrupted
      yawn(?:ed|ing)
      was (?:\w+ minutes )?late
      ^{he}(?:only |just )?(?:came|arrived|joined|started|turned up|showed up|was|were|left|finished|had to leave)(?: in| back| on)? (?:\p{L}+ ){0,3}?(?:late|early|on time|punctual\p{L}*)
      ^{he}(?:sat|stood|leaned|leant) (?:there|back|opposite|next to|across|with {his} (?:arms|legs|back|feet))
      ^{he}(?:kept|was|were) (?:\p{L}+ )?(?:looking|checking|typing|staring|smiling|nodding|scrolling|interrupting|texting|writing things down)
      ^{he}(?:took|made|scribbled|typed) (?:a lot of|lots of|some|many|no|a few)? ?notes(?: the whole time| all the time| throughout)?$
      {his} (?:camera|mic|microphone|video) (?:was )?(?:off|on|broken)
      joined late
      left early
      had to (?:leave|run|go)
      (?:did not|didn't|didnt|never) (?:once )?smil\w+
      (?:coffee|tea|lunch|food|cake|biscuits?|weather|parking) (?:was|were)
      (?:lunch|coffee|tea|food|view|office|building|weather|cake|parking|biscuits?) (?:was|were|is|are) (?:\w+ )?(?:nice|good|great|lovely|fine|ok|okay|amazing|delicious|excellent|beautiful|huge|easy)
      ^{he}(?:wore|spoke (?:too|very|so|really|quietly|softly)|mumbled|talked (?:too|very|so|fast|quickly|golf|football|weather)|barely|hardly)
      (?:took|takes) (?:a|two|several|another|phone)? ?(?:phone )?calls? (?:in|during|mid)
      ^(?:the |good |nice |free |great )*(?:coffee|tea|biscuits?|cake|lunch|view|lobby|plants?)\b[!.]*$
      handshakes?
      (?:spilled|spilt|dropped) .*\bmy
      on my (?:notes|shirt|bag|cv)
      had to wait
      (?:eats?|chews?|ate|chewed) (?:while|during|throughout)
    `,
  },
  {
    concept: "looks, moods and character",
    refusal: "impression",
    says: lines`
      (?:seemed|looked|appeared|sounded|felt) (?:\w+ )?(?:bored|tired|distracted|rushed|stressed|nervous|unsure|sceptical|skeptical|unimpressed|impressed|interested|happy|pleased|nice|friendly|keen|annoyed|busy|convinced|relaxed|\w+ed|proud|sad|angry|shy|cold|happy)
      (?:was|were|is|got|seems?) (?:a )?(?:bit|little|very|quite|really|so|kind of|kinda) ?(?:of )?(?:distracted|embarrassed|tired|rushed|late|early|busy|quiet|shy|upset|sick|ill|moody|emotional|grumpy)
      ^(?:he|she|they)?(?: just| also| never| even)? ?(?:laughed|smiled|nodded|winked|sighed|yawned|frowned|giggled|cried|blushed|coughed|stared|sneezed|shrugged)
      (?:had|has) (?:a|the) (?:cold|flu|headache|cough|hangover)
      ^(?:v|very|so|quite|really) (?:young|old|tall|posh|smart)
      ^{he}looked (?:about|around|barely|not a day|like (?:an?|my|the))
      look(?:ed|ing) at {his} (?:phone|watch|screen|laptop)
      (?:is not|isn't|isnt|was not|wasn't|wasnt|are not|aren't|were not) (?:\w+ )?(?:great|good|clear|nice|easy|friendly|helpful|impressive|interested|prepared)
      ^(?:it |they |he |she )?(?:could|might|may|must) be (?:an?|some) \p{L}+$
      ^(?:lovely|nice|great|beautiful|cool|amazing|gorgeous) (?:\p{L}+ )?(?:offices?|plants?|building|view|place|room|lunch|coffee|canteen|neighbou?rhood|area)
      ^(?:kinda|sorta|pretty|quite|really|very|a bit of a|such a)? ?(?:[\p{L}-]+ ){1,3}(?:guy|bloke|chap|dude|lady|fella|person|man|woman|gentleman|character)$
      (?:polite|kind|quiet|nice|friendly|funny|warm|lovely|serious|strict) (?:person|guy|man|woman|lady|bloke|chap)
      ^{very}(?:good[- ]looking|handsome|pretty|attractive|cute|posh)[!.]*$
    `,
  },
  {
    concept: "verdicts of the writer",
    refusal: "impression",
    says: lines`
      never apologi[sz]ed
      (?:training for|runs?|ran|running) (?:an?|the|his|her|their) ?(?:first |half[- ]|ultra[- ]?)?(?:marathon|triathlon|iron ?man|half)
      ^(?:he |she )?(?:is |was )?from \p{Lu}\p{L}+(?: and|,|$)
      hard to read
      good (?:sign|vibe|chemistry|cop)
      bad sign
      think (?:he|she|they) liked
      not sure (?:he|she|they|if|what|how)
      mixed feelings
      get a good feeling
      (?:did not|didn't|didnt|would not|wouldn't) (?:go into|get|understand|catch|follow|really|elaborate|say (?:much|more)|ask (?:much|anything))
      ask (?:him|her|them) about
      \d+ ?\/ ?10
      ^h+m+
      training for (?:an?|the|her|his|their) (?:[\p{L}-]+ )?(?:marathon|triathlon|ironman|race|half|swim|climb)
      not (?:\w+ )?(?:convinced|sold(?= on\b)|persuaded)
      ^{he}(?:is |was |seemed |looked )?not (?:\p{L}+ )?sold$
    `,
  },
  {
    concept: "notes to oneself",
    refusal: "impression",
    says: lines`
      look up
      google (?:it|this|that)
      note to self
      to ?do:
      remember to
    `,
  },
];
