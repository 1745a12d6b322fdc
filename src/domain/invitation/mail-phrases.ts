// How a mail that invites in words is built, in English and German. Data for mail-parts.ts and read-inviting-mail.ts.

export type LabelKind =
  | "subject"
  | "company"
  | "role"
  | "when"
  | "day"
  | "time"
  | "lasts"
  | "people"
  | "where";

/** What may stand before a colon at the beginning of a line. */
export const labels: readonly (readonly [LabelKind, RegExp])[] = [
  [
    "subject",
    /^(?:interview (?:invitation|confirmation|appointment)|re|ref|reference|subject|betreff|betrifft)$/i,
  ],
  [
    "company",
    /^(?:company|employer|organi[sz]ation|firm|practice|hotel|hospital|university|client|school|firma|unternehmen|arbeitgeber)$/i,
  ],
  [
    "role",
    /^(?:(?:job )?(?:role|position|title|post|vacancy|opening)|job|position title|stelle|position als|you applied for|applied for)$/i,
  ],
  [
    "when",
    /^(?:when|date ?(?:and|&|\/) ?time|day and time|slot|appointment|your slot|wann|termin)$/i,
  ],
  ["day", /^(?:(?:interview )?date|day|datum|tag)$/i],
  ["time", /^(?:(?:interview |start )?time|uhrzeit|zeit|beginn)$/i],
  ["lasts", /^(?:duration|length|how long|dauer)$/i],
  [
    "people",
    /^(?:who|with|(?:your )?interviewers?|interviewed by|(?:interview )?panel(?: members)?|panell?ists?|attendees|you(?:'|’)?(?:ll| will) (?:meet|speak with)|meeting with|gesprächspartner(?:in|innen)?|teilnehmer)$/i,
  ],
  [
    "where",
    /^(?:where|location|place|venue|address|format|platform|how|meeting (?:link|id)|link|join|dial-?in|passcode|phone|dress code|please bring|parking|ort|adresse)$/i,
  ],
];

/** Headers as mail programs show them. */
export const headerNames: Readonly<Record<string, "from" | "to" | "subject" | "date">> = {
  from: "from",
  von: "from",
  to: "to",
  an: "to",
  cc: "to",
  "reply-to": "to",
  subject: "subject",
  betreff: "subject",
  date: "date",
  sent: "date",
  gesendet: "date",
  datum: "date",
};

/** The salutation, alone on its line or before the first sentence. */
export const salutations = [
  /^\s*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen)|moin|liebe[rs]?|sehr geehrte[rs]?)\b(?:[ ,]+\p{L}[\p{L}.'’-]*){0,4}?\s*(?:[,!:–—]+\s*|$)/iu,
  /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[,!]\s*$/u,
];

/** The last greeting, alone on its line or before the name. */
export const closing =
  /^(?:(?:with |my |our )?(?:(?:very|kind(?:est)?|best|warm(?:est)?|many|all good|friendly) )*(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|all (?:the|my) best|best|(?:many |kind )?thanks(?: again| so much)?|thank you(?: again)?|cheers|(?:talk|speak) soon|(?:see|speak to|talk to) you (?:then|soon)|looking forward(?: to it)?|apologies|respectfully|cordially|warmly|take care|(?:mit )?(?:freundlichen|besten|herzlichen|vielen|lieben|schönen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste|herzliche|schöne|freundliche) gr(?:ü|ue)(?:ß|ss)e|mit freundlichem gruß|gruß|lg|vg|mfg|rgds|thx|ta)(?:\s*[,.!–—-]+\s*|\s*$)/iu;

/** A time that the reader is to keep, and not the one of the interview; or one that has been. */
export const otherTime =
  /\b(?:reply|respond|rsvp|(?:let|tell) (?:us|me) know|get back to|confirm by|deadline|in touch|hear from|received?|thank(?:s| you) for (?:attending|coming|your time|applying|meeting|speaking|the)|at the latest|shortlist(?:ed)? by|bescheid|rückmeldung|bewerbungsschluss|danke für|vielen dank)\b|\bby (?:the )?(?:end of )?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|close|\d)/iu;

/** What they will do once everybody has been seen. */
export const theirAnswer =
  /\b(?:decide|decision|outcome|results?|feedback|let (?:you|everyone|everybody|(?:all )?candidates) know|be in touch|hear (?:back )?from us|you (?:will|can expect to|should) hear|get back to you|(?:notify|inform)(?: you|ed)?|told|entscheid\p{L}+|rückmeldung|melden uns|bescheid geben)\b/iu;

/** What the reader is asked to do by a day. */
export const yourAnswer =
  /\b(?:confirm|reply|respond|rsvp|let (?:me|us) know|if you|in case|bestätigen|before the interview|unable)\b/iu;

/** Two times to choose from are none yet. */
export const choice =
  /\beither\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}\bor\b.{0,30}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\w+tag\b.{0,30}\boder\b.{0,30}\b\w+tag\b/iu;

const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun|mon|diens|mittwoch|donners|frei|sams|sonn)(?:day|tag)?\b|\d{1,2}(?:st|nd|rd|th|\.)? ?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}* \d`;

/** A time that no longer holds stands between these and the new one. */
export const moved = [
  new RegExp(
    String.raw`\b(?:from|von|vom|instead of|rather than|statt)\s+(?:the |${day})[^.]{0,40}?(?=\b(?:to|auf|zu) (?:the |den )?(?:${day}))`,
    "iu",
  ),
  /\b(?:instead of|rather than|statt|anstatt)\s[^,.]{3,40},/iu,
];

/** Where only an employer's name stands behind. */
export const leadsToEmployer = [
  String.raw`(?:applying|application|applied|apply) (?:to|at|with)`,
  String.raw`(?:thank(?:s| you) for|we appreciate) your (?:continued )?interest in(?: joining| working (?:at|for|with))?`,
  String.raw`(?:role|position|post|job|opening|opportunity|vacancy) (?:at|with|bei|here at)`,
  String.raw`(?:role|position|post|job) of \p{L}[\p{L} ]{2,50}? (?:with|at|bei)`,
  String.raw`(?:candidacy|application|interview|considered) for [^.\n]{3,60}? (?:at|with)`,
  String.raw`team (?:at|from|bei|von)`,
  String.raw`\p{L}+ here (?:from|at)`,
  String.raw`I(?:['’]m| am) (?:the|an?) (?:\p{Ll}+ ){1,3}(?:at|for|with)`,
  String.raw`(?:interview|screen|on-?site|panel|conversation|chat|call|assessment (?:centre|center|day)|gespräch) (?:with|at|bei(?: der| dem)?)`,
  String.raw`(?:client|mandant\p{L}*|kunde\p{L}*)(?:,| is| ist)?`,
  String.raw`(?:on behalf of|here at|all of us at|join(?:ing)?|(?:interview|position|role|department)[^.\n]{0,60} at|im namen der)`,
];

/** Where only a role's name stands: behind these, or before a word for it. */
export const leadsToRole = {
  behind: [
    String.raw`(?:position|role|post|job|vacancy|opening|opportunity) of(?: an?| the)?`,
    String.raw`(?:role|position|job) is(?: an?| the)?`,
    String.raw`(?:candidacy|applied|apply|applying|application|interview(?:ing)?|shortlisted) for(?::| the| our| an?)?`,
    String.raw`(?:bewerbung|stelle|position|tätigkeit) als`,
    String.raw`(?:an|auf|für|um) (?:der|die|unserer?|unseren) (?:position|stelle)`,
    String.raw`stelle der|stelle des|stelle:`,
    String.raw`(?:interview|hire|join(?: us)?) as(?: an?| our)?`,
  ],
  before: "role|position|post|job|vacancy|opening|opportunity|stelle",
};

/** What is no employer, though it stands in a signature. */
export const noEmployer =
  /\b(?:department|dept|faculty|(?:head|main|regional|front|local) office|^office|team|committee|human resources|people|personalabteilung|talent|recruitment|recruiting|hiring|acquisition|abteilung|assistant|administrator|chair|secretary|mobile|tel|phone|fax)\b|^(?:hr|he\/|she\/|they\/)|@|https?:|www\.|\d{3}/iu;
