import { when } from "#domain/timeline/when.ts";
import { noName } from "./name-words.ts";
import type { SaidAt, SaidInterview } from "./read-sentence.ts";

/** An answer that is waited for, and where in the text it stands. */
interface AnswerInText {
  answer: NonNullable<SaidInterview["answer"]>;
  from: number;
  to: number;
}

const capital = String.raw`\p{Lu}[\p{L}-]*`;
const rest = "[^!?;]+";
/** What an employer does at the end of the wait. */
const answers =
  "decides?|lets? (?:me|us) know|gets? back|calls?|rings?|phones?|writes?|e?mails?|answers?|repl(?:y|ies)|meldet sich|melden sich|entscheidet|entscheiden|ruft|rufen|schreibt|schreiben|gibt|geben";
const clauses = [
  // "Dana said by Friday", "he wants to decide next week"
  String.raw`(?<by>\p{L}[\p{L}'’-]*)(?:\s*\([^()]*\))?\s+(?:(?:said|says|told me|sagten?|meinten?)\b\s*(?:that\s+|they would answer\s+)?(?<said>${rest})|(?<words>(?:will|would|should|is going to|are going to|wants? to|hopes? to|plans? to|aims? to|meldet sich|melden sich)\b${rest}))`,
  // "She decides by the end of the month"
  String.raw`(?:\b(?:[Ss]he|[Hh]e|[Tt]hey|[Ss]ie|[Ee]r)|(?<by>${capital}))\s+(?:${answers})\b${rest}`,
  // "They'll ring on Friday"
  String.raw`\b(?:[Ss]he|[Hh]e|[Tt]hey|(?<by>${capital}))['’](?:ll|d|re going to)\b${rest}`,
  // "will hear by Friday"
  String.raw`(?:^|[\s(])(?<words>(?:(?:(?:I|we|We)(?:['’]ll| will| should)|will|Will|should|Should|to|supposed to)\s+)?(?:[Hh]ear|find out|know)\b(?! about)${rest})`,
  // "We'll be in touch by Friday", quoted
  String.raw`\b[Ww]e(?:['’]ll| will| hope to| aim to)\s+(?:be in touch|be back|let you know|come back|decide|call|ring|phone|write|e?mail|get back)\b${rest}`,
  // "decision before Christmas", "Antwort bis Freitag"
  String.raw`(?:^|[\s(])(?<words>(?:(?:[Tt]he|[Aa]n|[Tt]heir|[Aa])\s+)?(?:[Dd]ecision|[Aa]nswer|[Rr]esults?|[Oo]utcome|[Nn]ews|[Ff]eedback|[Rr]eply|[Rr]esponse|Antwort|Entscheidung|Rückmeldung|Bescheid|Ergebnis)\b${rest})`,
].map((source) => new RegExp(source, "u"));
/** A title and first names that stand before the name, where something ended before them. */
const nameBefore = new RegExp(
  String.raw`(?<=^|[.:;,!?]\s(?:\p{Ll}+\s)?|\b(?:and|und|but|aber)\s)(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herr|Frau)\.?\s+)*(?:(?!(?:Yesterday|Today|Then|Gestern|Heute|Dann)\b)${capital}\s+){0,2}$`,
  "u",
);

/** "Dana said by Friday", "Frau Lang meldet sich bis Freitag": who named a day for the answer, and where in the text that stands. */
export function saidAnswer(text: string, at: SaidAt): AnswerInText | undefined {
  for (const clause of clauses) {
    const found = clause.exec(text);
    const answer = found ? answerOf(found, text, at) : undefined;
    if (answer) return answer;
  }
  return undefined;
}

/** Whoever "said" something is believed to speak of the answer; all else has to name a day. */
function answerOf(found: RegExpExecArray, text: string, at: SaidAt): AnswerInText | undefined {
  const { by = "", said, words } = found.groups ?? {};
  // "Phone calls" and "I'll" begin with a capital as well.
  if (noName.test(by) && !said && words === undefined) return undefined;
  const spoken = unquoted((said ?? words ?? found[0]).trim());
  const { answerBy } = when(spoken, at);
  if (!answerBy && !said) return undefined;
  const isName = /^\p{Lu}/u.test(by) && !noName.test(by) && !/^(?:Sie|Er)$/.test(by);
  const before = isName ? (nameBefore.exec(text.slice(0, found.index))?.[0] ?? "") : "";
  return {
    answer: {
      words: spoken,
      ...(isName ? { by: before + by } : {}),
      ...(answerBy ? { answerBy } : {}),
    },
    from: found.index - before.length,
    to: found.index + found[0].length,
  };
}

/** Without the full stop of the sentence, and without a closing quotation mark whose opening one stands before. */
function unquoted(words: string): string {
  const isHalf = (words.match(/["“”]/g)?.length ?? 0) === 1;
  return words.replace(isHalf ? /\.?["”]?\.?$/ : /\.$/, "");
}
