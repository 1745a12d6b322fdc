import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const executable = fileURLToPath(new URL("../../bin/afterword.js", import.meta.url));

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the real command line in a home of its own and waits for its end. */
export async function afterword(
  home: string,
  args: string[],
  input: string | Uint8Array = "",
): Promise<Ended> {
  const child = spawn(process.execPath, [executable, ...args], {
    env: { AFTERWORD_KEYRING: "no", ...process.env, AFTERWORD_HOME: home, NO_COLOR: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdin.on("error", () => {}).end(input);
  const code = await new Promise<number>((done) =>
    child.on("close", (status) => done(status ?? -1)),
  );
  return { code, out, err };
}

/** The same, where anything but success is a failure of the test. The result is the printed JSON. */
export async function afterwordJson<T = never>(
  home: string,
  args: string[],
  input?: string | Uint8Array,
): Promise<T> {
  const { code, out, err } = await afterword(home, [...args, "--json"], input);
  if (code !== 0) throw new Error(`afterword ${args.join(" ")} ended with ${code}: ${out}${err}`);
  return JSON.parse(out) as T;
}
