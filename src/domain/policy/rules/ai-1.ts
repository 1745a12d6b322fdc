import type { Rule } from "../rule.ts";

export const ai1 = {
  id: "AI-1",
  title: "A machine may check grammar and tone, and sum up your notes",
  section: "Writing with a machine",
  guides: ["G3"],
  standing: "local grammar check always; a language model only if the user connects one",
  shows: ["checker"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
