import { hash } from "node:crypto";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** What a session outlives: so long without use, and so long in all. */
const idleMs = 7 * dayMs;
const longestMs = 30 * dayMs;
const linkHoldsMs = 10 * minuteMs;

/** Sessions of this process. Only the hashes of their tokens are kept, so that a dump of the memory opens no door. */
export interface Sessions {
  /** A token of 256 bits that opens one session, once, within ten minutes. */
  makeLink(): string;
  /** The token of the new session, or undefined where the link was used, is too old, or never was. */
  enter(link: string): string | undefined;
  isOpen(token: string | undefined): boolean;
  end(token: string): void;
}

/** In milliseconds since 1970, as every request compares them. */
interface Session {
  openedAt: number;
  usedAt: number;
}

export function openSessions(now: () => Temporal.Instant): Sessions {
  const links = new Map<string, number>();
  const sessions = new Map<string, Session>();
  const clock = () => now().epochMilliseconds;
  return {
    makeLink() {
      const link = makeToken();
      links.set(hashOf(link), clock());
      return link;
    },
    enter(link) {
      const hashed = hashOf(link);
      const madeAt = links.get(hashed);
      links.delete(hashed);
      if (madeAt === undefined || clock() - madeAt >= linkHoldsMs) return undefined;
      const token = makeToken();
      const at = clock();
      sessions.set(hashOf(token), { openedAt: at, usedAt: at });
      return token;
    },
    isOpen(token) {
      if (!token) return false;
      const hashed = hashOf(token);
      const session = sessions.get(hashed);
      if (!session) return false;
      const at = clock();
      const ended = at - session.usedAt >= idleMs || at - session.openedAt >= longestMs;
      if (ended) sessions.delete(hashed);
      else session.usedAt = at;
      return !ended;
    },
    end(token) {
      sessions.delete(hashOf(token));
    },
  };
}

function makeToken(): string {
  return crypto.getRandomValues(new Uint8Array(32)).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });
}

function hashOf(token: string): string {
  return hash("sha256", token, "hex");
}
