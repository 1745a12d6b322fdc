import { readSentence, type SaidAt, type SaidInterview } from "../sentence/read-sentence.ts";
import { readInvitingMail } from "./read-inviting-mail.ts";

/** Reads what somebody pasted or typed about an interview: a mail that invites, or a sentence of their own. */
export function readWords(text: string, at: SaidAt): SaidInterview {
  return readInvitingMail(text, at) ?? readSentence(text, at);
}
