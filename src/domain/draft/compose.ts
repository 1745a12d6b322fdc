import type { ApplicationFile } from "#domain/facts/schema.ts";
import { instantAt } from "#domain/facts/instants.ts";
import { prepare } from "./kinds/letters.ts";
import { neverThanked } from "./kinds/notes.ts";
import { commonValues } from "./kinds/values.ts";
import { asCard, asMail, asScript, asSocial, type Body } from "./letter.ts";
import { leftOut } from "./left-out.ts";
import { ask } from "./questions.ts";
import { capital } from "./notes/tokens.ts";
import { renderLine, renderParagraphs } from "./render.ts";
import { situationOf, type ComposeOptions, type Situation } from "./situation.ts";
import type { ComposeStep } from "./step.ts";
import { thankYou } from "./thanks/thank-you.ts";
import type { Draft } from "./types.ts";

export type { ComposeOptions } from "./situation.ts";
export { stepFromId, type ComposeStep } from "./step.ts";
export { withOverrides, builtIn, type Wording, type OwnTemplate } from "./wording.ts";

/**
 * Writes the letter of a step from the person's own notes and the facts known at the moment of sending (CONTRACTS §4). Where
 * something of theirs is missing or cannot be used it writes nothing and asks (AI-2).
 */
export function compose(step: ComposeStep, file: ApplicationFile, options: ComposeOptions): Draft {
  const situation = situationOf(step, file, options);
  if (!situation) return nothing(step.to ?? "", ["Who should this go to? Nobody on file fits."]);
  const body = bodyOf(situation);
  const to = situation.person.email ?? situation.person.id;
  if (body.missing.length > 0) return nothing(to, body.missing);
  const draft = written(situation, to, body);
  if (step.kind !== "thank-you") return draft;
  return { ...draft, leftOut: leftOut(situation, draft.parts) };
}

function written(situation: Situation, to: string, body: Body): Draft {
  if (situation.step.kind === "handwritten-note") return asCard(situation, to, body);
  if (situation.step.channel === "phone") return asScript(situation, to, body);
  return isSocial(situation) ? asSocial(situation, to, body) : asMail(situation, to, body);
}

function nothing(to: string, missing: string[]): Draft {
  return { to, cc: [], subject: "", body: "", parts: [], missing, attachments: [] };
}

function isSocial(situation: Situation): boolean {
  return /^linkedin-/.test(situation.step.kind) || situation.step.channel === "linkedin";
}

function bodyOf(situation: Situation): Body {
  if (situation.step.kind === "thank-you") {
    if (!isTooLate(situation)) return thankYou(situation);
    return fromTemplate({ ...situation, step: { ...situation.step, kind: "check-in" } });
  }
  return fromTemplate(situation);
}

/** Past its window a thank-you is no longer one; what remains is a check-in that thanks. */
function isTooLate(situation: Situation): boolean {
  const { round, now, policy } = situation;
  if (!round || !neverThanked(situation)) return false;
  const hours = instantAt(round.end).until(now).total("hours");
  return hours > policy.values["THANK-1"].lateUntilHours;
}

function fromTemplate(situation: Situation): Body {
  const { kind } = situation.step;
  const variants = situation.wording[kind];
  const prepared = prepare[kind]?.(situation);
  if (!variants || !prepared) return empty([ask(situation, "nobody")]);
  if (prepared.missing) return empty(prepared.missing);
  const template = variants[(situation.version - 1) % variants.length] ?? "";
  const values = { ...commonValues(situation), ...prepared.values };
  const [, subject = "", text = template] = /^Subject: (.*)\n\n([\s\S]*)$/.exec(template) ?? [];
  return {
    subject: capital(renderLine(subject, values).text),
    paragraphs: renderParagraphs(text, values),
    missing: [],
    attachments: prepared.attachments ?? [],
  };
}

function empty(missing: string[]): Body {
  return { subject: "", paragraphs: [], missing, attachments: [] };
}
