/** "the sign up form", "finished sign ups", "left handed", "nine year olds": what is one word in two. */
export function hyphened(text: string): string {
  return text
    .replace(particled, (_, ...found: (string | undefined)[]) => {
      const [verb = found[3], way = found[4], end = found[5]] = found;
      return `${verb}-${way}${end}`;
    })
    .replace(
      /\b(women|men|members|staff|adults|cash|read) only (?=\p{Ll})(?!(?:in|on|at|from|for|when|if|until|after)\b)/giu,
      "$1-only ",
    )
    .replace(
      /\b(hand) (drawn|made|written|painted|built|sewn|picked|held|carved|knitted|printed|reared)\b/gi,
      "$1-$2",
    )
    .replace(/\b(left|right|single|open|even|short) (handed|ended|minded|tempered)\b/gi, "$1-$2")
    .replace(
      /\b(longest|shortest|fastest|slowest|best|long|well|hard) (serving|standing|running|growing|known|selling|working) (?=\p{Ll})(?!(?:the|a|an|in|on|at|for|with|and|to|by|as)\b)/giu,
      "$1-$2 ",
    )
    .replace(/\b(\p{L}+|\d+) years? olds\b/giu, "$1-year-olds");
}

/** "the drop in sales" is no drop-in: what "in" or "over" may begin is one word only before what such a thing is. */
const particled =
  /(?<=\b(?:the|an?|our|their|his|her|my|every|each|new|finished|weekly|daily|monthly) )(?:(sign|follow|clean|catch|warm|mock|stand|start|back|pick|build) (up)(s?)(?= \p{Ll}|$|[,.;])(?! (?:the|an?|his|her|their|our|my|your|it|them|to|in|of|for|at|with)\b)|(drop|walk|check|log|sit|hand|roll|read) (in|over|out|aloud)(s?)(?=$|[,.;]| (?:sessions?|clinics?|hours?|days?|desks?|cent(?:re|er)s?|forms?|pages?|screens?|rates?|meetings?|notes?|sheets?|on \p{Lu})))/gu;
