import { hash } from "node:crypto";

/** What a session outlives: so long without use, and so long in all. */
const idle = Temporal.Duration.from({ hours: 7 * 24 });
const longest = Temporal.Duration.from({ hours: 30 * 24 });
const linkHolds = Temporal.Duration.from({ minutes: 10 });

/** Sessions of this process. Only the hashes of their tokens are kept, so that a dump of the memory opens no door. */
export interface Sessions {
  /** A token of 256 bits that opens one session, once, within ten minutes. */
  makeLink(): string;
  /** The token of the new session, or undefined where the link was used, is too old, or never was. */
  enter(link: string): string | undefined;
  isOpen(token: string | undefined): boolean;
  end(token: string): void;
}

interface Session {
  openedAt: Temporal.Instant;
  usedAt: Temporal.Instant;
}

export function openSessions(now: () => Temporal.Instant): Sessions {
  const links = new Map<string, Temporal.Instant>();
  const sessions = new Map<string, Session>();
  return {
    makeLink() {
      const link = makeToken();
      links.set(hashOf(link), now());
      return link;
    },
    enter(link) {
      const hashed = hashOf(link);
      const madeAt = links.get(hashed);
      links.delete(hashed);
      if (!madeAt || isOver(madeAt, linkHolds, now())) return undefined;
      const token = makeToken();
      sessions.set(hashOf(token), { openedAt: now(), usedAt: now() });
      return token;
    },
    isOpen(token) {
      if (!token) return false;
      const hashed = hashOf(token);
      const session = sessions.get(hashed);
      if (!session) return false;
      const ended = isOver(session.usedAt, idle, now()) || isOver(session.openedAt, longest, now());
      if (ended) sessions.delete(hashed);
      else session.usedAt = now();
      return !ended;
    },
    end(token) {
      sessions.delete(hashOf(token));
    },
  };
}

function isOver(since: Temporal.Instant, holds: Temporal.Duration, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(since.add(holds), now) <= 0;
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
