import { withoutClients } from "../clients.ts";
import type { NoteContext } from "../notes/reading.ts";
import { shapeOf } from "../notes/shape.ts";
import { tidy } from "../notes/tidy.ts";
import { tokenise, wordCount } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { deedOf, tellsNow } from "./deed.ts";
import { inWords } from "./cv.ts";
import { saysNothing } from "./empty.ts";
import { asCorrected } from "./spoken.ts";
import {
  asOffice,
  asTrade,
  byTrade,
  heldOffice,
  experienceAs,
  inYear,
  ownOffice,
  tradeName,
} from "./office.ts";
import { charge, piecesOf, skilled, type Piece } from "./pieces.ts";
import { degreeOf, paperOf } from "./qualification.ts";
import { spokenTongue } from "./tongue.ts";
import { isBareNumber, withNoun } from "./bare-number.ts";
import { besides, isOfThePlace, ofTheseYears, placeOf } from "./beside.ts";
import { surelyFact } from "./sure-fact.ts";
import { uncapital, type Fact, type ReadFact } from "./fact.ts";

/** Reads the fit line of a debrief into single facts, the most telling first. */
export function readFit(fit: string, path: string, context: NoteContext): Fact[] {
  if (saysNothing(fit)) return [];
  const signs = withoutClients(asCorrected(fit))
    .replace(/^(\p{L}+) (?:\+|&) (?=\p{Ll}+(?:ed|t|n)\b)/u, "$1 and ")
    .replace(/(\p{Lu}\p{Ll}+) \+ (?=\p{Lu}\p{Ll}+(?:$|[.;,]))/gu, "$1 and ")
    .replace(/\b(an?|as) temp\b/gu, "$1 temporary employee")
    .replace(/ @ ?(?=\p{L})/gu, " at ")
    .replace(another, "; ");
  const text = inWords(tidy(signs, context));
  const isFull = /^\p{Lu}.*[\p{L}\p{N}]\.$/su.test(fit.trim());
  return joined(
    piecesOf(text).flatMap((piece): (ReadFact | "elsewhere")[] => {
      const fact = factOf(piece, path);
      return fact ? [fact] : elsewhereSince(piece);
    }),
  ).flatMap((fact) => surelyFact(fact, isFull) ?? []);
}

/** "3 summers on tugs + MSc thesis on tides" */
const another =
  /\s\+\s(?=\p{Lu}|\p{Ll}+ed (?:the|an?|my|our|all|every|\d|two|three|four|five|six|seven|eight|nine|ten)\b|\d+ (?:yrs?|years?|months?|summers?|winters?)\b)/gu;

/** "now anaesthetics since 2023": not told, and what follows was there and not where the fact before was. */
function elsewhereSince({ text }: Piece): "elsewhere"[] {
  return /^(?:now|then|before that|after that|I now)\b|\bsince\b/.test(text) ? ["elsewhere"] : [];
}

/** A result joins the deed that it came of; "there" is the place of the fact before, and says nothing where none was named. */
function joined(facts: readonly (ReadFact | "elsewhere")[]): ReadFact[] {
  const out: ReadFact[] = [];
  let where: string | undefined;
  for (const one of facts) {
    const deed = out.at(-1);
    if (one === "elsewhere") {
      where = undefined;
      continue;
    }
    const named = withNoun(one, deed);
    // "tuned 200 so far": of what, nobody can tell.
    if (isBareNumber(named)) continue;
    const { result, isBeside, ...read } = ofThatTime(named, deed);
    if (!isBeside && !isOfThePlace(read)) where = undefined;
    const fact = ofTheseYears(read, deed);
    if (!fact) continue;
    if (result && deed?.clause)
      out[out.length - 1] = {
        ...deed,
        tails: [...(deed.tails ?? []), { kind: "result", text: fact.clause ?? "" }],
      };
    else if (isBareThere(fact, deed)) continue;
    else if (!result || out.length === 0)
      out.push(besides(measured(placed(fact, deed?.place), deed?.place), where));
    where = placeOf(read) ?? (read.duration ? undefined : where);
  }
  return out;
}

/** "three winters at the Quai d'Or, responsible for breakfast": so long as the years before it. */
function ofThatTime(fact: ReadFact, before: ReadFact | undefined): ReadFact {
  const isOver = before?.duration && !/ (?:since|now|so far)\b/.test(before.np ?? "");
  const clause = fact.clause?.replace(/^I have been (?=responsible for|in charge of)/, "I was ");
  return fact.isBeside && isOver && clause ? { ...fact, clause } : fact;
}

