import { determiners, prepositions } from "./en/words.ts";
import { lowerFirst } from "./first-word.ts";
import { numberWord } from "./numbers.ts";
import { inVoice } from "./person.ts";
import { asNounPhrase, nounOf, splitAt, withArticle } from "./phrase.ts";
import type { Reading, Source } from "./reading.ts";
import { isPluralNoun } from "./plural.ts";
import { laidOff } from "./shape.ts";
import { join, theirs, tokenise } from "./tokens.ts";
import { isUncounted } from "./uncounted.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

export function asPhrase(
  tokens: readonly string[],
  { piece, path, voice }: Source,
  isGerund: boolean,
): Reading | undefined {
  // "test flights: 40 a year, half of them with students": of the flights.
  const meant = tokens.map((word, at) =>
    piece.label && at > 1 && word === "them" && tokens[at - 1] === "of" ? word + theirs : word,
  );
  const spoken = inVoice(voice, withoutLastWord(meant), false);
  const head = nounOf(spoken);
  const isSingle = spoken.length === 1;
  if (/^(?:you|i)$/i.test(spoken[0] ?? "") || spoken.length === 0) return undefined;
  if (isGerund)
    return {
      shape: "np",
      path,
      np: join(spoken),
      plain: join(spoken),
      gerund: join(spoken),
      weight: 2,
      ...(head && { head }),
    };
  if (/^your$/i.test(spoken[0] ?? "") && /^question$/i.test(spoken[1] ?? ""))
    return { shape: "np", path, np: join(spoken), plain: join(spoken), asked: true, weight: 2 };
  if (piece.label) return labelledPhrase(spoken, piece.label, { path, voice });
  return {
    shape: "np",
    path,
    np: asNounPhrase(spoken),
    plain: isBareThing(spoken)
      ? asNounPhrase(spoken)
      : join(isLoose(spoken) ? inWords(spoken) : spoken),
    weight: isSingle || (isLoose(spoken) && spoken.length < 3) ? 0 : 2,
    figure: isFigure(spoken),
    ...(isLoose(spoken) && { loose: true }),
    ...(head && { head }),
  };
}

/** "reading block from 9 to 10 every day, no interruptions": one thing, told with "no" and the like, still has its article. */
function isBareThing(spoken: readonly string[]): boolean {
  const [first = []] = splitAt(spoken, ",");
  return isLoose(spoken) && !isRow(spoken) && isOneThing(first);
}

function isOneThing(tokens: readonly string[]): boolean {
  const noun = nounOf(tokens) ?? "";
  const [first = ""] = tokens;
  return (
    /^\p{Ll}/u.test(first) &&
    !determiners.has(first) &&
    isCommonNoun(noun) &&
    !isPluralNoun(noun) &&
    !isUncounted(noun) &&
    /^\p{Ll}{3,}$/u.test(noun)
  );
}

/** A sentence does not begin with a figure. */
function inWords([first = "", ...rest]: readonly string[]): string[] {
  return [/^\d{1,2}$/.test(first) ? numberWord(Number(first)) : first, ...rest];
}

/** "new x-ray machine, digital" */
function withoutLastWord(tokens: readonly string[]): readonly string[] {
  const comma = tokens.indexOf(",");
  const isLast = comma > 1 && comma === tokens.length - 2;
  return isLast && !isPluralNoun(tokens.at(-1)!) && verbOf(tokens.at(-1)!) === undefined
    ? tokens.slice(0, comma)
    : tokens;
}

