import * as oauth from "oauth4webapi";
import { AppError } from "#ports/errors.ts";
import type { PermissionRequest } from "#ports/world.ts";
import { listenForReturn } from "./listen-for-return.ts";
import { judgeOAuthError } from "./judge-oauth-error.ts";
import { grantOf, writeGrant } from "./grant.ts";
import { authentication, requestOptions, serverOf } from "./token-request.ts";

/**
 * Asks for permission in the browser: code flow with PKCE and state, coming back to a port of this machine that is open for as long as
 * it takes (RFC 8252). Fails with `mail-sign-in` where it is not given, `mail-unreachable` where nobody answers.
 */
export async function askPermission(request: PermissionRequest): Promise<string> {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  await using listener = await listenForReturn(request.client.comesBackTo, state);
  request.show(await pageOf(request, { verifier, state, back: listener.address }));
  const returned = await listener.returned(request.withinMs ?? 5 * 60_000);
  try {
    return writeGrant(
      await exchange(request, { returned, state, verifier, back: listener.address }),
    );
  } catch (error) {
    throw judgeOAuthError(error);
  }
}

async function pageOf(
  { client, user }: PermissionRequest,
  { verifier, state, back }: { verifier: string; state: string; back: string },
): Promise<string> {
  const page = new URL(client.authorizeAt);
  for (const [name, value] of Object.entries({
    ...{ client_id: client.clientId, response_type: "code", redirect_uri: back },
    ...{ scope: client.scopes, state, login_hint: user },
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }))
    page.searchParams.set(name, value);
  return page.href;
}

async function exchange(
  { client, clientSecret }: PermissionRequest,
  came: { returned: URL; state: string; verifier: string; back: string },
) {
  const [server, who] = [serverOf(client), { client_id: client.clientId }];
  const code = oauth.validateAuthResponse(server, who, withoutIssuer(came.returned), came.state);
  const response = await oauth.authorizationCodeGrantRequest(
    ...([server, who, authentication(clientSecret), code] as const),
    ...([came.back, came.verifier, requestOptions(client)] as const),
  );
  const answer = await oauth.processAuthorizationCodeResponse(server, who, response);
  if (!answer.refresh_token)
    throw new AppError(
      "mail-sign-in",
      "The permission holds for an hour only: the service gave none that lasts. Ask for it again, with offline access among the scopes.",
    );
  return grantOf(answer, {
    refreshToken: answer.refresh_token,
    ...(clientSecret ? { clientSecret } : {}),
  });
}

/** Which service answers is settled by the page that was shown; its own name for itself differs from tenant to tenant. */
function withoutIssuer(returned: URL): URL {
  const url = new URL(returned);
  url.searchParams.delete("iss");
  return url;
}
