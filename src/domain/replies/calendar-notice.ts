import { calendarSubjects } from "./automatic-words.ts";
import { fold } from "./date-words.ts";
import type { Evidence, MailFacts } from "./types.ts";

/** What a calendar program says by itself: an invitation, its change or end, or an answer to one (RFC 5546). */
export interface CalendarNotice {
  evidence: Evidence[];
  /** An answer to an invitation, which needs nobody to have written anything. */
  isAnswer: boolean;
}

/** Reads the method of an invitation inside, or the subject that calendar programs give such a mail when it has no words of its own. */
export function readCalendarNotice(mail: MailFacts): CalendarNotice | undefined {
  if (mail.calendarMethod)
    return {
      evidence: [{ what: "scheduling", where: "calendar", says: mail.calendarMethod }],
      isAnswer: ["REPLY", "COUNTER", "REFRESH"].includes(mail.calendarMethod),
    };
  const subject = fold(mail.subject.slice(0, 200));
  if (!calendarSubjects.any.test(subject) || mail.text.length > 1_500) return undefined;
  return {
    evidence: [{ what: "scheduling", where: "subject", says: mail.subject.slice(0, 200) }],
    isAnswer: calendarSubjects.answer.test(subject),
  };
}
