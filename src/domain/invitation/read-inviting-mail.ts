import type { SaidAt, SaidInterview } from "../sentence/read-sentence.ts";
import { saidStage } from "../sentence/said-stage.ts";
import { answerIn } from "./mail-answer.ts";
import { employerIn } from "./employer.ts";
import { mailParts } from "./mail-parts.ts";
import { peopleIn } from "./mail-people.ts";
import { roleInSubject, roleInWords } from "./mail-role.ts";
import { aboutInterview, momentIn } from "./mail-moment.ts";
import { officeIn } from "./mail-titles.ts";
import { signerOf } from "./signer.ts";

/**
 * Reads a mail that invites to an interview in words: employer, role, who will be there, day and hours, each only where it is said.
 * "Me" is whoever signed; times that are only offered, or that are a deadline, are none. Undefined of a text that is no mail.
 */
export function readInvitingMail(text: string, at: SaidAt): SaidInterview | undefined {
  const parts = mailParts(text.slice(0, longestRead));
  if (!parts) return undefined;
  const contact = signerOf(parts);
  const people = peopleIn(parts, contact?.name);
  const named = roleInWords(parts);
  const company = employerIn(parts, [
    ...people,
    ...[contact?.name, named].filter((one) => one !== undefined),
  ]);
  const role = named ?? roleInSubject(parts.subject, company);
  const moment = momentIn(parts, at);
  const stage = saidStage([parts.subject, ...aboutInterview(parts.body)].join("\n"));
  return {
    people: people
      .filter((name) => name !== named && !company?.split(" ").includes(name))
      .map((name) => ({ name, ...officeIn(parts, name) })),
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(stage ? { stage } : {}),
    ...(contact ? { contact } : {}),
    ...moment,
    ...answerIn(parts, { ...at, on: moment.on }),
  };
}

/** Nobody invites at greater length; a pasted page is not searched. */
const longestRead = 6000;
