import { createRoute, z } from "@hono/zod-openapi";
import { exportApplication } from "#actions/export-application.ts";
import { keepFile } from "#actions/keep-file.ts";
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

const file = createRoute({
  method: "put",
  path: "/api/applications/{application}/files/{name}",
  operationId: "keepFile",
  summary: "Keep a file that goes with letters of this application",
  request: {
    params: applicationParams.extend({ name: z.string() }),
    ...bodyOf(z.strictObject({ content: z.base64() })),
  },
  responses: answers(z.strictObject({ files: z.array(z.string()) }), "The files that are kept"),
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
}
