/** Words that nearly every letter holds: what asks for one of them rules out little. */
export const commonWords: ReadonlySet<string> = new Set(
  "^ a about again all also am an and any are as at be been by can could 'd day did do for from get had has have hear hope how i if in interested is it job know 'll look looking me more my no not of on one or our out part position role so some team than thank that the their there they thing this time to up us very was we week well were what when which who will with work would you your 've 'm 's".split(
    " ",
  ),
);

/** Those of them that every second sentence holds. */
export const wordsOfSentences: ReadonlySet<string> = new Set(["^", "i", "the", "to", "you", "and"]);
