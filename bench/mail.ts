// Mail on real servers: messages sent through the whole life beside a bare nodemailer loop, mail taken in beside bare parsing, an
// answer's way to the held chase, and a mailbox of 100,000 messages. Writes its section of docs/performance.md.
import { execFileSync } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import PostalMime from "postal-mime";
import { sendDueMessages } from "#actions/send-due-messages.ts";
import { takeInMail } from "#actions/take-in-mail.ts";
import type { Inbox } from "#ports/inbox.ts";
import { keepWatch } from "#worker/keep-watch.ts";
import { startMailServers } from "../test/support/mail-servers.ts";
import { setUpPanel, type PanelHome } from "../test/support/panel-of-many.ts";
import { startWorker } from "../test/support/start-worker.ts";
import { median, table, writeSection } from "./page.ts";

const rounds = 5;
const messages = 12;
const arrivals = 30;
const answers = 40;
const large = Number(process.argv[2] ?? 100_000);

await using servers = await startMailServers();
const account = servers.account("candidate");
const setUp = (people: number) =>
  setUpPanel({
    ...{ account, password: servers.password("candidate") },
    ...{ people, readIn: "priya@example.test" },
  });

const sending = await measureSending();
const reading = await measureReading();
const held = await measureAnswers();
const mailbox = await measureLargeMailbox();
writeSection(
  "performance",
  "Mail",
  `Written by \`bench/mail.ts\` against Postfix and Dovecot on loopback with TLS, the store at \`synchronous=FULL\`; medians of ${rounds} interleaved runs.

${table(["what", "ours", "the peer in the same run", "ratio"], [sending, reading])}

The whole life of a message: claimed, its bytes written and kept, the recipient accepted, the mailbox read once more, \`sending\` committed, sent, and its copy filed in Sent. The peer is nodemailer, which only sends.

${table(["from an answer's arrival to the held chase, by IDLE", "ms"], held)}

${table([`a mailbox of ${large.toLocaleString("en")} messages, never read before`, ""], mailbox)}`,
);

/** Messages a second through the whole life, and of nodemailer alone. */
async function measureSending(): Promise<string[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  const text = `From: <${account.address}>\r\nTo: <priya@example.test>\r\nSubject: Thank you\r\n\r\nDear Priya, thank you.\r\n`;
  for (let round = 0; round < rounds; round++) {
    await using panel = await setUp(messages);
    await using inbox = await panel.world.mail.openInbox(account);
    const paced = { ...account, pace: { secondsBetween: 0, mostADay: 1_000 } };
    ours.push(
      await perSecond(messages, async () => {
        let sent = 0;
        for (;;) {
          const reports = await sendDueMessages({ world: panel.world, account: paced, inbox });
          if (reports.length === 0) break;
          sent += reports.filter(({ outcome }) => outcome.outcome === "sent").length;
        }
        if (sent !== messages) throw new Error(`${sent} of ${messages} went out.`);
      }),
    );
    bare.push(
      await perSecond(messages, async () => {
        for (let at = 0; at < messages; at++) await servers.deliver("candidate", "priya", text);
      }),
    );
  }
  return row("messages sent per second", ours, bare);
}

/** Incoming mails a second taken in, and only parsed by postal-mime. */
async function measureReading(): Promise<string[]> {
  const mails = Array.from({ length: arrivals }, (_, at) => Buffer.from(answer(at)));
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await using panel = await setUp(2);
    const inbox = {
      readNew: async () => ({
        mails: mails.map((bytes) => ({
          ...{ folder: "inbox" as const, receivedAt: Temporal.Now.instant(), bytes },
        })),
        cursor: {},
      }),
    } as unknown as Inbox;
    ours.push(
      await perSecond(arrivals, async () => void (await takeInMail(panel.world, account, inbox))),
    );
    bare.push(
      await perSecond(arrivals, async () => {
        for (const bytes of mails) await new PostalMime().parse(bytes);
      }),
    );
  }
  return row("mails taken in per second", ours, bare);
}

