// Today with 500 applications, asked of `afterword serve` and of a bare node:http that returns the same bytes, in turns in one run; as it is, and shortened as browsers read it.
// Writes its section of docs/performance.md.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { connect } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { addApplication } from "#actions/add-application.ts";
import { openWorld } from "#app/open-world.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import { median, table, writeSection } from "./page.ts";
import { start, startServe } from "./serving.ts";

const applications = 500;
const rounds = 9;
const secondsOfRound = 1;
const connections = 10;
const starts = 5;
const story = new URL(
  "../test/cases/panel-on-a-monday/application.afterword.json",
  import.meta.url,
);
const bare = `
const bytes = require("node:fs").readFileSync(process.argv[1]);
const server = require("node:http").createServer((request, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": bytes.length });
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
`;

const home = mkdtempSync(join(tmpdir(), "afterword-bench-"));
await seed();
const memoryAfterStart: number[] = [];
for (let index = 0; index < starts; index++) memoryAfterStart.push(await memoryOfStart());
const door = await startServe(home);
const cookie = await enter(door.said.link!);
const ways = [await openWay("as it is", "identity"), await openWay("short", "br")];
const measured = await measure();
await ask("settings", "identity");
const memoryAfterLoad = megabytesOf(door.child);
door.child.kill("SIGTERM");
for (const { peer } of ways) peer.child.kill();
rmSync(home, { recursive: true });
write();

/** Interviews of the last weeks, so that there is something to do now, something that waits, and something that is over. */
async function seed(): Promise<void> {
  await using world = openWorld({ home, keys: `${home}-keys` });
  const text = readFileSync(story, "utf8");
  const told = Temporal.PlainDate.from("2026-11-16");
  for (let index = 0; index < applications; index++) {
    const day = Temporal.Now.plainDateISO().subtract({ days: index % 28 });
    const file = JSON.parse(text) as {
      application: { id: string; interviews: { start: string; end: string }[] };
    };
    for (const round of file.application.interviews)
      for (const key of ["start", "end"] as const)
        round[key] = Temporal.ZonedDateTime.from(round[key]).add(told.until(day)).toString();
    const id = `application-${index}`;
    const parsed = parseFile({ ...file, application: { ...file.application, id } });
    if (!parsed.ok) throw new Error(parsed.problems[0]?.say);
    await addApplication(world, parsed.value);
  }
}

/** The first start after a change of the program also strips the types of its files; the others find them stripped. */
async function memoryOfStart(): Promise<number> {
  const { child } = await startServe(home);
  const found = megabytesOf(child);
  child.kill("SIGTERM");
  await once(child, "exit");
  return found;
}

async function enter(link: string): Promise<string> {
  const response = await fetch(link, { redirect: "manual" });
  return response.headers.get("Set-Cookie")!.split(";")[0]!;
}

/** One way of asking, with a bare server beside that returns what is answered to it. */
async function openWay(name: string, accept: string) {
  const bytes = await ask("today", accept);
  const file = join(home, `today.${accept}`);
  writeFileSync(file, bytes);
  return { name, accept, size: bytes.length, peer: await start(["-e", bare, file], home) };
}

/** The bytes of an answer as they come over the line. */
async function ask(what: string, accept: string): Promise<Uint8Array> {
  const headers = { Cookie: cookie, "Accept-Encoding": accept };
  const { port } = door.said;
  const request = get({ host: "127.0.0.1", port, path: `/api/${what}`, headers });
  const [response] = (await once(request, "response")) as [AsyncIterable<Buffer>];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Resident memory of a process (Linux). */
function megabytesOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return Math.round(Number(kilobytes) / 1024);
}

interface Round {
  perSecond: number;
  p99: number;
}

