import { createRoute, z } from "@hono/zod-openapi";
import { gatherAttachments } from "#actions/gather-attachments.ts";
import { handOver } from "#actions/hand-over.ts";
import { instantAt } from "#domain/facts/instants.ts";
import { answers, bodyOf, stated } from "../declare.ts";
import type { Door } from "../door.ts";
import { approvedSchema } from "../schemas/message.ts";
import { statedInstant } from "../schemas/today.ts";
import { stepBase as base, stepParams } from "./steps.ts";

const approve = createRoute({
  method: "post",
  path: `${base}/approve`,
  operationId: "approveMessage",
  summary: "Approve exactly this text to exactly this person",
  description:
    "`seen` is what the person had before their eyes; where the stored draft or the address is another one, 409 and nothing is approved.",
  request: {
    params: stepParams,
    ...bodyOf(
      z.strictObject({
        seen: z.strictObject({
          subject: z.string(),
          body: z.string(),
          to: z.string().optional().describe("the address; left out where there is none"),
        }),
        at: statedInstant
          .optional()
          .describe("not before this time, and never before the plan allows"),
        despite: z.string().min(1).optional(),
        attachments: z
          .array(
            z.strictObject({
              name: z.string().min(1),
              type: z.string(),
              content: z.base64(),
            }),
          )
          .default([])
          .describe("besides the promised files that are kept already"),
      }),
    ),
  },
  responses: answers(approvedSchema, "What was approved"),
});

const handOff = createRoute({
  method: "post",
  path: `${base}/hand-off`,
  operationId: "handOver",
  summary: "The approved message as a mailto link, an .eml file, or text",
  request: {
    params: stepParams,
    ...bodyOf(z.strictObject({ as: z.enum(["mailto", "eml", "text"]) })),
  },
  responses: answers(
    z.strictObject({ form: z.enum(["mailto", "eml", "text"]), text: z.string() }),
    "The message",
  ),
});

const drafts = createRoute({
  method: "post",
  path: `${base}/put-in-drafts`,
  operationId: "putInDrafts",
  summary: "Put the draft into the Drafts folder of the mailbox, to be sent from the usual program",
  request: { params: stepParams },
  responses: answers(z.strictObject({ to: z.string() }), "The recipient's address"),
});

export function addApprovals({ api, world }: Door): void {
  api.openapi(approve, async (context) => {
    const { seen, at, despite, attachments } = context.req.valid("json");
    const of = context.req.valid("param");
    const given = attachments.map(({ content, ...file }) => ({
      ...file,
      content: Uint8Array.fromBase64(content),
    }));
    const { approveMessage } = await import("#actions/approve-message.ts");
    const { message, review: found } = await approveMessage(world, {
      ...of,
      seen: stated(seen),
      attachments: await gatherAttachments(world, of, given),
      ...(at ? { at: instantAt(at) } : {}),
      ...(despite ? { despite } : {}),
    });
    return context.json(
      {
        step: message.step,
        sendAt: message.wakeAt.toString(),
        hash: message.hash,
        messageId: message.messageId,
        review: found,
        ...(message.recipient ? { to: message.recipient } : {}),
      },
      200,
    );
  });
  api.openapi(drafts, async (context) => {
    const { putInDrafts } = await import("#actions/put-in-drafts.ts");
    return context.json(await putInDrafts(world, context.req.valid("param")), 200);
  });
  api.openapi(handOff, async (context) => {
    const { as } = context.req.valid("json");
    return context.json(await handOver(world, context.req.valid("param"), as), 200);
  });
}
