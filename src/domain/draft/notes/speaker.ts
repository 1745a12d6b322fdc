import type { NoteContext } from "./reading.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { nounOf } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import { shapeOf } from "./shape.ts";
import { tokenise } from "./tokens.ts";

const say =
  "(?:does|do|did) (?:also )?say|(?:is|was|are|were) (?:\\w+ )?(?:proud|pleased|happy|glad|adamant|clear|sure|excited)(?= that)|(?:was|were) (?:telling me|saying|explaining)|kept saying|(?:took|walked|talked|ran|guided|led) (?:me|us) through(?= how| why| what| where)|went on about(?= how)|(?:talked|talks|spoke|told me)(?: a lot)? about(?= how| why| what| where)|said|says|told me|tells me|mentioned|mentions(?= that)|notes(?= that)|stresses(?= that)|points out|explained(?: to me)?|explains|added|adds|noted|pointed out|stressed|confirmed|reckoned|let me know|(?:said|say|says|explain|explains|explained|tell|tells|told)(?: to)? (?:me|us)|(?:explain|say)(?= that)|described|made a point of saying|shared";
const talk =
  "talked (?:mostly |mainly |a lot |only )?about|talks about|spoke about|speaks about|talked me through|told me about|tells me about|told me all about|(?:is|are|was|were) (?:\\w+ )?(?:proud of|excited about|passionate about|enthusiastic about)|asked me (?:\\w+ times |a lot |twice |again )?about|asked about|walked me through|took me through|ran me through|guided me through|described|showed(?: me| us| off)?|mentioned|explained(?: to (?:me|us))?|went into|brought up|went through|talked a lot about|spoke a lot about|chatted about|was talking about";
const asking =
  "asked me (?:twice|again|three times|several times)|asked me|asked|asks me|asks|wondered|wonders|wanted to know|was curious|inquired|enquired";

export interface Unattributed {
  text: string;
  /** How it was said, where the frame can use it. */
  manner?: "said" | "about" | "asked" | "talk";
  /** The verb of telling in the form "walking me through". */
  telling?: string;
}

/** Takes the speaker off a note: "Sister Doyle said that they do X" leaves "they do X". */
export function withoutSpeaker(piece: string, context: NoteContext): Unattributed {
  const who = `(?:(?:${namesFor(context).join("|")}|he|she|they|we|(?:the |my )?(?:interviewer|hiring manager|recruiter))\\s+)?(?:also\\s+|then\\s+|just\\s+|both\\s+|really\\s+)?`;
  const text = tail(piece, who).replace(
    /\s+and (?:said|says|told me|explained|mentioned)\b.*$/i,
    "",
  );
  const asked = new RegExp(`^${who}(?:${asking})(?:\\s*[:,]\\s*|\\s+)(.+)$`, "i").exec(text);
  if (asked?.[1] && isQuestion(asked[1]) && !isHabit(text))
    return { text: asked[1], manner: "asked" };
  const view =
    /^(?:(?:he|she|they|we) )?asked (?:for|me for|to hear) my (?:view|views|opinion|take|thoughts|ideas?) (?:on|of|about) (.+)$/i.exec(
      text,
    );
  if (view?.[1]) return { text: view[1], manner: "about", telling: "asked me about" };
  const about = new RegExp(`^${who}(${talk})\\s+(.+)$`, "i").exec(text);
  if (
    about?.[2] &&
    !/^(?:that|how|why|it|what|when|where|if|whether)\b/i.test(about[2]) &&
    !/^(?:the|an?|his|her|their|every|each) (?:\p{L}+ )?\p{L}+ (?:how|what|why|that|where|when)\b/iu.test(
      /^show/i.test(about[1]!) ? about[2] : "",
    ) &&
    !/^(?:he|she|they|we)\b/i.test(about[2])
  )
    return isConversation(text)
      ? { text: about[2], manner: "talk" }
      : { text: about[2], manner: "about", telling: about[1]!.toLowerCase() };
  const together =
    /^(?:mostly |mainly |in the end |then |at the end |also )?we (?:(?:mostly|mainly|also|then|even|just) )?(?:discussed\s+|got onto\s+|(?:ended up talking|got talking|talked|spoke|chatted|spent|got on|went on)\b.{0,40}?\b(?:about|on|over|to)\s+)(.+)$/i.exec(
      text,
    );
  if (together?.[1]) return { text: together[1], manner: "talk" };
  const chat =
    /^(?:our|the|my|a) (?:\w+ )?(?:chat|talk|conversation|discussion|exchange) (?:(?:was|went|turned|got) (?:mostly |mainly |all |only |a lot )?)?(?:about|on|over|to) (.+)$/i.exec(
      text,
    );
  if (chat?.[1]) return { text: chat[1], manner: "talk" };
  const said = new RegExp(`^${who}(?:${say})(?:\\s*[:,]\\s*|\\s+(?:that\\s+)?)(.+)$`, "i").exec(
    text,
  );
  if (
    said?.[1] &&
    !isDeedOf(text, said[1]) &&
    !/^(?:no|yes|goodbye|hello|sorry|thanks?)\b/i.test(said[1])
  )
    return { text: said[1].replace(/^that\s+/i, ""), manner: "said" };
  return { text };
}

