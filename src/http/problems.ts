import { z, type Hook } from "@hono/zod-openapi";
import type { Context, Env, ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { problemsOf } from "#domain/facts/parse-file.ts";
import { AppError, Conflict, UnusableInput, failures, type FailureCode } from "#ports/errors.ts";

/** What every refused request is answered with (RFC 9457). `code` is one of docs/errors.md, `problems` what a person can mend. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(failures) as [FailureCode, ...FailureCode[]]),
    detail: z.string().optional(),
    again: z.boolean().describe("whether trying again can help"),
    problems: z
      .array(z.strictObject({ code: z.string(), at: z.string(), say: z.string() }))
      .optional(),
    theirs: z.unknown().optional().describe("on a conflict: what is stored now"),
  })
  .openapi("Problem");

type Rest = Pick<z.infer<typeof problemSchema>, "detail" | "problems" | "theirs">;

export function refuse(context: Context, code: FailureCode, rest: Rest = {}): Response {
  const { say, status, again } = failures[code];
  const body = { type: `urn:afterword:error:${code}`, title: say, status, code, again, ...rest };
  return context.body(JSON.stringify(body), status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json",
  });
}

/** What does not fit its schema is refused with every problem at once; the text of the library never gets out. */
export const refuseInvalid: Hook<unknown, Env, string, unknown> = (result, context) =>
  result.success
    ? undefined
    : refuse(context, "unusable-input", { problems: problemsOf(result.error) });

/** A failure is told by its code. A bug is told as such and its words stay in the terminal. */
export function refuseFailure(report: (error: Error) => void): ErrorHandler {
  return (error, context) => {
    if (error instanceof AppError) return refuse(context, error.code, restOf(error));
    if (error instanceof HTTPException && error.status === 400)
      return refuse(context, "unusable-input", notJson);
    report(error);
    return refuse(context, "fault");
  };
}

const notJson: Rest = {
  problems: [{ code: "not-json", at: "the whole request", say: "This is not JSON." }],
};

function restOf(error: AppError): Rest {
  const detail = error.message.replace(failures[error.code].say, "").trim();
  return {
    ...(detail ? { detail } : {}),
    ...(error instanceof UnusableInput ? { problems: error.problems } : {}),
    ...(error instanceof Conflict ? { theirs: error.theirs } : {}),
  };
}
