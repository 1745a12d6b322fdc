import type { MailFacts } from "#domain/replies/types.ts";

/** Why a mail may not be from whom it says, with words for the person. */
export const doubts = {
  authentication: "your mail provider found that it does not come from where it says",
  "another-address": "it bears the name of somebody on file and comes from another address",
} as const;
export type Doubt = keyof typeof doubts;

/** The finding of the person's own mail provider, or a name on file at another address; undefined where nothing speaks against a mail. */
export function doubtOf(
  mail: Partial<Pick<MailFacts, "from" | "headers">>,
  people: readonly { name: string; email?: string }[],
): Doubt | undefined {
  if (mail.headers && failsAuthentication(mail.headers)) return "authentication";
  const { name, address = "" } = mail.from ?? {};
  if (!name || people.some(({ email }) => email && domainOf(email) === domainOf(address)))
    return undefined;
  const meant = people.find((one) => fold(one.name) === fold(name));
  return meant?.email ? "another-address" : undefined;
}

/**
 * Whether the server that took the mail in says so (RFC 8601): DMARC failed, or without a verdict on that SPF failed and no DKIM
 * signature held. Servers add their finding at the top, so the first alone counts: others may have come with the mail.
 */
function failsAuthentication(headers: MailFacts["headers"]): boolean {
  const [newest = ""] = headers.get("authentication-results") ?? [];
  const results = resultsIn(newest);
  const says = (method: string, result: string) => results.includes(`${method}=${result}`);
  if (says("dmarc", "pass")) return false;
  if (says("dmarc", "fail") || says("compauth", "fail")) return true;
  return says("spf", "fail") && !says("dkim", "pass");
}

/** The `method=result` at the head of each finding, without comments; `dmarc=fail (p=none) header.from=x` is `dmarc=fail`. */
function resultsIn(value: string): string[] {
  return value
    .slice(0, 8_192)
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .split(";")
    .flatMap(
      (finding) =>
        /^\s*([a-z-]+)(?:\/\d+)?\s*=\s*([a-z]+)/.exec(finding)?.slice(1, 3).join("=") ?? [],
    );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
