import type { Person } from "#domain/facts/schema.ts";
import { nameless } from "../notes/clause.ts";
import { adverbs } from "../notes/en/words.ts";
import type { Reading } from "../notes/reading.ts";
import { doubtOfClause } from "../notes/sure/clause.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";
import { nameOf, type Situation } from "../situation.ts";
import type { Sentence } from "./frame.ts";
import { contextFor, notesOf } from "./notes-of.ts";
import { mayFollow } from "./second.ts";
import { topicOf } from "./topics.ts";
import type { Pen } from "./pen.ts";

/** What a final round adds (THANK-14): what was said with whom, and one further thought for the person it concerns. */
export function finalMoves(
  situation: Situation,
  pen: Pen,
  { person, isShort }: { person: string; isShort: boolean },
): Sentence[] {
  return [...withWhom(situation, pen, person, isShort), ...insight(situation, pen, person)];
}

function withWhom(situation: Situation, pen: Pen, person: string, isShort: boolean): Sentence[] {
  const two = twoFor(situation, person);
  if (two) {
    const [first, second] = two;
    const values = { name: first.name, np: first.np, otherName: second.name, otherNp: second.np };
    const sentence = pen.write("with-two", values, "with", first.path);
    return [{ ...sentence, from: [first.path, second.path] }];
  }
  const point = pointFor(situation, person, isShort);
  if (!point) return [];
  const values = { ...point, whom: situation.language.list([point.name]) };
  return [pen.write(point.that ? "with-clause" : "with", values, "with", point.path)];
}

/** Two things of two colleagues, by their names alone. */
function twoFor(situation: Situation, person: string): [Point, Point] | undefined {
  const [first, second] = pointsOf(situation, person).filter((one) => one.np !== undefined);
  return first && second ? [first, second] : undefined;
}

/** One point of a colleague that no letter to those before in the round tells; where a letter would be too short without, a thing is told again, and no clause. */
function pointFor(situation: Situation, person: string, isShort: boolean): Point | undefined {
  const told = new Set<string>();
  for (const member of situation.round?.interviewers ?? []) {
    const points = pointsOf(situation, member);
    const point = points.find(({ path }) => !told.has(path));
    if (member === person)
      return point ?? (isShort ? points.find(({ np }) => np !== undefined) : undefined);
    if (point && !twoFor(situation, member)) told.add(point.path);
  }
  return undefined;
}

function pointsOf(situation: Situation, person: string): Point[] {
  return othersAfter(situation, person).flatMap((id) => pointOf(situation, id) ?? []);
}

/** The others of the round, from the one who sat next, so that each letter of a panel tells of another one. */
function othersAfter({ round }: Situation, person: string): string[] {
  const members = round?.interviewers ?? [];
  const at = members.indexOf(person);
  return [...members.slice(at + 1), ...members.slice(0, Math.max(0, at))];
}

interface Point {
  name: string;
  path: string;
  np?: string;
  that?: string;
}

/** What a colleague told, as a thing or as a clause about them; what they do is told with "he" or "she" where that is known. */
function pointOf(situation: Situation, id: string): Point | undefined {
  const { app, roundIndex } = situation;
  const colleague = app.people.find((one) => one.id === id);
  if (!colleague) return undefined;
  const name = nameOf(situation, colleague);
  const { readings } = notesOf(situation, roundIndex, id, "third");
  const told = toldPaths(situation, id);
  const thing = topicOf(situation, id, told);
  const clause = readings
    .filter(({ path }) => told.has(path))
    .flatMap((reading) => toldOf(reading, pronounFor(colleague, situation)))[0];
  const isDeed =
    thing !== undefined && /^(?:(?:still|now|always|only|also) )?\p{L}+ing\b/u.test(thing.np);
  if (thing && !(isDeed && clause)) return { name, ...thing };
  return clause && { name, ...clause };
}

/** The notes that the colleague's own letter tells: the others hear of nothing else. */
function toldPaths(situation: Situation, id: string): ReadonlySet<string> {
  const { readings } = notesOf(situation, situation.roundIndex, id);
  const [first, ...others] = readings.filter(({ weight }) => weight > 0);
  const second = others.find((one) => one.path !== first?.path && mayFollow(one));
  return new Set([first, second].flatMap((one) => one?.path ?? []));
}

