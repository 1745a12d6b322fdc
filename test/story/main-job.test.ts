import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Plan } from "#domain/plan/types.ts";
import { readMail } from "#mail/mime/read-mail.ts";
import { afterword, afterwordJson } from "../support/afterword.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import { application, debrief, setUpHome } from "../support/panel-story.ts";

test(
  "a panel interview from the invitation to the answer, through real mail servers",
  { skip: missingMailServers() ?? false },
  async () => {
    await using servers = await startMailServers();
    const home = await mkdtemp(join(tmpdir(), "afterword-main-"));
    try {
      await setUpHome(home, servers);
      const scheduling = recruiterMail(
        servers.account("recruiter").address,
        servers.account("candidate").address,
      );
      await afterwordJson(home, ["import", await saved(home, "recruiter.eml", scheduling)]);

      await writeFile(join(home, "rollout.pdf"), pdf);
      await afterwordJson(home, [
        "debrief",
        application,
        "--from",
        await saved(home, "debrief.json", JSON.stringify(debrief)),
      ]);
      const before = await afterwordJson<Plan>(home, ["plan", application]);
      assert.equal(before.steps.find(({ id }) => id === "check-in:r1:1")?.status, "waiting");

      for (const step of ["thank-you:r1:priya", "thank-you:r1:tom", "promised-material:r1:m1"]) {
        await afterwordJson(home, ["draft", step]);
        await afterwordJson(home, [
          "approve",
          step,
          ...(step.startsWith("promised") ? ["--attach", join(home, "rollout.pdf")] : []),
        ]);
      }
      const sent = await afterwordJson<{ outcome: string }[]>(home, ["send"]);
      assert.deepEqual(
        sent.map(({ outcome }) => outcome),
        ["sent", "sent", "sent"],
      );
      assert.deepEqual(
        await afterwordJson(home, ["send"]),
        [],
        "a second send has nothing to send",
      );

      const [toPriya] = await Promise.all(
        (await servers.waitFor("priya", 1)).map(({ bytes }) => readMail(bytes)),
      );
      const [toTom] = await Promise.all(
        (await servers.waitFor("tom", 1)).map(({ bytes }) => readMail(bytes)),
      );
      const [toDana] = await Promise.all(
        (await servers.waitFor("recruiter", 1)).map(({ bytes }) => readMail(bytes)),
      );
      assert.deepEqual(
        toPriya!.to.map(({ address }) => address),
        [servers.account("priya").address],
        "one recipient",
      );
      assert.deepEqual([toPriya!.cc, toTom!.cc, toDana!.cc], [[], [], []], "nobody in copy");
      assert.match(toPriya!.text, /canary region/);
      assert.doesNotMatch(toTom!.text, /canary region/);
      assert.notEqual(toPriya!.subject, toTom!.subject);
      assert.deepEqual(
        toDana!.inReplyTo,
        ["<schedule-1@brightwater.example>"],
        "THANK-11: in the recruiter's thread",
      );
      assert.deepEqual(toDana!.references, ["<schedule-1@brightwater.example>"]);
      assert.equal(toDana!.attachments[0]?.name, "rollout.pdf");
      assert.equal(
        Buffer.from(toDana!.attachments[0]!.content).compare(pdf),
        0,
        "the file arrives intact",
      );
      assert.equal((await servers.held("candidate", "Sent")).length, 3, "each copy is filed once");

      await servers.deliver(
        "recruiter",
        "candidate",
        answer({
          from: servers.account("recruiter").address,
          to: servers.account("candidate").address,
          id: toDana!.messageId!,
        }),
      );
      await servers.waitFor("candidate", 1);
      const second = await afterword(home, ["watch", "--once"]);
      assert.match(second.out, /next-round/, second.err);
      const after = await afterwordJson<Plan>(home, ["plan", application]);
      assert.equal(after.steps.find(({ id }) => id === "check-in:r1:1")?.status, "dropped");
      const held = after.held.find(({ step }) => step === "check-in:r1:1");
      assert.deepEqual(
        held?.because.map(({ rule }) => rule),
        ["CHECK-11"],
        "the plan says why",
      );
      const again = await afterword(home, ["watch", "--once"]);
      assert.equal(
        again.out.trim(),
        "",
        "own Sent copies and what was read before are not heard again",
      );
    } finally {
      await rm(home, { recursive: true, force: true });
      await rm(`${home}-keys`, { recursive: true, force: true });
    }
  },
);

const pdf = Buffer.from("%PDF-1.4\n%\u00e2\u00e3\nnot much of a document\n%%EOF\n", "latin1");

async function saved(home: string, name: string, text: string): Promise<string> {
  await writeFile(join(home, name), text);
  return join(home, name);
}

function recruiterMail(from: string, to: string): string {
  return mail(
    [
      `From: Dana Whitfield <${from}>`,
      `To: Maya Lindqvist <${to}>`,
      "Subject: Your interview with our panel",
      "Message-ID: <schedule-1@brightwater.example>",
      `Date: ${yesterday()}`,
    ],
    "Hi Maya,\r\n\r\nyou will meet Priya and Tom today. The invitation is on its way.\r\n\r\nDana\r\n",
  );
}

function yesterday(): string {
  return new Date(Date.now() - 24 * 3_600_000).toUTCString().replace("GMT", "+0000");
}

function answer({ from, to, id }: { from: string; to: string; id: string }): string {
  return mail(
    [
      `From: Dana Whitfield <${from}>`,
      `To: Maya Lindqvist <${to}>`,
      "Subject: Re: Your interview with our panel",
      "Message-ID: <answer-1@brightwater.example>",
      `In-Reply-To: ${id}`,
      `References: <schedule-1@brightwater.example> ${id}`,
    ],
    "Hi Maya,\r\n\r\nthe panel enjoyed it, and we would like to invite you to the final round. Which days suit you next week?\r\n\r\nDana\r\n",
  );
}

function mail(headers: string[], text: string): string {
  return [
    ...headers,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ].join("\r\n");
}
