import { AppError, UnusableInput } from "#ports/errors.ts";
import type { Dismissal } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/** Keeps a sentence that the review speaks against, with the reason: the finding does not come back while the sentence stands. */
export async function dismissFinding(world: World, dismissal: Dismissal): Promise<void> {
  const why = dismissal.why.trim();
  if (why === "")
    throw new UnusableInput("why", [
      {
        code: "no-reason",
        at: dismissal.rule,
        say: "say why it may stay; you will wonder later.",
      },
    ]);
  const { application, ...rest } = dismissal;
  await world.store.write(({ dismissals, applications }) => {
    const known = application !== undefined && applications.find(application) !== undefined;
    dismissals.save({ ...rest, why, ...(known && { application }) });
  });
}

/** What the person keeps, with the reasons. */
export async function listDismissals(world: World): Promise<Dismissal[]> {
  return world.readDismissals();
}

/** Lets a finding that was dismissed come back. */
export async function recallFinding(world: World, fingerprint: string): Promise<void> {
  const was = await world.store.write(({ dismissals }) => dismissals.remove(fingerprint));
  if (!was) throw new AppError("not-found", `No finding ${fingerprint} was dismissed.`);
}
