import type { Rule } from "../rule.ts";

export const ai5 = {
  id: "AI-5",
  title: "A person approves every message before it goes",
  section: "Writing with a machine",
  guides: ["G3"],
  standing: "always",
  shows: ["outbox"],
  value: {},
  checkedOn: "2026-11-24",
} as const satisfies Rule;
