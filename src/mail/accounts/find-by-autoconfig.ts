import type { MailProvider } from "#ports/account.ts";
import { isHostName } from "./host-name.ts";
import { readAutoconfig } from "./read-autoconfig.ts";

export type Ask = (address: string, request: RequestInit) => Promise<Response>;

/** What is taken of an answer: such a file has two thousand characters, and nobody waits long for it. */
export interface AutoconfigBounds {
  withinMs: number;
  longest: number;
}

const usual: AutoconfigBounds = { withinMs: 5_000, longest: 64 * 1024 };

/**
 * Finds the servers that a domain names for its mail in Mozilla's form of configuration, at the two places where the domain itself
 * keeps it. Only over TLS, and not followed elsewhere, so that the answer is the domain's own; the address is not told, and only
 * servers with TLS are taken.
 */
export async function findByAutoconfig(
  domain: string,
  ask: Ask = fetch,
  bounds: AutoconfigBounds = usual,
): Promise<MailProvider | undefined> {
  if (!isHostName(domain)) return undefined;
  const texts = await Promise.all(placesOf(domain).map((place) => read(place, ask, bounds)));
  return texts
    .map((text) => (text === undefined ? undefined : readAutoconfig(text, domain)))
    .find((found) => found !== undefined);
}

function placesOf(domain: string): string[] {
  return [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
}

/** Undefined where there is no such file, and where it is not one that could be believed: too long, too late, or kept elsewhere. */
async function read(
  place: string,
  ask: Ask,
  { withinMs, longest }: AutoconfigBounds,
): Promise<string | undefined> {
  try {
    const answer = await ask(place, { redirect: "error", signal: AbortSignal.timeout(withinMs) });
    if (!answer.ok || !answer.body) return undefined;
    let text = "";
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      if (text.length > longest) return undefined;
    }
    return text;
  } catch {
    return undefined;
  }
}
