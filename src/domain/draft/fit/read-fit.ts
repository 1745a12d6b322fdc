import { withIndefinite } from "../notes/phrase.ts";
import type { NoteContext } from "../notes/reading.ts";
import { shapeOf } from "../notes/shape.ts";
import { adverbs, prepositions } from "../notes/en/words.ts";
import { tidy } from "../notes/tidy.ts";
import { tokenise, wordCount } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { deedOf } from "./deed.ts";
import { inWords } from "./cv.ts";
import { asOffice, asTrade, heldOffice } from "./office.ts";
import { surelyFact } from "./sure-fact.ts";
import { uncapital, type Fact, type ReadFact } from "./fact.ts";

/** Reads the fit line of a debrief into single facts, the most telling first. */
export function readFit(fit: string, path: string, context: NoteContext): Fact[] {
  const text = inWords(tidy(fit.replace(another, "; "), context));
  const isFull = /^\p{Lu}.*[\p{L}\p{N}]\.$/su.test(fit.trim());
  return joined(partsOf(text).flatMap((part) => factOf(part, path) ?? [])).flatMap(
    (fact) => surelyFact(fact, isFull) ?? [],
  );
}

/** A result joins the deed that it came of; "there" is the place of the fact before, and says nothing where none was named. */
function joined(facts: readonly ReadFact[]): ReadFact[] {
  const out: ReadFact[] = [];
  for (const { result, ...fact } of facts) {
    const deed = out.at(-1);
    if (result && deed?.clause)
      out[out.length - 1] = { ...deed, clause: `${deed.clause}, and ${fact.clause ?? ""}` };
    else if (!result || out.length === 0)
      out.push(measured(placed(fact, deed?.place), deed?.place));
  }
  return out;
}

/** "ran the rota at Orme, took absence from 9 to 4 %": the figure is of the place before. */
function measured(fact: ReadFact, place: string | undefined): ReadFact {
  return place && !fact.place && fact.clause && /^I .*\bfrom \S+ .*\bto \S*\d/.test(fact.clause)
    ? {
        ...fact,
        place,
        clause: `${fact.clause} ${place}`,
        ...(fact.gerund && { gerund: `${fact.gerund} ${place}` }),
      }
    : fact;
}

function placed(fact: ReadFact, place: string | undefined): ReadFact {
  const put = (text: string | undefined) =>
    text?.replace(/ (?:at |from |in )?there\b/, place ? ` ${place}` : "");
  if (!/\bthere\b(?! (?:is|are|was|were))/.test(fact.clause ?? fact.np ?? "")) return fact;
  const { clause, gerund, participle, np, ...rest } = fact;
  return {
    ...rest,
    ...(place && { place }),
    ...(clause && { clause: put(clause)! }),
    ...(gerund && { gerund: put(gerund)! }),
    ...(participle && { participle: put(participle)! }),
    ...(np && { np: put(np)! }),
  };
}

/** "3 summers on tugs + MSc thesis on tides" */
const another = /\s\+\s(?=\p{Lu}|\p{Ll}+ed\b|\d+ (?:yrs?|years?|months?|summers?|winters?)\b)/gu;

const years =
  /(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:years?|months?) (?:as|at|in|of|on|with|for|\w+ing)\b/;

