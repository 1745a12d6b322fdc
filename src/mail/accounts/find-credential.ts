import { AppError } from "#ports/errors.ts";

/** What to sign in with, or why there is nothing: not kept, not readable, or a permission that has ended. */
export async function findCredential(load: () => Promise<string>): Promise<string | AppError> {
  try {
    return await load();
  } catch (error) {
    return error instanceof AppError ? error : new AppError("no-account", undefined, error);
  }
}
