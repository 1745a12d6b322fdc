import { createRoute, z } from "@hono/zod-openapi";
import { exportApplication } from "#actions/export-application.ts";
import { keepFile } from "#actions/keep-file.ts";
import { readFile } from "#actions/read-file.ts";
import { removeFile } from "#actions/remove-file.ts";
import { answers, bodyOf } from "../declare.ts";
import type { Door } from "../door.ts";
import { fileBody } from "../schemas/application.ts";
import { applicationParams } from "./applications.ts";

const exported = createRoute({
  method: "get",
  path: "/api/applications/{application}/export",
  operationId: "exportApplication",
  summary: "The application as one readable file",
  request: { params: applicationParams },
  responses: answers(fileBody, "An application file"),
});

const fileParams = applicationParams.extend({ name: z.string() });
const filePath = "/api/applications/{application}/files/{name}";
const kept = z.strictObject({ files: z.array(z.string()) });

const file = createRoute({
  method: "put",
  path: filePath,
  operationId: "keepFile",
  summary: "Keep a file that goes with letters of this application",
  request: {
    params: fileParams,
    ...bodyOf(z.strictObject({ content: z.base64() })),
  },
  responses: answers(kept, "The files that are kept"),
});

const shown = createRoute({
  method: "get",
  path: filePath,
  operationId: "readFile",
  summary: "A kept file",
  request: { params: fileParams },
  responses: answers(z.strictObject({ content: z.base64() }), "Its bytes"),
});

const withoutFile = createRoute({
  method: "delete",
  path: filePath,
  operationId: "removeFile",
  summary: "Take a kept file away",
  request: { params: fileParams },
  responses: answers(kept, "The files that are kept"),
});

export function addFiles({ api, world }: Door): void {
  api.openapi(exported, async (context) => {
    const { application } = context.req.valid("param");
    const name = encodeURIComponent(`${application}.afterword.json`);
    context.header("Content-Disposition", `attachment; filename*=UTF-8''${name}`);
    return context.json(await exportApplication(world, application), 200);
  });
  api.openapi(file, async (context) => {
    const { application, name } = context.req.valid("param");
    const content = Uint8Array.fromBase64(context.req.valid("json").content);
    return context.json({ files: await keepFile(world, application, { name, content }) }, 200);
  });
  api.openapi(shown, async (context) => {
    const { application, name } = context.req.valid("param");
    const content = await readFile(world, application, name);
    return context.json({ content: Buffer.from(content).toString("base64") }, 200);
  });
  api.openapi(withoutFile, async (context) => {
    const { application, name } = context.req.valid("param");
    return context.json({ files: await removeFile(world, application, name) }, 200);
  });
}
