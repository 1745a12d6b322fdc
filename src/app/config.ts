import { homedir } from "node:os";
import { join } from "node:path";
import type { AdviserSettings } from "#ports/adviser.ts";

/** Settings of this process, read once from the environment; docs/settings.md lists them. */
export interface Config {
  /** Where the store and files that belong to it are kept. */
  home: string;
  /** Where the key of the stored passwords is kept, apart from the store and its backups. */
  keys: string;
  /** Whether that key may go into the system's keyring. */
  usesKeyring?: boolean;
  /** A folder of templates that an organisation gives its people. */
  templates?: string;
  /** The language that letters are written in; English where it is absent. */
  language?: string;
  /** A language model that the person connected for advice on drafts; none by default. */
  adviser?: AdviserSettings;
  /** A fixed time instead of the clock, for trying things out. */
  now?: Temporal.Instant;
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const now = environment.AFTERWORD_NOW;
  return {
    home: environment.AFTERWORD_HOME || defaultHome(environment),
    keys: environment.AFTERWORD_KEYS || defaultKeys(environment),
    usesKeyring: environment.AFTERWORD_KEYRING !== "no",
    ...(environment.AFTERWORD_LANGUAGE ? { language: environment.AFTERWORD_LANGUAGE } : {}),
    ...(environment.AFTERWORD_TEMPLATES ? { templates: environment.AFTERWORD_TEMPLATES } : {}),
    ...readAdviser(environment),
    ...(now ? { now: Temporal.Instant.from(now) } : {}),
  };
}

function readAdviser(
  environment: Readonly<Record<string, string | undefined>>,
): Pick<Config, "adviser"> {
  const address = environment.AFTERWORD_ADVISER;
  const model = environment.AFTERWORD_ADVISER_MODEL;
  if (!address || !model) return {};
  const key = environment.AFTERWORD_ADVISER_KEY;
  return { adviser: { address, model, ...(key ? { key } : {}) } };
}

function defaultHome(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === "win32") return join(environment.APPDATA ?? homedir(), "Afterword");
  if (process.platform === "darwin")
    return join(homedir(), "Library", "Application Support", "Afterword");
  return join(environment.XDG_DATA_HOME || join(homedir(), ".local", "share"), "afterword");
}

function defaultKeys(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.AFTERWORD_HOME) return `${environment.AFTERWORD_HOME}-keys`;
  if (process.platform === "win32")
    return join(environment.LOCALAPPDATA ?? homedir(), "Afterword Keys");
  return join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "afterword");
}