/** "I was a patient there", where nobody knows where, says next to nothing. */
function isBareThere({ clause = "" }: ReadFact, before: ReadFact | undefined): boolean {
  return / there$/.test(clause) && !before?.place && wordCount(clause) < 6;
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

/** "half of them I took myself": what was done with the things named before; "sewing for ten years": the time first. */
function inOrder(part: string): string {
  const share = ofThose.exec(part);
  if (share)
    return `I ${share[4]} ${share[1]!.toLowerCase()} of my ${share[2]} ${share[3]} ${share[5]}`;
  return timeFirst(part).replace(
    /^(.+?), (half|most|all|some|many|both) of (?:them|which) I (\w+) (.+)$/i,
    "I $3 $2 of my $1 $4",
  );
}

/** "half of the 90 dives I did alone" */
const ofThose =
  /^(half|most|all|some|many|both) of the (\d[\d,]*|\p{Ll}+) (\p{Ll}+s) I (\p{Ll}+) (.+)$/iu;

/** "pastry at the Quai d'Or for three winters" is three winters of it; an office and a deed are told otherwise. */
function timeFirst(part: string): string {
  const [, thing = "", long] =
    /^(.+) for ((?:\d+|\p{Ll}+) (?:years|months|seasons|winters|summers|terms))$/iu.exec(part) ??
    [];
  if (!long || asOffice(part) !== part) return part;
  const verb = verbOf(tokenise(thing)[0]!);
  const isDone = /^(?:I|we|been|being|was|am|have|responsible|in charge)\b/i.test(thing);
  const isThing = verb?.forms.has("ing") || !(verb?.forms.has("past") || tellsNow(tokenise(thing)));
  return isThing && !isDone && !/^\p{L}+ed /u.test(thing) && !span.test(thing)
    ? `${long} of ${uncapital(thing)}`
    : part;
}

/** "forklift ticket since 2020" is had, "organising fairs since school" is what one has been at. */
function sinceThen(part: string): string | undefined {
  const did = /^did (.+ since .+)$/u.exec(part)?.[1];
  if (did) return `I have done ${did}`;
  if (/^\p{L}+ing .+ since .+$/u.test(part)) return `I have been ${uncapital(part)}`;
  const isThing =
    !tellsNow(tokenise(part)) &&
    !/^[\p{Ll}-]+ed (?:the|an?|all|over|about|\d|two|three|four|five|six|seven|eight|nine|ten)/u.test(
      part,
    ) &&
    !verbOf(tokenise(part)[0]!)?.forms.has("past") &&
    !/\bI\b|^(?:been|am|have|was)\b/.test(part);
  return isThing && /^[\p{Ll}\d].* since \d{4}$/u.test(part)
    ? `I have worked on ${part}`
    : undefined;
}

function factOf(piece: Piece, path: string): ReadFact | undefined {
  const fact = factIn(piece, path);
  return fact && piece.isBeside ? { ...fact, isBeside: true } : fact;
}

function factIn({ text: told, tails }: Piece, path: string): ReadFact | undefined {
  const [time] = tails;
  // "night porter at the Grand, two winters": the time belongs to what is before it.
  const isTimed = time?.kind === "time" && /^ for .* (?:\p{Ll}+s)$/u.test(time.text);
  const whole = isTimed ? asOffice(`${told},${time.text.replace(" for", "")}`) : told;
  const isMoved = isTimed && !whole.startsWith(told);
  const rest = isMoved ? tails.slice(1) : tails;
  const part = asOffice(inOrder(isMoved ? whole : told)).replace(
    /^(\p{L}+): ((?:\d+|\p{L}+) years?)\b/u,
    "$2 of $1",
  );
  const read = readingOf(part, path);
  const [span] = rest;
  // "volunteer mountain rescue in Snowdonia, nine years"
  if (read?.np !== undefined && !read.duration && span?.kind === "time" && spans.test(span.text)) {
    const time = span.text.replace(/^ for /, "");
    const isOffice = read.np.startsWith("my experience as ");
    const np = isOffice ? read.np.replace("my experience", time) : `${time} of ${read.np}`;
    return { ...read, np, duration: true, tails: rest.slice(1) };
  }
  return read && (rest.length > 0 ? { ...read, tails: rest } : read);
}

const spans = /^ for .*s$/;

function readingOf(part: string, path: string): ReadFact | undefined {
  // "now ferry shifts": no verb says what is done.
  if (/^now /.test(part)) return undefined;
  // "took 14 months": the thing before took them.
  if (
    /^(?:took|lasted|cost) (?:me |us )?(?:about |only )?(?:[€£$]\d|\d[\d.,]* (?:years?|months?|weeks?|days?|hours?|minutes?|euros?|pounds?)\b|(?:all |one |the whole |an? )?\p{Ll}+ ?(?:years?|months?|weeks?|days?|summer|winter|season)\b)/u.test(
      part,
    )
  )
    return undefined;
  const spoken = spokenTongue(part);
  if (spoken) return { path, clause: spoken, held: true };
  const tongues = /^bilingual (?:in )?(\p{Lu}\p{L}+)(?:\/|-| and )(\p{Lu}\p{L}+)$/iu.exec(part);
  if (tongues) return { path, clause: `I am bilingual in ${tongues[1]} and ${tongues[2]}` };
  if (skilled.test(part)) return { path, clause: `I am ${uncapital(part)}` };
  const [, was] = /^(?:I )?(?:have )?been ((?:an?|the|on|in|at|part) .+)$/iu.exec(part) ?? [];
  if (was && !/ since /.test(was)) return { path, clause: `I have been ${was}` };
  const rise = /^from /i.test(part) ? part : `from ${uncapital(part)}`;
  if (risen.test(rise)) return { path, clause: `I went ${uncapital(rise)}`, held: true };
  if (charge.test(part)) return { path, clause: `I have been ${uncapital(part)}` };
  const whole = heldOffice(part) ?? byTrade(part) ?? inYear(part) ?? ownOffice(part);
  if (whole) return { path, clause: whole, held: true };
  const paper = paperOf(part);
  if (paper) return { path, ...paper, held: true };
  const since = sinceThen(part);
  if (since) return { path, clause: since };
  const place = placeIn(part);
  const where = place ? { place } : {};
  const degree = degreeOf(part);
  // The topic of a thesis wants no article: "on mosquito flight".
  if (degree)
    return { path, ...degree, ...(degree.clause && wordCount(part) < 11 && { held: true }) };
  const duration = asDuration(part);
  if (duration) return { path, np: duration, duration: true, ...where };
  const office = experienceAs(part);
  if (office) return { path, np: office, ...where };
  return (
    deedOf(part, path, where) ??
    activityOf(part, path, where) ?? { path, np: uncapital(part), ...where }
  );
}

/** "from apprentice to foreman at a shipyard in seven years" */
const risen = new RegExp(
  `^from (?:an? )?${tradeName} to (?:an? )?${tradeName}(?: (?:at|in|of|on|for|within) [^,]+)?$`,
  "iu",
);

/** "managing the feed of a surf school": when, and whether it still goes on, the line does not say. */
function activityOf(part: string, path: string, where: Pick<Fact, "place">): ReadFact | undefined {
  const tokens = tokenise(part);
  const isDoing = verbOf(tokens[0] ?? "")?.forms.has("ing") && shapeOf(tokens).kind === "gerund";
  return isDoing ? { path, np: `the experience of ${uncapital(part)}`, ...where } : undefined;
}

/** "at Takeli", "at the Łódź hub", where nothing but a sign or a small word follows. */
function placeIn(part: string): string | undefined {
  const found = named.exec(part);
  if (!found) return undefined;
  const [town = ""] =
    /^ in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=$|[,;.:]| (?:with|for|and|to|from|by|on|of)\b)/u.exec(
      part.slice(found.index + found[0].length),
    ) ?? [];
  return found[0] + town;
}

