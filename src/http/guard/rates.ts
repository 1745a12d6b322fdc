import type { MiddlewareHandler } from "hono";
import { AppError } from "#ports/errors.ts";

/** At most so many requests within a minute; then 429 with the seconds to wait. One person sits here, so one count is enough. */
export function limitRate(
  most: number,
  { now, counts }: { now: () => Temporal.Instant; counts(method: string): boolean },
): MiddlewareHandler {
  let startedAt = now();
  let count = 0;
  return async (context, next) => {
    if (!counts(context.req.method)) return next();
    const passed = startedAt.until(now()).total("seconds");
    if (passed >= 60 || passed < 0) {
      startedAt = now();
      count = 0;
    }
    count += 1;
    if (count <= most) return next();
    context.header("Retry-After", String(Math.ceil(60 - passed)));
    throw new AppError("too-many-requests");
  };
}

export const changes = (method: string): boolean => method !== "GET" && method !== "HEAD";
