import { properWords } from "./en/proper.ts";

/** Unicode, blanks, smileys and heaps of signs. */
export function straighten(note: string): string {
  return (
    spelledOut(asSpoken(withoutNoise(note)))
      // "a frightened pt", and not "12 pt"
      .replace(/(?<!\d ?|\p{L})pt(s?)(?!\p{L})/gu, "patient$1")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** Blanks, quotation marks, smileys, and what people write to fill a pause. */
function withoutNoise(note: string): string {
  return note
    .normalize("NFC")
    .replace(/^\s*[-*•·–]\s+/, "")
    .replace(/([.;:!?,])?\s*\n\s*[-*•·–]?\s*/g, (_, sign: string | undefined) => `${sign ?? ";"} `)
    .replace(/\bpeoples\b/g, "people")
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}]/gu, " ")
    .replace(/(?:^|\s)[:;=][-']?[)(DPp/|](?=\s|$)/g, " ")
    .replace(/\s*\b(?:tbh|lol|idk|imo|imho|haha+|btw|fyi|omg)\b(?:,|([.!]*(?=\s)))?/gi, "$1 ")
    .replace(/\([!?]+\)/g, " ")
    .replace(/\s*--+\s*/g, " - ")
    .replace(
      /\s+- (?:(?:i )?(?:really |so |very )?(?:loved?|liked?|great|nice|cool|good|interesting|wow)(?: (?:this|that|it))?)[.!]*$/i,
      "",
    )
    .replace(
      /^(?:(?:um+|uh+|er+|ok(?:ay)?|so|oh|yeah|well|basically|anyway|right)[,:]? +(?:like +)?)+(?=\S)/i,
      "",
    )
    .replace(/([!?])[!?]+/g, (run) => (run.includes("?") ? "?" : "!"))
    .replace(/…|\.{2,}/g, ". ");
}

/** Signs and shorthand that stand for words: arrows, ampersands, ordinals, "q:". */
function asSpoken(text: string): string {
  return text
    .replace(/\b(how|what|if|when|where|why) id (?=\p{Ll})/giu, "$1 I'd ")
    .replace(/\b([2-9])(?:nd|rd|th) (?=\p{Ll})/gu, (_, nth: string) => `${ordinals[Number(nth)]} `)
    .replace(/(?<!\d)(\d{1,3}) (\d{3})(?!\d)(?= \p{Ll})/gu, "$1,$2")
    .replace(/(?<!\d)(\d{2,3})ppl\b/gi, "$1 people")
    .replace(/(?<=\p{L} )-(?=\d{1,2}\b(?! ?[-–]))/gu, "minus ")
    .replace(
      /\bmay (?=(?:to|until|till|-) (?:june|july|august|september|october|november|december|aug|sept?|oct|nov|dec)\b)/gi,
      "May ",
    )
    .replace(/(\d+) ?x ?\/ ?(day|week|month|year)\b/gi, "$1 times a $2")
    .replace(/(^|, )whole (?=\p{Ll})/gu, "$1the whole ")
    .replace(
      /^(.{8,80}?)\s*(?: [-–—]|,)\s*(?:that is|that's|thats) (?:the|his|her|their) (?:house |team |first |only |golden )?(?:line|motto|mantra|rule|phrase|words?|deal)\b[.!]?/i,
      "motto: $1. ",
    )
    .replace(/^q(?: from \p{L}+)?\s*[-–]\s*/iu, "q: ")
    .replace(/(\S+)\s*(?:->|→|=>)\s*(?=(\S+))/g, (_, before: string, after: string) =>
      isFromTo(before, after) ? `${before} to ` : `${before}; `,
    )
    .replace(/[.;!] (ever|at all|full stop|period|never ever)(?=[.!,;]|$)/gi, (_, end: string) =>
      /^(?:full|period)/i.test(end) ? "" : ` ${end.toLowerCase()}`,
    )
    .replace(
      /\b((?:kitchen|office|shop|store|workshop|desk|bar|counter|library|museum|clinic|ward|lab|gallery|studio|theatre|house|school|market|warehouse|canteen|reception|pool|hall|garden|yard|mill|plant)) (closed|open|shut|empty) (?=(?:on|at|from|until|every|all) )/gi,
      "$1 is $2 ",
    )
    .replace(/(^|[:;.] )(?:first|then),? (he|she|they|we) (?=\p{Ll})/giu, "$1$2 first ")
    .replace(/(?<![\d:.])(\d+(?:\.5)?) ?h(?=$|[ ,.;])(?! ?\d)/g, "$1 hours")
    .replace(/\bu(\d{1,2}s?)\b/g, "U$1")
    .replace(/\bre: ?(?=\w)/gi, "about ")
    .replace(/(?<=\b(?:an|per|every|each|\d+) )hr\b/gi, "hour")
    .replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, ",")
    .replace(/,?\s*(?:the )?\w+(?: one)?\s*=\s*me\b.*$/i, "")
    .replace(/\s+=\s+/g, " = ")
    .replace(/(\p{Lu}\p{L}*) & (?=\p{Lu})/gu, "$1 ＆ ")
    .replace(/\bex (?=[a-z])/g, "from ")
    .replace(
      /^Q([1-4])[:,]? (.+?)[.!]?$/i,
      (_, quarter: string, told: string) =>
        `${told} in the ${["first", "second", "third", "fourth"][Number(quarter) - 1]} quarter`,
    )
    .replace(/(\w)\s*&\s*(?=[a-z])/g, "$1 and ")
    .replace(/\bq:\s*/i, "q: ")
    .replace(/(?<![\p{L}\d])(\d+\+?) ?(?:y|yrs?)\b(?!\/)/giu, "$1 years")
    .replace(/\bs\/o\b/g, "someone");
}

/** "since '88", "the dev who shipped it", "no names no blame" */
function spelledOut(text: string): string {
  return (
    text
      .replace(/(\d) ?secs?(?=$|[,.; ])/gi, "$1 seconds")
      .replace(/\bthro(?:ugh|['’])?(?=\s)/gi, "through")
      .replace(/\b(al)?tho['’]?(?=[\s,])/gi, (_, al: string | undefined) => `${al ?? ""}though`)
      .replace(
        /(?<=^|\s)['’](til|em|cause)\b/gi,
        (_, word: string) => ({ til: "until", em: "them" })[word.toLowerCase()] ?? "because",
      )
      .replace(/\b(\p{Ll}{2,}in)['’](?=\s|$)/giu, "$1g")
      .replace(/\b(a|an|per|each|every) min(?=$|[,.; ])/gi, "$1 minute")
      .replace(/\bper sec\b/gi, "per second")
      .replace(/, afterwards,? (?=\p{L}+ \p{L})/giu, ", then ")
      .replace(
        /\b(than|to|with|beside|from|of|against|on|in) (last|this|next) (year|season|week|month|term|winter|summer|spring|autumn)s(?=$|[,.;!)])/gi,
        "$1 $2 $3's",
      )
      .replace(/\b(a |the )?max\.? (?=\d)/gi, (_, article: string | undefined) =>
        article ? `${article}maximum of ` : "at most ",
      )
      .replace(
        /\b(every|each|on|last|next|this|first|second|third|until|by|from|(?:fri|mon|thurs?|sun) (?:\+|&|and|or|to)) (sat|sun)(s?)(?=$|[,.;]| (?:morning|afternoon|night|evening|and|at|from|with|in|we|they|he|she|the)\b)/gi,
        (_, before: string, day: string, end: string) =>
          `${before} ${day.toLowerCase() === "sat" ? "Saturday" : "Sunday"}${end}`,
      )
      .replace(
        /(?<=\b(?:since|from|in|of|until|till|before|after) )'(\d\d)\b/gi,
        (_, year: string) => (Number(year) > 40 ? `19${year}` : `20${year}`),
      )
      // "the dev who shipped it", "each dev": one of them, and not the development.
      .replace(
        /\b((?:the|an?|each|every|one|another|any|that|which|his|her|their|our) (?:\p{Ll}+ )?)dev(?=[,.;]| (?:who|that|on|from|in|at|with|has|is|writes|takes|gets|does|goes|can|must|sits|spends|answers|reads|picks|and)\b|$)/giu,
        "$1developer",
      )
      .replace(/\b(no \p{L}+) (?=no \p{L}+(?:$|[,.;]))/giu, "$1, ")
  );
}

const ordinals = ", first, second, third, fourth, fifth, sixth, seventh, eighth, ninth".split(", ");

/** "8 -> 6" and "Excel -> Tableau" name two ends; any other arrow stands for a pause. */
function isFromTo(before: string, after: string): boolean {
  const isNumber = (word: string) => /^[\d€£$<>~]/.test(word);
  const isName = (word: string) => /^\p{Lu}/u.test(word) || properWords[word] !== undefined;
  return (isNumber(before) && isNumber(after)) || (isName(before) && isName(after));
}
