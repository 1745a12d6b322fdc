import { openRoutes } from "./routes.ts";

/** The OpenAPI document of the API, made from the schemas that validate. */
export function openApiDocument(version: string): object {
  const nothing = undefined as never;
  const routes = openRoutes({ world: nothing, sessions: nothing, cookie: "", report: nothing });
  return routes.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Afterword",
      version,
      description:
        "What the web app asks of `afterword serve`. It listens on this machine only, and a session begins with the one-time link that the command prints.",
    },
  });
}
