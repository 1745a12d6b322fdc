import { asOneMatter } from "./one-matter.ts";
import { shapeOf } from "./shape.ts";
import { tokenise } from "./tokens.ts";
import { isCommonNoun, verbOf } from "./verbs.ts";

/** A piece of a note that can stand alone, with what stood around it. */
export interface Piece {
  text: string;
  /** A short name before a colon, an equals sign or an exclamation mark. */
  label?: string;
  /** The label is the piece before, as in "boat days!! tues + thurs". */
  isNamedBefore?: boolean;
  /** What followed the colon of a statement, as it was written. */
  after?: string;
  quote?: string;
  /** What was quoted at its end and is nothing without it. */
  line?: string;
  isQuestion?: boolean;
  /** "(I said …)" */
  answer?: string;
  isOpen?: boolean;
  /** It stands in a note written in whole sentences, where no article is missing. */
  isFull?: boolean;
}

const openQuestion =
  /^(?:(?:he|she|they) (?:says?|said|thinks?) )?(?:nobody(?: yet)?|no one yet|no idea|not decided|not yet|it depends|depends who you ask|up for grabs|undecided|unclear)[.!]*$|\b(?:that is|thats|that's|it is|its|is|still|remains?|left) (?:still )?(?:open|unsolved|undecided|not settled|not decided)\b|\bstill (?:open|unsolved|undecided)\b|\bnobody knows\b|\bno (?:answer|one knows)\b|\b(?:(?:have|has) not|haven't|hasn't|cannot|can't|don't|doesn't|do not|does not) (?:yet )?(?:agreed?|decided?|settled?|solved?|worked out|made up)\b|\b(?:nobody|no one|none of them) (?:has|had|gave|knows?|found) (?:an |the |any )?(?:answer|idea|clue)/i;

/** Behind a question that was put, what was "said" is the candidate's answer. */
const asked = /^(?:\p{L}+ )?(?:also )?(?:asked|wanted to know|wondered)\b/iu;

/** "no interruptions - not even the PA": not even that. */
const evenNot =
  /(\b(?:no|nobody|nothing|never|without) [^-–—.;:!?]+?)(?:\s+[-–—]|[;.!]+|\.\.+|…)\s*not(?= even\b)/giu;

/** Takes quotations and brackets out of a tidied note and cuts it where a piece can stand alone. */
export function piecesOf(note: string, raw: string): Piece[] {
  const { text, quote, line } = withoutQuote(note.replace(evenNot, "$1, not"));
  const { text: bare, answer } = withoutBrackets(text);
  // "her advice:" is nothing without the advice.
  const cut = sentences(bare).filter(
    (part) => !quote || part.split(" ").length > (/^(?:her|his|their|the|a)\b/i.test(part) ? 4 : 3),
  );
  const verbatim =
    quote && (withoutQuote(raw.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).quote ?? quote);
  const pieces: Piece[] = verbatim && !evasion.test(verbatim) ? [quoted(verbatim)] : [];
  for (const [index, part] of cut.entries()) {
    const previous = pieces.at(-1);
    if (openQuestion.test(part) && previous?.isQuestion) {
      previous.isOpen = true;
      continue;
    }
    const said =
      /^(?:and )?(?:i )?(?:said|answered|went (?:for|with)|suggested|picked|chose|told (?:him|her|them))[:,]? (.+)$/i.exec(
        part,
      );
    if (said?.[1] && previous && (previous.isQuestion || asked.test(previous.text))) {
      previous.answer = said[1].replace(/^that /i, "");
      continue;
    }
    const piece = labelled(part, index, cut);
    if (piece.isNamedBefore) pieces.pop();
    pieces.push(piece);
  }
  const last = pieces.at(-1);
  if (last && line) last.line = line;
  if (answer) {
    const question = pieces.find((piece) => piece.isQuestion) ?? pieces[0];
    if (question) question.answer = answer;
  }
  return pieces;
}

