import { areNumbered, numbered } from "./numbered.ts";
import { isPluralNoun } from "./plural.ts";
import { verbOf } from "./verbs.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Words for a whole number below a hundred. */
export function numberWord(value: number): string {
  if (value < 20) return small[value] ?? String(value);
  if (value > 99) return String(value);
  const ten = tens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`;
}

/** Words before which a figure is a name, not a count ("grade 8", "force 6"). */
const label =
  /(?:grade|year|level|phase|step|room|chapter|version|v|band|force|key stage|stage|type|class|section|unit|part|series|under|over|below|above|from|to|of about|minus|plus|page|no|number|line|tier|week|day|round|bay|gate|hall|floor|and|x)$/i;
const measure =
  /^(?:%|°|-|–|\/|:|\.|(?:percent|per cent|kg|km|cm|mm|nm|ml|mg|g|m|l|s|ms|h|v|w|ft|lb|gb|tb|mb|kw|kwh|mw|mph|kmh|hz|pt|px|ha|hp|am|pm|bft|beaufort|euros?|pounds|dollars|million|billion|thousand|k|st|nd|rd|th|x)\b)/i;

/** "4 s", "20 V", "10 °C": a unit of one letter, the capital of which counts. */
const unitSign = /^(?:[smhgltVAWNJKCF]|[°µ]\p{L})(?!\p{L}|['’.])/u;

/** One to ten in words where they count something; figures with units, times and names stay. */
export function writeNumbers(text: string, american: boolean): string {
  const timed = fromTo(text)
    .replace(/(\d)\s*%/g, `$1 ${american ? "percent" : "per cent"}`)
    .replace(/\b(\d{1,2}):?00\s*am\b/gi, "$1am")
    .replace(/\b(\d{1,2})\s?am\b/gi, (_, hour: string) =>
      // Who says three o'clock without the morning means the afternoon.
      Number(hour) < 6 ? `${hour} am` : `${numberWord(Number(hour))} o'clock`,
    )
    .replace(/\b(\d{1,2})\s?pm\b/gi, "$1 pm")
    .replace(
      /(\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty))\s*min\b/g,
      "$1 minutes",
    )
    .replace(/(\d)\s*mo\b/g, "$1 months")
    .replace(/\bone years\b/g, "one year");
  return ofPairs(counted(timed));
}

/** "open nine to 9", "five days instead of 9": both in one way, and the hours of a day from one to the other. */
function ofPairs(text: string): string {
  return text
    .replace(
      /\b((?:one|two|three|four|five|six|seven|eight|nine|ten)(?: \w+)?(?: to| instead of| rather than) )(\d|10)\b(?![\d.,:%]\d| per| ?[ap]m)/g,
      (_, start: string, end: string) => start + numberWord(Number(end)),
    )
    .replace(
      /\b(open|unlocked|lit|staffed|manned|runs?|works?) (?=(?:five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?::\d\d)?) to (?:\p{Ll}+|\d{1,2}(?::\d\d)?)(?:$|,| every| each| on| from))/gu,
      "$1 from ",
    );
}

