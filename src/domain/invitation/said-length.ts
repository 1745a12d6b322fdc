const halves = String.raw`(?<half>an? hour and a half|anderthalb(?: Stunden?)?|half an hour|a half[- ]hour|eine halbe Stunde|(?<!\p{L})an hour|one hour|eine Stunde|two hours|zwei Stunden)`;
const inNumbers: Readonly<Record<string, number>> = {
  ...{ ninety: 90, sixty: 60, fifty: 50, "forty-five": 45, forty: 40 },
  ...{ thirty: 30, twenty: 20, fifteen: 15 },
};
const counted = String.raw`(?<count>\d{1,3}(?:[.,]5)?|${Object.keys(inNumbers).join("|")})[\s-]*(?<unit>min(?:ute)?s?|minuten|hours?|hrs?|h|std|stunden?)`;
const length = new RegExp(
  String.raw`(?<!\b(?:in|within|every|after|ago|innerhalb) )(?:${halves}|${counted})(?!\p{L}| (?:ago|before|after|later|vor|presentation|talk|lesson|task|test|exercise|lecture|break))`,
  "giu",
);

const inWords: readonly (readonly [RegExp, number])[] = [
  [/and a half|anderthalb/i, 90],
  [/half|halbe/i, 30],
  [/two|zwei/i, 120],
  [/./, 60],
];

/** How long it is to take, in minutes, where that is said: "45 min", "about an hour and a half". */
export function lastsIn(text: string): number | undefined {
  return [...text.matchAll(length)].map(({ groups }) => minutesOf(groups!)).find(Boolean);
}

function minutesOf({ half, count, unit }: Record<string, string | undefined>): number | undefined {
  if (half) return inWords.find(([words]) => words.test(half))![1];
  if (!count || !unit) return undefined;
  const number = inNumbers[count.toLowerCase()] ?? Number(count.replace(",", "."));
  const minutes = number * (/^m/i.test(unit) ? 1 : 60);
  return minutes >= 5 && minutes <= 12 * 60 ? minutes : undefined;
}
