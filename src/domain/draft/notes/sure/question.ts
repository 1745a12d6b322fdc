import { verbOf } from "../verbs.ts";
import { wordsOf } from "./words.ts";

/** What makes one doubt that the words are an indirect question with its subject before its verb. */
export function doubtOfQuestion(tokens: readonly string[]): string | undefined {
  const words = wordsOf(tokens);
  if (words.length < 4) return "short";
  if (!/^(?:whether|what|how|why|when|where|which|who|whose)$/.test(words[0]!.lower))
    return "opener";
  if (
    /^(?:why|what|how) (?:\w+ )?and not\b/.test(tokens.join(" ")) ||
    /^(?:why|how) \S+(?: \S+)? and\b/.test(tokens.join(" "))
  )
    return undefined;
  const verbAt = words.findIndex(
    ({ lower }, at) => at > 0 && verbOf(lower) !== undefined && !/ing$/.test(lower),
  );
  if (verbAt < 0) return "no verb";
  // "why leave driving": who would leave?
  if (
    /^(?:why|how|when|where)$/.test(words[0]!.lower) &&
    words[1]!.kind === "verb" &&
    verbOf(words[1]!.lower)?.forms.has("base")
  )
    return "no subject";
  if (words.some(({ kind, text }) => kind === "sign" && !/^[,“”’'"]$/.test(text))) return "sign";
  if (
    words.some(({ lower }) => /^(?:you|your)$/.test(lower)) &&
    !words.some(({ lower }) => /^(?:i|my|me)$/.test(lower))
  )
    return undefined;
  return isTurned(
    words.map(({ lower }) => lower),
    verbAt,
  )
    ? undefined
    : "order";
}

/** "what I would do", "why customers leave", "what makes a good cook": no auxiliary before its subject. */
function isTurned(words: readonly string[], verbAt: number): boolean {
  return !(
    /^(?:do|does|did|would|could|should|can|will|have|am)$/.test(words[verbAt]!) &&
    /^(?:i|you|we|they|he|she)$/.test(words[verbAt + 1] ?? "")
  );
}
