import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { ApplicationFile, Debrief } from "#domain/facts/schema.ts";
import { AppError, Conflict } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { changeFacts } from "./add-application.ts";
import { writeNow } from "./record-event.ts";

export interface DebriefOf {
  application: string;
  interview: string;
  /** The version that the person started from, `none` where nothing was written yet; where another one is stored, nothing is. */
  version?: string;
}

export interface SavedDebrief {
  debrief: Debrief | null;
  version: string;
}

/** Keeps what the person wrote down after an interview. Saving again replaces it, so that a debrief can be resumed. */
export async function saveDebrief(
  world: World,
  { application, interview, version }: DebriefOf,
  debrief: Debrief,
): Promise<SavedDebrief> {
  const saved = await changeFacts(world, application, (facts) => {
    const before = savedDebrief(facts, interview);
    if (before.debrief && isSame(before.debrief, debrief)) return facts;
    if (version !== undefined && version !== before.version)
      throw new Conflict(`The debrief of ${interview} was changed elsewhere.`, before);
    const writtenAt = debrief.writtenAt ?? writeNow(world, facts.timeZone);
    return {
      ...facts,
      interviews: facts.interviews.map((round) =>
        round.id === interview ? { ...round, debrief: { ...debrief, writtenAt } } : round,
      ),
    };
  });
  return savedDebrief(saved, interview);
}

/** The same words: sent a second time, because the answer to the first was lost, they are no other version. */
function isSame(stored: Debrief, given: Debrief): boolean {
  return isDeepStrictEqual(stored, { writtenAt: stored.writtenAt, ...given });
}

/** The debrief of a round as it is stored, with the version that a later save names. */
export async function showDebrief(
  world: World,
  { application, interview }: DebriefOf,
): Promise<SavedDebrief> {
  return world.store.read(({ applications }) =>
    savedDebrief(applications.load(application).application, interview),
  );
}

function savedDebrief(
  { interviews }: ApplicationFile["application"],
  interview: string,
): SavedDebrief {
  const round = interviews.find(({ id }) => id === interview);
  if (!round)
    throw new AppError(
      "not-found",
      `There is no interview "${interview}"; known are ${interviews.map(({ id }) => id).join(", ")}.`,
    );
  const { debrief } = round;
  return { debrief: debrief ?? null, version: debrief ? versionOf(debrief) : "none" };
}

/** Sixteen hexadecimal digits of what is written; two saves within one second differ by it. */
function versionOf(debrief: Debrief): string {
  return createHash("sha256").update(JSON.stringify(debrief)).digest("hex").slice(0, 16);
}
