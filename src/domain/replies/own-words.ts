import { judgeAutomation } from "./automatic.ts";
import type { MailForm } from "./decide.ts";
import { forwardedText, replyText } from "./reply-text.ts";
import { sentences, type Sentence } from "./sentences.ts";
import type { MailFacts } from "./types.ts";

/** What the writer wrote, or passed on with a word or two of their own. */
export function ownWords(mail: MailFacts): { own: string; isPassedOn: boolean } {
  const own = replyText(mail.text).slice(0, 20_000);
  const passedOn =
    own.split(/\s+/).length < 15 ? forwardedText(mail.text, mail.subject).slice(0, 20_000) : "";
  return passedOn === ""
    ? { own, isPassedOn: false }
    : { own: `${own}\n\n${passedOn}`, isPassedOn: true };
}

/** The sentences that say what a mail means: the writer's own, and the subject of a new mail; that of an answer is the person's own. */
export function tellingWords(mail: MailFacts, said: readonly Sentence[]): Sentence[] {
  const subject = isReply(mail) ? [] : sentences(mail.subject.slice(0, 200)).slice(0, 2);
  return [...subject, ...said];
}

export function isReply(mail: MailFacts): boolean {
  return (
    mail.inReplyTo.length > 0 ||
    mail.references.length > 0 ||
    /^\s*(re|aw|antw|sv|vs|odp|res|rv|ref|回复|答复)\s*(\[\d+\])?\s*:/i.test(mail.subject)
  );
}

/** What the headers and the form of a mail say of it. */
export function formOf(mail: MailFacts): MailForm {
  const { headers, isBulk } = judgeAutomation(mail, ownWords(mail).own);
  return { isReply: isReply(mail), isMachine: headers.length > 0, isBulk };
}
