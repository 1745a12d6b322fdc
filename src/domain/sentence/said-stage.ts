import type { Stage } from "#domain/facts/schema.ts";

const stages: readonly [Stage, RegExp][] = [
  [
    "phone-screen",
    /\b(?:phone (?:screen|interview|call)|screening|recruiter call|tele(?:fonat|foninterview|fongespräch))/i,
  ],
  ["panel", /\b(?:panel|auswahlgespräch)\b/i],
  ["final", /\b(?:final (?:round|interview)|last round|letzte\w* runde|endrunde)\b/i],
  [
    "technical",
    /\b(?:technical|tech (?:interview|screen|round)|coding|system design|fachgespräch)\b/i,
  ],
  [
    "first-round",
    /\b(?:first[- ]round|first interview|erste\w* (?:runde|gespräch)|erstgespräch)\b/i,
  ],
];

/** Which round a text speaks of, where it says so. */
export function saidStage(text: string): Stage | undefined {
  return stages.find(([, words]) => words.test(text))?.[0];
}
