import { z } from "@hono/zod-openapi";

const standing = z.enum(["built-in", "organisation", "own"]).describe("whose wording holds");
const form = z.enum(["letter", "sentences"]);
const problem = z.strictObject({ code: z.string(), at: z.string(), say: z.string() });

export const templateListSchema = z
  .strictObject({
    language: z.string(),
    languages: z.array(z.string()),
    places: z.array(z.strictObject({ place: z.string(), form, standing })),
    problems: z.array(problem).describe("files that are there and cannot be used"),
  })
  .openapi("TemplateList");

export const templateSchema = z
  .strictObject({
    ...{ language: z.string(), place: z.string(), form, standing },
    builtIn: z.array(z.string()),
    organisation: z.array(z.string()).optional(),
    own: z.array(z.string()).optional(),
    values: z.array(z.string()).describe("names that the wording may use"),
    problems: z.array(problem),
    letters: z
      .array(
        z.strictObject({
          ...{ application: z.string(), step: z.string(), company: z.string() },
          name: z.string().optional(),
        }),
      )
      .optional()
      .describe("letters on file that it can be tried on"),
  })
  .openapi("Template");

export const previewSchema = z
  .strictObject({
    ...{ subject: z.string(), body: z.string() },
    uses: z.array(z.string()).describe("the sentences that this wording wrote"),
  })
  .openapi("TemplatePreview");
