import type { Wording } from "../../wording.ts";
import { frames, moreFrames } from "./frames.ts";
import { letters } from "./letters.ts";
import { passing } from "./passing.ts";
import { questions } from "./questions.ts";
import { social } from "./social.ts";

/** All English wording, by its place. */
export const wording: Wording = {
  ...letters,
  ...social,
  ...frames,
  ...passing,
  ...moreFrames,
  ...questions,
};

/** The values that a template of any letter may use. */
export const values = [
  "role",
  "theRole",
  "company",
  "name",
  "me",
  "formal",
  "startup",
  "traditional",
  "titled",
  "stage",
  "date",
  "day",
  "dayPart",
  "dayOf",
] as const;
