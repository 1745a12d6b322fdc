import type { Rule } from "../rule.ts";

export const ai2 = {
  id: "AI-2",
  title:
    "A machine does not write the note from nothing: no draft without the person's own specifics",
  section: "Writing with a machine",
  guides: ["G3"],
  standing: "the composer asks instead of inventing",
  shows: ["composer"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
