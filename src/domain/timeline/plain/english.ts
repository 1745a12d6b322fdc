import { englishRoles } from "./english-roles.ts";
import { months, weekdays } from "../spans/span.ts";
import { numbers, type Lexicon } from "./lexicon.ts";

const units = "one two three four five six seven eight nine";
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const upToNinetyNine = `${units} ${teens} ${tens
  .split(" ")
  .flatMap((ten) => [ten, ...units.split(" ").map((one) => `${ten}_${one}`)])
  .join(" ")}`;

const ordinals =
  "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty_first twenty_second twenty_third twenty_fourth twenty_fifth twenty_sixth twenty_seventh twenty_eighth twenty_ninth thirtieth thirty_first";

/** "Within ten days of your interview" are ten days from now: the words are said there. */
function since(unit: string): string {
  return `(|calendar )${unit} (of|after|from|following) (your|our|the|this|today's) (|final |last |first |second )(interview|call|conversation|meeting|chat|visit|onsite)`;
}

const thatDay = Object.fromEntries(
  weekdays.split("|").map((weekday) => [`following ${weekday}`, `that ${weekday}`]),
);

const ends = Object.fromEntries(
  months.split("|").map((month) => [`end ${month}`, `(|end of )${month} is (out|over|up)`]),
);

/** English for days and stretches of time; what the sentence is about is in `englishRoles`. */
export const english: Lexicon = {
  ...numbers(upToNinetyNine),
  ...Object.fromEntries(
    ordinals.split(" ").map((word, n) => [`${n + 4}th`, word.replaceAll("_", " ")]),
  ),
  "1th": "first of|the first of",
  ...englishRoles,

  monday: "monday|mondays|mon|mon .",
  tuesday: "tuesday|tuesdays|tue(|s)(| .)",
  wednesday: "wednesday|wednesdays|wed(|s)(| .)",
  thursday: "thursday|thursdays|thu(|r|rs)(| .)",
  friday: "friday|fridays|fri(| .)",
  saturday: "saturday|saturdays",
  sunday: "sunday|sundays",
  ...ends,
  "early january": "first thing in (the |)new year",
  january: "january|jan(| .)|in(|to) the new year|in new year|of the new year",
  february: "february|feb(| .)",
  march: "in march|of march|mar(| .)",
  "march?": "march",
  april: "april|apr(| .)",
  may: "in may|of may",
  "may?": "may",
  june: "june|jun(| .)",
  july: "july|jul(| .)",
  august: "august|aug(| .)",
  september: "september|sep(|t)(| .)",
  october: "october|oct(| .)",
  november: "november|nov(| .)",
  december: "december|dec(| .)",

  hour: "hour|hr",
  day: "day",
  hours: "hours|hrs|h",
  days: `days|days'|day's time|calendar days|${since("days")}`,
  workday: "business day|working day|work day|weekday",
  workdays: "business days|working days|work days|weekdays|biz days|bus . days|bus days|workdays",
  week: `week|wk|calendar week|working week|${since("week")}`,
  weeks: `weeks|wks|weeks'|week's|calendar weeks|${since("weeks")}`,
  "2 weeks": "fortnight|a fortnight|fortnight's|a fortnight's",
  weekend: "weekend|the weekend",
  month: "month|mth|calendar month",
  months: "months|calendar months|mths|months'|month's",
  quarter: "quarter",
  q: "q",
  year: "year|yr|calendar year",
  years: "years",
  couple: "a couple of|couple of|a couple|a couple more|couple more|couple|a couple of more",
  "few days": "any (day|moment|time|minute) now",
  few: "a few|few|a few more|few more|a handful of|a matter of|some",
  several: "several|several more|a number of",
  half: "half|half of",
  a: "a|an|another|one more",

  today: "today|tonight|this (morning|afternoon|evening)|within the hour|within hours",
  tomorrow: "tomorrow|tmrw|tmr|tomorow|tommorow|tomorrow's",
  overmorrow: "day after (tomorrow|tmrw|tmr)",
  endofday: `
    (end|close) of (business|play|day|work)|end of the (|working |business )day|
    end of business day|(the |)day is (out|over|done)|(cob|eob|eod|cop|cot)|day's end|business close`,
  "end week":
    "week is (out|over|up)|week's (out|over|up)|eow|week's end|week end|end of (|the |this )week",
  "end month": "eom|month's end|month end|month is (out|over|up)",
  "end quarter": "eoq|quarter's end|quarter end",
  "end year": "eoy|year's end|year end|end of the calendar year|year is (out|over|up)",

  "mid week": "midweek",
  "mid month": "midmonth",
  early: `
    early doors|early|early in|
    (beginning|start|early part|first part|first days|first few days|opening days|front end) of|
    early on in|beginning|start`,
  mid: "mid|midway through|halfway through|middle|(middle|midpoint|mid part) of",
  late: `
    late|late in|later in|toward(|s) the end of|toward(|s) the middle or end of|latter part of|
    later part of`,
  later: "later",
  end: `
    end|end of|tail end of|back end of|close of|last days of|last part of|last few days of|
    final days of`,
  half1: "first half|first half of|1st half of|front half of",
  half2: "(second|back|latter|other) half(| of)|2nd half of",

  this: "this|current|this current",
  coming: "coming|this coming|upcoming|following this",
  next: "next",
  ...thatDay,
  "same week": "(that|the same) week",
  following: "following|subsequent",
  last: "last|previous|(this|the|these) past|past (few|couple|two|three|four|week|weeks|month|months|year|years)",
  first: "first|first full|1st full|very first",
  second: "second",
  third: "third",
  fourth: "fourth",
  final: "final|last full",
  "final week": "(last|final) (|full )week (of|in)",
  weekof: `
    week (|of |commencing |beginning |starting )(|on )(|the )week of|wc|w / c|week commencing|
    week beginning|week starting|week of`,
  weekno: "calendar week|week number|week no .|cw|wk no .",

  by: `
    (from|between) now (until|till|to|through|and)|
    by|no later than|not later than|on or before|at or before|up to and including|come|latest by|
    by or before`,
  before: "before|prior to|ahead of|in advance of|(earlier|sooner) than|this side of",
  until: "until|till|til|'til|up until|up to and until|up till",
  through: "through|thru|all the way through",
  after: "after|beyond|past|past the|on the other side of",
  soonafter: `
    (right|shortly|just|soon|immediately|straight|directly|quickly) (after|afterward|afterwards|thereafter|following)|
    in the days (after|following)|right then|on the back of that`,
  from: "from|as of|as from|starting(| on| from)|beginning on|effective",
  between: "between|anywhere between|somewhere between",
  within: `
    (within|in|over|during|inside) (|the |these )(next|coming|following)|within|inside|inside of|
    (this|same|the same) time next|in as little as`,
  about: `
    about|around|round about|ish|- ish|roughly|approximately|approx(| .)|circa|on or about|or thereabouts|
    give or take|just over|a little over|a bit over|or longer`,
  orso: "or so",
  atleast: `
    at least|at the (|very )(earliest|soonest)|at earliest|earliest|no (earlier|sooner) than|
    not (earlier|sooner) than|not before|not until at least|minimum|a minimum of|minimum of|
    (more|longer) than|upwards of|well over|at a minimum`,
  ".": "happy (monday|tuesday|wednesday|thursday|friday)|(have|enjoy) (a |your |the )(good |great |nice |lovely |wonderful )(weekend|week|day|evening|rest of your week)",
  "": `
    as (discussed|agreed|mentioned|promised|i said|we said)|
    as of (today|now|yet|this morning)|
    (when|once|as soon as|after|if) (i'm|i am|i) (back|return|get back) (at my desk|in the office|at work|from leave|from holiday|from vacation|)|
    (up|)on my return|no doubt|without doubt|
    (you |to )start (to worry|worrying)|don't hesitate|do not hesitate|no problem|no worries|
    whether or not|no matter what|not only|the|of|in|at|that|'s|s|will|at (the )(very |absolute )latest|latest|tops|max|
    at most|no more than|not more than|up to|less than|under|as little as|a maximum of|
    maximum of|first thing|sometime|some time|some point in|anytime|any time|time|'s time|during|
    in the course of|over the course of|for|ll|re|ve|d|m|at #|have|has|be|been|is|are|was|were|
    would|with|as|just|very|most|all|both|either|our|my|any day|bright and early|full|
    good|whole|solid|
    (noon|midday|lunchtime|lunch|morning|afternoon|evening|midnight|am|pm|et|est|pst|cet|gmt|bst|utc)|
    noon on`,
  isover: "(is|are) over|(has|have) passed|is past",
  on: "on|on the",
  or: "or|and or|if not",
  to: "to|through to",
  and: "and|&",
  ahead: "from now|hence",
  sameday:
    "(|the |that )same (day|morning|afternoon|evening|night)|that (very |)(day|morning|afternoon|evening|night)|later that day|on the (very |)day|on the spot|then and there|there and then",
  "after?": "post",
  "before?": "pre",
  "before afterwards": "before (that|then)",
  correction:
    "make (that|it)|scratch that|i mean|i meant|correction|or rather|no wait|sorry|actually",
  ratherthan: "rather than|instead of|as opposed to|not on",
  spring: "spring|springtime",
  summer: "summer|summertime",
  autumn: "autumn|(in|during|over) (the |)fall|the fall",
  "autumn?": "fall",
  winter: "winter|wintertime",
  _: "(year|month|quarter)(-| )end (cycle|review|reviews|process|close|closing|rush|accounts|reporting)|(spring|fall|summer|winter) (break|term|semester|school|party|intern|internship|internships)",
  afterwards: `
    then|and then|until then|after that|from then|from there|thereafter|afterward(|s)|
    after which|following that|of that|after those|from that point|at which point|by which time`,

  christmas: "christmas|xmas|christmas day",
  christmaseve: "christmas eve",
  newyear: `
    new year|new year's|new year's day|the new year|new years|first of the year|
    the first of the year|turn of the year|january 1st holiday`,
  newyearseve: "new year's eve|new years eve",
  holidays: `
    the holidays|holiday (season|break|period)|
    (christmas|xmas|winter|festive) (break|holidays|season|period|holiday|shutdown)|
    year end (break|holidays)|break for the holidays|break for christmas`,
  easter: "easter|easter (sunday|weekend|break|holidays)|the easter holidays",
  maundythursday: "maundy thursday|holy thursday",
  goodfriday: "good friday",
  eastermonday: "easter monday",
  pentecost: "pentecost|whitsun",
  thanksgiving: "thanksgiving|thanksgiving day|thanksgiving (break|holiday)|turkey day",
  laborday: "labo(|u)r day|labo(|u)r day weekend",
  memorialday: "memorial day|memorial day weekend",
  july4:
    "(fourth|4th) of july|the (fourth|4th) of july|independence day|july 4th(| weekend| holiday)",
  halloween: "halloween",
  valentine: "valentine's day|valentines day",
  stpatrick: "st . patrick's day|st patrick's day|saint patrick's day|paddy's day",
  mlkday: "mlk day|martin luther king(| jr| jr .) day|mlk weekend",
  presidentsday: "presidents' day|president's day",
};
