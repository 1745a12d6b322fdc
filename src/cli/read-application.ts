import { parseInstant } from "#domain/facts/instants.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Policy } from "#domain/policy/policy.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { Desk } from "./desk.ts";
import { readText } from "./read-input.ts";

/** Reads an application file, or tells every problem in it. The reader is loaded with the first file: a draft alone is checked without it. */
export async function readApplicationFile(desk: Desk, name: string): Promise<ApplicationFile> {
  const { parseFileText } = await import("#domain/facts/parse-file.ts");
  const parsed = parseFileText(await readText(desk, name));
  if (!parsed.ok) throw new UnusableInput(name === "-" ? "standard input" : name, parsed.problems);
  return parsed.value;
}

/** Whether a name is that of a stored application rather than of a file. */
export async function isStored(desk: Desk, name: string): Promise<boolean> {
  if (name === "-" || /[./\\]/.test(name)) return false;
  return desk.world.store.read(({ applications }) => applications.find(name) !== undefined);
}

/** The instant that `--now` names, or the present. */
export function readNow(desk: Desk, text: string | undefined): Temporal.Instant {
  if (text === undefined) return desk.now();
  const instant = parseInstant(text);
  if (instant) return instant;
  throw new UnusableInput("--now", [
    {
      code: "not-an-instant",
      at: text,
      say: "write an instant such as 2026-11-20T14:00:00Z or 2026-11-20T14:00:00-05:00[America/New_York].",
    },
  ]);
}

/** A built-in profile by name, or a profile file that overrides single values. */
export async function readProfile(desk: Desk, name: string): Promise<Policy> {
  const { findProfile } = await import("#domain/policy/profiles.ts");
  const builtIn = findProfile(name);
  if (builtIn) return builtIn;
  const { parseProfile } = await import("#domain/policy/parse-profile.ts");
  const parsed = parseProfile(await readText(desk, name), name);
  if (!parsed.ok) throw new UnusableInput(name, parsed.problems);
  return parsed.value;
}