/** Whether the words are no noun phrase that can stand in a sentence: "no slides in meetings", "reading block 9-10". */
function isLoose(spoken: readonly string[]): boolean {
  const [head = []] = splitAt(spoken, ",");
  return (
    isRow(spoken) ||
    laidOff.test(spoken.slice(0, 2).join(" ")) ||
    isAllowed(head) ||
    (/^one$/i.test(spoken[0] ?? "") && !/^of$/i.test(spoken[1] ?? "")) ||
    spoken.some(
      (word, at) =>
        word === "so" &&
        at > 1 &&
        /^(?:nobody|everybody|everyone|you|the|they|there|no|that|it)$/.test(spoken[at + 1] ?? ""),
    ) ||
    /^(?:no|not|just|only|none|never|always|all|lots|loads)$/i.test(spoken[0] ?? "") ||
    head.some(
      (word, at) =>
        at > 0 &&
        /^\d/.test(word) &&
        !prepositions.has(head[at - 1]!) &&
        !determiners.has(head[at - 1]!.toLowerCase()) &&
        /\p{L}/u.test(head[at - 1]!),
    ) ||
    spoken.some(
      (word, at) =>
        /^(?:not|opens|starts|ends|closes|=)$/.test(word) ||
        (at > 0 &&
          /^(?:all|both)$/.test(word) &&
          spoken[at - 1] !== "," &&
          prepositions.has(spoken[at + 1] ?? "")) ||
        (word === "no" && spoken[at - 1] === ","),
    ) ||
    /^(?:now|first|last|only|together|again)$/.test(head.at(-1) ?? "")
  );
}

/** "dogs allowed": what is said of a thing ends the phrase. */
function isAllowed(head: readonly string[]): boolean {
  return (
    /^(?:allowed|welcome|banned|forbidden|permitted|included|required|optional)$/.test(
      head.at(-1) ?? "",
    ) && head.length > 1
  );
}

/** "monorepo, 40 engineers, one release train a week": things side by side stand before a colon as they were noted. */
function isRow(spoken: readonly string[]): boolean {
  const parts = splitAt(spoken, ",");
  return (
    parts.length > 2 &&
    parts.every(
      ([first = ""]) =>
        !prepositions.has(first) &&
        !/^(?:and|or|with|so|but|which|who|not|if|when|because|even)$/.test(first),
    )
  );
}

const generic =
  /^(?:case|topic|task|exercise|problem|project|product|challenge|goal|plan|next|main thing|theme|question|focus|priority|big one)$/i;

function labelledPhrase(
  spoken: readonly string[],
  label: string,
  { path, voice }: Pick<Source, "path" | "voice">,
): Reading {
  const name = inVoice(voice, tokenise(lowerFirst(label)), false);
  const noun = nounOf(name);
  if (generic.test(label)) {
    const np = join(
      withArticle([
        ...spoken.slice(/^(?:the|a|an)$/i.test(spoken[0] ?? "") ? 1 : 0),
        ...(/^(?:next|main thing|big one)$/i.test(label) ? [] : name),
      ]),
    );
    return { shape: "np", path, np, plain: np, weight: 2, ...(noun && { head: noun }) };
  }
  const text = join(spoken);
  return {
    shape: "np",
    path,
    np: `${join(withArticle(name))}: ${text}`,
    plain: `${join(isOneThing(name) ? withArticle(name) : name)}, ${text}`,
    weight: 3,
    // "engine off! twenty minutes of silence": stands before a colon as it was written.
    ...(/ (?:off|on|first|up|out|down|away|open|closed)$/i.test(label) && { loose: true }),
    ...(noun && { head: noun }),
  };
}

function isFigure(tokens: readonly string[]): boolean {
  return (
    /\d/.test(tokens.join(" ")) &&
    /\b(?:minutes|percent|per cent|hours|days|seconds|cases|tonnes|units)\b/.test(
      tokens.join(" "),
    ) &&
    /\b(?:to|from|under|below|down|now|of)\b/.test(tokens.join(" "))
  );
}

/** "how they dry the fruit" is the name of a thing; with the candidate in it, a question. */
export function asEmbedded(tokens: readonly string[], { path, voice }: Source): Reading {
  const text = join(inVoice(voice, tokens, false));
  return /\bI\b/.test(text)
    ? { shape: "question", path, question: text, weight: 2 }
    : { shape: "np", path, np: text, plain: text, weight: 2 };
}

/** "the time the boiler gave up" names what was told. */
export function asTime(tokens: readonly string[], { path, voice }: Source): Reading {
  const text = join(inVoice(voice, tokens, false));
  return { shape: "np", path, np: text, plain: text, weight: 3 };
}

/** "when she joined there was no staging, now …" stands as it was told. */
export function asTold(tokens: readonly string[], { path, voice }: Source): Reading {
  const text = join(inVoice(voice, tokens, false));
  return { shape: "np", path, np: text, plain: text, loose: true, weight: 2 };
}
