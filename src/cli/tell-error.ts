import { AppError, UnusableInput, failures } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";

/** Tells a person what went wrong, and returns the exit code. A bug is not dressed up: it keeps its stack. */
export function tellError(error: unknown, desk: Desk, json: boolean): number {
  if (error instanceof UnusableInput) {
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
  if (error instanceof AppError) {
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
