import { meaningSearchFor, type Meanings } from "./gist/meanings.ts";
import { enterPattern, phrasesByBeginning } from "./necessary.ts";
import type { Passage } from "./gist/senses.ts";
import type { Letter } from "./letter/letter.ts";
import type { Span } from "./letter/sentences.ts";
import type { Hit } from "./rule.ts";
import type { Severity } from "./types.ts";

/** Wording that a rule looks for, as data. Patterns are regular expressions over folded prose in which `{name}` stands for an entry of `sets`. */
export interface Phrase {
  find: string;
  /** Written exceptions: looked for in the same sentence. */
  unless?: string;
  say?: string;
  instead?: string;
  severity?: Severity;
}

export interface PhraseTable {
  say: string;
  phrases: readonly Phrase[];
  meanings?: Meanings;
}

/** Looks a compiled table up in a letter. */
export type PhraseSearch = (letter: Letter) => Hit[];

/** Words that stand for one another, for use in phrase patterns. */
export const sets: Record<string, string> = {
  i: "(?:i|i have|i've|i had|i'd|i am|i'm|i was|i do|i did)",
  iam: "(?:i am|i'm|i was|i feel|i felt)",
  ihave: "(?:i have|i've|i had|i'd)",
  iwill:
    "(?:i will|i'll|i shall|i would|i'd|i am going to|i'm going to|i may|i might|i'm forced to|i must|i have to|i will have to|i'll have to|i'll be|i will be)",
  not: "(?:not|n't|never)",
  adv: "(?:(?:really|truly|very|so|quite|just|still|deeply|sincerely|terribly|extremely|also|only|simply|honestly|genuinely|frankly|already|again|too|always|all|now|even|ever|actually|kindly|please|certainly|definitely|absolutely|highly|incredibly|clearly|obviously|evidently|apparently|utterly|pretty|rather|most) )",
  gap: "[^.!?\\n]{0,40}?",
  far: "[^.!?\\n]{0,90}?",
  day: "(?:(?:(?:this|next|coming|the) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month)|today|tonight|tomorrow|noon|midday|(?:the )?end of (?:the )?(?:day|week|month|business|today|tomorrow|this week|next week)|eod|cob|close of business|\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}(?:st|nd|rd|th)?)",
  time: "(?:days?|weeks?|months?|hours?|fortnight)",
  count:
    "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple of|over a|more than a|nearly two|almost two)",
  job: "(?:job|role|position|post|offer|place|opportunity|spot|vacancy)",
  answer:
    "(?:answer|reply|response|decision|word|update|feedback|confirmation|verdict|result|outcome)",
  you: "(?:you|you guys|you people|your (?:company|team|firm|office|side|end|colleagues?|department)|they|the team|the company|anyone|anybody|someone)",
};

/** Compiles a table once, at load. */
export function searchFor(table: PhraseTable): PhraseSearch {
  const worded = wordingSearch(table);
  const meant = table.meanings ? meaningSearchFor(table.meanings) : undefined;
  return (letter) =>
    onePerSentence(letter, [
      ...worded(letter),
      ...(meant?.(letter) ?? []).map(({ row, start, end }) => hit(table, row, { start, end })),
    ]);
}

/** A sentence that says it in two ways is at fault once. The longest stays. */
function onePerSentence({ sentences }: Letter, hits: Hit[]): Hit[] {
  const longestFirst = hits.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Set<Span | undefined>();
  const kept = longestFirst.filter((hit) => {
    const sentence = sentences.find((span) => span.start <= hit.start && hit.start < span.end);
    if (sentence && taken.has(sentence)) return false;
    taken.add(sentence);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

function wordingSearch(table: PhraseTable): PhraseSearch {
  const first = phrasesByBeginning.size;
  const entries = table.phrases.map((phrase) => {
    enterPattern(phrase.find, sets);
    const { unless } = phrase;
    return {
      phrase,
      find: onDemand(() => new RegExp(pattern(phrase.find), "g")),
      unless: onDemand(() => (unless === undefined ? undefined : new RegExp(opening(unless)))),
    };
  });
  const end = first + entries.length;
  return ({ passages, prose }) => {
    const hits: Hit[] = [];
    for (const passage of passages)
      for (const number of passage.phrases) {
        if (number < first || number >= end) continue;
        const { find, unless, phrase } = entries[number - first]!;
        for (const span of found(find(), passage))
          if (!unless()?.test(sentenceAround(prose, span.start, span.end - span.start)))
            hits.push(hit(table, phrase, span));
      }
    return hits;
  };
}

/** Made when it is first needed: most letters need few of many patterns. */
export function onDemand<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}

const none: readonly Span[] = [];

/** Every place of a global pattern. `exec`, since `matchAll` compiles the pattern anew each time. */
function found(find: RegExp, { text, start }: Passage): readonly Span[] {
  find.lastIndex = 0;
  let match = find.exec(text);
  if (!match) return none;
  const spans: Span[] = [];
  for (; match; match = find.exec(text)) {
    const at = start + match.index;
    spans.push({ start: at, end: at + match[0].length });
    if (match[0] === "") find.lastIndex += 1;
  }
  return spans;
}

/** A pattern with its sets written out and its ends at word borders. */
export function pattern(find: string): string {
  return `${opening(find)}(?![a-z0-9])`;
}

/** The same, open at its end: for written exceptions, which may name a stem. */
function opening(find: string): string {
  const open = expand(expand(find)).replace(/ (?!\?)/g, " +");
  return `(?<![a-z0-9'])(?:${open})`;
}

function expand(find: string): string {
  return find.replace(/\{([a-z]+)\}/g, (whole, name: string) => sets[name] ?? whole);
}

function hit(table: PhraseTable, phrase: Omit<Phrase, "find" | "unless">, span: Span): Hit {
  return {
    ...span,
    message: phrase.say ?? table.say,
    ...(phrase.instead !== undefined && { suggestion: phrase.instead }),
    ...(phrase.severity !== undefined && { severity: phrase.severity }),
  };
}

/** The sentence that a match stands in. */
export function sentenceAround(prose: string, at: number, length: number): string {
  const before = Math.max(
    ...[". ", "! ", "? ", "\n"].map((stop) => prose.lastIndexOf(stop, at - 1)),
  );
  const after = /[.!?\n]/.exec(prose.slice(at + length));
  return prose.slice(before + 1, after ? at + length + after.index + 1 : prose.length);
}
