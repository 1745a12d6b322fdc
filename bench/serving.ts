import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The program as it is started by hand. */
export const executable = fileURLToPath(new URL("../bin/afterword.js", import.meta.url));

export interface Started {
  child: ChildProcess;
  said: { port: number; link?: string };
}

/** Starts a server with these arguments of Node and waits for the object that it prints. */
export async function start(args: readonly string[], home: string): Promise<Started> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, AFTERWORD_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  const said = await new Promise<Started["said"]>((done) =>
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.trimEnd().endsWith("}")) done(JSON.parse(out));
    }),
  );
  return { child, said };
}

/** `afterword serve` on a free port. */
export function startServe(home: string): Promise<Started> {
  return start([executable, "serve", "--port", "0", "--no-open", "--json"], home);
}
