import type { z } from "zod";
import type { Parsed, Problem } from "../problem.ts";
import { crossCheck } from "./cross-check.ts";
import { fileSchema, type ApplicationFile } from "./schema.ts";

/** Reads an application file (CONTRACTS §1) from unknown input and returns it, or every problem in it at once. */
export function parseFile(input: unknown): Parsed<ApplicationFile> {
  const result = fileSchema.safeParse(input);
  if (!result.success) return { ok: false, problems: problemsOf(result.error) };
  const problems = crossCheck(result.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result.data };
}

/** Reads the text of an application file; text that is not JSON is a problem with its place. */
export function parseFileText(text: string): Parsed<ApplicationFile> {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return parseFile(JSON.parse(json));
  } catch (error) {
    const say = `This is not JSON: ${(error as SyntaxError).message}. An application file begins with { "format": "afterword/application@1".`;
    return {
      ok: false,
      problems: [{ code: "not-json", at: placeOfFault(json), say }],
    };
  }
}

/** Turns what a schema found into problems: one for each unknown key, named by its path. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.flatMap(problemsOfIssue);
}

function problemsOfIssue(issue: z.core.$ZodIssue): Problem[] {
  const at = writePath(issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      code: "unknown-key",
      at: writePath([...issue.path, key]),
      say: `"${key}" is not a key of the application file here. Remove it or check its spelling.`,
    }));
  if (issue.code === "invalid_value")
    return [
      {
        code: "not-one-of",
        at,
        say: `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}.`,
      },
    ];
  if (issue.code === "invalid_union" && issue.discriminator)
    return [{ code: "not-one-of", at, say: `is not a known ${issue.discriminator}.` }];
  if (issue.code === "invalid_type")
    return [
      {
        code: "wrong-type",
        at,
        say: `must be ${article(issue.expected)}${issue.message.includes("received undefined") ? " and is missing" : ""}.`,
      },
    ];
  return [{ code: "not-valid", at, say: `${issue.message}.` }];
}

/** Writes a path as people write it in code: `application.people[1].email`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    "",
  );
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

/** Where JSON goes wrong: the longest beginning that only wants to go on. Engines do not say it in one way. */
function placeOfFault(json: string): string {
  let [good, bad] = [0, json.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (wantsMore(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = json.slice(0, good).split("\n");
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function wantsMore(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /position (\d+)/.exec(message)?.[1];
    return /end of|unterminated/i.test(message) || Number(position) === json.length;
  }
}
