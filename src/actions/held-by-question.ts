import { waitsForAnswer } from "#domain/facts/step-kinds.ts";
import type { AgendaLine, StoredIncoming } from "#ports/store.ts";

/** No chase goes to an employer while a mail of theirs waits to be read; sending holds to that, so every page says it. */
export function heldByQuestion<Line extends AgendaLine>(
  line: Line,
  application: string,
  questions: readonly Pick<StoredIncoming, "application">[],
): Line {
  if (!waitsForAnswer(line.kind)) return line;
  if (!questions.some((one) => one.application === application)) return line;
  const text = "an answer may have come; no check-in goes to them until you have read it";
  return { ...line, held: true, because: [{ rule: "CHECK-11", text }] };
}
