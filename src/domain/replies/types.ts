/** What classification needs to know of one incoming mail. Texts are free of control and direction characters. */
export interface MailFacts {
  messageId?: string;
  inReplyTo: readonly string[];
  references: readonly string[];
  from?: MailAddress;
  subject: string;
  /** RFC 3339, from the Date header: what the sender claims, never when it arrived. */
  date?: string;
  /** Names in lower case; a name that stands twice has two values, in order. */
  headers: ReadonlyMap<string, readonly string[]>;
  /** Plain text; made from the HTML where there is nothing else. */
  text: string;
  attachmentTypes: readonly string[];
  /** METHOD of an invitation inside the mail, in upper case (RFC 5546). */
  calendarMethod?: string;
  report?: MailReport;
}

export interface MailAddress {
  name?: string;
  address: string;
}

/** A machine's report on an earlier mail: what became of its delivery (RFC 3464) or of its reading (RFC 8098). */
export interface MailReport {
  kind: "delivery-status" | "disposition";
  recipients: readonly ReportedRecipient[];
  /** Message-ID of the mail that is reported on, with angle brackets. */
  originalMessageId?: string;
}

export interface ReportedRecipient {
  address?: string;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  action?: string;
  /** Enhanced status code (RFC 3463). */
  status?: string;
  diagnostic?: string;
}

export const incomingClasses = [
  "acknowledgement",
  "holding",
  "scheduling",
  "next-round",
  "information-request",
  "rejection",
  "offer",
  "out-of-office",
  "bounce",
  "application-received",
  "newsletter",
  "other",
] as const;
export type IncomingClass = (typeof incomingClasses)[number];
export type Confidence = "high" | "medium" | "low";

/** What an incoming mail means (CONTRACTS §5). */
export interface Classification {
  class: IncomingClass;
  confidence: Confidence;
  /** The last day of the answer that was promised, or of an offer; `YYYY-MM-DD`. */
  answerBy: string | null;
  /** The last day away, of an absence note; `YYYY-MM-DD`. */
  until: string | null;
  evidence: Evidence[];
  /** Whether a machine wrote it; it may still carry news, as a rejection from an applicant system does. */
  automatic: boolean;
  bounce: Bounce | null;
}

export interface Evidence {
  what: string;
  where: string;
  says: string;
}

export interface Bounce {
  recipients: {
    address: string;
    status: string | null;
    action: string | null;
    diagnostic: string | null;
  }[];
  /** False while the servers still try. */
  final: boolean;
  originalMessageId: string | null;
}

/** Reads words such as "by the end of next week"; the timeline room's `when` has this shape. */
export type ReadTimeline = (
  words: string,
  from: Temporal.ZonedDateTime,
) => {
  answerBy?: string | Temporal.PlainDate | null;
  /** `candidate-deadline` where it is the reader who has to answer by then. */
  kind?: string;
};

export interface ClassifyContext {
  /** When the mail arrived, in the sender's zone where that is known. */
  receivedAt: Temporal.ZonedDateTime;
  when?: ReadTimeline;
}
