/** More spellings than the letters of one person hold; beyond, all are forgotten, so that a service never grows. */
const most = 20_000;

/** Works something out when it is first asked for, and never again: one letter needs little of what the review could know. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => (known ??= { answer: answer() }).answer;
}

/** Answers a question about a word once for each spelling: letters share most of their words. */
export function perSpelling<Answer>(
  answer: (spelling: string) => Answer,
): (spelling: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (spelling) => {
    let found = known.get(spelling);
    if (!found) {
      if (known.size >= most) known.clear();
      found = { answer: answer(spelling) };
      known.set(spelling, found);
    }
    return found.answer;
  };
}

/** Works out once for each object what holds for many letters: an application, its people, a panel's drafts. */
export function perObject<Key extends object, Answer>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { answer: answer(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
