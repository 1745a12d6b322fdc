import { openDoor } from "./door.ts";

/** The OpenAPI document of the API, made from the schemas that validate. */
export function openApiDocument(version: string): object {
  const nothing = undefined as never;
  const door = openDoor({ world: nothing, sessions: nothing, port: 0, report: () => undefined });
  return door.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Afterword",
      version,
      description:
        "What the web app asks of `afterword serve`. It listens on this machine only, and a session begins with the one-time link that the command prints.",
    },
  });
}
