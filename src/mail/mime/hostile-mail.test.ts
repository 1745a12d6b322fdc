import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { readMail } from "./read-mail.ts";

const read = (text: string) => readMail(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
const from = "From: Dana <dana@acme.example>\nSubject: Friday\n";

test("reading a mail loads nothing that it points to", async () => {
  let loaded = 0;
  await using server = createServer((_, response) => {
    loaded++;
    response.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const canary = `http://127.0.0.1:${port}/canary`;
  const html = `<link rel=stylesheet href="${canary}"><style>@import "${canary}"</style><img src="${canary}"><iframe src="${canary}"></iframe><p>Friday</p><script src="${canary}"></script>`;
  const mail = await read(`${from}Content-Type: text/html\n\n${html}`);
  assert.equal(mail.text, "Friday");
  assert.equal(loaded, 0);
});

test("no script, event or style of an HTML mail is left in its text", async () => {
  const html =
    "<p onclick=alert(1)>Friday</p><svg onload=alert(2)><a href='javascript:alert(3)'>ten</a></svg><style>p{color:red}</style><title>spy</title>";
  const mail = await read(`${from}Content-Type: text/html\n\n${html}`);
  assert.doesNotMatch(mail.text, /alert|color|spy|[<>]/);
  assert.match(mail.text, /Friday/);
});

test("names of files cannot leave their folder, turn the writing or reach a terminal", async () => {
  const name = "..%2F..%2F.ssh%2Fid%1B%5B31m%E2%80%AEfdp.exe";
  const mail = await read(
    `${from}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhi\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''${name}\n\nx\n--b--\n`,
  );
  assert.equal(mail.attachments[0]?.name, ".._.._.ssh_id[31mfdp.exe");
});

test("old character sets are read", async () => {
  const bytes = (charset: string, hex: string) =>
    Buffer.concat([
      Buffer.from(`Subject: a\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`),
      Buffer.from(hex, "hex"),
    ]);
  const words: [charset: string, hex: string, text: string][] = [
    ["ks_c_5601-1987", "b0a8bbe7c7d5b4cfb4d9", "감사합니다"],
    ["windows-1251", "cff0e8e2e5f2", "Привет"],
    ["windows-1250", "64ec6b756a69", "děkuji"],
    ["GB18030", "c4e3bac3", "你好"],
    ["utf-7", Buffer.from("Gr+APwA3w-e an alle, 1 +- 1").toString("hex"), "Grüße an alle, 1 + 1"],
    ["x-unheard-of", Buffer.from("hello").toString("hex"), "hello"],
  ];
  for (const [charset, hex, text] of words)
    assert.equal((await readMail(bytes(charset, hex))).text.trim(), text, charset);
});

test("a Japanese greeting in ISO-2022-JP is read", async () => {
  // ESC $ B, then the kuten codes of こんにちは, then ESC ( B.
  const greeting = "1b244224332473244b2441244f1b2842";
  const head = "Subject: a\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\n\r\n";
  const mail = await readMail(Buffer.concat([Buffer.from(head), Buffer.from(greeting, "hex")]));
  assert.equal(mail.text.trim(), "こんにちは");
});

test("broken encoded words and names in pieces are read as far as they go", async () => {
  const mail = await read(
    "Subject: =?utf-8?Q?Gr=C3=BC=C3?= =?utf-8?Q?=9Fe?= =?utf-8?B?####?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhi\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''Lebens; filename*1*=l%C3%A4ufe; filename*2=.pdf\n\nx\n--b--\n",
  );
  assert.match(mail.subject, /^Grüße/);
  assert.equal(mail.attachments[0]?.name, "Lebensläufe.pdf");
});
