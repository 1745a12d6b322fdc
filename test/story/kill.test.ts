import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { openStates } from "#domain/thread/states.ts";
import { startFaultSmtp, type FaultSmtp } from "../support/fault-smtp.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers, TestPerson } from "../support/mail-servers.ts";
import { setUpPanel, type PanelHome } from "../support/panel-of-many.ts";
import { serverPoints, workerPoints, type Point } from "../support/points.ts";
import { randomOf } from "../support/random.ts";
import { startWorker, type StartedWorker } from "../support/start-worker.ts";

const kills = Number(process.env["AFTERWORD_KILLS"] ?? 300);
const seed = Number(process.env["AFTERWORD_SEED"] ?? 20_261_127);
const points: Point[] = [...workerPoints, ...serverPoints];
/** A dead worker's claims are free again after two minutes, so each next worker comes three minutes later. */
const minutesBetween = 3;

/** One store after another is worked through by workers that die; two lanes side by side, each with a mailbox of its own. */
interface Lane {
  servers: MailServers;
  /** Takes the mail in and knows what it took: the test counts here. Absent in the lane that sends through Postfix. */
  sink: FaultSmtp | undefined;
  candidate: TestPerson;
  random: () => number;
  killed: Map<Point, number>;
  aimed: Map<Point, number>;
  /** What the sink took in and has filed in Sent. */
  filed: Set<string>;
  /** The worker at work, for the server to kill, and where it should. */
  current?: { worker: StartedWorker; point: Point };
  /** Where the last worker died. */
  last?: Point;
  /** By Message-ID, what became of every message. */
  ends: Map<string, string>;
}

test(
  `killed ${kills} times at ${points.length} points, it loses nothing, sends nothing twice, and flags every doubt`,
  { skip: missingMailServers() ?? false },
  async (t) => {
    t.diagnostic(`seed ${seed}`);
    await using servers = await startMailServers();
    const lane = (at: number, candidate: TestPerson): Lane => ({
      ...{
        servers,
        candidate,
        sink: undefined,
        killed: new Map(),
        aimed: new Map(),
        filed: new Set<string>(),
      },
      ends: new Map(),
      random: randomOf(seed + at),
    });
    const lanes = [lane(0, "candidate"), lane(1, "recruiter")] as const;
    await using sink = await startSink(servers, lanes[0]);
    lanes[0].sink = sink;
    await Promise.all(lanes.map((one) => killAll(one, Math.ceil(kills / lanes.length))));

    const delivered = await countDelivered(lanes[1]);
    for (const text of sink.texts) addOne(delivered, messageIdOf(text));
    for (const [id, end] of lanes.flatMap(({ ends }) => [...ends])) {
      const count = delivered.get(id) ?? 0;
      assert.ok(count <= 1, `${id} was delivered ${count} times`);
      if (end === "sent") assert.equal(count, 1, `${id} is known as sent and was not delivered`);
      else if (lanes[0].ends.has(id))
        assert.equal(count, 0, `${id} stands in Sent and is asked about`);
      else assert.equal(end, "unsure", `${id} ended as ${end}`);
    }
    const reached = points.filter((point) => lanes.some(({ killed }) => killed.has(point)));
    if (kills >= 300) assert.deepEqual(reached, points, "a worker died at every point");
    t.diagnostic(lanes.map(({ killed }) => JSON.stringify(Object.fromEntries(killed))).join(" "));
  },
);

async function killAll(lane: Lane, most: number): Promise<void> {
  for (let done = 0; done < most;) done += await workThrough(lane, most - done);
}

/** Sets a store up, kills workers over it until nothing is left to send, lets one finish, and returns the number of kills. */
async function workThrough(lane: Lane, most: number): Promise<number> {
  await using panel = await setUp(lane);
  await answerFrom(lane, "p0");
  let done = 0;
  let minutesAhead = 0;
  while (done < most && (await isAtWork(panel))) {
    const point = minutesAhead === 0 ? answerPoint(lane) : nextPoint(lane);
    minutesAhead += minutesBetween;
    if (await killAt(lane, { home: panel.home, point, minutesAhead })) done++;
    await fileCopies(lane);
  }
  await finish(panel, minutesAhead);
  for (const { messageId, state } of await panel.messages()) lane.ends.set(messageId, state);
  await assertHeardOnce(panel);
  return done;
}

async function setUp({ servers, sink, candidate }: Lane): Promise<PanelHome> {
  const account = servers.account(candidate);
  return setUpPanel({
    account: sink
      ? { ...account, smtp: { ...account.smtp, port: sink.port }, filesSentCopies: true }
      : account,
    password: servers.password(candidate),
    people: 12,
    readIn: "priya@example.test",
    attached: 200_000,
  });
}

async function killAt(
  lane: Lane,
  order: { home: string; point: Point; minutesAhead: number },
): Promise<boolean> {
  const worker = startWorker(order);
  lane.current = { worker, point: order.point };
  const { signal, code, out } = await worker.ended;
  delete lane.current;
  addOne(lane.aimed, order.point);
  delete lane.last;
  if (signal === "SIGKILL") addOne(lane.killed, (lane.last = lastOf(out) ?? order.point));
  else assert.equal(code, 0, out);
  return signal === "SIGKILL";
}

