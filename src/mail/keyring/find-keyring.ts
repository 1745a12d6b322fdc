import { runProgram, type Run } from "./run-program.ts";

/** The system's keyring: it opens with the person's session and is closed to whoever only has the files. */
export interface Keyring {
  /** What the person knows it as. */
  name: string;
  /** Whether it is kept: asked for, it came back the same. Text of letters and digits alone. */
  save(id: string, secret: string): Promise<boolean>;
  /** Undefined where there is none under this id, and where the keyring cannot be asked or stays locked. */
  find(id: string): Promise<string | undefined>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The keyring of this system, asked through the program that comes with it; undefined where there is none. A secret goes through
 * the program's input and output, never through its arguments, which every process of the machine can read.
 */
export function findKeyring(
  environment: Environment,
  { platform, run }: { platform: NodeJS.Platform; run: Run } = {
    platform: process.platform,
    run: runProgram,
  },
): Keyring | undefined {
  if (platform === "darwin") return keyringBy(keychain, environment, run);
  // Without a bus of the session `secret-tool` would start one of its own, with an empty keyring that ends with it.
  if (platform === "linux" && environment["DBUS_SESSION_BUS_ADDRESS"])
    return keyringBy(secretService, environment, run);
  return undefined;
}

interface Programs {
  name: string;
  save(id: string, secret: string): { program: string[]; input: string };
  find(id: string): string[];
}

/** The Secret Service of GNOME, KDE and KeePassXC, by the program of libsecret. */
const secretService: Programs = {
  name: "the system's keyring",
  save: (id, secret) => ({
    program: ["secret-tool", "store", "--label=Afterword", "service", "afterword", "key", id],
    input: secret,
  }),
  find: (id) => ["secret-tool", "lookup", "service", "afterword", "key", id],
};

/** `-i` reads whole commands from the input, so that the secret is no argument. */
const keychain: Programs = {
  name: "the keychain",
  save: (id, secret) => ({
    program: ["security", "-i"],
    input: `add-generic-password -U -s afterword -a ${id} -w ${secret}\n`,
  }),
  find: (id) => ["security", "find-generic-password", "-s", "afterword", "-a", id, "-w"],
};

function keyringBy(programs: Programs, environment: Environment, run: Run): Keyring {
  const { name } = programs;
  async function find(id: string): Promise<string | undefined> {
    const found = await run(programs.find(id), { environment, input: "" });
    return found?.trim() || undefined;
  }
  return {
    name,
    find,
    async save(id, secret) {
      const { program, input } = programs.save(id, secret);
      if ((await run(program, { environment, input })) === undefined) return false;
      return (await find(id)) === secret;
    },
  };
}
