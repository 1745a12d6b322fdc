import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { OAuthClient } from "#ports/account.ts";

/** A sign-in service on this machine that holds every client to the rules: PKCE, one use of a code, and a new refresh token each time. */
export interface TokenService extends AsyncDisposable {
  client: OAuthClient;
  introspectAt: string;
  /** How long the tokens hold that it gives from now on, in seconds. */
  holds: number;
  /** How often a token was renewed. */
  renewals: number;
  /** What the token endpoint answers instead of a token, such as `invalid_client`. */
  refuses: { error: string; error_description?: string } | undefined;
  /** Takes every permission back, as a person does on the provider's page. */
  revoke(): void;
  /** Does what a person does in the browser: opens the page and says yes, or no. */
  visit(page: string, says?: "yes" | "no"): Promise<Response>;
}

export async function startTokenService(user: string): Promise<TokenService> {
  const codes = new Map<string, { challenge: string; back: string }>();
  const access = new Map<string, number>();
  const refresh = new Set<string>();
  const server = createServer((request, response) => {
    void answerTo(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answerTo(request: IncomingMessage) {
    const form = new URLSearchParams(await text(request));
    if (request.url === "/introspect") return { status: 200, body: introspect(form.get("token")) };
    const refused = service.refuses ?? flawOf(form);
    return refused ? { status: 400, body: refused } : { status: 200, body: give() };
  }

  function introspect(token: string | null) {
    const active = (access.get(token ?? "") ?? 0) > Date.now();
    return active ? { active, email: user, username: user } : { active };
  }

  function flawOf(form: URLSearchParams) {
    if (form.get("client_id") !== service.client.clientId) return { error: "invalid_client" };
    if (form.get("grant_type") === "refresh_token") {
      service.renewals++;
      return refresh.delete(form.get("refresh_token") ?? "")
        ? undefined
        : { error: "invalid_grant" };
    }
    const code = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight = code?.challenge === challenge && code.back === form.get("redirect_uri");
    return isRight ? undefined : { error: "invalid_grant" };
  }

  function give() {
    const [token, next] = [random(), random()];
    access.set(token, Date.now() + service.holds * 1000);
    refresh.add(next);
    const kind = { token_type: "Bearer", expires_in: service.holds };
    return { access_token: token, refresh_token: next, ...kind };
  }

  const service: TokenService = {
    client: {
      ...{ authorizeAt: `${base}/authorize?prompt=consent`, tokenAt: `${base}/token` },
      ...{ scopes: "mail offline_access", comesBackTo: "127.0.0.1", clientId: "afterword-test" },
    },
    ...{ introspectAt: `${base}/introspect`, holds: 3600, renewals: 0, refuses: undefined },
    revoke() {
      access.clear();
      refresh.clear();
    },
    visit(page, says = "yes") {
      const asked = new URL(page).searchParams;
      const back = new URL(asked.get("redirect_uri") ?? "");
      const code = random();
      if (asked.get("code_challenge_method") === "S256")
        codes.set(code, { challenge: asked.get("code_challenge") ?? "", back: back.href });
      back.searchParams.set("state", asked.get("state") ?? "");
      if (says === "yes") back.searchParams.set("code", code);
      else back.searchParams.set("error", "access_denied");
      return fetch(back);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return service;
}

function random(): string {
  return randomBytes(24).toString("base64url");
}
