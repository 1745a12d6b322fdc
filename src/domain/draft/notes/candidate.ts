/** "no homework task, they work on a screen together w/ you": where a task of the hiring is told of, "you" is whoever applies. */
export function withCandidate(note: string): string {
  return hiring.test(note)
    ? note.replace(/\b(with |w\/ ?)you(?=$|[.,;!)])/giu, "$1the candidate")
    : note;
}

const hiring =
  /\b(?:home ?work|take[- ]home|coding|test|trial|sample|unpaid|entrance|practical|paper) (?:task|tasks|test|tests|exercise|exercises|assignment|assignments|day|days|lesson|lessons|shift|shifts)\b|\b(?:no|without|instead of (?:an?|the)?) ?(?:homework|take[- ]home|whiteboard|assessment cent(?:re|er)|aptitude test)\b|\bin (?:the|every|each|their) interviews?\b/iu;
