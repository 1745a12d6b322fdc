import type { TokenEndpointResponse } from "oauth4webapi";
import type { MailAccount } from "#ports/account.ts";
import { AppError } from "#ports/errors.ts";

/** The permission that a person gave, as it is kept in place of a password. */
export interface Grant {
  refreshToken: string;
  accessToken: string;
  /** Milliseconds of the epoch. */
  endsAt: number;
  clientSecret?: string;
}

/** A service that does not say how long a token holds is asked again after five minutes. */
const usualSeconds = 300;

/** What the service answered, over what is kept of before; a service may give a new refresh token each time (RFC 9700 §4.14). */
export function grantOf(
  answer: TokenEndpointResponse,
  before: Pick<Grant, "refreshToken" | "clientSecret">,
): Grant {
  return {
    ...before,
    ...(answer.refresh_token ? { refreshToken: answer.refresh_token } : {}),
    accessToken: answer.access_token,
    endsAt: Date.now() + (answer.expires_in ?? usualSeconds) * 1000,
  };
}

export function writeGrant(grant: Grant): string {
  return JSON.stringify(grant);
}

/** What an account signs in with of a secret that was just given: the password itself, or the token in the permission. */
export function credentialIn({ oauth }: Pick<MailAccount, "oauth">, secret: string): string {
  return oauth ? readGrant(secret).accessToken : secret;
}

/** Fails with `mail-sign-in` where something else is kept, such as a password from before. */
export function readGrant(text: string): Grant {
  try {
    const grant = JSON.parse(text) as Partial<Grant>;
    if (grant.refreshToken && grant.accessToken && grant.endsAt) return grant as Grant;
  } catch {
    // A password is no JSON; what follows says so.
  }
  throw new AppError("mail-sign-in", "No permission is kept here. Give it: afterword account add.");
}
