import { draftText } from "#domain/review/beside.ts";
import type { Review } from "#domain/review/types.ts";
import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import { ownScript } from "../offline/own-script.ts";
// oxlint-disable-next-line import/default -- Vite gives the address of a worker as the default
import address from "./reviewer.ts?worker&url";
import type { Answer, Question, ToRead } from "./reviewer.ts";

export interface ReadLetter extends Review {
  /** What was read, and where the body begins in it; the offsets of findings count in it. */
  text: string;
  bodyStart: number;
}

export interface LetterText {
  subject: string;
  body: string;
  attachments: string[];
}

export type StepOf = Readonly<{ application: string; step: string }>;

/** Reads a letter as a stranger would: the server does, as long as nobody has begun to write, and then this machine does. */
export async function readLetter(
  of: StepOf,
  letter: LetterText,
  beside: Omit<ToRead, "step" | "draft">,
): Promise<ReadLetter> {
  const { to: recipient } = beside.plan.steps.find(({ id }) => id === of.step) ?? {};
  const person = beside.file.application.people.find(({ id }) => id === recipient);
  const draft = draftText(letter, person?.email);
  const asked = reviewer ? undefined : await askServer(of, letter);
  const found = asked ?? (await readHere({ ...beside, step: of.step, draft }));
  return { ...found, text: draft.text, bodyStart: draft.bodyStart };
}

/** Undefined where it cannot be reached. */
async function askServer(of: StepOf, letter: LetterText): Promise<Review | undefined> {
  try {
    return (await call("reviewDraft", { path: of, body: letter })) as Review;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

interface Waiting {
  done: (found: Review) => void;
  fail: (reason: Error) => void;
}

let reviewer: Worker | undefined;
let turns = 0;
const waiting = new Map<number, Waiting>();

/** From now on letters are read here, as fast as one types. */
export function startReviewer(): Worker {
  return (reviewer ??= openReviewer());
}

function openReviewer(): Worker {
  const worker = new Worker(ownScript("afterword-reviewer", address), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.turn)?.done(data.found);
    waiting.delete(data.turn);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  });
  return worker;
}

function readHere(letter: ToRead): Promise<Review> {
  const turn = ++turns;
  const question: Question = { turn, letter };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  startReviewer().postMessage(question);
  return new Promise((done, fail) => waiting.set(turn, { done, fail }));
}
