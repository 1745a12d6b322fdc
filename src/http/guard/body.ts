import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AppError } from "#ports/errors.ts";
import { changes } from "./rates.ts";

/** A mail with its attachments; docs/errors.md says the same. */
const mostBytes = 25 * 1024 * 1024;

const limit = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new AppError("request-too-large");
  },
});

/** Refuses what is larger than any mail. What only reads has no body to look at. */
export const limitBody: MiddlewareHandler = (context, next) =>
  changes(context.req.method) ? limit(context, next) : next();
