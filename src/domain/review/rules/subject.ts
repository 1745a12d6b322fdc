import type { Letter } from "../letter/letter.ts";
import type { Hit, ReviewRule } from "../rule.ts";
import type { Situation } from "../situation.ts";

const vague =
  /^(?:fwd?: *)?(?:hi|hello|hey|question|quick question|urgent|important|asap|attention|\(?no subject\)?|none|job|e-?mail|message|info|me|follow(?:ing)?[- ]?up|quick follow[- ]?up|just (?:wanted to )?(?:follow(?:ing)? up|checking in)|checking in|any (?:updates?|news)|update|touching base|interview|hire me|please read|read me|regarding|hello again)[\s.!?:]*$/i;

/** Whether a subject says what any mail could; the subject of an answer is that of the mail answered. */
export function isVague(text: string): boolean {
  return vague.test(text.trim());
}

/** A subject that is missing, long, vague or loud. */
export const subject: ReviewRule = {
  name: "subject",
  severity: "warning",
  because: ["THANK-9"],
  weight: 1,
  needs: [],
  *check(letter, situation) {
    const say = faultOf(letter, situation);
    if (say) yield say;
  },
  examples: {
    bad: [
      "Subject:\n\nHi Rosa,\n\nThank you.",
      "Subject: Thank you very much indeed for the long and interesting conversation of yesterday afternoon\n\nHi Rosa,\n\nThank you.",
      "Subject: Hello\n\nHi Rosa,\n\nThank you.",
      "Subject: URGENT ANSWER NEEDED PLEASE\n\nHi Rosa,\n\nThank you.",
      "Subject: Any updates?\n\nHi Rosa,\n\nThank you.",
      "To: rosa@brightwater.example\n\nHi Rosa,\n\nThank you.",
      "Subject: Fwd: Job Application Follow Up\n\nHi Rosa,\n\nThank you.",
    ],
    good: [
      "Subject: Thank you\n\nHi Rosa,\n\nThank you.",
      "Subject: Thank you – Credit Analyst case\n\nHi Rosa,\n\nThank you.",
      "Subject: Re: Interview on Tuesday, SRE role\n\nHi Rosa,\n\nThank you.",
      "Hi Rosa,\n\nThank you.",
      "Subject: Following up on the Staff Nurse interview\n\nHi Rosa,\n\nThank you.",
      "Subject: SRE at IBM\n\nHi Rosa,\n\nThank you.",
    ],
  },
};

function faultOf(letter: Letter, { policy, kind }: Situation): Hit | undefined {
  const { draft, subjectAt } = letter;
  const most = policy.values["THANK-9"].mostCharacters;
  const place = subjectAt ?? { start: 0, end: 0 };
  if (draft.subject === undefined) {
    const mail = draft.to.length > 0 && !kind.startsWith("linkedin");
    return mail
      ? { start: 0, end: 0, message: "There is no subject.", suggestion: "Thank you, and the role" }
      : undefined;
  }
  const text = draft.subject.trim();
  if (text === "")
    return { ...place, message: "The subject is empty.", suggestion: "Thank you, and the role" };
  if (text.length > most)
    return {
      ...place,
      message: `The subject has ${text.length} characters; ${most} are the most.`,
    };
  if (isVague(text))
    return { ...place, message: "Nobody finds this again. Name the role, or say thank you." };
  if (/^(?:fwd?|wg):/i.test(text))
    return {
      ...place,
      message: "It looks forwarded. Write it as a message of its own.",
      suggestion: text.replace(/^(?:fwd?|wg):\s*/i, ""),
    };
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length > 10 && letters === letters.toUpperCase())
    return { ...place, message: "A subject in capitals shouts." };
  return undefined;
}
