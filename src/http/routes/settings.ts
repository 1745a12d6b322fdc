import { createRoute, z } from "@hono/zod-openapi";
import { eraseEverything } from "#actions/erase-everything.ts";
import { chooseLanguage } from "#actions/language-of-letters.ts";
import { saveMe } from "#actions/save-me.ts";
import { showSettings } from "#actions/show-settings.ts";
import { AppError } from "#ports/errors.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { meBody, settingsOf, settingsSchema } from "../schemas/settings.ts";

const show = createRoute({
  method: "get",
  path: "/api/settings",
  operationId: "showSettings",
  summary: "Who you are, which policy holds, which mailbox is connected",
  responses: answers(settingsSchema, "The settings"),
});

const me = createRoute({
  method: "put",
  path: "/api/me",
  operationId: "saveMe",
  summary: "Say who you are; what is left out stays",
  request: bodyOf(meBody.partial()),
  responses: answers(meBody, "Who you are"),
});

const chosen = z.strictObject({ language: z.string() });
const language = createRoute({
  method: "put",
  path: "/api/language",
  operationId: "chooseLanguage",
  summary: "Choose the language that letters are written in",
  request: bodyOf(chosen),
  responses: answers(chosen, "The language"),
});

const backup = createRoute({
  method: "get",
  path: "/api/backup",
  operationId: "readBackup",
  summary: "The whole store as a file; passwords are not in it",
  responses: {
    200: {
      description: "An SQLite database",
      content: { "application/vnd.sqlite3": { schema: z.string().openapi({ format: "binary" }) } },
    },
  },
});

/** The one act that asks: the address is typed, so that no click alone does it. */
const erase = createRoute({
  method: "post",
  path: "/api/erase",
  operationId: "eraseEverything",
  summary: "Erase every application, mail, file and account",
  request: bodyOf(z.strictObject({ confirm: z.string().describe("your address, typed") })),
  responses: answers(z.strictObject({ erased: z.literal(true) }), "Erased"),
});

const samples = createRoute({
  method: "post",
  path: "/api/samples",
  operationId: "addSamples",
  summary: "Put sample data in, to look around with",
  responses: answers(z.strictObject({ applications: z.array(z.string()) }), "What was added"),
});

const noSamples = createRoute({
  method: "delete",
  path: "/api/samples",
  operationId: "removeSamples",
  summary: "Take the sample data out again, all of it and nothing else",
  responses: answers(z.strictObject({ applications: z.array(z.string()) }), "What was removed"),
});

export function addSettings({ api, world }: Door): void {
  api.openapi(show, async (context) => context.json(settingsOf(await showSettings(world)), 200));
  api.openapi(me, async (context) =>
    context.json(await saveMe(world, stated(context.req.valid("json"))), 200),
  );
  api.openapi(language, async (context) => {
    const { language: asked } = context.req.valid("json");
    return context.json({ language: await chooseLanguage(world, asked) }, 200);
  });
  api.openapi(backup, async (context) => {
    const bytes = await world.readBackup();
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      "Content-Type": "application/vnd.sqlite3",
      "Content-Disposition": 'attachment; filename="afterword.db"',
    });
  });
  api.openapi(erase, async (context) => {
    const { me: known } = await showSettings(world);
    const { confirm } = context.req.valid("json");
    if (confirm.trim().toLowerCase() !== (known?.email.toLowerCase() ?? "everything"))
      throw new AppError(
        "not-allowed",
        `Nothing was erased. Type ${known?.email ?? "everything"} to erase everything for good.`,
      );
    await eraseEverything(world);
    return context.json({ erased: true } as const, 200);
  });
  api.openapi(samples, async (context) => {
    const { addSamples } = await import("#actions/add-samples.ts");
    return context.json({ applications: await addSamples(world) }, 200);
  });
  api.openapi(noSamples, async (context) => {
    const { removeSamples } = await import("#actions/remove-samples.ts");
    return context.json({ applications: await removeSamples(world) }, 200);
  });
}