/** "explains every invoice on the phone" is done again and again, and was not said. */
function isDeedOf(text: string, said: string): boolean {
  return (
    /^(?:(?:he|she|they) )?(?:always |also )?(?:explains|adds)\b/i.test(text) &&
    /^(?:every|each|all|both|the|an?|his|her|their|new)\b/i.test(said) &&
    shapeOf(tokenise(said)).kind !== "clause"
  );
}

/** "he asks what the heating costs before he asks for the payslip" is done with everybody, and was not asked. */
function isHabit(text: string): boolean {
  return (
    /^(?:(?:he|she|they) )?(?:always |also )?asks\b/i.test(text) &&
    !/\b(?:i|i'd|me|my|you|your)\b|\?/i.test(text)
  );
}

/** "she took me through the archive and said they now scan each map": the way there is no part of what was said. What was shown is: see {@link shown}. */
export function withoutTour(note: string, context: NoteContext): string {
  const who = `(?:${namesFor(context).join("|")}|he|she|they)`;
  const tour = new RegExp(
    `^${who} (?:took|walked|talked|ran|guided|led|drove) (?:me|us) (?:through|over|round|around) .+? (?:and|&|\\+) ${telling} (?=\\p{L})`,
    "iu",
  );
  const told = note.replace(tour, "");
  const named = told.replace(new RegExp(`^${who} (?=showed |told |explained )`, "iu"), "");
  if (howShown.test(named))
    return named
      .replace(howShown, "")
      .replace(new RegExp(` (?:and|&|\\+) ${telling} \\p{L}.*$`, "iu"), "");
  return shown(told, who);
}

const telling =
  "(?:(?:he|she|they) )?(?:said|says|told (?:me|us)|mentioned|explained|added)(?: to me)?(?: that)?";

/** "showed me how each sail is priced and says …": how it is done is what was shown. */
const howShown =
  /^(?:(?:he|she|they) )?(?:also )?(?:showed|shown|told|explained to) (?:me|us) (?=(?:how|why|where) (?!i\b|to\b)\p{L})/iu;

/** "showed me the bell from 1890 and said sailors ask for it": what was said is told of the bell; where it does not name it, both are told. */
function shown(note: string, who: string): string {
  const found = new RegExp(
    `^(?:${who} )?(?:also )?(?:showed|played|handed|read) (?:me|us) ((?:the|an?|his|her|their|one|two|three) [^,.;]+?),? (?:and|&|\\+) ${telling} (\\p{L}.+)$`,
    "iu",
  ).exec(note);
  const [, thing, said] = found ?? [];
  if (thing === undefined || said === undefined) return shownBefore(note, who);
  if (/^(?:i|how|why|what|no|yes)\b/i.test(said)) return note;
  // "showed me the skipper's photo and said he still comes in": of whom?
  const ofPeople = tokenise(thing).some((word) => isPersonNoun(word.replace(/['’]s$/, "")));
  if (/^(?:he|she)\b/i.test(said) && ofPeople) return note;
  const isShort = thing.split(" ").length <= 7;
  const pointing = /(?<=\s)it\b|^it\b/i;
  const before = said.slice(0, said.search(pointing));
  const isOther = /\b(?:an?|the|one|every|each|his|her|their)\b/i.test(before);
  const isSeveral = isPluralNoun(nounOf(tokenise(thing)) ?? "");
  if (isShort && !isOther && !isSeveral && pointing.test(said))
    return said.replace(pointing, thing);
  return `${thing}. ${said}`;
}

/** "showed me the idea wall - everyone adds one a month": what is said behind the dash is said of the thing. */
function shownBefore(note: string, who: string): string {
  const [, thing = "", said = ""] =
    new RegExp(
      `^(?:${who} )?(?:also )?showed (?:me|us) ((?:the|an?|his|her|their) [^,.;:–]+?)(?: [-–]+|:) (\\p{L}[^?“”"]+)$`,
      "iu",
    ).exec(note) ?? [];
  const isOfPerson = /\b(?:i|me|my|he|she)\b/i.test(said);
  const isClause = said !== "" && shapeOf(tokenise(said.toLowerCase())).kind === "clause";
  return isClause && !isOfPerson ? `${thing} - ${said}` : note;
}

/** "… , he says" and "… (her words)" at the end, "according to X," at the start. */
function tail(piece: string, who: string): string {
  return piece
    .replace(
      /^(?:(?:he|she|they) )?told (?:me |us )?(?:an?|the|this) ((?:\p{Ll}+ )?story) /iu,
      "the $1 ",
    )
    .replace(/^(.{0,20}\bexplained [^,.;]+?) to (?:me|us)\b/i, "$1")
    .replace(/, (?:her|his|their) (?:word|words|phrase|expression)$/i, "")
    .replace(/,? (?:says|said|reckons|thinks) (?:he|she|they)(?=$|[,.!;])/gi, "")
    .replace(/, (?:he|she|they) (?:says?|said|reckons?|thinks?),(?= )/gi, ",")
    .replace(
      new RegExp(
        `(?<!\\b(?:than|what|as|how|like|that|everything|all|who|which))[,]?\\s+${who}(?:said|says|told me|reckons|thinks)\\s*[.!]?$`,
        "i",
      ),
      (end) =>
        /\b(?:said|says|told me|reckons|thinks)\b/i.test(end) &&
        /\b(?:he|she|they)\b|[A-Z]/.test(end)
          ? ""
          : end,
    )
    .replace(
      /^(?:i )?(?:really |especially |also )?(?:liked|loved|enjoyed) (?:that|how|hearing that|hearing how) (?=(?!i\b|my\b)\p{L})/iu,
      "",
    )
    .replace(
      /^(?:i )?(?:really )?(?:liked|loved|enjoyed) the (?:bit|part|story|thing) (?:about|where|when|with) /i,
      "",
    )
    .replace(/^(?:i )(?:really )?(?:liked|loved|enjoyed) (?=(?:his|her|their|the)\b)/i, "")
    .replace(/^(?:i )?(?:heard|learned|learnt|found out) (?:about|that) /i, "")
    .replace(
      /, which (?:\w+ )?(?:surprised|impressed|struck|amazed) me\b.*$|, which i (?:\w+ )?(?:liked|loved|found)\b.*$/i,
      "",
    )
    .replace(/^according to [^,]+,\s*/i, "")
    .replace(/^apparently,?\s+/i, "")
    .replace(
      /^(?:interesting|fun fact|note to self|good one|liked this|loved this|nb|key point|main point)\s*[:,]\s*/i,
      "",
    );
}

function isConversation(text: string): boolean {
  return /^we\b/i.test(text);
}

function isQuestion(text: string): boolean {
  return (
    /^(?:why|how|what|when|where|which|who|whose|whether|if)\b/i.test(text) || /\?$/.test(text)
  );
}

/** First name, last name, salutation of the person the note is about. */
export function namesFor(context: NoteContext): string[] {
  const { reader } = context;
  const parts = reader.name.split(/\s+/);
  const names = [
    reader.name,
    reader.salutation ?? "",
    parts[0] ?? "",
    parts.slice(1).join(" "),
    parts.at(-1) ?? "",
  ];
  const [given = ""] = parts;
  // "Ray" for Raymond
  for (let length = 3; length < given.length; length++) names.push(given.slice(0, length));
  const initials = parts.map((part) => part[0] ?? "").join("");
  if (initials.length > 1 && /^\p{Lu}+$/u.test(initials)) names.push(initials);
  const all = names.flatMap(spellings).filter((name) => name.length > 1);
  return [...new Set(all)]
    .sort((a, b) => b.length - a.length)
    .map((name) => titled + name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}

const titled = "(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Chef|Sister)\\.?\\s+)*";

/** A name as people type it: Özdemir, Ozdemir, Oezdemir. */
function spellings(name: string): string[] {
  const german = name.replace(/[äöüß]/giu, (letter) => umlauts[letter.toLowerCase()]!);
  const capital = german.replace(
    /(^|\s)(\p{Ll})/gu,
    (_, blank: string, letter: string) => blank + letter.toUpperCase(),
  );
  const plain = name
    .replace(/[łŁøØđĐ]/g, (letter) => strokes[letter]!)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return [name, plain, plain.replace(/\./g, ""), german, capital];
}

const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const strokes: Record<string, string> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D" };
