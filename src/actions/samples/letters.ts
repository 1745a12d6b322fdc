import type { StoredIncoming } from "#ports/store.ts";
import type { Days } from "./days.ts";
import { sampleId } from "./mark.ts";

/** Mails of the sample story: an invitation that was read long ago, and an answer of which a person must say what it is. */
export function sampleMails(days: Days): StoredIncoming[] {
  return [invitation(days), quietAnswer(days)];
}

function invitation({ at }: Days): StoredIncoming {
  return {
    messageId: "<panel@larkfield.example>",
    application: sampleId("larkfield"),
    person: "dana",
    event: "e4",
    folder: "inbox",
    receivedAt: Temporal.Instant.from(at(-12, "16:20")),
    sender: "dana.whitfield@larkfield.example",
    subject: "Come and meet the panel",
    text: "Hi Maya,\n\nthe team enjoyed your call with me. Come and meet the panel: you will meet Priya and Tom from the platform side, and Dr. Castellano, who runs forecasting.\n\nDana",
    references: [],
    judgement: {
      ...{ class: "next-round", confidence: "high", answerBy: null, until: null },
      ...{ automatic: false, bounce: null },
      evidence: [{ what: "next-round", where: "text", says: "Come and meet the panel" }],
    },
    asks: false,
  };
}

function quietAnswer({ at, fridayAfter }: Days): StoredIncoming {
  return {
    messageId: "<quiet@fennimore.example>",
    application: sampleId("fennimore"),
    person: "jonas",
    folder: "inbox",
    receivedAt: Temporal.Instant.from(at(-1, "17:12")),
    sender: "jonas@fennimore.example",
    subject: "Re: Senior Infrastructure Engineer",
    text: "Hi Maya,\n\nThanks for checking in, and sorry for the quiet. We are still meeting two other candidates, and the panel will not sit down together before next month. You should hear from me by the end of the week after next.\n\nJonas",
    references: [],
    judgement: {
      ...{ class: "holding", confidence: "medium", until: null, automatic: false, bounce: null },
      answerBy: fridayAfter(7),
      evidence: [
        {
          what: "holding",
          where: "text",
          says: "We are still meeting two other candidates",
        },
        {
          what: "date",
          where: "text",
          says: "You should hear from me by the end of the week after next",
        },
      ],
      whose: { certainty: "likely", because: "It answers a message that you sent." },
    },
    asks: true,
  };
}
