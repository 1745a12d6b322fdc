import { isOfOther } from "./other-person.ts";
import { isReaders, staysTheirs } from "./person.ts";
import { shapeOf } from "./shape.ts";
import { theirs } from "./tokens.ts";

/** "four apprentices, one of them is 52": what means somebody named before keeps its person, in whatever part it stands. */
export function withOthers(tokens: readonly string[]): string[] {
  let isNamed = false;
  return tokens.map((word, at) => {
    if (/^(?:he|she|we)$/i.test(word)) isNamed = false;
    const isTheirs = at > 0 && (isOfOthers(tokens, at) || (isNamed && ofSeveral.test(word)));
    isNamed ||= at > 0 && /^they$/i.test(word) && (isTheirs || isOfSubject(tokens, at));
    return isTheirs ? word + theirs : word;
  });
}

const ofSeveral = /^(?:they|them|their|theirs|themselves)$/i;

/** "nurses visit a ward before they choose": whom the first "they" means, every other does. */
function isOfSubject(tokens: readonly string[], at: number): boolean {
  const isReader = tokens.slice(0, at).some((word) => /^(?:he|she|they|we)$/i.test(word));
  return shapeOf(tokens).kind === "clause" && !isReader && staysTheirs(tokens, at, false);
}

function isOfOthers(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!;
  const before = tokens.slice(0, at);
  if (before.includes(",") && isOfOther(tokens, at)) return true;
  if (/^they$/i.test(word))
    return (
      (/^(?:and|,|so|because|since|as|until)$/i.test(before.at(-1)!) ||
        /^so that$/.test(before.slice(-2).join(" "))) &&
      staysTheirs(
        tokens,
        at,
        before.some((one) => /^(?:he|she)$/i.test(one)),
      )
    );
  return /^(?:them|their|theirs)$/i.test(word) && before.includes(",") && !isReaders(tokens, at);
}
