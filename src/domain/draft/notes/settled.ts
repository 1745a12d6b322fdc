import { departments, settledPairs } from "./en/subjects.ts";

/** "starts at", "hands over": what a plural noun is not followed by. */
export function isSettled(base: string, next: string): boolean {
  return settledPairs[base]?.includes(next) === true;
}

/** A department needs no article as a subject: "maintenance starts at six". */
export function isDepartment(tokens: readonly string[]): boolean {
  if (
    tokens.length === 2 &&
    /^(?:success|support|service|marketing|operations|relations|affairs|control|planning)$/i.test(
      tokens[1]!,
    )
  )
    return true;
  return tokens.length === 1 && departments.has(tokens[0]!.toLowerCase());
}
