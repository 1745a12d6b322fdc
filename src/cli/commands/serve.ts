import { spawn } from "node:child_process";
import { once } from "node:events";
import { AppError } from "#ports/errors.ts";
import type { CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

/** One port for good: a browser keeps an installed app, and what it stored, by the port. */
const usualPort = 23_823;

export const serveCommand: CommandSpec = {
  options: [
    { flags: "--port <number>", text: `the port; ${usualPort} where it is left out, 0 for any` },
    { flags: "--no-open", text: "do not open the browser" },
  ],
  async run({ desk, options }) {
    if (!desk.serve) throw new AppError("not-allowed", "There is no web app here.");
    const ending = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());
    await using served = await desk.serve(readPort(options.port));
    const link = await served.makeLink();
    show(desk, options, { json: { port: served.port, link }, text: () => link });
    desk.hint("The link works once, within ten minutes. End with Ctrl-C.");
    const opens = (options as { open?: boolean }).open !== false && desk.asks;
    if (opens) openBrowser(link);
    if (!ending.signal.aborted) await once(ending.signal, "abort");
  },
};

function readPort(text: string | undefined): number {
  const port = Number(text ?? usualPort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new AppError("unusable-input", `"${text}" is not a port; write a number up to 65535.`);
}

const openers: Readonly<Record<string, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Where there is no browser, the link that was printed is enough. */
function openBrowser(link: string): void {
  const [program, ...before] = openers[process.platform] ?? ["xdg-open"];
  const browser = spawn(program, [...before, link], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}
