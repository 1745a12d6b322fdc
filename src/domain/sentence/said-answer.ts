import { when } from "#domain/timeline/when.ts";
import type { SaidAt, SaidInterview } from "./read-sentence.ts";

const capital = String.raw`\p{Lu}[\p{L}'’-]*`;
const answerClause = new RegExp(
  String.raw`(?:(?<by>${capital})|\b(?:she|he|they|sie|er)\b)\s+(?:(?:said|says|told me|sagten?|meinten?)\b\s*(?:that\s+|they would answer\s+)?(?<words>[^!?;]+)|(?<will>(?:will|would|is going to|are going to|meldet sich|melden sich|wants? to|hopes? to)\b[^!?;]+))`,
  "iu",
);
/** A title and first names that stand before the name, where something ended before them. */
const nameBefore = new RegExp(
  String.raw`(?<=^|[.:;,!?]\s|\b(?:and|und|but|aber)\s)(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herr|Frau)\.?\s+)*(?:(?!(?:Yesterday|Today|Then|Gestern|Heute|Dann)\b)${capital}\s+){0,2}$`,
  "u",
);

/** "Dana said by Friday", "Frau Lang meldet sich bis Freitag": who named a day for the answer, and where in the text that stands. */
export function saidAnswer(
  text: string,
  at: SaidAt,
): { answer: NonNullable<SaidInterview["answer"]>; from: number; to: number } | undefined {
  const clause = answerClause.exec(text);
  if (!clause) return undefined;
  const { by = "", words = "", will = "" } = clause.groups!;
  const said = (words || will).trim().replace(/\.$/, "");
  const { answerBy } = when(said, at);
  if (!answerBy && !words) return undefined;
  const isName = /^\p{Lu}/u.test(by) && !/^(?:She|He|They|Sie|Er|I)$/.test(by);
  const before = isName ? (nameBefore.exec(text.slice(0, clause.index))?.[0] ?? "") : "";
  return {
    answer: {
      words: said,
      ...(isName ? { by: before + by } : {}),
      ...(answerBy ? { answerBy } : {}),
    },
    from: clause.index - before.length,
    to: clause.index + clause[0].length,
  };
}
