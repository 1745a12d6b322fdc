/** The parts of an OpenAPI document that the pages are told. */
export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
interface Operation {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: Body;
  responses: Record<string, Body>;
}
interface Body {
  content?: Record<string, { schema: Schema }>;
}
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** The shapes and calls of the API for the pages (`web/api/schema.ts`), made from the document that the server answers by. */
export function webClient({ paths, components }: ApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return [
    "// Made from schemas/openapi.json by scripts/web-client.ts. Run `npm run generate` after a change of the API.",
    ...Object.entries(components.schemas).map(
      ([name, schema]) => `export type ${name} = ${typeOf(schema)};`,
    ),
    "/** Every call: what its address, its query and its body hold, and what it answers. */",
    "export interface Calls {",
    ...operations.map(({ operation }) => `  ${operation.operationId}: ${callOf(operation)};`),
    "}",
    "export const addresses: Readonly<Record<keyof Calls, readonly [string, string]>> = {",
    ...operations.map(
      ({ path, method, operation }) =>
        `  ${operation.operationId}: ["${method.toUpperCase()}", "${path}"],`,
    ),
    "};",
    "",
  ].join("\n");
}

function callOf({ parameters = [], requestBody, responses }: Operation): string {
  const of = (place: string) =>
    parameters
      .filter((one) => one.in === place)
      .map(({ name, required, schema }) => entry(name, schema, required === true));
  const body = requestBody && schemaIn(requestBody);
  const answer = responses["200"] && schemaIn(responses["200"]);
  const parts = [
    ...(of("path").length > 0 ? [`path: { ${of("path").join("; ")} }`] : []),
    ...(of("query").length > 0 ? [`query: { ${of("query").join("; ")} }`] : []),
    ...(body ? [`body: ${typeOf(body)}`] : []),
    `answer: ${answer ? typeOf(answer) : "undefined"}`,
  ];
  return `{ ${parts.join("; ")} }`;
}

function schemaIn({ content }: Body): Schema | undefined {
  return content?.["application/json"]?.schema;
}

function typeOf(schema: Schema): string {
  const { $ref, enum: values, oneOf, anyOf, allOf, type } = schema;
  if ($ref) return $ref.split("/").at(-1) ?? "unknown";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  const some = oneOf ?? anyOf;
  if (some) return some.map((one) => `(${typeOf(one)})`).join(" | ");
  if (allOf) return intersectionOf(allOf);
  if (Array.isArray(type)) return type.map((one) => typeOf({ ...schema, type: one })).join(" | ");
  return plainTypeOf(schema);
}

/** A part that only describes says nothing of the type. */
function intersectionOf(parts: Schema[]): string {
  const types = parts.map(typeOf).filter((type) => type !== "unknown");
  return types.map((type) => `(${type})`).join(" & ") || "unknown";
}

function plainTypeOf(schema: Schema): string {
  const { type, items, properties, additionalProperties } = schema;
  if (type === "array") return `(${items ? typeOf(items) : "unknown"})[]`;
  if (type === "integer") return "number";
  if (type === "string" || type === "number" || type === "boolean" || type === "null") return type;
  if (properties) return objectOf(schema);
  if (typeof additionalProperties === "object")
    return `Record<string, ${typeOf(additionalProperties)}>`;
  return type === "object" ? "Record<string, unknown>" : "unknown";
}

function objectOf({ properties = {}, required = [] }: Schema): string {
  const entries = Object.entries(properties).map(([name, schema]) =>
    entry(name, schema, required.includes(name)),
  );
  return `{ ${entries.join("; ")} }`;
}

function key(name: string): string {
  return /^[a-zA-Z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** What may be left out may also be undefined: JSON does not tell the two apart. */
function entry(name: string, schema: Schema, isRequired: boolean): string {
  return `${key(name)}${isRequired ? "" : "?"}: ${typeOf(schema)}${isRequired ? "" : " | undefined"}`;
}