/** A clause that anybody may hear: no verdict, no lack, nobody spoken to, and nothing of the writer. */
function toldOf(reading: Reading, pronoun: string | undefined): { that: string; path: string }[] {
  const { that, weight, path } = reading;
  if (that === undefined || weight < 1.5) return [];
  if (that.includes(nameless) && !(pronoun && isOwnDeed(that))) return [];
  const told = inShort(that.replace(nameless, pronoun ?? ""));
  const isKept =
    /\b(?:no|not|never|nobody|nothing|without|cannot|less|thinks?|believes?|finds?|considers?|reckons?|hates?|dislikes?|prefers?|you|yours?|yourself|I|my|me|they)\b/i;
  // "no pump goes in before the village has a committee" is a rule of theirs.
  const kept = principle.test(told) ? told.replace(/^(?:no|nobody)\b/i, "") : told;
  return isKept.test(kept) ? [] : [{ that: told, path }];
}

const principle = /^(?:no \p{Ll}+|nobody) .*\b(?:before|until|unless)\b/iu;

/** "still does site visits": the verb says that one person does it, and it is a verb that we know. */
export function isOwnDeed(that: string): boolean {
  const verb = tokenise(that).find((word) => word !== nameless && !adverbs.has(word));
  return verbOf(verb ?? "")?.forms.has("s") === true;
}

/** "he" or "she", where a title or a note says so. */
function pronounFor(person: Person, { app, roundIndex }: Situation): string | undefined {
  const title = person.salutation ?? person.name;
  if (/^(?:Mr|Sir|Father|Herr|Monsieur)\b/i.test(title)) return "he";
  if (/^(?:Ms|Mrs|Miss|Dame|Sister|Frau|Madame)\b/i.test(title)) return "she";
  const notes = app.interviews[roundIndex]?.debrief?.notes ?? [];
  const said = notes.filter((note) => note.person === person.id).flatMap((note) => note.specifics);
  const found = new Set(
    said.flatMap((text) => /^(?:he|she)\b/i.exec(text.trim())?.[0].toLowerCase() ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The first half of what a colleague said, where it is a whole clause, so that two letters of a panel do not tell it alike. */
function inShort(that: string): string {
  const [first = that, ...rest] = that.split(/, and that |, | and /);
  // "the grandfather founded the firm": whose he was, the others know and the reader need not be told.
  const other = rest.find((part) => !/^(?:and|that|which|who)\b/.test(part));
  if (kin.test(first) && other && !doubtOfClause(tokenise(other))) return other;
  const isWhole = first.split(" ").length >= 6 && !doubtOfClause(tokenise(first));
  return isWhole ? first : that;
}

const kin =
  /^the (?:great-)?(?:grand)?(?:father|mother|son|daughter|uncle|aunt|brother|sister|husband|wife|parents|cousin|nephew|niece)\b/;

/** The thought goes to the person whose notes, of this round or an earlier one, share most words with it; without any, to nobody. */
function insight(situation: Situation, pen: Pen, person: string): Sentence[] {
  const { app, round, roundIndex } = situation;
  const text = round?.debrief?.insight;
  const context = contextFor(situation, person);
  if (!text || !context || !round) return [];
  const told = app.interviews
    .slice(0, roundIndex + 1)
    .flatMap((one) => one.debrief?.notes ?? [])
    .map((note) => ({ person: note.person, said: note.specifics.join(" ") }));
  const scores = round.interviewers.map((id) => ({
    id,
    score: shared(text, told.flatMap((note) => (note.person === id ? note.said : [])).join(" ")),
  }));
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  if (!best || best.score === 0 || best.id !== person) return [];
  const said = situation.language.readThought(text, context);
  if (said === undefined) return [];
  const place = said.includes(": ") ? "insight-clause" : "insight";
  return [
    pen.write(place, { insight: said }, "insight", `interviews[${roundIndex}].debrief.insight`),
  ];
}

/** How many words the thought shares with what was told; the one it begins with, which it is about, counts twice. */
function shared(thought: string, told: string): number {
  const words = topicsOf(thought);
  const also = new Set(topicsOf(told));
  const about = words[0] !== undefined && also.has(words[0]) ? 1 : 0;
  return about + [...new Set(words)].filter((word) => also.has(word)).length;
}

/** The beginnings of the words that a text is about. */
function topicsOf(text: string): string[] {
  const words = text.toLowerCase().match(topic) ?? [];
  return words.map((word) => word.slice(0, 4));
}

const topic =
  /\b(?!(?:each|every|which|could|would|should|have|been|also|into|until|before|after|their|there|where|what|some|same|very|still|just|made|make|more|over|many|takes?)\b|with|that|this|only|first|then|when|most|work|they|from|what|years?|case|about)\p{L}{4,}/gu;