/** A worker says before it kills itself where it is; one that the server kills cannot. */
function lastOf(out: string): Point | undefined {
  return points.find((point) => out.includes(JSON.stringify(["dies", point])));
}

/** The sink is a provider that files what it has taken in, as most do; Postfix is one that does not. */
async function fileCopies({ servers, sink, candidate, filed }: Lane): Promise<void> {
  const fresh = sink?.texts.filter((text) => !filed.has(text)) ?? [];
  if (fresh.length === 0) return;
  const client = await servers.imap(candidate);
  for (const text of fresh) await client.append("Sent", Buffer.from(text), ["\\Seen"]);
  await client.logout();
  for (const text of fresh) filed.add(text);
}

async function isAtWork(panel: PanelHome): Promise<boolean> {
  const states = (await panel.messages()).map(({ state }) => state);
  return states.some((state) => openStates.includes(state) && state !== "unsure");
}

/** What no worker finished is finished by one that nobody kills; a deferred message waits for half an hour. */
async function finish(panel: PanelHome, minutesAhead: number): Promise<void> {
  for (let late = minutesAhead + 31; await isAtWork(panel); late += 31) {
    const { code, out } = await startWorker({ home: panel.home, minutesAhead: late }).ended;
    assert.equal(code, 0, out);
  }
  await startWorker({ home: panel.home, minutesAhead: minutesAhead + 31 }).ended;
}

async function answerFrom({ servers, candidate }: Lane, person: string): Promise<void> {
  const to = servers.account(candidate).address;
  const client = await servers.imap(candidate);
  const answer = `From: <priya+${person}@example.test>\r\nTo: <${to}>\r\nSubject: Good to meet you\r\nMessage-ID: ${answerId}\r\n\r\nLikewise, it was good to meet you.\r\n`;
  await client.mailboxOpen("INBOX");
  await client.messageDelete("1:*").catch(() => false);
  await client.append("INBOX", Buffer.from(answer));
  await client.logout();
}

const answerId = "<likewise@example.test>";

async function assertHeardOnce({ world, application }: PanelHome): Promise<void> {
  const { events } = (await world.store.read((tables) => tables.applications.load(application)))
    .application;
  const heard = events.filter((event) => event.type === "reply-received");
  assert.deepEqual(
    heard.map((event) => event.messageId),
    [answerId],
    "the answer was taken in once",
  );
  const steps = events.flatMap((event) =>
    event.type === "message-sent" ? (event.step ?? "") : [],
  );
  assert.equal(new Set(steps).size, steps.length, "a step is marked as sent once");
}

/** A mail server that kills the worker in the middle of a message, after it, or after the reply to it. */
async function startSink(servers: MailServers, lane: Lane): Promise<FaultSmtp> {
  const [key, cert] = await Promise.all(
    ["key", "cert"].map((name) => readFile(`${servers.root}/${name}.pem`, "utf8")),
  );
  return startFaultSmtp({
    ...{ phase: "none", fault: "none", security: "starttls", key: key!, cert: cert! },
    reached(moment) {
      const isServerPoint = serverPoints.some((point) => point === lane.current?.point);
      if (isServerPoint && lane.current?.point === moment)
        lane.current.worker.process.kill("SIGKILL");
    },
  });
}

async function countDelivered({ servers, ends }: Lane): Promise<Map<string, number>> {
  const sent = [...ends.values()].filter((end) => end === "sent").length;
  await servers.waitFor("priya", sent);
  // One more through the same queue: what an earlier message had to deliver is delivered before it.
  await servers.deliver("tom", "priya", "Subject: The last\r\nMessage-ID: <last@x.test>\r\n\r\n.");
  const held = await servers.waitFor("priya", sent + 1);
  const delivered = new Map<string, number>();
  for (const { bytes } of held) addOne(delivered, messageIdOf(Buffer.from(bytes).toString()));
  return delivered;
}

function messageIdOf(text: string): string {
  return /^Message-ID: (\S+)/im.exec(text)?.[1] ?? "";
}

function addOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The point that was aimed at least, so that all are reached alike; by chance among equals. */
function nextPoint({ random, sink, aimed, killed, last }: Lane): Point {
  const ofDoubt = pointsOfDoubt.find((point) => !killed.has(point));
  if (ofDoubt && last && leavesDoubt.has(last)) return ofDoubt;
  const possible = points.filter((point) => sink || !serverPoints.some((one) => one === point));
  const ranked = possible.map((point) => ({ point, rank: (aimed.get(point) ?? 0) + random() }));
  return ranked.reduce((least, one) => (one.rank < least.rank ? one : least)).point;
}

/** Reached only by the worker that comes after one whose death left a doubt, too seldom to leave it to chance. */
const pointsOfDoubt: readonly Point[] = ["unsure uncommitted", "unsure", "Sent searched"];
const leavesDoubt: ReadonlySet<Point> = new Set([
  "sending",
  "mid-body",
  "dot",
  "replied",
  "reply read",
  "sent uncommitted",
]);

/** An answer waits for the first worker of a store, which dies while it takes it in. */
function answerPoint({ random }: Lane): Point {
  return random() < 0.5 ? "answer uncommitted" : "answer kept";
}