const named =
  /\bat (?:the \p{Lu}[\p{L}'&.-]*(?: \p{Lu}[\p{L}'&.-]*)* (?!(?:in|for|with|and|to|on|from|of|through|over|during|as|by|last|since|where|until)\b)\p{Ll}+|(?:the )?\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}'&.-]*)*)(?=$|[,:;.]| (?:in|for|with|and|to|on|from|through|over|during|so|that|where|when|while|since|until|which|\p{L}+ing|last|\d|two|three|four|five|six|seven|eight|nine|ten)\b)/u;

const span =
  /^(?:(?:about|over|nearly|almost|more than)\s)?(?:\d+(?:\.\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)\+?\s(?:years?|months?|winters?|summers?|springs?|autumns?|seasons?|vintages?|harvests?|decades?|terms?|weeks?)\b/i;

function asDuration(part: string): string | undefined {
  const found = span.exec(part)?.[0];
  if (!found) return undefined;
  const rest = part
    .slice(found.length)
    .trim()
    .replace(
      /, (?!the |mostly|mainly|(?:with|including|and|first|then|an?|one|in|at|on|as|for|from|by|to|under|across|after|before|without|all|both|half|each|some|most|also|about|over|around|nearly|alone|where|which|who|when) |\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)(?=\p{Ll})/u,
      ", with ",
    );
  if (!rest) return undefined;
  if (/^(?:of|on|in|at|as|with|for|from|across|behind|under|,)(?: |$)/i.test(rest))
    return uncapital(`${found} ${rest}`.replace(" ,", ","));
  if (/^an? \p{Ll}+(?: (?:in|at|on|for|with|of)\b|$|,)/u.test(rest))
    return uncapital(`${found} as ${rest}`);
  const trade = asTrade(rest);
  if (trade) return uncapital(`${found} ${trade}`);
  // "two years selling boats" needs no "of"; "six years district nursing" does.
  if (
    /^(?:there|freelance|freelancing|abroad|overseas|part[- ]time|full[- ]time|self-employed)\b/i.test(
      rest,
    )
  )
    return uncapital(`${found} ${rest}`);
  if (shapeOf(tokenise(rest)).kind === "gerund") return uncapital(`${found} ${rest}`);
  return uncapital(`${found} of ${rest}`);
}
