// Start-up of the command line as a ratio to `node -e 0`, medians of 21 interleaved runs. Writes its section of docs/performance.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
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
const rounds = 21;

await seed(200);
const commands = {
  "node -e 0": ["-e", "0"],
  "afterword --version": [executable, "--version"],
  "afterword, 200 applications": [executable],
};
const nodes = { "Node 26, from npm": process.execPath, ...nodeOnPath() };
const times = measure();
writeSection("performance", "Start-up", body());
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

/** The Node that a person has on the path, where it is an older one. */
function nodeOnPath(): Record<string, string> {
  const found = spawnSync("which", ["-a", "node"], { encoding: "utf8" }).stdout.split("\n");
  const file = found.find((path) => path && versionOf(path) < 26);
  return file ? { [`Node ${versionOf(file)}, on the path`]: file } : {};
}

function versionOf(node: string): number {
  const { stdout } = spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" });
  return Number.parseInt(stdout, 10);
}

function measure(): Record<string, Record<string, number[]>> {
  const measured: Record<string, Record<string, number[]>> = {};
  for (let round = -1; round < rounds; round++)
    for (const [node, file] of Object.entries(nodes))
      for (const [name, args] of Object.entries(commands)) {
        const before = performance.now();
        spawnSync(file, args, { env: { ...process.env, AFTERWORD_HOME: home } });
        const took = performance.now() - before;
        if (round >= 0) ((measured[node] ??= {})[name] ??= []).push(took);
      }
  return measured;
}

function body(): string {
  const rows = Object.entries(times).flatMap(([node, of]) => {
    const base = of["node -e 0"]!;
    return Object.entries(of).map(([name, all]) => [
      node,
      name,
      median(all).toFixed(0),
      median(all.map((took, round) => took / base[round]!)).toFixed(2),
    ]);
  });
  return `Written by \`bench/start-up.ts\`; medians of ${rounds} interleaved runs on two cores, each as a ratio to \`-e 0\` of the same Node in the same round. The load of the machine was ${loadavg()[0]!.toFixed(1)}; above 2 the milliseconds are too long and the ratios uncertain. An older Node on the path
answers \`--version\` itself; everything else it hands to Node 26, so that two Nodes start one after the other and no way in through it can be below the sum of
both. \`alias afterword="node …"\` takes that way; who wants the shorter one starts \`bin/afterword.js\` with a Node 26.

${table(["Node", "command", "ms", "ratio"], rows)}`;
}
