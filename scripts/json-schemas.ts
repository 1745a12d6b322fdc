import { z } from "zod";
import * as outputs from "#domain/facts/outputs.ts";
import { fileSchema } from "#domain/facts/schema.ts";

const published: Record<string, { title: string; schema: z.ZodType }> = {
  application: { title: "An application file (*.afterword.json)", schema: fileSchema },
  plan: { title: "What `afterword plan --json` prints", schema: outputs.planSchema },
  review: { title: "What `afterword check --format json` prints", schema: outputs.reviewSchema },
  draft: { title: "What `afterword compose --json` prints", schema: outputs.draftSchema },
  when: { title: "What `afterword when --json` prints", schema: outputs.whenSchema },
  classify: { title: "What `afterword classify --json` prints", schema: outputs.classifySchema },
  invite: { title: "What `afterword invite --json` prints", schema: outputs.inviteSchema },
};

/** What the schema of a value cannot say because a function checks it, by the name of the key. */
const hints: Record<string, { description?: string; pattern?: string; format?: string }> = {
  at: { description: "instant, RFC 9557 with a zone or RFC 3339" },
  start: { description: "instant, RFC 9557 with a zone or RFC 3339" },
  end: { description: "instant, RFC 9557 with a zone or RFC 3339" },
  writtenAt: { description: "instant, RFC 9557 with a zone or RFC 3339" },
  timeZone: { description: "IANA time zone such as America/New_York" },
  email: { format: "email" },
  answerBy: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
};

/** JSON Schemas of the formats that scripts rely on, by the path of their file. */
export function jsonSchemas(): [string, string][] {
  return Object.entries(published).map(([name, { title, schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      io: "input",
      unrepresentable: "any",
      override: ({ jsonSchema, path }) => {
        const hint = path.at(-2) === "properties" ? hints[String(path.at(-1))] : undefined;
        if (jsonSchema.type === "string" && hint) Object.assign(jsonSchema, hint);
      },
    });
    const file = { $schema, $id: `urn:afterword:${name}@1`, title, ...rest };
    return [`schemas/${name}.schema.json`, `${JSON.stringify(file, null, 2)}\n`];
  });
}