/** What says nothing, in quotation marks or not. */
const evasion =
  /^(?:well,? )?(?:we(?:['’]ll| will| shall) see(?: about (?:it|that))?|let(?:['’]s| us) see|(?:it|that) (?:all )?depends|no comment|maybe|perhaps|who knows|i(?:['’]ll| will)? (?:check|ask|find out|get back to you)|time will tell|probably(?: not)?|not (?:sure|yet|really)|it is what it is)[.! ]*$/i;

/** What was quoted is a line of theirs, or the question that they put. */
function quoted(text: string): Piece {
  return /\?$/.test(text)
    ? { text: text.replace(/\?+$/, ""), isQuestion: true }
    : { text, quote: text };
}

/** The first quotation of three to fifteen words; shorter ones stay where they stand. */
function withoutQuote(note: string): { text: string; quote?: string; line?: string } {
  const found = /(?:^|[\s,:(-])(?:"([^"]{8,})"|'([^']{8,}(?:'\w[^']*)*)')(?=$|[\s,.;:!?)])/.exec(
    note,
  );
  const inner = (found?.[1] ?? found?.[2])?.trim();
  const words = inner?.split(/\s+/).length ?? 0;
  if (
    !found ||
    !inner ||
    words < 3 ||
    (words < 4 && !inner.split(" ").some(isDeedWord)) ||
    words > 15
  )
    return {
      text: note
        .replace(/"([^"]*)"/g, "“$1”")
        .replace(/(^|\s)'([^']+)'(?=$|[\s,.;:!?)])/g, "$1“$2”"),
    };
  // "keeps a "book of small wins"": what it is called.
  if (/\b(?:an?|the|his|her|their|called|named)\s*$/i.test(note.slice(0, found.index + 1)))
    return { text: note.replace(/"([^"]*)"/g, "“$1”") };
  // "asked how i would say "we don't know"": words put into the candidate's mouth.
  if (
    found &&
    /\b(?:asked|wanted to know|wondered)\b.*\b(?:i|id|i'd)\b/i.test(note.slice(0, found.index))
  )
    return { text: note.replace(/"([^"]*)"/g, "“$1”") };
  // "seniors last, "or nobody says anything"": what hangs on the words before is no line.
  if (/^(?:or|and|but|so|because|than|then|which|that)\b/i.test(inner))
    return { text: note.replace(found[0], "").trim() };
  const before = note.slice(0, found.index).replace(/[\s,:;–-]+$/, "");
  if (note.endsWith(found[0]) && hangsOnStatement(inner, before))
    return { text: before, line: inner };
  const text = note
    .replace(found[0], " ")
    .replace(/\b(?:her|his|their) words?\b/i, " ")
    .replace(/\s*,\s*(?=,|$)/g, "")
    .replace(/^[\s,:;.-]+|[\s,:;-]+$/g, "")
    .replace(/^(?:he|she|they) (?:said|says)[:,]?$/i, "")
    .trim();
  return { text, quote: inner.replace(/[.,;!]+$/, "") };
}

/** "each hull has its own book, "like a patient"": no line of its own, behind a statement. */
function hangsOnStatement(quote: string, before: string): boolean {
  const tokens = tokenise(quote.replace(/[.,;!]+$/, ""));
  const isLoose =
    shapeOf(tokens).kind === "phrase" || /^(?:it|they|this|that|he|she)$/i.test(tokens[0]!);
  const kind = shapeOf(tokenise(before)).kind;
  const isSaid = /\b(?:says?|said|called?|calls?|motto|rule|line|words?|is|are|was|the|an?)$/i.test(
    before,
  );
  return isLoose && /^(?:clause|verb-first)$/.test(kind) && !isSaid;
}

/** "museum of mistakes" is a name, "measure it twice" a line. */
function isDeedWord(word: string): boolean {
  return /n't$/.test(word) || (verbOf(word) !== undefined && !isCommonNoun(word));
}

function withoutBrackets(text: string): { text: string; answer?: string } {
  let answer: string | undefined;
  const bare = text.replace(/\s*\(([^)]*)\)/g, (_, inner: string) => {
    answer ??=
      /^(?:i )?(?:said|answered|went for|suggested) (?:that )?(.+)$/i.exec(inner.trim())?.[1] ??
      /^(.+?),? I said$/i.exec(inner.trim())?.[1];
    return "";
  });
  return { text: bare, ...(answer && { answer: answer.replace(/[.!]+$/, "") }) };
}

