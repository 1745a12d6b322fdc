import * as oauth from "oauth4webapi";
import type { Secrets } from "#mail/accounts/secrets.ts";
import type { MailAccount, OAuthClient } from "#ports/account.ts";
import { grantOf, readGrant, writeGrant, type Grant } from "./grant.ts";
import { judgeOAuthError } from "./judge-oauth-error.ts";
import { authentication, requestOptions, serverOf } from "./token-request.ts";

/** A token that ends sooner than this is renewed first, so that it outlives the sign-in. */
const spareMs = 120_000;

/** What the account signs in with now: its password, or a token, renewed where it has ended. Processes renew one after the other. */
export async function credentialOf(
  { secret, oauth: client }: Pick<MailAccount, "secret" | "oauth">,
  secrets: Secrets,
): Promise<string> {
  const kept = await secrets.load(secret);
  if (!client) return kept;
  const grant = readGrant(kept);
  if (isFresh(grant)) return grant.accessToken;
  return secrets.inTurn(async () => {
    const newest = readGrant(await secrets.load(secret));
    if (isFresh(newest)) return newest.accessToken;
    const renewed = await renew(client, newest);
    await secrets.save(secret, writeGrant(renewed));
    return renewed.accessToken;
  });
}

function isFresh({ endsAt }: Grant): boolean {
  return endsAt - Date.now() > spareMs;
}

/** Fails with `mail-sign-in` where the permission has ended, `mail-unreachable` where the service cannot be asked. */
async function renew(client: OAuthClient, grant: Grant): Promise<Grant> {
  const [server, who] = [serverOf(client), { client_id: client.clientId }];
  try {
    const response = await oauth.refreshTokenGrantRequest(
      ...([server, who, authentication(grant.clientSecret)] as const),
      ...([grant.refreshToken, requestOptions(client)] as const),
    );
    return grantOf(await oauth.processRefreshTokenResponse(server, who, response), grant);
  } catch (error) {
    throw judgeOAuthError(error);
  }
}
