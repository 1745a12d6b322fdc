import * as oauth from "oauth4webapi";
import type { OAuthClient } from "#ports/account.ts";

/** Shorter than the time after which a lock counts as left behind, so that two processes never refresh one token. */
const withinMs = 8_000;

export function serverOf({ authorizeAt, tokenAt }: OAuthClient): oauth.AuthorizationServer {
  return {
    issuer: new URL(tokenAt).origin,
    authorization_endpoint: authorizeAt,
    token_endpoint: tokenAt,
  };
}

export function authentication(clientSecret: string | undefined): oauth.ClientAuth {
  return clientSecret ? oauth.ClientSecretPost(clientSecret) : oauth.None();
}

/** TLS always, but for a service on this very machine. */
export function requestOptions({ tokenAt }: OAuthClient): oauth.TokenEndpointRequestOptions {
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(tokenAt).hostname);
  return { signal: () => AbortSignal.timeout(withinMs), [oauth.allowInsecureRequests]: isHere };
}
