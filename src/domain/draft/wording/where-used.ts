import type { StepKind } from "../../facts/step-kinds.ts";
import { stepKinds } from "../../facts/step-kinds.ts";

const byMove: Readonly<Record<string, readonly StepKind[]>> = {
  "thank-you": ["thank-you"],
  late: ["check-in"],
  card: ["handwritten-note"],
  linkedin: ["linkedin-connect", "linkedin-message"],
  "passed-on": ["thank-you-via-recruiter"],
  phone: ["check-in", "final-check-in"],
  phrases: ["thank-you", "check-in", "final-check-in", "application-follow-up"],
};

/** The kinds of letter in which the wording of a place can stand. */
export function kindsAt(place: string): readonly StepKind[] {
  const [first = ""] = place.split("/");
  if (!place.includes("/")) return stepKinds.filter((kind) => kind === place);
  return byMove[first] ?? [];
}
