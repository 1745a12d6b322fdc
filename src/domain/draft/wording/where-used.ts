import type { StepKind } from "../../facts/step-kinds.ts";
import { stepKinds } from "../../facts/step-kinds.ts";

const byMove: Readonly<Record<string, readonly StepKind[]>> = {
  "thank-you": ["thank-you"],
  late: ["check-in"],
  card: ["handwritten-note"],
  linkedin: ["linkedin-connect"],
  message: ["linkedin-message"],
  "passed-on": ["thank-you-via-recruiter"],
  phone: ["check-in", "final-check-in"],
  phrases: ["thank-you", "check-in", "final-check-in", "application-follow-up"],
};

/** Phrases that only some kinds of letter have. */
const byPhrase: Readonly<Record<string, readonly StepKind[]>> = {
  "phrases/the-offer": ["offer-acknowledgement"],
  "phrases/the-team": ["withdrawal"],
  "phrases/them": ["withdrawal"],
  "phrases/their-plans": ["final-check-in"],
  "phrases/from-company": ["final-check-in"],
  "phrases/we-discussed": ["final-check-in"],
  "phrases/you-or-them": ["answer-request"],
  "phrases/is-are": ["promised-material", "answer-request"],
  "phrases/it-is": ["promised-material"],
  "phrases/it-them": ["promised-material", "answer-request"],
};

/** The kinds of letter in which the wording of a place can stand. */
export function kindsAt(place: string): readonly StepKind[] {
  const [first = ""] = place.split("/");
  if (!place.includes("/")) return stepKinds.filter((kind) => kind === place);
  return byPhrase[place] ?? byMove[first] ?? [];
}
