import { createRoute, z } from "@hono/zod-openapi";
import type { InvitationHints } from "#actions/import-invitation.ts";
import type { Imported, Source } from "#actions/import-source.ts";
import { rehearse } from "#actions/rehearse.ts";
import { sourceOf } from "#actions/source-of.ts";
import { saveMe } from "#actions/save-me.ts";
import type { Application } from "#domain/facts/schema.ts";
import { stageSchema } from "#domain/facts/schema.ts";
import type { World } from "#ports/world.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { applicationBody } from "../schemas/application.ts";
import { meBody } from "../schemas/settings.ts";

const body = z.strictObject({
  text: z.string().optional().describe("what was pasted or dropped, where it is text"),
  base64: z.base64().optional().describe("the bytes of a mail that may not be UTF-8"),
  application: z.string().optional().describe("what it belongs to, where that cannot be found out"),
  company: z.string().min(1).optional(),
  role: z.string().min(1).optional(),
  country: z.string().optional(),
  region: z.string().optional(),
  stage: stageSchema.optional(),
  from: z
    .string()
    .optional()
    .describe("with `application`: whose answer a pasted text without headers is"),
});

const rehearsed = body.extend({
  me: meBody.optional().describe("who one is, as long as that is not on file"),
});

const importedSchema = z
  .strictObject({
    form: z.enum(["invitation", "mail", "file", "sentence"]),
    invited: z.array(
      z.strictObject({
        application: z.string(),
        interview: z.string(),
        change: z.enum(["added", "updated", "cancelled", "ignored"]),
        because: z.string().optional(),
      }),
    ),
    taken: z
      .strictObject({
        messageId: z.string(),
        application: z.string().optional(),
        class: z.string().optional(),
        confidence: z.string().optional(),
        subject: z.string(),
        sender: z.string(),
        asks: z.boolean(),
        withdrawn: z.array(z.string()),
      })
      .nullable(),
    added: z.strictObject({ id: z.string(), added: z.int(), isNew: z.boolean() }).nullable(),
    problems: z.array(z.strictObject({ code: z.string(), at: z.string(), say: z.string() })),
    applications: z.array(applicationBody).describe("as they are, or would be, after it"),
  })
  .openapi("Imported");

const read = createRoute({
  method: "post",
  path: "/api/read",
  operationId: "rehearseImport",
  summary:
    "What an invitation, a mail, an application file or a sentence would bring; nothing is kept",
  request: bodyOf(rehearsed),
  responses: answers(importedSchema, "What would come about"),
});

const take = createRoute({
  method: "post",
  path: "/api/import",
  operationId: "importSource",
  summary: "Take in an invitation, a mail, an application file or a sentence",
  request: bodyOf(body),
  responses: answers(importedSchema, "What came about"),
});

export function addImports({ api, world }: Door): void {
  api.openapi(read, async (context) => {
    const { me, ...rest } = context.req.valid("json");
    const { source, hints } = given(rest);
    const { readSource } = await import("#actions/import-source.ts");
    const work = await readSource(world, source, hints);
    const shown = await rehearse(world, async (inside) => {
      if (me) await saveMe(inside, stated(me));
      return show(inside, await work(inside));
    });
    return context.json(shown, 200);
  });
  api.openapi(take, async (context) => {
    const { source, hints } = given(context.req.valid("json"));
    const { importSource } = await import("#actions/import-source.ts");
    return context.json(await show(world, await importSource(world, source, hints)), 200);
  });
}

function given({ text, base64, ...rest }: z.output<typeof body>): {
  source: Source;
  hints: InvitationHints;
} {
  const bytes = base64 ? Uint8Array.fromBase64(base64) : undefined;
  const { from, ...hints } = stated(rest);
  const source = sourceOf({
    name: "what was given",
    text: text ?? new TextDecoder().decode(bytes),
    ...(bytes ? { bytes } : {}),
    ...(hints.application ? { application: hints.application } : {}),
    ...(from ? { from } : {}),
  });
  return { source, hints };
}

async function show(
  world: World,
  { taken, ...imported }: Imported,
): Promise<z.output<typeof importedSchema>> {
  const ids = [...imported.invited.map(({ application }) => application), taken?.whose.application];
  const known = new Set([...ids, imported.added?.id].filter(Boolean));
  const applications = await world.store.read((tables) =>
    [...known].flatMap((id): Application[] => {
      const found = tables.applications.find(id!);
      return found ? [found.application] : [];
    }),
  );
  return { ...imported, applications, taken: taken ? takenOf(taken) : null };
}

function takenOf(taken: NonNullable<Imported["taken"]>) {
  const { messageId, subject, sender, asks, withdrawn, whose, classification } = taken;
  return {
    ...{ messageId, subject, sender, asks, withdrawn },
    ...(whose.application ? { application: whose.application } : {}),
    ...(classification
      ? { class: classification.class, confidence: classification.confidence }
      : {}),
  };
}
