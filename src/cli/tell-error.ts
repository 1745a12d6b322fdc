import { failures, isAppError, isUnusable } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";

/** Does what was typed, or tells why it cannot be done. */
export async function orTell(
  args: readonly string[],
  desk: Desk,
  deed: () => Promise<void>,
): Promise<void> {
  try {
    await deed();
  } catch (error) {
    desk.setExit(tellError(error, desk, args.includes("--json")));
  }
}

/** Tells a person what went wrong, and returns the exit code. A bug is not dressed up: it keeps its stack. */
export function tellError(error: unknown, desk: Desk, json: boolean): number {
  if (isUnusable(error)) {
    const { source, problems } = error;
    if (json) desk.print(JSON.stringify({ problems }, undefined, 2));
    else
      desk.hint(
        [`${source} cannot be used:`, ...problems.map(({ at, say }) => `  ${at}: ${say}`)].join(
          "\n",
        ),
      );
    return 2;
  }
  if (isAppError(error)) {
    if (json)
      desk.print(JSON.stringify({ error: { code: error.code, say: error.message } }, undefined, 2));
    else desk.hint(error.message);
    return failures[error.code].exit;
  }
  if ((error as { code?: string }).code === "EPIPE") return 0;
  desk.hint(
    `This is a fault of Afterword itself. Please report it with these lines:\n${(error as Error).stack}`,
  );
  return 70;
}
