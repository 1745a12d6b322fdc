import { ask } from "../questions.ts";
import { nounOf } from "../notes/phrase.ts";
import { isPluralNoun } from "../notes/plural.ts";
import { tokenise } from "../notes/tokens.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import type { Prepared } from "./prepared.ts";

export function promisedMaterial(situation: Situation): Prepared {
  const { round, roundIndex, step } = situation;
  const at = round?.debrief?.promised.findIndex((one) => one.id === step.id.split(":")[2]) ?? -1;
  const promise = round?.debrief?.promised[at];
  if (!promise) return { missing: [ask(situation, "request")] };
  const path = `interviews[${roundIndex}].debrief.promised[${at}]`;
  const file = promise.file ?? situation.attachments[0];
  if (!file && !promise.link)
    return { missing: [ask(situation, "promise", { what: promise.what })] };
  const several = isPluralNoun(nounOf(tokenise(promise.what)) ?? "");
  return {
    values: {
      material: sourced(asPromised(promise.what), path),
      link: file ? "" : sourced(promise.link ?? "", `${path}.link`),
      attached: "attached",
      short: promise.what.length < 45,
      ...numberWords(several),
    },
    attachments: file ? [file] : [],
  };
}

export function asPromised(what: string): string {
  const plain = what
    .replace(/[.!]+$/, "")
    .replace(/^(?:to )?(?:send|share|forward|email)(?: (?:him|her|them|over))? /i, "");
  return /^(?:my|the|a|an|our|some|two|three|four|five|his|her|their|your)\b/i.test(plain)
    ? plain.replace(/^(?:his|her|their) /i, "the ")
    : `the ${plain}`;
}

export function numberWords(several: boolean): Record<string, string> {
  return several
    ? { isAre: "are", itThem: "them", itIs: "they are" }
    : { isAre: "is", itThem: "it", itIs: "it is" };
}
