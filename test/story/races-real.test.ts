import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { addApplication } from "#actions/add-application.ts";
import { approveMessage } from "#actions/approve-message.ts";
import { sendDueMessages } from "#actions/send-due-messages.ts";
import { takeInMail } from "#actions/take-in-mail.ts";
import { openWorld } from "#app/open-world.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { World } from "#ports/world.ts";
import { missingMailServers, startMailServers } from "../support/mail-servers.ts";
import type { MailServers } from "../support/mail-servers.ts";
import { zoneOfAfternoon } from "../support/panel-story.ts";

/** When the answer of each employer comes: before the server has taken the recipient, right after it, or with the body under way. */
const moments = ["before", "at the last look", "too late"] as const;
const races = 24;

test(
  `${races} real answers arrive around the last look: what it can see stops the check-in`,
  { skip: missingMailServers() ?? false },
  async () => {
    await using servers = await startMailServers();
    const home = await mkdtemp(join(tmpdir(), "afterword-race-"));
    try {
      await using real = openWorld({ home, keys: join(home, "keys") });
      const account = { ...servers.account("candidate"), pace: { secondsBetween: 0 } };
      await real.mail.savePassword(account.secret, servers.password("candidate"));
      await real.store.write(({ accounts }) => accounts.save(account));
      for (let at = 0; at < races; at++) await prepare(real, account.address, at);
      const world = worldWithAnswers(real, servers);
      const reports = [];
      for (let left = races; left > 0; left--)
        reports.push(...(await sendDueMessages({ world, account })));
      for (const { message, outcome } of reports) {
        const moment = momentOf(message.application);
        const expected = moment === "too late" ? "sent" : "stopped";
        assert.equal(outcome.outcome, expected, `${message.application}, answered ${moment}`);
      }
      const late = races / moments.length;
      assert.equal((await servers.waitFor("priya", late)).length, late);
      await using inbox = await real.mail.openInbox(account);
      await takeInMail(real, account, inbox);
      const states = (await real.store.read(({ messages }) => messages.list())).map(
        ({ state }) => state,
      );
      assert.equal(states.filter((state) => state === "withdrawn").length, races - late);
      assert.equal(states.filter((state) => state === "sent" || state === "answered").length, late);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
);

function momentOf(application: string): (typeof moments)[number] {
  return moments[Number(application.replace(/\D/g, "")) % moments.length]!;
}

/** The real world, in which the recipient answers at the moment that is theirs. */
function worldWithAnswers(world: World, servers: MailServers): World {
  const openOutbox: World["mail"]["openOutbox"] = async (account) => {
    const outbox = await world.mail.openOutbox(account);
    return {
      async send(mail) {
        const { to } = mail.envelope;
        const moment = momentOf(to);
        if (moment === "before") await answer(servers, to);
        return outbox.send({
          ...mail,
          async beforeBody() {
            if (moment === "at the last look") await answer(servers, to);
            const may = await mail.beforeBody();
            if (moment === "too late") await answer(servers, to);
            return may;
          },
        });
      },
    };
  };
  return Object.defineProperties(Object.create(world), {
    mail: { value: { ...world.mail, openOutbox } },
  }) as World;
}

async function answer(servers: MailServers, from: string): Promise<void> {
  const client = await servers.imap("candidate");
  const head = `From: <${from}>\r\nTo: <candidate@example.test>\r\nSubject: Your interview\r\nMessage-ID: <re-${from}>`;
  const text = "Hi Maya,\r\n\r\nwe would like to see you again. Which days suit you next week?\r\n";
  await client.append("INBOX", Buffer.from(`${head}\r\n\r\n${text}`));
  await client.logout();
}

/** An opening whose check-in is due. */
async function prepare(world: World, email: string, at: number): Promise<void> {
  const zone = zoneOfAfternoon();
  const end = Temporal.Now.zonedDateTimeISO(zone).subtract({ days: 9 });
  const application = `employer-${at}`;
  const parsed = parseFile({
    format: "afterword/application@1",
    me: { name: "Maya Lindqvist", email, timeZone: zone },
    application: {
      ...{ id: application, company: `Employer ${at}`, role: "Engineer", timeZone: zone },
      people: [
        {
          id: "dana",
          name: "Dana Whitfield",
          part: "recruiter",
          email: `priya+a${at}@example.test`,
        },
      ],
      interviews: [
        {
          ...{ id: "r1", stage: "first-round", interviewers: ["dana"] },
          start: end.subtract({ hours: 1 }).toString({ smallestUnit: "second" }),
          end: end.toString({ smallestUnit: "second" }),
          debrief: { notes: [{ person: "dana", specifics: ["rollouts start with one canary"] }] },
        },
      ],
    },
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  await addApplication(world, parsed.value);
  const step = { application, step: "check-in:r1:1" };
  const text = { subject: "How things stand", body: "Hi Dana,\n\nhow do things stand?\n\nMaya" };
  await world.store.write(({ drafts }) => drafts.save({ ...step, ...text, attachments: [] }));
  await approveMessage(world, { ...step, attachments: [], despite: "a text of the tests" });
}
