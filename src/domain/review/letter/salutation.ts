import type { Span } from "./sentences.ts";

/** One person that the greeting names. */
export interface Greeted extends Span {
  title?: string;
  /** The name as written, without the title. */
  name: string;
}

export interface Salutation extends Span {
  word: string;
  greeted: Greeted[];
  /** A greeting that names nobody: "Hi there", "Dear Hiring Manager". */
  nameless: boolean;
}

const greeting =
  /^[ \t]*(hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|respected|esteemed|honou?red|morning|afternoon|to whom it may concern|to all|to the)(?![\p{L}'])/iu;
const title =
  /^(?:(mr|mrs|ms|miss|mx|dr|prof|professor|sister|father|rev|sir|dame|lord|lady|madam|madame|mme|monsieur|señor|señora|doctor|herr|frau)\.?)[ \t]+/iu;
const token = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*/u;
const particle =
  /^(?:van|von|de|der|den|del|della|da|di|dos|du|la|le|al|el|bin|ibn|ben|ter|ten|zu|y)$/iu;
const joint = /^[ \t]*(?:,[ \t]*(?:and|&)|,|and\b|&|\/)[ \t]*/iu;
/** Of lower case: letters of every script under the flag `i` take a millisecond when they are first looked for. */
const nobody =
  /^(?:there|all|team(?! lead)|everyone|everybody|folks|friends?|sirs?(?![ \t]+(?!or\b|and\b)\p{L})|madam(?![ \t]+(?!or\b)\p{L})|ma'am|ladies|gentlemen|colleagues?|hiring|hr|human|recruit\w*|talent|interview\w*|panel|selection|committee|search|manager|members?|whom?|both|people|again|principals|employer|company|concern(?:ed)?|recipient|applicant|candidate|reader|head of|director of)(?!\w)/u;
/** What each of `group` ends with. To compile all of it takes as long as to read the letter. */
const groupEnd = /(?:team|department|committee|panel|staff|office|crew|board)\W*$/i;
/** "Dear Castellan team". */
const group =
  /^[ \t]*(?!(?:mr|mrs|ms|dr|prof)\b)(?:[\p{L}\p{N}&'’.-]+[ \t]+){1,4}(?:team|department|committee|panel|staff|office|crew|board)[ \t]*[,:!.–—-]*[ \t]*$/iu;

/** Reads a greeting at the beginning of a line, names and titles apart; undefined where the line is none. */
export function readSalutation(line: string, offset: number): Salutation | undefined {
  const opening = greeting.exec(line);
  if (!opening) return undefined;
  const word = opening[1] ?? "";
  const start = offset + opening[0].length - word.length;
  const rest = line.slice(opening[0].length);
  const gap = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  if (
    /^to /i.test(word) ||
    isNobody(rest.slice(gap)) ||
    (groupEnd.test(rest) && group.test(rest)) ||
    /^[ \t]*([,!:.;-]|$)/.test(rest)
  ) {
    const end = offset + opening[0].length + upToStop(rest);
    return { start, end, word, greeted: [], nameless: true };
  }
  const greeted = readNames(rest, offset + opening[0].length);
  const last = greeted.at(-1);
  if (!last || !endsLikeGreeting(line.slice(last.end - offset), last)) return undefined;
  return { start, end: withStop(line, last.end, offset), word, greeted, nameless: false };
}

function isNobody(name: string): boolean {
  return nobody.test(name.toLowerCase());
}

/** What begins a first line, too, and is nobody. */
const noName =
  /^(?:thank(?:s| you)?|many|first|firstly|again|well|wow|so|yes|no|ok|okay|sorry|congratulations|regards|best|cheers|sincerely|hope|finally|today|yesterday|see|please|good|great|subject|re|hallo|lieber?|liebes|guten|sehr|moin|servus|bonjour|ch[eè]re?|hola|ciao|buen[oa]s|estimad[oa])\b/i;
const bareName =
  /^[ \t]*(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2})(?:[ \t]*[,:–—-]+[ \t]*$|, (?=[Tt]hank|[Ii]t was|[Jj]ust|I\b|[Gg](?:reat|ood) |[Ww]hat a))/u;

/** "Dale," in the first line of a letter. */
export function readBareName(line: string, offset: number): Salutation | undefined {
  const found = bareName.exec(line);
  const names = found?.[1] ?? "";
  if (!found || noName.test(names) || isNobody(names)) return undefined;
  const greeted = readNames(line, offset);
  const last = greeted.at(-1);
  if (!last || last.end - offset < names.length) return undefined;
  return {
    start: greeted[0]!.start,
    end: withStop(line, last.end, offset),
    word: "",
    greeted,
    nameless: false,
  };
}

function upToStop(rest: string): number {
  const stop = /[,!:.;\n]|$/.exec(rest);
  return stop ? Math.min(stop.index + 1, rest.length) : rest.length;
}

function withStop(line: string, end: number, offset: number): number {
  return end + (/^[ \t]*[,:;!.–—-]/u.exec(line.slice(end - offset))?.[0].length ?? 0);
}

/** A greeting ends in punctuation or with its line; otherwise only a titled name is believed ("hi ms garner this is tony"). */
function endsLikeGreeting(after: string, last: Greeted): boolean {
  return /^[ \t]*([,:;!.–—-]|$)/u.test(after) || last.title !== undefined || /^[ \t]/.test(after);
}

function readNames(rest: string, offset: number): Greeted[] {
  const names: Greeted[] = [];
  let at = 0;
  for (;;) {
    at += /^[ \t]*/.exec(rest.slice(at))?.[0].length ?? 0;
    const next = readName(rest.slice(at), offset + at, names.length > 0);
    if (!next) return names;
    names.push(next);
    at = next.end - offset;
    const joined = joint.exec(rest.slice(at));
    if (!joined) return names;
    at += joined[0].length;
  }
}

function readName(rest: string, offset: number, inList: boolean): Greeted | undefined {
  const titled = title.exec(rest);
  let at = titled?.[0].length ?? 0;
  const from = at;
  for (let count = 0; count < 5; count += 1) {
    const word = token.exec(rest.slice(at))?.[0];
    if (!word || !mayBeName(word, count === 0 && !inList, titled !== null)) break;
    at += word.length - (/[^.]\.$/.test(word) && word.length > 2 ? 1 : 0);
    const space = /^[ \t]+/.exec(rest.slice(at))?.[0].length ?? 0;
    if (
      space === 0 ||
      !/^[\p{Lu}]|^(?:van|von|de|der|del|da|di|bin|al)\b/u.test(rest.slice(at + space))
    )
      break;
    at += space;
  }
  const name = rest.slice(from, at).trimEnd();
  if (
    name === "" ||
    (inList && !/^[ \t]*(?:[,:;!.–—-]|and\b|&|\/|$)/u.test(rest.slice(from + name.length)))
  )
    return undefined;
  const found = { start: offset, end: offset + from + name.length, name };
  return titled?.[1] === undefined ? found : { ...found, title: titled[1].toLowerCase() };
}

function mayBeName(word: string, first: boolean, titled: boolean): boolean {
  return /^\p{Lu}|^\p{Lo}/u.test(word) || particle.test(word) || first || titled;
}
