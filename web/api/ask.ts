/** What a person can mend, and where (docs/errors.md). */
export interface Problem {
  code: string;
  at: string;
  say: string;
}

/** What every refused request is answered with (RFC 9457). */
interface ProblemBody {
  code?: string;
  detail?: string;
  again?: boolean;
  problems?: Problem[];
  theirs?: unknown;
}

/** An answer of the server that is not what was asked for. `status` 0: it did not answer at all. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly problems: readonly Problem[];
  /** On a conflict: what is stored now. */
  readonly theirs: unknown;
  /** Whether trying again can help. */
  readonly again: boolean;

  constructor(status: number, body: unknown) {
    const { code, detail, again, problems, theirs } = (body ?? {}) as ProblemBody;
    super(detail ?? problems?.map(({ say }) => say).join(" ") ?? "");
    this.status = status;
    this.code = code ?? (status === 0 || status === 503 ? "no-network" : "refused");
    this.again = again ?? status === 0;
    this.problems = problems ?? [];
    this.theirs = theirs;
  }
}

/** For what one can do without; anything but a refusal is a fault. */
export function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

/** Asks the server that the page came from. Throws a Refusal for everything but a success. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await send(method, path, body);
  const text = await response.text();
  const { answer, isOurs } = read(text);
  if (response.ok && isOurs) return answer as T;
  const { status } = response;
  // Who says no reason is named by what was asked of them; that nobody is there says enough.
  throw new Refusal(
    status,
    status === 503 ? answer : { detail: `${method} ${path}: ${status}`, ...answer },
  );
}

/** What stands between may answer in the server's place, and not in its form. */
function read(text: string): { answer?: object; isOurs: boolean } {
  if (text === "") return { isOurs: true };
  try {
    return { answer: JSON.parse(text) as object, isOurs: true };
  } catch {
    return { isOurs: false };
  }
}

let wroteAt = -Infinity;

/** Whether this page changed something so many milliseconds ago at most. */
export function wroteWithin(milliseconds: number): boolean {
  return performance.now() - wroteAt < milliseconds;
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  if (method !== "GET") wroteAt = performance.now();
  try {
    return await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  } catch {
    throw new Refusal(0, undefined);
  }
}
