import { commonValues } from "./kinds/values.ts";
import { renderLine, type Sourced } from "./render.ts";
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
  const { step, manner, name, me, language } = situation;
  const thread = threaded.has(step.kind) ? threadWith(situation) : undefined;
  const paragraphs = spoken(body.paragraphs, situation);
  const text = [
    language.salutation(name, manner, step.kind),
    ...paragraphs.map((block) => block.map((one) => one.text).join(" ")),
    `${language.closing(manner, step.kind)}\n${me.signature ?? me.name}`,
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
  return /^(?:re|aw|antw):/i.test(subject) ? subject : `Re: ${subject}`;
}

const mostCharacters = 300;

/** A LinkedIn text: no subject, no signature; a connection request has at most 300 characters. */
export function asSocial(situation: Situation, to: string, body: Body): Draft {
  const { step, manner, name, me, language } = situation;
  const greeting = language.salutation(name, manner, step.kind);
  const paragraphs = spoken(body.paragraphs, situation);
  const isRequest = step.kind === "linkedin-connect";
  const from = language.sign(me.name, manner);
  const write = (blocks: DraftPart[][]) =>
    `${greeting} ${language.goOn(blocks.map((block) => block.map((one) => one.text).join(" ")).join("\n\n"))}${isRequest ? " " : "\n\n"}${from}`;
  const kept = isRequest ? fitting(paragraphs, write) : paragraphs;
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

/** What fits into a request: all, else the sentence that says something, else the one that says where you met. */
function fitting(
  paragraphs: DraftPart[][],
  write: (blocks: DraftPart[][]) => string,
): DraftPart[][] {
  const sentences = paragraphs.flat();
  const tries = [paragraphs, [sentences.slice(1)], [sentences.slice(0, 1)]];
  return tries.find((some) => write(some).length <= mostCharacters) ?? tries[2]!;
}

/** What to say on the telephone, and what to leave on a machine that answers (CHAN-1). */
export function asScript(situation: Situation, to: string, body: Body): Draft {
  const { me } = situation;
  const number = /\+?\d[\d ()/-]{6,}\d/.exec(me.signature ?? "")?.[0] ?? "";
  const say = (place: string) => firstOf(situation, `phone/${place}`, { number });
  const paragraphs = spoken(body.paragraphs, situation, false);
  const told = paragraphs.map((block) => block.map((one) => one.text).join(" "));
  const text = [say("opening"), ...told, say("closing"), say("voicemail")].join("\n\n");
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

function firstOf(situation: Situation, place: string, values: Record<string, unknown>): string {
  const [template = ""] = situation.wording[place] ?? [];
  return renderLine(template, { ...commonValues(situation), ...values }).text;
}

/** The text of a card: full name, no number. */
export function asCard(situation: Situation, to: string, body: Body): Draft {
  const { step, manner, name, me, language } = situation;
  const paragraphs = spoken(body.paragraphs, situation);
  const text = [
    language.salutation(name, manner, step.kind),
    paragraphs
      .flat()
      .map((one) => one.text)
      .join(" "),
    `${language.closing(manner, step.kind)}\n${me.name}`,
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

/** Sentences as they are spoken in this manner, with a capital and one stop, and where each comes from; the first one goes on behind the salutation's comma. */
function spoken(
  paragraphs: readonly Sourced[][],
  situation: Situation,
  goesOn = true,
): DraftPart[][] {
  const { language, manner } = situation;
  return paragraphs.map((block, at) =>
    block.map((one, place) => ({
      text: language.finish(language.speak(one.text, manner), goesOn && at + place === 0),
      from: one.from.length > 0 ? one.from.join(", ") : "wording",
    })),
  );
}
