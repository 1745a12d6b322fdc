import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addApplication } from "#actions/add-application.ts";
import { approveMessage } from "#actions/approve-message.ts";
import { openWorld } from "#app/open-world.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { MailAccount } from "#ports/account.ts";
import type { StoredMessage } from "#ports/store.ts";
import type { World } from "#ports/world.ts";
import { openSqliteStore } from "#storage/sqlite/open-store.ts";
import { zoneOfAfternoon } from "./panel-story.ts";

export interface PanelHome extends AsyncDisposable {
  home: string;
  application: string;
  /** Every message of the store, as it stands. */
  messages(): Promise<StoredMessage[]>;
  world: World & AsyncDisposable;
}

export interface PanelOrder {
  account: MailAccount;
  password: string;
  /** How many people interviewed; each has an approved note that is due. */
  people: number;
  /** The mailbox in which all of them read, each under a tag of their own: priya+p1@…, priya+p2@… */
  readIn: string;
  /** Size of the file attached to every third note, in bytes. */
  attached?: number;
  /** An empty folder to use as the home; otherwise one is made, and removed in the end. */
  home?: string;
}

/** A home whose store holds one panel interview of today and one approved thank-you note to everybody who asked. */
export async function setUpPanel(order: PanelOrder): Promise<PanelHome> {
  const home = order.home ?? (await mkdtemp(join(tmpdir(), "afterword-panel-")));
  const world = openWorld({ home, keys: `${home}-keys` });
  const { password } = order;
  const account = { ...order.account, pace: { secondsBetween: 0, mostADay: 1_000 } };
  const file = panelFile(order);
  await world.mail.savePassword(account.secret, password);
  await addApplication(world, file);
  await using inbox = await world.mail.openInbox(account);
  const { cursor } = await inbox.readNew(undefined, () => false);
  await world.store.write(({ accounts }) => {
    accounts.save(account);
    accounts.saveCursor(account.id, cursor, world.store.now());
  });
  await approveAll(world, file, order.attached ?? 0);
  return {
    home,
    application: file.application.id,
    world,
    messages: () => world.store.read(({ messages }) => messages.list()),
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      if (!order.home) await rm(home, { recursive: true, force: true });
      await rm(`${home}-keys`, { recursive: true, force: true });
    },
  };
}

async function approveAll(world: World, file: ApplicationFile, attached: number): Promise<void> {
  const { id: application, people } = file.application;
  for (const [at, { id, name }] of people.entries()) {
    const step = `thank-you:r1:${id}`;
    const body = `Dear ${name},\n\nthank you for asking about rollout number ${at}.\n\nMaya Lindqvist`;
    const subject = `Thank you, number ${at}`;
    await world.store.write(({ drafts }) =>
      drafts.save({ application, step, subject, body, attachments: [] }),
    );
    const content = new Uint8Array(attached).fill(at);
    const attachments =
      attached > 0 && at % 3 === 0
        ? [{ name: "rollout.bin", type: "application/octet-stream", content }]
        : [];
    await approveMessage(world, { application, step, attachments, despite: "a text of the tests" });
  }
}

/** The panel ended two hours ago, in a zone where it is afternoon. */
function panelFile({ account, people, readIn }: PanelOrder): ApplicationFile {
  const zone = zoneOfAfternoon();
  const end = Temporal.Now.instant().subtract({ hours: 2 }).toZonedDateTimeISO(zone);
  const [mailbox, domain] = readIn.split("@");
  const panel = Array.from({ length: people }, (_, at) => ({
    id: `p${at}`,
    name: `Person${String.fromCharCode(65 + (at % 26))} Number${at}`,
    part: "interviewer" as const,
    email: `${mailbox}+p${at}@${domain}`,
  }));
  const parsed = parseFile({
    format: "afterword/application@1",
    me: { name: "Maya Lindqvist", email: account.address, timeZone: zone },
    application: {
      ...{ id: "brightwater-engineer", company: "Brightwater", role: "Engineer" },
      ...{ timeZone: zone, culture: "standard", channel: "email", people: panel, events: [] },
      interviews: [
        {
          ...{ id: "r1", stage: "panel", cancelled: false },
          start: end.subtract({ hours: 1 }).toString({ smallestUnit: "second" }),
          end: end.toString({ smallestUnit: "second" }),
          interviewers: panel.map(({ id }) => id),
          debrief: {
            writtenAt: end.toString({ smallestUnit: "second" }),
            notes: panel.map(({ id }, at) => ({ person: id, specifics: [`rollout number ${at}`] })),
          },
        },
      ],
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The store of a home, by a clock that may be ahead. */
export function openStoreOf(home: string, minutesAhead = 0) {
  return openSqliteStore({
    file: join(home, "afterword.db"),
    now: () => Temporal.Now.instant().add({ minutes: minutesAhead }),
  });
}
