import { asNounPhrase } from "./phrase.ts";
import type { Voice } from "./person.ts";
import type { Reading } from "./reading.ts";
import { doubtOfTold } from "./sure/last-look.ts";
import { doubtOfPhrase } from "./sure/phrase.ts";
import { wordsOf } from "./sure/words.ts";
import { tokenise, wordCount } from "./tokens.ts";

/** A form that the last gate lets pass: as it is, else what of it stands alone; undefined where nothing does, so that the person is asked. */
export function soundly(reading: Reading, voice: Voice): Reading | undefined {
  const forms = [reading, withoutYou(reading), thingBeforeJoint(reading)];
  return forms.find((one) => one !== undefined && doubtOfTold(one, voice) === undefined);
}

/** "new kiln, gas and not electric, and you were glad": what stands before a colon ends before "you". */
function withoutYou(reading: Reading): Reading | undefined {
  const [before = ""] = (reading.plain ?? "").split(/, (?:and )?you\b/i);
  if (!reading.loose || before === reading.plain || wordCount(before) < 4) return undefined;
  return { ...reading, np: before, plain: before };
}

/** "photos of every bearing and then you lay them side by side": the thing, where what is done with it cannot be told. */
function thingBeforeJoint({ that, path, weight }: Reading): Reading | undefined {
  const [, before = ""] = /^([^,:]+?),? (?:and|but) (?:then )?you\b/i.exec(that ?? "") ?? [];
  const tokens = tokenise(before);
  if (tokens.length < 4 || doubtOfPhrase(wordsOf(tokens), true)) return undefined;
  const np = asNounPhrase(tokens);
  return { shape: "np", path, np, plain: before, weight: weight - 1 };
}