/** Milliseconds from the moment at which the server has the answer until the store has it, watched by IDLE. */
async function measureAnswers(): Promise<string[][]> {
  await using panel = await setUp(2);
  const ending = new AbortController();
  let heard: (id: string) => void = () => {};
  const watching = keepWatch({
    ...{ world: panel.world, account, everySeconds: 600, once: false, signal: ending.signal },
    tell: { sent: () => {}, heard: ({ messageId }) => heard(messageId), trouble: console.error },
  });
  const client = await servers.imap("candidate");
  const times: number[] = [];
  for (let at = 0; at < answers; at++) {
    await new Promise((done) => setTimeout(done, 150));
    const arrived = Promise.withResolvers<void>();
    heard = () => arrived.resolve();
    await client.append("INBOX", Buffer.from(answer(1_000 + at)));
    const start = performance.now();
    await arrived.promise;
    times.push(performance.now() - start);
  }
  ending.abort();
  await watching;
  await client.logout();
  const sorted = times.toSorted((a, b) => a - b);
  return [
    ["median", median(times).toFixed(0)],
    [`p99 (of ${answers}, the limit is 2000)`, sorted[Math.floor(answers * 0.99)]!.toFixed(0)],
  ];
}

/** The first round of a worker, as a process, over a Maildir of many messages of which a tenth is of this month. */
async function measureLargeMailbox(): Promise<string[][]> {
  await using panel = await setUp(1);
  fillMaildir();
  await forgetCursor(panel);
  const start = performance.now();
  const { code, out } = await startWorker({ home: panel.home }).ended;
  const seconds = (performance.now() - start) / 1000;
  const bytes = Number(/\["memory",(\d+)\]/.exec(out)?.[1]) * 1024;
  if (code !== 0 || !out.includes('"heard"')) throw new Error(out);
  return [
    ["seconds to the first answer heard (the limit is 10)", seconds.toFixed(1)],
    ["most memory, MB (the limit is 256)", (bytes / 2 ** 20).toFixed(0)],
  ];
}

function fillMaildir(): void {
  const folder = `${servers.root}/mail/${account.address}/cur`;
  mkdirSync(folder, { recursive: true });
  const now = Math.floor(Date.now() / 1000);
  for (let at = 0; at < large; at++) {
    const time = now - Math.floor(((large - at) * 300 * 86_400) / large);
    const file = `${folder}/${time}.M${at}.bench:2,S`;
    writeFileSync(file, at === large - 1 ? answer(9_999) : newsletter(at));
    utimesSync(file, time, time);
  }
  execFileSync("chown", ["-R", "mail:mail", `${servers.root}/mail/${account.address}`]);
}

async function forgetCursor({ world }: PanelHome): Promise<void> {
  await world.store.write(({ accounts }) => accounts.saveCursor(account.id, {}, world.store.now()));
}

function answer(at: number): string {
  return `From: Priya <priya+p0@example.test>\r\nTo: <${account.address}>\r\nSubject: Re: Thank you\r\nMessage-ID: <bench-${at}@example.test>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi Maya,\r\n\r\nlikewise, it was good to meet you. We will be in touch.\r\n\r\nPriya\r\n\r\nOn Monday Maya wrote:\r\n> Dear Priya, thank you for the conversation.\r\n`;
}

function newsletter(at: number): string {
  return `From: News <news@shop-${at % 50}.test>\r\nTo: <${account.address}>\r\nSubject: Offer ${at}\r\nMessage-ID: <news-${at}@shop.test>\r\n\r\nBuy more.\r\n`;
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return count / ((performance.now() - start) / 1000);
}

function row(what: string, ours: number[], bare: number[]): string[] {
  const ratio = (median(ours) / median(bare)).toFixed(2);
  return [what, median(ours).toFixed(0), median(bare).toFixed(0), ratio];
}
