const compoundPlurals =
  /^(?:sales|systems|operations|communications|sports|arts|goods|customs|news|logistics|analytics|economics|physics|mathematics|ethics|politics|process|business|access|press|class|glass|pass|basis|analysis|status|campus|bus|focus|plus|series|species|means|thesis|diagnosis|synopsis|syllabus|canvas|atlas|lens|gas|chaos)$/i;

/** A word in -s that names several things. */
export function isPluralNoun(word: string): boolean {
  if (
    /^(?:people|children|taxis|skis|kiwis|safaris|saris|bikinis|\p{L}*(?:men|women|folk)|feet|teeth|mice|geese)$/iu.test(
      word,
    )
  )
    return true;
  return /[a-z0-9]s$/i.test(word) && !/(?:ss|us|is|'s|ics)$/i.test(word) && !isCompoundPlural(word);
}

/** A first part of compounds that only looks like a plural: "sales", "logistics". */
export function isCompoundPlural(word: string): boolean {
  return compoundPlurals.test(word);
}
