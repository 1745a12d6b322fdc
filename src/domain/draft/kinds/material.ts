import { ask } from "../questions.ts";
import { sourced } from "../render.ts";
import type { Situation } from "../situation.ts";
import type { Prepared } from "./prepared.ts";
import { phrase } from "./values.ts";

export function promisedMaterial(situation: Situation): Prepared {
  const { round, roundIndex, step } = situation;
  const at = round?.debrief?.promised.findIndex((one) => one.id === step.id.split(":")[2]) ?? -1;
  const promise = round?.debrief?.promised[at];
  if (!promise) return { missing: [ask(situation, "request")] };
  const path = `interviews[${roundIndex}].debrief.promised[${at}]`;
  const file = promise.file ?? situation.attachments[0];
  if (!file && !promise.link)
    return { missing: [ask(situation, "promise", { what: promise.what })] };
  const { text, several } = situation.language.readThing(promise.what, "me");
  return {
    values: {
      material: sourced(text, path),
      link: file ? "" : sourced(promise.link ?? "", `${path}.link`),
      attached: "attached",
      short: promise.what.length < 45,
      ...numberWords(situation, several),
    },
    attachments: file ? [file] : [],
  };
}

/** The words that follow one thing or several, where the language has such. */
export function numberWords(situation: Situation, several: boolean): Record<string, string> {
  return {
    isAre: phrase(situation, "is-are", { several }),
    itThem: phrase(situation, "it-them", { several }),
    itIs: phrase(situation, "it-is", { several }),
  };
}
