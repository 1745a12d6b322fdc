import type { World } from "#ports/world.ts";

/** What a command may use: the world, the terminal, and the person's settings. */
export interface Desk {
  world: World;
  /** The folder of the store and of the files that belong to it. */
  home: string;
  /** Prints a line, or several. */
  print(text: string): void;
  /** Prints beside the result, for people only: progress and hints, on the error stream. */
  hint(text: string): void;
  /** Whether a person sits at the terminal, so that questions may be asked. */
  asks: boolean;
  colour: boolean;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  now(): Temporal.Instant;
  setExit(code: number): void;
  /** Starts the web app on this machine, with the duties of the worker, until it is closed. */
  serve?(port: number): Promise<Served>;
  /** Puts a backup in the place of the store; the old store is kept, and what was approved in the backup is held. */
  restore?(file: string): Promise<{ kept?: string; held: string[] }>;
}

export interface Served extends AsyncDisposable {
  port: number;
  /** A link that opens one session, once, within ten minutes. */
  makeLink(): Promise<string>;
}

/** Prints a result as JSON where that was asked for, else in words. */
export function show(
  desk: Desk,
  { json }: { json?: boolean },
  result: { json: unknown; text: () => string },
): void {
  desk.print(json ? JSON.stringify(result.json, undefined, 2) : result.text());
}
