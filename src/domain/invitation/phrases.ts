// What subjects of invitations say besides employer and role, in English, German, French and Spanish. Data for invitation-words.ts.

const manner =
  "panel|phone|telephone|video|first|second|third|final|1st|2nd|3rd|next|initial|technical|coding|on-?site|in-?person|virtual|remote|online|zoom|teams|intro(?:ductory)?|recruiter|hiring manager|team|coffee|behaviou?ral|live|screening|screen|round|job|formal|informal|updated|confirmed";
const occasion =
  "interviews?|screens?|screening|rounds?|calls?|chats?|conversations?|meetings?|discussions?|appointment|assessment";

/** An occasion with what kind it is: "final round interview", "phone screen", "Vorstellungsgespräch", "entretien téléphonique". */
export const occasions = [
  `(?:(?:${manner})[\\s-]+)+(?:${occasion})(?:\\s+(?:loop|schedule))?\\b`,
  "interviews?(?:\\s+(?:loop|schedule|confirmation|details|invitation))?\\b",
  `(?:${occasion})(?=\\s*(?:$|with\\b|for\\b|about\\b|regarding\\b|re:))`,
  `^(?:(?:${manner})[\\s-]*)+$`,
  "(?:\\p{L}*gespräch|telefoninterview|videointerview|kennenlernen)\\b",
  "entretien(?: d.embauche| téléphonique| technique| vidéo)*\\b",
  "entrevista(?: de trabajo| telefónica| técnica| final)*\\b",
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, "giu"));

