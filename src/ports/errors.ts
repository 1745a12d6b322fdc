import type { Problem } from "#domain/problem.ts";

/** Every failure that the outside world can cause: a sentence for a person, an exit code, an HTTP status, whether trying again can help. */
export const failures = {
  "store-locked": {
    say: "Another Afterword is writing to the store and did not finish in time.",
    exit: 75,
    status: 503,
    again: true,
  },
  "store-newer": {
    say: "The store was written by a newer Afterword.",
    exit: 78,
    status: 500,
    again: false,
  },
  "store-broken": { say: "The store cannot be read.", exit: 74, status: 500, again: false },
  "store-full": {
    say: "The disk is full or read-only; nothing was changed.",
    exit: 74,
    status: 507,
    again: true,
  },
  "not-found": { say: "There is no such thing in the store.", exit: 2, status: 404, again: false },
  conflict: {
    say: "Somebody else changed it in the meantime.",
    exit: 75,
    status: 409,
    again: true,
  },
  "not-allowed": { say: "This is not possible now.", exit: 3, status: 409, again: false },
  "unusable-input": { say: "The input cannot be used.", exit: 2, status: 422, again: false },
  "mail-unreachable": {
    say: "The mail server cannot be reached.",
    exit: 69,
    status: 502,
    again: true,
  },
  "mail-sign-in": {
    say: "The mail server refused the sign-in.",
    exit: 77,
    status: 502,
    again: false,
  },
  "mail-tls": {
    say: "No protected connection to the mail server could be made.",
    exit: 69,
    status: 502,
    again: false,
  },
  "mail-odd": {
    say: "The mail server answered something unexpected.",
    exit: 76,
    status: 502,
    again: true,
  },
  "no-keyring": {
    say: "The system's keyring, which holds the key to your passwords, does not give it.",
    exit: 77,
    status: 409,
    again: true,
  },
  "no-account": { say: "No mailbox is connected.", exit: 78, status: 409, again: false },
  "wrong-host": {
    say: "This address is not one of Afterword's own. Open the link that it printed.",
    exit: 77,
    status: 421,
    again: false,
  },
  "foreign-page": {
    say: "Only Afterword's own pages may ask this.",
    exit: 77,
    status: 403,
    again: false,
  },
  "no-session": {
    say: "Open the link that Afterword printed in its terminal. Each works once, within ten minutes.",
    exit: 77,
    status: 401,
    again: false,
  },
  "not-json-type": {
    say: "Only application/json is read here.",
    exit: 2,
    status: 415,
    again: false,
  },
  "request-too-large": {
    say: "A request may have 25 MB at most.",
    exit: 2,
    status: 413,
    again: false,
  },
  "too-many-requests": {
    say: "Too many requests in one minute. Wait a moment.",
    exit: 75,
    status: 429,
    again: true,
  },
  fault: {
    say: "This is a fault of Afterword itself; its terminal has the details.",
    exit: 70,
    status: 500,
    again: false,
  },
  "port-taken": {
    say: "Another program, perhaps another Afterword, listens on this port.",
    exit: 69,
    status: 503,
    again: true,
  },
  "proofreader-failed": {
    say: "The proofreading library stopped; the review itself is whole.",
    exit: 70,
    status: 500,
    again: true,
  },
  "no-adviser": {
    say: "No language model is connected. Set AFTERWORD_ADVISER and AFTERWORD_ADVISER_MODEL if you want one; see docs/settings.md.",
    exit: 78,
    status: 409,
    again: false,
  },
  "adviser-unreachable": {
    say: "The language model cannot be reached.",
    exit: 69,
    status: 502,
    again: true,
  },
  "adviser-odd": {
    say: "The language model answered something unexpected.",
    exit: 76,
    status: 502,
    again: true,
  },
  "file-unreadable": { say: "The file cannot be read.", exit: 2, status: 422, again: false },
  "output-unwritable": {
    say: "What was to be printed cannot be written.",
    exit: 74,
    status: 500,
    again: true,
  },
} as const satisfies Record<string, Failure>;

interface Failure {
  say: string;
  exit: number;
  status: number;
  again: boolean;
}

export type FailureCode = keyof typeof failures;

/** A failure of the outside world, translated once at the border of an adapter. */
export class AppError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail?: string, cause?: unknown) {
    super(detail ? `${failures[code].say} ${detail}` : failures[code].say, { cause });
    this.name = "AppError";
    this.code = code;
  }
}

/** Somebody else changed it since it was read; `theirs` is what is stored now, to be shown beside what was to be saved. */
export class Conflict extends AppError {
  readonly theirs: unknown;

  constructor(detail: string, theirs: unknown) {
    super("conflict", detail);
    this.name = "Conflict";
    this.theirs = theirs;
  }
}

/** Input that cannot be used, with every problem in it at once; `source` says what was read. */
export class UnusableInput extends AppError {
  readonly problems: Problem[];
  readonly source: string;

  constructor(source: string, problems: Problem[]) {
    super("unusable-input", problems.map(({ at, say }) => `${at} ${say}`).join("\n"));
    this.name = "UnusableInput";
    this.problems = problems;
    this.source = source;
  }
}

/**
 * Whether it is such a failure, told by what it says and not by its class: `check` joined into one file and a source that it loads later each
 * have a class of their own.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && Object.hasOwn(failures, (error as AppError).code ?? "");
}

export function isUnusable(error: unknown): error is UnusableInput {
  return isAppError(error) && error.code === "unusable-input" && "problems" in error;
}
