// Start-up of the command line as a ratio to `node -e 0`, medians of 9 interleaved runs. Writes its section of docs/performance.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addApplication } from "#actions/add-application.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { openWorld } from "#app/open-world.ts";
import { median, table, writeSection } from "./page.ts";

const executable = fileURLToPath(new URL("../bin/afterword.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "afterword-bench-"));
const story = new URL(
  "../test/cases/panel-on-a-monday/application.afterword.json",
  import.meta.url,
);
const rounds = 9;

await seed(200);
const commands = {
  "node -e 0": ["-e", "0"],
  "afterword --version": [executable, "--version"],
  "afterword, 200 applications": [executable],
};
const times = measure();
const base = median(times["node -e 0"]!);
const rows = Object.entries(times).map(([name, all]) => [
  name,
  median(all).toFixed(0),
  (median(all) / base).toFixed(2),
]);
writeSection(
  "performance",
  "Start-up",
  `Written by \`bench/start-up.ts\`; medians of ${rounds} interleaved runs under Node 26 on two cores.\n\n${table(["command", "ms", "ratio"], rows)}`,
);
rmSync(home, { recursive: true });

async function seed(count: number): Promise<void> {
  await using world = openWorld({ home, keys: `${home}-keys` });
  const file = JSON.parse(readFileSync(story, "utf8")) as { application: { id: string } };
  for (let index = 0; index < count; index++) {
    const parsed = parseFile({
      ...file,
      application: { ...file.application, id: `application-${index}` },
    });
    if (!parsed.ok) throw new Error(parsed.problems[0]?.say);
    await addApplication(world, parsed.value);
  }
}

function measure(): Record<string, number[]> {
  const measured: Record<string, number[]> = {};
  for (let round = -1; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const before = performance.now();
      spawnSync(process.execPath, args, { env: { ...process.env, AFTERWORD_HOME: home } });
      if (round >= 0) (measured[name] ??= []).push(performance.now() - before);
    }
  return measured;
}
