import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openApiDocument } from "#http/openapi.ts";
import { builtInWordingModule } from "./built-in-wording.ts";
import { commandsPage, type Command } from "./commands-page.ts";
import { errorsPage } from "./errors-page.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { webClient, type ApiDocument } from "./web-client.ts";
import { lettersPages } from "./letters-pages.ts";
import { toneModule } from "./learning/learn-tone.ts";
import { policyPage } from "./policy-page.ts";
import { reviewPage } from "./review-page.ts";

export const root = join(import.meta.dirname, "..");

/** Every file that is written by a program rather than a person: its path in the project and what must stand in it. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([...(await generatedFromTables()), ...lettersPages(root)]);
}

/** Those that are made of tables and schemas within a second; the pages of letters have to be composed. */
export async function generatedFromTables(): Promise<Map<string, string>> {
  const files = new Map(jsonSchemas());
  files.set("src/domain/draft/wording/built-in.ts", builtInWordingModule(root));
  files.set("src/domain/review/tone/weights.ts", toneModule(root));
  files.set("docs/policy.md", policyPage(root));
  files.set("docs/review.md", reviewPage());
  files.set("docs/errors.md", errorsPage(root));
  const api = openApiFile();
  files.set("schemas/openapi.json", api);
  files.set("web/api/schema.ts", webClient(JSON.parse(api) as ApiDocument));
  const table = join(root, "src/cli/commands.ts");
  if (existsSync(table)) {
    const { commands } = (await import(table)) as { commands: readonly Command[] };
    files.set("docs/commands.md", commandsPage(commands));
  }
  return files;
}

function openApiFile(): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return `${JSON.stringify(openApiDocument(version), undefined, 2)}\n`;
}