/** What a calendar program puts before a subject, and the day that it puts behind it. */
export const wrappings = [
  /^(?:(?:updated |new )?invitation(?: to| for)?|invite|cancell?ed(?: event)?|reminder|re|fwd?|aw|wg|einladung(?: zum| zu einem)?|termin|terminbestätigung|confirmed)\s*[:–-]?\s+/iu,
  /\s@\s(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\w*\.?\s.*$/iu,
  /\(\s*[mwfdxh]\s*(?:[/|]\s*[mwfdxh]\s*)+\)/giu,
];

/** What parts a subject. */
export const separator = /\s[-–—/]\s|[:|•·]|<>|<->|\s[-–—]$/u;

/** Words that lead to the employer's name or a person's. */
export const leads = "at|with|@|bei(?: der| dem)?|mit|chez|avec|en|con";

/** Words at either end of a role that are no part of it. */
export const besideRole = {
  before:
    /^(?:(?:with|for|about|regarding|re|as|and|und|the|an?|our|als|zum|zur|für|die|stelle|pour|le|la|poste|puesto|el|de|du|para|position|role|job)(?:\s+|$)|[^\p{L}\p{N}(]+)/iu,
  behind:
    /(?:(?:\s+|^)(?:with|for|at|and|und|the|our|team|position|role|vacancy|opening|stelle|w\/)|[^\p{L}\p{N})+#.]+)$/iu,
};

/** Which round a subject speaks of, the surest first. */
export const stages = [
  { stage: "panel", words: /\bpanel\b/iu },
  {
    stage: "final",
    words:
      /\bfinal[\s-]+(?:round|interview|stage|call|conversation)|\bon-?site\b|\bzweitgespräch/iu,
  },
  {
    stage: "phone-screen",
    words:
      /\b(?:tele)?phone\b|\bscreen(?:ing)?\b|\b(?:recruiter|intro(?:ductory)?)\s+(?:call|chat)|telefon|kennenlern|téléphonique|telefónica/iu,
  },
  {
    stage: "technical",
    words:
      /\b(?:technical|coding|case study|system design)[\s-]+(?:interview|round|screen|call|assessment|test|discussion)|\bpair(?:ed)? programming|fachgespräch|entretien technique|entrevista técnica/iu,
  },
] as const;

/** What leads to those who will ask the questions, in the text below a subject. */
export const leadsToInterviewers = [
  "you(?:'ll|’ll| will| are going to| would)(?: be)? (?:meet|speak|talk|chat|interview|sit down)(?:ing)?(?: with| to)?\\s",
  "you(?:'ll|’ll| will) be (?:interviewed by|met by|joined by)\\s",
  "(?:she|he|they|\\p{Lu}\\p{L}+)(?:'ll|’ll| will) be joined by\\s",
  "(?:your |the )?(?:interviewers?|interview (?:team|panel)|panel(?:lists?| members?)?)(?:\\s*[:：]| (?:is|are|will be|consists of|includes)\\s)",
  "(?:Ihre?|deine?) (?:Gesprächspartner(?:in|innen)?|Ansprechpartner(?:in|innen)?)(?:\\s*:| (?:ist|sind|wird|werden)\\s)",
  "(?:Sie|du) (?:sprechen|sprichst|treffen|triffst) (?:mit )?",
  "Gesprächspartner(?:in|innen)?\\s*:",
  "vos? interlocut(?:eur|rice)s?(?:\\s*:| (?:sera|seront|est|sont)\\s)",
  "vous (?:rencontrerez|échangerez avec|serez reçu(?:e)? par)\\s",
  "(?:te|le) entrevistar(?:á|án)\\s|(?:hablarás|hablará|te reunirás) con\\s|entrevistador(?:a|es|as)?\\s*:",
].map((source) => new RegExp(source, "giu"));

/** The same in a mail, which says it more freely. */
export const leadsInMails = [
  ...leadsToInterviewers,
  ...[
    "you(?:'d|’d| would| will|'ll|’ll) be (?:meeting|speaking|talking|chatting)(?: with| to)?\\s*:?\\s",
    "\\bit(?:'ll|’ll| will) be ",
    "(?:nehmen|nimmt) (?:außerdem |zudem |auch )?",
    "you(?:'ll|’ll| will) be seen by\\s",
    "(?:led|conducted|held|run|hosted) by\\s",
    "(?:committee|panel)(?: members?)? (?:are|is|will be|will consist of|consists of|comprises|includes|will comprise|will include)\\s",
    "(?:wird|werden) (?:auch|außerdem|zudem) ",
    "present (?:\\p{Ll}+ ){1,4}to ",
    "(?:interview|technical|screen|call|chat|conversation|round|panel|meeting|session|lunch|coffee|minutes|hours?|gespräch|on-?site|zoom)(?: \\p{L}+){0,2}? (?:with|mit) ",
    "(?:meet|meeting|see|speak with|talk to) (?:with )?",
    "(?:ask for|report to|fragen sie nach|(?:will be|is|are) with) ",
    "(?:his|her|their|\\p{L}+['’]s) name is ",
    "(?:mit )?dabei(?: sind| ist)?: ",
    "(?:treffen|sprechen|kennenlernen)(?: sie)?(?: mit)? ",
  ].map((source) => new RegExp(`(?<!\\p{L})${source}`, "giu")),
];

const someone = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Herr|Frau)\.? )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?`;

/** Names before what they will do: "Niamh and Prof. Daly will both be there". */
export const comers = new RegExp(
  String.raw`(?<!\p{Lu}[\p{L}'’-]+ |\p{L})(?<who>${someone}(?:(?:, |,? and | und )${someone})*)(?: will|'ll|’ll| would| werden| wird)(?: both| all| also| beide)?(?: (?:be (?:pleased|delighted|happy|glad)|like|love) to)? (?:be (?:there|present|joining|interviewing|on the call)|join|call|ring|phone|interview|meet|greet|see|speak|talk|conduct|lead|dabei|sie)\b`,
  "gu",
);

/** "Paul and Ingrid loved your CV and would like to meet you", "The chef, Marisol Vega, was impressed and would like you to come in". */
export const wishers = new RegExp(
  String.raw`(?<!\p{Lu}[\p{L}'’-]+ |\p{L})(?<who>${someone}(?: \([^()]*\))?(?:(?:, |,? and | und )${someone}(?: \([^()]*\))?)*)(?: and I)?,? (?:(?:\p{Ll}[\p{Ll}'’-]*|CV) ){0,8}(?:(?:would|['’]d) (?:like|love|be (?:happy|glad|delighted))|wants?|hopes?|(?:are|is) (?:keen|excited|looking forward)) (?:to (?:meet|meeting|see|speak|talk|chat|invite|interview)|you to)\b`,
  "gu",
);

/** Whoever writes will ask the questions. */
export const writerComes =
  /\bI(?:'ll|’ll| will| would|'d|’d)(?: be)? (?:call|ring|phone|meet|interview|see)(?:ing)? you\b|\bI am the hiring manager\b|\bI'm the hiring manager\b|\b[Nn]eben mir\b/;

/** Behind "will be there" in German the names stand before "dabei". */
export const present = /(?<!\p{L})(?:es werden|es wird|dabei sind|anwesend sind) /giu;

/** A line of a timetable: "2:00 – Otto Brand, VP Engineering". */
export const scheduleRow =
  /^\W*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?\s*[-–—:]?\s*(?<who>\p{Lu}.*)$/gmu;

/** Small words inside names. */
export const particles = "de|da|do|dos|van|von|der|den|del|di|la|le|bin|ibn|al|el|ter|ten|zu|zur|y";

const jobs = String.raw`mgr|head|heads|manager|director|engineer|lead|leader|analyst|vp|vice|president|c[a-z]o|partner|professor|officer|recruiter|coordinator|designer|developer|scientist|architect|consultant|specialist|owner|founders?|nurse|sister|teacher|chef|supervisor|senior|junior|principal|chief|\p{L}*leiter|\p{L}*leiterin|\p{L}*leitung|operations|ops|finance|marketing|sales|responsable|directeur|directrice|jefe|jefa`;

/** What somebody does, so that it is not taken for an employer. */
export const jobWords = new RegExp(String.raw`\b(?:${jobs})\b`, "iu");

/** The same with what stands beside it, so that it is not taken for a name. */
export const titleWords = new RegExp(String.raw`\b(?:${jobs}|our|hr|people|team|of)\b`, "iu");

/** Capitalised words that are no person's. */
export const noName =
  /\b(?:personalabteilung|google|meet|zoom|teams|microsoft|webex|monday|tuesday|wednesday|thursday|friday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|ltd|inc|gmbh|llc|group|team|teams|company|university|school|hospital|department|interview|round)\b/iu;

/** What stands in front of a name and belongs to a salutation. */
export const honorific =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sister|Rev|Ing|Dipl\.-Ing|Herr|Frau)\.?\s+)+/u;