function sentences(text: string): string[] {
  return asOneMatter(
    text
      .replace(/,?\s+\banyway\b.*$/i, "")
      // "the clerk - Joy - knows every bed"
      .replace(/(?<=\p{Ll}) [-–—] (\p{Lu}\p{Ll}+) [-–—] (?=\p{Ll})/gu, " $1 ")
      // "her rule for the greenhouse - whoever opens a window closes it"
      .replace(
        /^((?:her|his|their|the) (?:\p{L}+ )?(?:rule|principle|tradition|custom|trick|test)\b[^,.;:–—-]{0,40}) [-–—] /giu,
        "$1: ",
      )
      // "taste it blind; whoever is last picks the music"
      .replace(/\s*[,;]\s+(?=whoever \p{L}+)/giu, ", and ")
      .replace(/\b(Mr|Mrs|Ms|Dr|Prof|St|No|approx|e\.g|i\.e)\.\s/g, "$1\u2024 ")
      // "sensors drift - he checks them against ice": the second half needs the first.
      .replace(/\s+[-–—]\s+(?=(?:he|she|they|we)\b[^.;]*\b(?:them|it|these|those)\b)/gi, ", and ")
      .split(/(?<=[.!?;])\s+|\s*\n\s*|\s+[-–—]\s+|\s*;\s*/)
      .map((part) => part.replaceAll("\u2024", ".").trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part)),
  );
}

/** "can a buoy ring by itself?" */
const helped =
  /^(?:can|could|should|would|will|may|must|do|does|did|is|are|am|was|were|have|has) (?:an?|the|I|you|we|they|one|it|my|your|their|this|that|these|those|\p{L}+s)\b/iu;

