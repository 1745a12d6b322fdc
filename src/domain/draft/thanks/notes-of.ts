import { perObject } from "#domain/review/remember.ts";
import type { Situation } from "../situation.ts";
import { namesClient } from "../clients.ts";
import { mannerOf } from "../manner.ts";
import type { ReadNote } from "../notes/read-note.ts";
import type { Voice } from "../notes/person.ts";
import type { NoteContext, Reading, Refused } from "../notes/reading.ts";
import type { Fact } from "../fit/fact.ts";
import { wordCount } from "../notes/tokens.ts";
import { isCertainlyGood } from "./second.ts";

/** What is on file, and the language that the notes are in. */
type Place = Pick<Situation, "app" | "language">;

/** One letter asks for the same notes and facts in many places: all that it has read of one application. */
const readFor = perObject<Situation["app"], Read>(() => ({ notes: new Map(), facts: new Map() }));

interface Read {
  notes: Map<string, ReadNote>;
  facts: Map<string, Fact[]>;
}

/** Everything that was noted about a person in a round, read; the best piece first. */
export function notesOf(
  place: Place,
  roundIndex: number,
  personId: string,
  voice: Voice = "second",
): ReadNote {
  return readOnce(
    readFor(place.app).notes,
    `${place.language.code} ${roundIndex} ${voice} ${personId}`,
    () => readNotes(place, roundIndex, personId, voice),
  );
}

function readOnce<Kind>(known: Map<string, Kind>, key: string, read: () => Kind): Kind {
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}

function readNotes(place: Place, roundIndex: number, personId: string, voice: Voice): ReadNote {
  const { app, language } = place;
  const notes = app.interviews[roundIndex]?.debrief?.notes ?? [];
  const about = contextFor(place, personId);
  if (!about) return { readings: [], refused: [] };
  const context = { ...about, voice };
  const read = notes.flatMap((note, at) =>
    note.person !== personId
      ? []
      : note.specifics.map((text, place) =>
          language.readNote(
            text,
            `interviews[${roundIndex}].debrief.notes[${at}].specifics[${place}]`,
            context,
          ),
        ),
  );
  const isTellable = ({ that, np, question, plain }: Reading) =>
    !namesClient([that, np, question, plain].join(" "), app);
  const readings = read
    .flatMap((one) => one.readings)
    .filter(isTellable)
    .map((one) => withAnswer(one, place, roundIndex, context));
  const refused = read.flatMap((one) => [
    ...one.refused,
    ...one.readings.filter((reading) => !isTellable(reading)).map(asPrivate(app)),
  ]);
  const usable = readings.some((one) => one.weight > 0);
  const told = usable
    ? readings
    : [...readings, ...refused.flatMap((one) => topicIn(one, place, context))];
  const ranked = told.map((reading) => ({ reading, rank: rankOf(reading) }));
  return {
    readings: ranked.toSorted((a, b) => b.rank - a.rank).map((one) => one.reading),
    refused,
  };
}

/** Of pieces that carry a letter about as well, the one that was noted first is told first: the next may hang on it. */
function rankOf(reading: Reading): number {
  const rank = Math.round(reading.weight * 2);
  // A question is no better known to be welcome than a clause.
  const isSure = isCertainlyGood(reading) && reading.shape !== "question";
  return isSure ? rank : rank - doubt;
}

/** What is not certainly good is told where nothing else is: of a complaint no list knows all the ways. */
const doubt = 3;

/** A client's name is nobody else's to read. */
function asPrivate(app: Situation["app"]): (reading: Reading) => Refused {
  return ({ path }) => ({ refusal: "private", path, note: noteAt(app, path) });
}

/** The whole note at a path. */
export function noteAt(app: Situation["app"], path: string): string {
  const [, round = "", note = "", place = ""] =
    /interviews\[(\d+)\]\.debrief\.notes\[(\d+)\]\.specifics\[(\d+)\]/.exec(path) ?? [];
  return (
    app.interviews[Number(round)]?.debrief?.notes[Number(note)]?.specifics[Number(place)] ?? ""
  );
}

/** "the north pier: they are keeping the old rails and …": where what is said of a thing cannot be told, the thing is. */
function topicIn(
  { refusal, note, path }: Refused,
  { language }: Place,
  context: NoteContext,
): Reading[] {
  const topic = /^([^:;,.?!]{6,60}):\s/.exec(note)?.[1];
  if (refusal !== "refused" || topic === undefined || wordCount(topic) < 2) return [];
  const { readings } = language.readNote(topic, path, context);
  return readings.filter((one) => one.shape === "np" && one.weight > 0);
}

/** A question of theirs takes the answer that the debrief holds for it, where that can be said as it stands. */
function withAnswer(reading: Reading, place: Place, at: number, context: NoteContext): Reading {
  const { app, language } = place;
  if (reading.shape !== "question") return reading;
  if (reading.answer) return withSaid(reading, language.readAnswer(reading.answer, context));
  const asked = stems(reading.question ?? "");
  const kept = app.interviews[at]?.debrief?.questions.find(({ question }) => {
    const words = stems(question);
    return words.size > 0 && words.intersection(asked).size * 2 > Math.min(words.size, asked.size);
  });
  return withSaid(reading, kept?.answer && language.readAnswer(kept.answer, context));
}

function withSaid(reading: Reading, answer: string | undefined): Reading {
  const { answer: _, ...question } = reading;
  return answer ? { ...question, answer } : question;
}

/** The first letters of the longer words, by which two texts are seen to speak of one thing. */
export function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

/** What a note is read against: whom it is about, and the names on file. */
export function contextFor({ app }: Pick<Place, "app">, personId: string): NoteContext | undefined {
  const reader = app.people.find((person) => person.id === personId);
  if (!reader) return undefined;
  const manner = mannerOf(reader, app);
  const all = app.interviews.flatMap(
    (round) => round.debrief?.notes.flatMap((note) => note.specifics) ?? [],
  );
  const capitals = all.filter((text) => /^\p{Lu}\p{Ll}/u.test(text)).length * 2 > all.length;
  return {
    reader,
    people: app.people,
    company: app.company,
    formal: manner.formal,
    american: manner.american,
    capitals,
  };
}

/** The facts of the fit line of a round; where it says next to nothing, those of an earlier round. */
export function factsOf(place: Place, roundIndex: number, personId: string): Fact[] {
  return readOnce(
    readFor(place.app).facts,
    `${place.language.code} ${roundIndex} ${personId}`,
    () => readFacts(place, roundIndex, personId),
  );
}

function readFacts(place: Place, roundIndex: number, personId: string): Fact[] {
  const { app, language } = place;
  const context = contextFor(place, personId);
  if (!context) return [];
  for (let at = roundIndex; at >= 0; at--) {
    const fit = app.interviews[at]?.debrief?.fit;
    if (!fit || wordCount(fit) < 2) continue;
    const facts = language.readFit(fit, `interviews[${at}].debrief.fit`, context);
    const isTelegram =
      wordCount(fit) < 6 &&
      app.interviews
        .slice(0, at)
        .some((one) => wordCount(one.debrief?.fit ?? "") >= Math.max(5, wordCount(fit) + 1));
    if (facts.length > 0 && !isTelegram) return facts;
  }
  return [];
}
