import * as oauth from "oauth4webapi";
import { AppError } from "#ports/errors.ts";

/** Says why permission was not given or no longer holds, and what to do about it. */
export function judgeOAuthError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError)
    return new AppError(
      "mail-sign-in",
      adviceOn(error.error, error.error_description ?? ""),
      error,
    );
  if (
    error instanceof oauth.OperationProcessingError ||
    error instanceof oauth.UnsupportedOperationError
  )
    return new AppError(
      "mail-odd",
      "The sign-in service sent something else than was asked.",
      error,
    );
  return new AppError("mail-unreachable", "The sign-in service does not answer.", error);
}

/** By the codes of RFC 6749 §4.1.2.1 and §5.2; Microsoft tells consent by the number in its description. */
function adviceOn(code: string, description: string): string {
  const needsAdmin =
    /AADSTS(65001|90094|90008)/.test(description) || code === "admin_policy_enforced";
  if (needsAdmin || code === "consent_required")
    return "Your organisation has to allow Afterword first: its administrator gives consent to this client id.";
  return advice[code] ?? `The sign-in service says "${code.replace(/[^\w-]/g, "")}".`;
}

const advice: Record<string, string> = {
  invalid_grant:
    "The permission has ended or was withdrawn, or the password was changed since. Give it again: afterword account add.",
  interaction_required: "The service wants you to sign in again: afterword account add.",
  login_required: "The service wants you to sign in again: afterword account add.",
  access_denied: "The permission was not given in the browser.",
  invalid_client: "The service does not know this client id, or wants its client secret too.",
  unauthorized_client:
    "This client may not ask for mail. Register it as a program of the desktop, with the loopback address to come back to.",
  invalid_scope:
    "The client is not registered for reading and sending mail; add these scopes to it.",
  temporarily_unavailable: "The sign-in service has no time now; try again in a few minutes.",
};
