import { spawn } from "node:child_process";

/** Gives what the program printed; undefined where it is not there, fails, or takes too long. */
export type Run = (
  command: readonly string[],
  given: { environment: Readonly<Record<string, string | undefined>>; input: string },
) => Promise<string | undefined>;

/** Somebody may have to type the password of the keyring first. */
const withinMs = 120_000;

export const runProgram: Run = ([program = "", ...options], { environment, input }) =>
  new Promise((done) => {
    const child = spawn(program, options, {
      env: { ...environment },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: withinMs,
    });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
    child.stdin.on("error", () => {}).end(input);
    child.once("error", () => done(undefined));
    child.once("close", (code) => done(code === 0 ? printed : undefined));
  });
