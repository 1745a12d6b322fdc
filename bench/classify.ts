import { classify } from "#domain/replies/classify.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import { readAnswers, arrivedAt } from "../test/support/read-answers.ts";
import { median, table, writeSection } from "./page.ts";

/** How many mails a second are told what they mean, beside the bare parsing of the same mails. */
const answers = await readAnswers();
const mails = answers.map(({ mail }) => mail);
const sources = answers.map(({ mail, text }) =>
  new TextEncoder().encode(
    `From: Dana <dana@acme.example>\nSubject: ${mail.subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
  ),
);
const hostile = ["could you please send ", "From: a\n", "On ", "1.1."].map((piece) => ({
  ...mails[0]!,
  text: piece.repeat(Math.ceil(1_000_000 / piece.length)),
}));

classifyAll();
const rounds = 7;
const parsing: number[] = [];
const meaning: number[] = [];
const worst: number[] = [];
for (let round = 0; round < rounds; round++) {
  parsing.push(
    await timed(async () => void (await Promise.all(sources.map((one) => readMail(one))))),
  );
  meaning.push(await timed(classifyAll));
  worst.push(
    await timed(() => hostile.forEach((mail) => classify(mail, { receivedAt: arrivedAt }))),
  );
}

const perSecond = (ms: number) => Math.round((1000 * mails.length) / ms).toString();
const slowest = [...mails].map((mail) => {
  const start = performance.now();
  classify(mail, { receivedAt: arrivedAt });
  return performance.now() - start;
});
writeSection(
  "performance",
  "What mail means",
  `Written by \`bench/classify.ts\` over the ${mails.length} mails of \`test/answers\`; medians of ${rounds} interleaved runs on one core.

${table(
  ["measured", "result"],
  [
    ["mails a second told what they mean", perSecond(median(meaning))],
    ["the same mails a second only parsed", perSecond(median(parsing))],
    [
      "99 of 100 mails take at most",
      `${slowest.toSorted((a, b) => a - b)[Math.floor(slowest.length * 0.99)]!.toFixed(1)} ms`,
    ],
    ["a megabyte of hostile text takes", `${(median(worst) / hostile.length).toFixed(0)} ms`],
  ],
)}`,
);

function classifyAll(): void {
  for (const mail of mails) classify(mail, { receivedAt: arrivedAt });
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
