import { firstName, closing, salutation, speak } from "./manner.ts";
import { capital } from "./notes/tokens.ts";
import type { Sourced } from "./render.ts";
import { threadWith, type Situation } from "./situation.ts";
import type { Draft, DraftPart } from "./types.ts";

/** The sentences of a letter by paragraph, before salutation and signature. */
export interface Body {
  subject: string;
  paragraphs: Sourced[][];
  missing: string[];
  attachments: string[];
}

/** Kinds that go on in the thread that there is with the person (THANK-11, CHECK-3). */
const threaded = new Set([
  "thank-you",
  "thank-you-via-recruiter",
  "promised-material",
  "check-in",
  "final-check-in",
  "acknowledge-update",
  "answer-request",
  "rejection-reply",
  "ask-for-address",
]);

/** Salutation, paragraphs, close and signature (THANK-10, THANK-12), with the thread's subject where it goes on. */
export function asMail(situation: Situation, to: string, body: Body): Draft {
  const { step, manner, name, me } = situation;
  const thread = threaded.has(step.kind) ? threadWith(situation) : undefined;
  const paragraphs = body.paragraphs.map((block) => spoken(block, situation));
  const text = [
    salutation(name, manner, step.kind),
    ...paragraphs.map((block) => block.map((one) => one.text).join(" ")),
    `${closing(manner, step.kind)}\n${me.signature ?? me.name}`,
  ].join("\n\n");
  return {
    to,
    cc: [],
    subject: thread ? reply(thread.subject) : body.subject,
    body: `${text}\n`,
    ...(thread?.messageId !== undefined && { inReplyTo: thread.messageId }),
    parts: paragraphs.flat(),
    missing: [],
    attachments: body.attachments,
  };
}

function reply(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

const mostCharacters = 300;

/** A LinkedIn text: no subject, no signature; a connection request has at most 300 characters. */
export function asSocial(situation: Situation, to: string, body: Body): Draft {
  const { step, manner, name, me } = situation;
  const greeting = salutation(name, manner, step.kind);
  const paragraphs = body.paragraphs.map((block) => spoken(block, situation));
  const isRequest = step.kind === "linkedin-connect";
  const from = firstName(me.name);
  const write = (blocks: DraftPart[][]) =>
    `${greeting} ${lowerStart(blocks.map((block) => block.map((one) => one.text).join(" ")).join("\n\n"))}${isRequest ? " " : "\n\n"}${from}`;
  let kept = paragraphs;
  while (isRequest && write(kept).length > mostCharacters && kept.flat().length > 1)
    kept = [kept.flat().slice(0, -1)];
  return {
    to,
    cc: [],
    subject: "",
    body: write(kept),
    parts: kept.flat(),
    missing: [],
    attachments: body.attachments,
  };
}

/** After "Hi Ana," a sentence goes on in small letters, unless a name or the word I begins it. */
function lowerStart(text: string): string {
  return text.replace(/^(Thank|It|We|On|This|One|With|Having|After|Of|Here|My|At|From)\b/, (word) =>
    word.toLowerCase(),
  );
}

/** The text of a card: full name, no number. */
export function asCard(situation: Situation, to: string, body: Body): Draft {
  const { step, manner, name, me } = situation;
  const paragraphs = body.paragraphs.map((block) => spoken(block, situation));
  const text = [
    salutation(name, manner, step.kind),
    paragraphs
      .flat()
      .map((one) => one.text)
      .join(" "),
    `${closing(manner, step.kind)}\n${me.name}`,
  ].join("\n\n");
  return {
    to,
    cc: [],
    subject: "",
    body: `${text}\n`,
    parts: paragraphs.flat(),
    missing: [],
    attachments: [],
  };
}

/** Sentences as they are spoken in this manner, with a capital and one stop, and where each comes from. */
function spoken(block: readonly Sourced[], situation: Situation): DraftPart[] {
  return block.map((one) => ({
    text: finish(speak(one.text, situation.manner)),
    from: one.from.length > 0 ? one.from.join(", ") : "wording",
  }));
}

function finish(text: string): string {
  return capital(text)
    .replace(/\s+([,.;:?!])/g, "$1")
    .replace(/([.?!])\.+$/, "$1")
    .replace(/,,+/g, ",")
    .replace(/\bthat that\b/g, "that");
}
