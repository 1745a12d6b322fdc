import { prepositions } from "./en/words.ts";
import { isAdverbial } from "./sure/adverbial.ts";
import { wordsOf } from "./sure/words.ts";
import { asSaid } from "./sure/tail.ts";
import { shapeOf, type Shape } from "./shape.ts";
import { verbOf } from "./verbs.ts";

/** Behind a comma a bare -s word before a preposition is a further verb: "waits for the shutdown". */
export function partShape(part: readonly string[], at: number): Shape {
  const shape = shapeOf(part);
  // "…, by the person it is about": how, where or when, whatever is said of it.
  const isBeside = at > 0 && prepositions.has((part[0] ?? "").toLowerCase());
  if (isBeside && shape.kind === "clause" && isAdverbial(wordsOf(part), true))
    return { kind: "phrase", verbAt: -1 };
  // "…, then talks about the house"
  const isThen =
    at > 0 &&
    /^(?:then|later|afterwards)$/.test(part[0] ?? "") &&
    verbOf(part[1] ?? "")?.forms.has("s");
  if (isThen) return { kind: "verb-first", verbAt: 1 };
  const further =
    at > 0 && shape.kind === "phrase" && verbOf(part[0] ?? "")?.forms.has("s") === true;
  return further && prepositions.has((part[1] ?? "").toLowerCase())
    ? { kind: "verb-first", verbAt: 0 }
    : shape;
}

/** "you do A, with B" · "you do A, and that C does D" */
export function joinClauses(clauses: readonly { that: string; part: readonly string[] }[]): string {
  const [first, ...rest] = clauses;
  const last = rest.findLastIndex(
    ({ part }, at) =>
      partShape(part, at + 1).kind === "clause" &&
      !/^(?:if|when|because|so|since|while|before|after|until|once|as)$/.test(openerOf(part)),
  );
  return rest.reduce((text, { that: clause, part }, at) => {
    const kind = partShape(part, at + 1).kind;
    const opener = openerOf(part);
    if (
      opener === "and" &&
      /^(?:he|she|they|we|the|a|every|each|nobody|everybody|everyone)$/i.test(part[1] ?? "")
    )
      return `${text}, and that ${clause.replace(/^and /, "")}`;
    // "keeps it for a year, then it goes to the school"
    if (opener === "then" && kind === "clause") return `${text}, and ${clause}`;
    // "…, if one of them does not get it, it goes back": both halves belong together.
    if (isCondition(part) && isMain(rest[at + 1]?.part)) return `${text}, and that ${clause}`;
    if (isCondition(rest[at - 1]?.part ?? []) && isMain(part)) return `${text}, ${clause}`;
    if (
      /^(?:and|but|so|because|which|who|where|when|if|while|as|before|after|until|once|whatever|whether|then|including|especially)$/.test(
        opener,
      )
    )
      return `${text}, ${clause}`;
    if (asSaid.test(part.join(" "))) return `${text}, ${clause}`;
    if (kind === "clause") return `${text}, ${at === last ? "and " : ""}that ${clause}`;
    if (isCount.test(clause) && isCount.test(text.split(/\b(?:is|are|has|have) /).at(-1) ?? ""))
      return at === rest.length - 1 ? `${text} and ${clause}` : `${text}, ${clause}`;
    if (kind === "phrase" || kind === "gerund") return `${text}, ${clause}`;
    return openerOf(rest[at + 1]?.part ?? []) === "and"
      ? `${text}, ${clause}`
      : `${text} and ${clause}`;
  }, first?.that ?? "");
}

function isCondition([first = ""]: readonly string[]): boolean {
  return /^(?:if|when|whenever|unless|once)$/i.test(first);
}

function isMain(part: readonly string[] | undefined): boolean {
  return (
    part !== undefined &&
    !/^(?:and|but|so)$/i.test(part[0] ?? "") &&
    partShape(part, 1).kind === "clause"
  );
}

/** The joint of a part: "if" of "even if it rains". */
function openerOf([first = "", second = ""]: readonly string[]): string {
  return (/^even$/i.test(first) && /^(?:if|when)$/i.test(second) ? second : first).toLowerCase();
}

/** "nine cooks", "three porters" */
const isCount = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \S+s$/;