function counted(timed: string): string {
  return timed
    .replace(
      /(^|[^\w.,:/€$£#-])(\d{1,2})(?![\w.,:/-]*\d)(?=[\s,;.!?)]|$)/g,
      (all, before: string, digits: string, at: number) => asWord(timed, all, before, digits, at),
    )
    .replace(
      /\b(\d+|two|three|four|five|six|seven|eight|nine|ten) (hour|minute|day|week|month|year) (?=[a-z]{3,})/g,
      "$1-$2 ",
    )
    .replace(
      /\b(from (?:one|two|three|four|five|six|seven|eight|nine|ten)(?: \w+){0,2} to )(\d)\b(?![\d.,:%]| per)/g,
      (_, start: string, end: string) => start + numberWord(Number(end)),
    )
    .replace(/\bone in (\p{Ll}+|\d+) to one in (\p{Ll}+|\d+)\b/gu, (_, from: string, to: string) =>
      alike(from, to),
    )
    .replace(/(?<![\d.,/-])(\d)(\d{3})(?= \p{Ll}{3,})/gu, (all, first: string, rest: string) =>
      /^(?:1[6-9]|20)/.test(all) ? all : `${first},${rest}`,
    )
    .replace(
      /\bfrom (one|two|three|four|five|six|seven|eight|nine|ten) to (?=\d{1,2}:\d\d)/g,
      (_, start: string) => `from ${small.indexOf(start)} to `,
    )
    .replace(/-year old\b/g, "-year-old")
    .replace(/\b(\d+) (person|seat|page|berth|storey|man) (?=\p{Ll})/gu, "$1-$2 ")
    .replace(/(?<!\bper )\b(\d+) (bed|room) (?=(?!days?|nights?)\p{Ll})/gu, "$1-$2 ")
    .replace(/\b(one|1) (year|week|hour|month|minute)s\b/g, "$1 $2")
    .replace(/\btwo times\b/g, "twice")
    .replace(/(^|\s)~\s?(?=\d|\w)/g, "$1about ")
    .replace(/(^|\s)<\s?(?=\d|\w)/g, "$1under ")
    .replace(/(^|\s)>\s?(?=\d|\w)/g, "$1over ");
}

/** "one in five to one in twelve", "1 in 40 to 1 in 200": both in one way. */
function alike(from: string, to: string): string {
  const values = [from, to].map((one) => (/^\d/.test(one) ? Number(one) : small.indexOf(one)));
  const [first = -1, second = -1] = values;
  if (first < 1 || second < 1) return `one in ${from} to one in ${to}`;
  return Math.max(first, second) <= 20
    ? `one in ${numberWord(first)} to one in ${numberWord(second)}`
    : `1 in ${first} to 1 in ${second}`;
}

function asWord(text: string, all: string, before: string, digits: string, at: number): string {
  const value = Number(digits);
  const after = text.slice(at + all.length).trimStart();
  const lead = text.slice(0, at + before.length).trimEnd();
  if (value > 10 || value === 0 || measure.test(after) || unitSign.test(after)) return all;
  if (isInRow(lead, after)) return all;
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      after,
    )
  )
    return all;
  if (/\bthe$/i.test(lead) && !/^\p{L}/u.test(after.replace(/^(?:and|or|to)\b/, ""))) return all;
  if (/^(?:to|or|and|-) ?\d+ (?:per cent|percent)\b/.test(after)) return all;
  if (label.test(lead) && !/^[a-z]/i.test(after)) return all;
  if (
    /(?:grade|year|level|phase|room|building|version|force|stage|type|band|tier|\bday|\bweek|minus)$/i.test(
      lead,
    ) ||
    (numbered.test(lead.split(" ").at(-1) ?? "") &&
      /^(?:is|are|was|gets?|has|stays?|$)/.test(after))
  )
    return all;
  return before + numberWord(value);
}

/** "wards 5 and 6", "year 3 and 4": numbers that are names, beside another one; not "plans 2 or 3 trips", where they count. */
function isInRow(lead: string, after: string): boolean {
  const [before = "", name = ""] = /(\p{L}+)(?: \d+(?:,|,? and|,? or| to))*$/u.exec(lead) ?? [];
  const [ahead = ""] = /^(?:(?:, ?|(?:and|or|to) )\d+\b ?)*/.exec(after) ?? [];
  const isBeside = /\d/.test(before) || ahead !== "";
  const [next = "", last = ""] = after.slice(ahead.length).split(/[\s,.;]+/);
  const isCount = isPluralNoun(next) || (isPluralNoun(last) && verbOf(next) === undefined);
  return isBeside && !isCount && (numbered.test(name) || areNumbered(name));
}

/** "9-10:30" and "7-9am" are spans of the clock: "from 9 to 10:30". */
function fromTo(text: string): string {
  return text.replace(
    /(?<!\b(?:from|between) )(?<![\d.,:/–-])\b(\d{1,2}(?::\d\d)?) ?[-–] ?(\d{1,2}(?::\d\d)?)(?![\d:/–-])( ?[ap]m\b)?/giu,
    (all, start: string, end: string, half: string = "") => {
      const isClock = /:/.test(start + end) || half !== "";
      return isClock && Number.parseInt(start) < 24 && Number.parseInt(end) < 25
        ? `from ${start} to ${end}${half.trim() && ` ${half.trim().toLowerCase()}`}`
        : all;
    },
  );
}
