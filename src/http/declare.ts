import type { z } from "@hono/zod-openapi";
import { problemSchema } from "./problems.ts";

/** The answers of a route: what it gives, and the problem that every refusal is. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: {
      description: "Refused",
      content: { "application/problem+json": { schema: problemSchema } },
    },
  } as const;
}

/** What came as JSON: a key that is there has a value. */
export function stated<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return value as { [K in keyof T]: Exclude<T[K], undefined> };
}

export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { body: { required: true, content: { "application/json": { schema } } } } as const;
}
