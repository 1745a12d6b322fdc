import { z } from "@hono/zod-openapi";
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

/**
 * A schema of the domain under its name in the API document. Its copy can be named; the schema itself cannot, where it was made
 * before this library.
 */
export function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  return z.clone(schema).openapi(name);
}

/** What came as JSON: a key that is there has a value. */
export function stated<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return value as { [K in keyof T]: Exclude<T[K], undefined> };
}

export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { body: { required: true, content: { "application/json": { schema } } } } as const;
}
