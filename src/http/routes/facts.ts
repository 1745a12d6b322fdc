import { createRoute, z } from "@hono/zod-openapi";
import { saveDebrief, showDebrief } from "#actions/save-debrief.ts";
import { saveInterview } from "#actions/save-interview.ts";
import { removePerson } from "#actions/remove-person.ts";
import { savePerson } from "#actions/save-person.ts";
import { answers, bodyOf } from "../declare.ts";
import type { Door } from "../door.ts";
import {
  applicationBody,
  debriefBody,
  interviewBody,
  personBody,
  savedDebriefSchema,
} from "../schemas/application.ts";
import { applicationParams } from "./applications.ts";

const personParams = applicationParams.extend({ person: z.string() });
const interviewParams = applicationParams.extend({ interview: z.string() });

const person = createRoute({
  method: "put",
  path: "/api/applications/{application}/people/{person}",
  operationId: "savePerson",
  summary: "Add a person, or change one",
  request: {
    params: personParams,
    ...bodyOf(
      personBody.omit({ id: true }).extend({
        interview: z.string().optional().describe("they were, or will be, in this round"),
        isMainContact: z.boolean().optional(),
      }),
    ),
  },
  responses: answers(applicationBody, "The application as it is now"),
});

const withoutPerson = createRoute({
  method: "delete",
  path: "/api/applications/{application}/people/{person}",
  operationId: "removePerson",
  summary: "Take a person out of an application",
  request: { params: personParams },
  responses: answers(applicationBody, "The application as it is now"),
});

const interview = createRoute({
  method: "put",
  path: "/api/applications/{application}/interviews/{interview}",
  operationId: "saveInterview",
  summary: "Add a round, or change one",
  request: { params: interviewParams, ...bodyOf(interviewBody.omit({ id: true })) },
  responses: answers(applicationBody, "The application as it is now"),
});

const debrief = createRoute({
  method: "get",
  path: "/api/applications/{application}/interviews/{interview}/debrief",
  operationId: "showDebrief",
  summary: "What was written down after a round, with its version",
  request: { params: interviewParams },
  responses: answers(savedDebriefSchema, "The debrief"),
});

const newDebrief = createRoute({
  method: "put",
  path: "/api/applications/{application}/interviews/{interview}/debrief",
  operationId: "saveDebrief",
  summary: "Keep what was written down after a round",
  description:
    'With the `version` that the text started from ("none" where there was nothing), 409 where it was changed elsewhere; `theirs` is then what is stored.',
  request: {
    params: interviewParams,
    ...bodyOf(z.strictObject({ debrief: debriefBody, version: z.string().optional() })),
  },
  responses: answers(savedDebriefSchema, "The debrief as it is stored"),
});

export function addFacts({ api, world }: Door): void {
  api.openapi(person, async (context) => {
    const { application, person: id } = context.req.valid("param");
    const { interview: round, isMainContact, ...facts } = context.req.valid("json");
    const changed = await savePerson(world, application, {
      person: { id, ...facts },
      ...(round ? { interview: round } : {}),
      ...(isMainContact ? { isMainContact } : {}),
    });
    return context.json(changed, 200);
  });
  api.openapi(withoutPerson, async (context) => {
    const { application, person: id } = context.req.valid("param");
    return context.json(await removePerson(world, application, id), 200);
  });
  api.openapi(interview, async (context) => {
    const { application, interview: id } = context.req.valid("param");
    const round = { id, ...context.req.valid("json") };
    return context.json(await saveInterview(world, application, round), 200);
  });
  api.openapi(debrief, async (context) =>
    context.json(await showDebrief(world, context.req.valid("param")), 200),
  );
  api.openapi(newDebrief, async (context) => {
    const { debrief: written, version } = context.req.valid("json");
    const of = { ...context.req.valid("param"), ...(version === undefined ? {} : { version }) };
    return context.json(await saveDebrief(world, of, written), 200);
  });
}
