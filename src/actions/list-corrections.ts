import { incomingClasses, type IncomingClass } from "#domain/replies/types.ts";
import type { Correction } from "#domain/replies/remembered.ts";
import type { Tables } from "#ports/store.ts";

/** What the person has said of earlier mail, the newest first. */
export function listCorrections(tables: Tables): Correction[] {
  return tables.incoming
    .list({ corrected: true })
    .flatMap(({ sender, text, judgement }) =>
      isClass(judgement["said"]) ? [{ sender, text, said: judgement["said"] }] : [],
    )
    .toReversed();
}

function isClass(said: unknown): said is IncomingClass {
  return incomingClasses.includes(said as IncomingClass);
}
