import type { Person } from "#domain/facts/schema.ts";
import { mannerOf } from "../manner.ts";
import type { Body } from "../letter.ts";
import { ask, askAboutNotes, missingFit } from "../questions.ts";
import { renderLine } from "../render.ts";
import { nameOf, type Situation } from "../situation.ts";
import { wordCount } from "../notes/tokens.ts";
import { dealRound } from "./deal.ts";
import { framesAt, type Sentence } from "./frame.ts";
import { noteAt, notesOf } from "./notes-of.ts";

/** A thank-you for one interviewer, different from those of the others in the round; or what must be asked first. */
export function thankYou(situation: Situation): Body {
  const missing = missingFor(situation);
  if (missing.length > 0) return { subject: "", paragraphs: [], missing, attachments: [] };
  const sentences = fitted(dealRound(situation), situation);
  return {
    subject: subjectOf(situation),
    paragraphs: inParagraphs(sentences),
    missing: [],
    attachments: [],
  };
}

function missingFor(situation: Situation): string[] {
  const { round } = situation;
  if (!round) return [ask(situation, "round")];
  return [...missingNotes(situation), ...missingFit(situation)];
}

/** What to ask about the recipient's own words, where neither a note nor a correction carries a letter to them. */
export function missingNotes(situation: Situation): string[] {
  const { roundIndex, person } = situation;
  const { readings, refused } = notesOf(situation, roundIndex, person.id);
  if (readings.some((one) => one.weight > 0) || isCorrected(situation)) return [];
  const [single] = readings;
  if (!single) return [askAboutNotes(situation, refused)];
  const { path } = single;
  return [
    askAboutNotes(situation, [{ refusal: "refused", path, note: noteAt(situation.app, path) }]),
  ];
}

function isCorrected({ round, person, policy }: Situation): boolean {
  const correction = round?.debrief?.correction;
  return (
    correction !== undefined &&
    (correction.person ?? round?.interviewers[0]) === person.id &&
    policy.values["FIX-1"].allowed
  );
}

const firstToGo = ["second", "card", "with", "insight", "opener", "fit"] as const;

/** Takes sentences out, the least important first, until the length suits the stage (THANK-5). */
function fitted(sentences: Sentence[], situation: Situation): Sentence[] {
  const { policy, round } = situation;
  const { sentences: range, mostWords } = policy.values["THANK-5"];
  const [least, most] = range[round?.stage ?? "first-round"];
  let kept = sentences;
  for (const move of firstToGo) {
    const tooLong =
      kept.length > most || wordCount(kept.map((one) => one.text).join(" ")) > mostWords;
    if (!tooLong) break;
    if (move === "opener" && !kept.some((one) => one.thanks && one.move !== "opener")) continue;
    const shorter = kept.filter((one) => one.move !== move);
    if (shorter.length >= least) kept = shorter;
  }
  return kept;
}

/** Four sentences stand together; longer letters breathe before the correction or the second half. Nothing follows a link in its paragraph. */
function inParagraphs(sentences: Sentence[]): Sentence[][] {
  const link = sentences.findIndex((one) => one.move === "link");
  if (sentences.length <= 4 && link < 0) return [sentences];
  const at = sentences.findIndex(
    (one) => one.move === "correction" || one.move === "with" || one.move === "insight",
  );
  const cut = at > 0 ? at : sentences.length - 2;
  const cuts = link < 0 ? [0, cut] : [0, cut, link + 1];
  return cuts
    .map((from, place) => sentences.slice(from, cuts[place + 1]))
    .filter((block) => block.length > 0);
}

/** Short and easy to find again (THANK-9); each of a panel has another one. */
function subjectOf(situation: Situation): string {
  const { app, person, round, version } = situation;
  const taken = new Set<string>();
  const members = round?.interviewers.includes(person.id) ? round.interviewers : [person.id];
  for (const [index, id] of members.entries()) {
    const member = app.people.find((one) => one.id === id);
    if (!member) continue;
    const all = subjectsFor(situation, member);
    const from = (index + version - 1) % Math.max(1, all.length);
    const subject = [...all.slice(from), ...all.slice(0, from)].find((one) => !taken.has(one));
    if (id === person.id) return subject ?? all[from] ?? "";
    if (subject) taken.add(subject);
  }
  return "";
}

/** The subjects of at most seventy characters that suit a person, in their order. */
function subjectsFor(situation: Situation, member: Person): string[] {
  const { app, days } = situation;
  const { formal } = mannerOf(member, app);
  const [short = app.role] = app.role.split(/\s*[,(]/);
  return framesAt(situation, "subject-thanks")
    .filter((frame) => !(frame.tags.has("informal") && formal))
    .map((frame) => {
      const values = { name: nameOf(situation, member), date: days?.date ?? "" };
      const whole = renderLine(frame.text, { ...values, role: app.role }).text;
      return whole.length <= 70 ? whole : renderLine(frame.text, { ...values, role: short }).text;
    })
    .filter((subject) => subject.length <= 70);
}