/** Of each way the rounds of our server and those of the bare one. */
async function measure(): Promise<{ ours: Round[]; bare: Round[] }[]> {
  const found = ways.map(() => ({ ours: [] as Round[], bare: [] as Round[] }));
  for (let round = -1; round < rounds; round++)
    for (const [at, { accept, peer }] of ways.entries()) {
      const ours = await load(door.said.port, accept);
      const bare = await load(peer.said.port, accept);
      if (round < 0) continue;
      found[at]!.ours.push(ours);
      found[at]!.bare.push(bare);
    }
  return found;
}

async function load(port: number, accept: string): Promise<Round> {
  const until = performance.now() + secondsOfRound * 1000;
  const waits = (
    await Promise.all(Array.from({ length: connections }, () => askOver({ port, accept, until })))
  ).flat();
  waits.sort((a, b) => a - b);
  return {
    perSecond: waits.length / secondsOfRound,
    p99: waits[Math.floor(waits.length * 0.99)]!,
  };
}

interface Asking {
  port: number;
  accept: string;
  /** Milliseconds of `performance.now()`. */
  until: number;
}

/** One connection that asks again as soon as the answer is whole. Returns how long each answer took, in milliseconds. */
function askOver({ port, accept, until }: Asking): Promise<number[]> {
  const request = `GET /api/today HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nAccept-Encoding: ${accept}\r\n\r\n`;
  const waits: number[] = [];
  return new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1");
    let asked = 0;
    let left = -1;
    const ask = () => {
      asked = performance.now();
      left = -1;
      socket.write(request);
    };
    socket.on("connect", ask).on("error", failed);
    socket.on("data", (chunk: Buffer) => {
      left = left < 0 ? bodyLeft(chunk) : left - chunk.length;
      if (left > 0) return;
      waits.push(performance.now() - asked);
      if (performance.now() < until) ask();
      else done((socket.destroy(), waits));
    });
  });
}

/** What is missing of the body after the first piece of an answer, which must have the whole head. */
function bodyLeft(chunk: Buffer): number {
  const end = chunk.indexOf("\r\n\r\n");
  const head = chunk.subarray(0, end).toString("latin1");
  const [, length] = /content-length: (\d+)/i.exec(head) ?? [];
  if (end < 0 || !head.includes(" 200 ") || !length) throw new Error(`not an answer:\n${head}`);
  return Number(length) - (chunk.length - end - 4);
}

function write(): void {
  const rows = ways.flatMap(({ name, size }, at) => [
    rowOf(`afterword serve, ${name}, ${kilobytes(size)}`, measured[at]!.ours),
    rowOf(`bare node:http, ${name}`, measured[at]!.bare),
  ]);
  const ratios = measured.map(({ ours, bare }) =>
    median(ours.map(({ perSecond }, round) => perSecond / bare[round]!.perSecond)).toFixed(2),
  );
  writeSection(
    "performance",
    "Today over HTTP",
    `Written by \`bench/http.ts\`; \`GET /api/today\` with ${applications} applications over ${connections} connections, as it is and shortened as browsers read it; medians of ${rounds} interleaved rounds of ${secondsOfRound} s, client on the same two cores. The load of the machine was ${loadavg()[0]!.toFixed(1)}.\n\n${table(["server", "requests/s", "p99 ms"], rows)}\n\nRatios, median of the rounds, ${ratios[0]} as it is, of which at least 0.4 is asked, and ${ratios[1]} short, where all that is left is what each request needs. Resident memory after the start, median of ${starts}, ${median(memoryAfterStart)} MB, the most ${Math.max(...memoryAfterStart)} MB (the first start of a changed program strips its types), at most 120 is asked; after the load, with every route loaded, ${memoryAfterLoad} MB.`,
  );
}

function rowOf(name: string, all: readonly Round[]): string[] {
  return [
    name,
    median(all.map(({ perSecond }) => perSecond)).toFixed(0),
    median(all.map(({ p99 }) => p99)).toFixed(1),
  ];
}

function kilobytes(size: number): string {
  return `${(size / 1024).toFixed(1)} kB`;
}
