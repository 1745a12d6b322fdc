import { peopleNoun, teamNoun } from "./en/words.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { verbOf } from "./verbs.ts";

/** "someone who brings their own", "every candidate … they", "telling a partner they are wrong": one person of no known gender. */
export function isAnyone(tokens: readonly string[], at: number, pronoun: number): boolean {
  const word = tokens[at]!.toLowerCase();
  if (/^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|whoever)$/.test(word))
    return true;
  const before = (tokens[at - 1] ?? "").toLowerCase();
  const behind = (tokens[at - 2] ?? "").toLowerCase();
  if (!/^\p{L}+$/u.test(word) || verbOf(word)?.forms.has("s")) return false;
  if (
    /^(?:every|each|any|per|no)$/.test(before) ||
    (/^(?:every|each|any|no)$/.test(behind) && !verbOf(word))
  )
    return (
      isSomebody(word) &&
      !teamNoun.test(word) &&
      !(pronoun === at + 1 && /^they$/i.test(tokens[pronoun]!))
    );
  if (/^(?:an?|last|first|next)$/.test(before) && personNoun.test(word)) return true;
  return (
    pronoun === at + 1 && /^an?$/.test(before) && /^(?:are|were)$/.test(tokens[pronoun + 1] ?? "")
  );
}

/** "every buyer", "per child", and not "each pass". */
function isSomebody(word: string): boolean {
  if (/(?:hand|mate|smith|wright|man|woman|child|maid|hood|folk)$/.test(word)) return true;
  return isPersonNoun(word) || personNoun.test(word) || peopleNoun.test(`${word}s`);
}

/** Somebody whom "they" may mean, where "a" stands before it. */
const personNoun =
  /^(?:client|customer|patient|student|pupil|child|parent|guest|candidate|junior|nurse|tenant|resident|relative|colleague|passenger|visitor|\p{L}{3,}(?:er|or|ist|ee))$/u;