/** Cuts a line where a new fact begins. */
function partsOf(text: string): string[] {
  const cut = new RegExp(
    `(?<=[.;!])\\s+|;\\s*|(?<=since \\d{4})\\s+and\\s+|\\s+and\\s+(?=I(?:'ve| have| also)?\\b)|(?:,|\\s+and|\\s)\\s*(?=then (?:\\d|\\p{Ll}+ (?:years|months)))|(?:,|\\s+and)\\s+(?=(?:then|now|before that|after that|plus)\\b|\\w+ (?:\\w+ )?since \\d{4}|${years.source})`,
    "u",
  );
  return text
    .split(cut)
    .flatMap(atDeeds)
    .map((part) =>
      part
        .replace(/[.;,!]+$/, "")
        .replace(/^(?:also|and|then|before that|after that|plus)\s+/i, "")
        .replace(/^(I(?:'ve| have)?) also /, "$1 ")
        .trim(),
    )
    .filter((part, at) => wordCount(part) > 1 && !(at > 0 && leaning.test(part)));
}

/** "automated the monthly one" cannot be told without the fact before it. */
const leaning =
  /\b(?:the \w+ one|(?<!of )them|those|(?:did|made|built|automated|wrote|ran|run|fixed|changed|moved) it)\b/i;

/** ", built the rota" begins another deed; ", used in six plants" does not. */
function atDeeds(part: string): string[] {
  const pieces = part.split(/,\s+(?=(?:then |also |and )?\p{Ll}+ [\p{L}\d$€£])/u);
  const out: string[] = [];
  for (const piece of pieces) {
    if (out.length > 0 && !beginsDeed(piece)) out[out.length - 1] += `, ${piece}`;
    else out.push(piece);
  }
  return out;
}

function beginsDeed(piece: string): boolean {
  const words = tokenise(piece.replace(/^(?:then|also|and) /i, ""));
  const verb = verbOf(words[0] ?? "");
  if (/^(?:did|can|could|lived|worked|moved|studied|volunteered|trained)$/i.test(words[0] ?? ""))
    return true;
  if (/^(?:cut|set|put|led|read)$/i.test(words[0] ?? "") && words.length > 2) return true;
  return (
    verb?.forms.has("past") === true &&
    !verb.forms.has("base") &&
    words.length > 1 &&
    !adverbs.has(words[1]!.toLowerCase()) &&
    !isSaidOfAThing(words)
  );
}

/** "used in five ports", "used daily by 40 skippers", "still kept at the office": the thing named before is what it was done with. */
function isSaidOfAThing([, ...rest]: readonly string[]): boolean {
  const next = rest.find((word) => !/^\p{L}+ly$/u.test(word));
  return next !== undefined && prepositions.has(next.toLowerCase());
}

/** "half of them I took myself": what was done with the things named before; "sewing for ten years": the time first. */
function inOrder(part: string): string {
  return part
    .replace(
      /^((?!(?:been|being)\b)\p{L}+ing .+) for ((?:\d+|\p{Ll}+) (?:years|months|seasons|winters|summers))$/iu,
      "$2 of $1",
    )
    .replace(
      /^(.+?), (half|most|all|some|many|both) of (?:them|which) I (\w+) (.+)$/i,
      "I $3 $2 of my $1 $4",
    );
}

const skilled =
  /^(?:fluent in|(?:trained|certified|qualified|registered|licensed|accredited) (?:in|as|to|by|for|on|at|with)|experienced (?:in|with|at)|able to|used to)\b/i;

/** "forklift ticket since 2020" is had, "organising fairs since school" is what one has been at. */
function sinceThen(part: string): string | undefined {
  const had =
    /^(?:an? )?(\p{Ll}[\p{L} -]*(?:ticket|licence|license|certificate|card|badge|permit)) (since .+)$/iu.exec(
      part,
    );
  if (had) return `I have had ${withIndefinite(uncapital(had[1]!))} ${had[2]}`;
  if (/^\p{L}+ing .+ since .+$/u.test(part)) return `I have been ${uncapital(part)}`;
  const isThing =
    !verbOf(tokenise(part)[0]!)?.forms.has("past") && !/\bI\b|^(?:been|am|have|was)\b/.test(part);
  return isThing && /^[\p{Ll}\d].* since \d{4}$/u.test(part)
    ? `I have worked on ${part}`
    : undefined;
}

function factOf(told: string, path: string): ReadFact | undefined {
  const part = asOffice(inOrder(told)).replace(/^(\p{L}+): ((?:\d+|\p{L}+) years?)\b/u, "$2 of $1");
  if (skilled.test(part)) return { path, clause: `I am ${uncapital(part)}` };
  const held = heldOffice(part);
  if (held) return { path, clause: held, held: true };
  const since = sinceThen(part);
  if (since) return { path, clause: since };
  const place = placeIn(part);
  const where = place ? { place } : {};
  const degree = degreeOf(part);
  if (degree) return { path, ...degree };
  const duration = asDuration(part);
  if (duration) return { path, np: duration, duration: true, ...where };
  return deedOf(part, path, where) ?? { path, np: uncapital(part), ...where };
}

/** "at Takeli", "at the Łódź hub", where nothing but a sign or a small word follows. */
function placeIn(part: string): string | undefined {
  return /\bat (?:the \p{Lu}[\p{L}'&.-]*(?: \p{Lu}[\p{L}'&.-]*)* (?!(?:in|for|with|and|to|on|from|of|through|over|during|as|by|last|since|where|until)\b)\p{Ll}+|(?:the )?\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}'&.-]*)*)(?=$|[,:;.]| (?:in|for|with|and|to|on|from|through|over|during|\p{L}+ing|last|\d|two|three|four|five|six|seven|eight|nine|ten)\b)/u.exec(
    part,
  )?.[0];
}

/** "PhD in Kraków on how barley ages" is something one did; "PhD in chemistry" something one has. */
function degreeOf(part: string): Partial<Fact> | undefined {
  const found =
    /^(?:a |my )?(PhD|MSc|MA|BA|BSc|MBA|masters?|master's|bachelor's|degree|diploma|certificate|NVQ|apprenticeship|thesis|doctorate)\b(.*)$/i.exec(
      part,
    );
  if (!found) return undefined;
  const [, title = "", rest = ""] = found;
  if (shapeOf(tokenise(part)).kind === "clause") return undefined;
  const isName = /^(?:PhD|MSc|MA|BA|BSc|MBA|NVQ)$/.test(title);
  const name = isName ? title : title.toLowerCase().replace(/^masters?$/, "master's");
  if (!/ (?:on|about) /.test(rest)) return { np: `${withIndefinite(name)}${rest}`, degree: true };
  return {
    clause: `I did my ${name}${rest}`,
    gerund: `doing my ${name}${rest}`,
    participle: `done a ${name}${rest}`,
  };
}

const span =
  /^(?:(?:about|over|nearly|almost|more than)\s)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|fifteen|twenty)\+?\s(?:years?|months?|winters?|summers?|springs?|autumns?|seasons?|vintages?|harvests?|decades?|terms?|weeks?)\b/i;

function asDuration(part: string): string | undefined {
  const found = span.exec(part)?.[0];
  if (!found) return undefined;
  const rest = part
    .slice(found.length)
    .trim()
    .replace(
      /, (?!the |mostly|mainly|with|including|and|first|then|an? |one |in |at |on |as |about |over |around |nearly |\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)(?=\p{Ll})/u,
      ", with ",
    );
  if (!rest) return undefined;
  if (/^(?:of|on|in|at|as|with|for|from|across|behind|under|,)(?: |$)/i.test(rest))
    return uncapital(`${found} ${rest}`.replace(" ,", ","));
  const trade = asTrade(rest);
  if (trade) return uncapital(`${found} ${trade}`);
  // "two years selling boats" needs no "of"; "six years district nursing" does.
  if (
    /^(?:freelance|freelancing|abroad|overseas|part[- ]time|full[- ]time|self-employed)\b/i.test(
      rest,
    )
  )
    return uncapital(`${found} ${rest}`);
  if (shapeOf(tokenise(rest)).kind === "gerund") return uncapital(`${found} ${rest}`);
  return uncapital(`${found} of ${rest}`);
}