function labelled(part: string, index: number, all: readonly string[]): Piece {
  const isQuestion =
    (/\?$/.test(part) &&
      (helped.test(part) || shapeOf(tokenise(part.toLowerCase())).kind !== "verb-first")) ||
    /^q: /i.test(part) ||
    toCandidate.test(part);
  const text = part
    .replace(/^q: /i, "")
    .replace(/[.!?;,]+$/, "")
    .trim();
  const label = /^([^:=]{2,40}?)\s*(?::|=)\s+(.+)$/.exec(text);
  if (label?.[2] && /^(?:(?:he|she|they) )?(?:also )?(?:asked?s?|question|q)$/i.test(label[1]!))
    return { text: label[2], isQuestion: true };
  // "sampling is half the job: he counts the cash himself": what is done says more than the slogan.
  if (
    label?.[2] &&
    /^(?:he|she|they|we) \p{L}+/u.test(label[2]) &&
    / (?:is|are|isn't) /.test(label[1]!)
  )
    return { text: label[2] };
  if (label?.[2] && namesNothing.test(label[1]!)) return { text: label[2] };
  const isSaid =
    label &&
    (isWhole(label[1]!) ||
      /\s(?:is|are|was|were)\s(?!not\b|no\b)/.test(label[1]!) ||
      isDeed(label[1]!));
  if (label?.[1] && isNothing.test(label[2]!)) return { text: label[1] };
  if (isSaid) return { text: label[1]!, ...(isPlain(label[2]!) && { after: label[2]! }) };
  if (label?.[2] && motto.test(label[1]!) && label[2].split(" ").length <= 15)
    return { text: label[2], quote: label[2] };
  if (
    label?.[2] &&
    /^(?:his|her|their) (?:view|opinion|belief|theory|take|conviction)$/i.test(label[1]!)
  )
    return { text: `thinks ${label[2]}` };
  const wish = label && wished(label[1]!, label[2]!);
  if (wish) return { text: wish };
  if (label?.[1] && label[2] && label[1].split(/\s+/).length <= 5 && !/^https?$/.test(label[1]))
    return { text: label[2], label: label[1], ...(isQuestion && { isQuestion }) };
  if (
    index === 1 &&
    /!$/.test(all[0] ?? "") &&
    (all[0] ?? "").split(/\s+/).length <= 3 &&
    shapeOf(tokenise(all[0]!)).kind !== "clause" &&
    !/^(?:no|not|never|all)\b/i.test(all[0]!)
  )
    return { text, label: (all[0] ?? "").replace(/!$/, ""), isNamedBefore: true };
  return { text, ...(isQuestion && { isQuestion }) };
}

/** "every sledge gets packed twice: once by …": what stands before the colon says it already. */
function isWhole(label: string): boolean {
  const tokens = tokenise(label);
  return (
    tokens.length > 3 &&
    /^(?:the|an?|every|each|all|both|most|half|nobody|everybody|everyone)$/i.test(tokens[0]!) &&
    shapeOf(tokens).kind === "clause"
  );
}

/** "ferments everything in the cellar: garlic, plums" */
function isDeed(label: string): boolean {
  return (
    label.includes(" ") &&
    (shapeOf(tokenise(label)).kind === "verb-first" || /^(?:he|she|they|we)\b/i.test(label)) &&
    !wished(label, "x")
  );
}

/** "new:", "three things: a rota, a tea room and a hoist": nothing but what follows. */
const namesNothing =
  /^(?:new|idea|also|plus|note|fact|nice|nb|best|fun|(?:(?:he|she|they) )?(?:mentioned|named|listed|stressed|wants|wanted|said)? ?(?:two|three|four|five|some|a few|several) (?:\p{Ll}+ )?(?:things|points|topics|plans|priorities|aims|goals))$/iu;

const motto =
  /^(?:(?:her|his|their|the|team|house) )?(?:motto|mantra|saying|line|slogan|catchphrase)$/i;

/** "reading for pleasure = big thing": what stands behind says nothing. */
const isNothing =
  /^(?:the |a )?(?:very |really |his |her |their )?(?:big|main|huge|important|key|top|hot) (?:thing|topic|focus|priority|issue)\b/i;

/** "would i be ok with nights": put to the candidate, with or without its question mark. */
const toCandidate =
  /^(?:would|could|can|do|did|am|have|should|(?:how|what|why|where|when|which)(?: \w+)? (?:would|do|did|can|could|should|am|have)) i\b|^(?:how|what|why|where|when|which) (?:would|do|did|could|are|can) you\b|^(?:how|what|why|where|when|who)(?: \w+)? (?:would|could|should|can|do|does|did|will) (?:an?|the|people|someone|somebody|anyone|anybody|[a-z]+s)\b/i;

/** Words that may follow a colon as they were written: they speak of nobody. */
function isPlain(text: string): boolean {
  return (
    text.split(" ").length <= 14 &&
    !/\b(?:he|she|they|him|her|his|them|their|we|our|us|I|me|my)\b/i.test(text)
  );
}

/** Labels that say what somebody wants: "wants: fewer forms", "goal: halve the waste", "one thing she'd change: the form". */
function wished(label: string, text: string): string | undefined {
  if (/^(?:wants?|needs?|likes?|hopes? for|plans?(?= to)|dislikes?)$/i.test(label))
    return /^plans/i.test(label) ? undefined : `${label} ${text}`;
  const change = /^(?:(?:one|the|first|only|big) )*thing (?:he|she|they)(?:'d| would) (\w+)$/i.exec(
    label,
  );
  if (change) return `would ${change[1]} ${text.split(",")[0]}`;
  const [first = ""] = text.split(" ");
  const isAim =
    /^(?:(?:the|her|his|their|big|main|next) )*(?:goal|aim|plan|target|priority|wish|dream)\b/i.test(
      label,
    );
  const forms = verbOf(first)?.forms;
  return isAim && forms?.has("base") && !isCommonNoun(first) ? `wants to ${text}` : undefined;
}
