import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Desk } from "./desk.ts";
import { paint } from "./show/colours.ts";

const folder = new URL("../../examples/panel-interview/", import.meta.url);
const executable = fileURLToPath(new URL("../../bin/afterword.js", import.meta.url));

interface Scene {
  say: string;
  now: string;
  run: string[];
}

/** Plays the story of examples/panel-interview with the real commands on a store of its own, at the times that the story says. */
export async function runDemo(desk: Desk, keep?: string): Promise<void> {
  const home = keep ?? mkdtempSync(join(tmpdir(), "afterword-demo-"));
  const scenes = JSON.parse(readFileSync(new URL("scenes.json", folder), "utf8")) as Scene[];
  for (const { say, now, run } of scenes) {
    desk.print(`\n${paint(desk, "bold", say)}`);
    desk.print(paint(desk, "dim", `$ afterword ${run.map(quote).join(" ")}`.trimEnd()));
    play(desk, home, { say, now, run });
  }
  desk.print(
    `\nThat was the whole job, on sample data in ${home}. Your own begins with: afterword me --name "…" --email … and afterword import invitation.ics`,
  );
}

function play(desk: Desk, home: string, { now, run }: Scene): void {
  const { stdout, stderr, status } = spawnSync(process.execPath, [executable, ...run], {
    cwd: fileURLToPath(folder),
    encoding: "utf8",
    env: {
      ...process.env,
      AFTERWORD_HOME: home,
      AFTERWORD_NOW: now,
      ...(desk.colour ? {} : { NO_COLOR: "1" }),
    },
  });
  desk.print(`${stdout}${stderr}`.trimEnd());
  if (status !== 0 && status !== null) desk.setExit(status);
}

function quote(word: string): string {
  return /^[\w./:@=+-]+$/.test(word) ? word : `"${word}"`;
}
