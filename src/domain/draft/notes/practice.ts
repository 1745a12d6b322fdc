/** What one may like because it is done so, and neither wished for nor over. */
export function isPractice(that: string): boolean {
  return !/:|\b(?:likes?|loves?|enjoys?|prefers?|hates?|priority|problem|issue|challenge|costs?|goal|crept|fell|dropped|hard|hardest|difficult|end|ended)\b|\b(?:want|plan(?=s? (?:to|on|for|an?)\b)|hope|wish|think|believe|would|could|should|may|might|will|going to|were|was|had|has|have|am|mean|expect|feel)s?\b/i.test(
    that,
  );
}

/** "you like cricket" */
export function isPastime(that: string): boolean {
  return /^you (?:(?:like|love|play|run|follow|support|collect|ride) \S+$|(?:grew up|were born|come from|are from|live|lived|went to school)\b|are an? \S+$)/i.test(
    that,
  );
}
