import { lines, type Unfit } from "./lines.ts";

/** Said in confidence, or nobody else's business. */
export const secrets: readonly Unfit[] = [
  {
    concept: "confidence",
    refusal: "private",
    says: lines`
      off the record
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
    `,
  },
  {
    concept: "bodies and illness",
    refusal: "private",
    says: lines`
      (?:parental|maternity|paternity|sick|compassionate) leave
      divorc\w*
      pregnan\w*
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
      {his} (?:wife|husband|partner|mother|father|mum|dad|son|daughter|kids|baby|health|divorce|illness|age)\b(?!['’]s? (?:old |first |own )?(?:moulds?|molds?|ledgers?|notebooks?|recipes?|ovens?|registers?|tools?|looms?|boats?|workshop|shop|bench|anvil|forge|press|mill|kiln|books?|letters|drawings|plans|maps?|charts?|orchard|vines|trees|seeds|clocks?|violins?|camera|negatives|method|rules?|sayings?|patterns?|songs?)\b)
      (?:just )?(?:moved|is moving|are moving|moving) (?:flats?|house|home|in with|apartments?)
      (?:dog|cat|horse|pet|wife|husband|partner|mother|father|mum|dad|brother|sister|son|daughter|child|friend) (?:has |had |have |just )*(?:died|dying|dead|passed away|ran away|is ill|is sick|fell ill)
      {his} (?:wedding|twins|marriage|separation|custody|pregnancy|engagement)(?= |$|[,.])
      just died
      (?:has|have|had|having|expecting|got) (?:an? )?(?:new |first |second |third |newborn )*(?:baby|babies|twins|newborn|toddler|grandchild|grandson|granddaughter|puppy)
      (?:back|just back|returned) from (?:parental|maternity|paternity|sick) leave
      (?<!\b(?:every|each|any|all) [^,;]*){his} (?:birthday|holiday|honeymoon|anniversary)
      wedding (?:next|this|on|in (?:an?|two|three|four|{month}))
    `,
  },
  {
    concept: "quarrels",
    refusal: "private",
    says: lines`
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
      my (?:age|religion|marital status)
    `,
  },
  {
    concept: "leaving",
    refusal: "private",
    says: lines`
      retir(?:es|ing|e) (?:in|next|this|soon)
      about to retire
      (?:is|are) (?:retiring|leaving|quitting|moving on)
      may leave
      might leave
      looking for (?:another|a new) job
      leaving in
      leaves in {month}
    `,
  },
];
