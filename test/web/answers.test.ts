import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { ReplyClass } from "#domain/facts/schema.ts";
import type { StoredIncoming } from "#ports/store.ts";
import { violationsOf } from "../support/axe.ts";
import { desk, noBrowser, phone } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { larkfieldFile } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const options = { skip: noBrowser, timeout: 180_000 };
const opened: ServedApp[] = [];
let browser: Browser;
withBrowser(async (started) => {
  browser = started;
});
after(() => Promise.all(opened.map((app) => app[Symbol.asyncDispose]())));

test(
  "an answer that nobody could read stands beside all that it can mean, each with what would follow and one key",
  options,
  async () => {
    const { app, page, faults } = await ask([ramble]);
    const meanings = page.getByRole("list", { name: "What it can mean" }).getByRole("listitem");
    const meant = [
      "1: Only polite: A courtesy; the chase goes on as planned.",
      "2: No news yet: You may acknowledge it; the chase waits anew, from the day that they named.",
      "3: Finding a time: The chase ends; you settle the time with them.",
      "4: Another round: The chase ends; you add the interview when it has a date.",
      "5: Asks for something: The chase ends; you answer within a working day.",
      "6: A no: Every chase ends; you may thank them within two working days.",
      "7: An offer: The chase ends; you thank for it within a day.",
      "8: None of these: The chase ends; nothing is written by itself.",
      "0: No answer at all: It changes nothing; what waited goes on.",
    ];
    await eventually(
      async () => (await meanings.allInnerTexts()).map((text) => text.replace(/\n+/g, ": ")),
      (said) => assert.deepEqual(said, meant),
    );
    const offer = page.getByRole("button", { name: "An offer", exact: true });
    assert.equal(await offer.getAttribute("aria-keyshortcuts"), "7");
    assert.equal(await describedAs(page, "An offer"), await textOf(meanings.nth(6).locator("p")));
    await page.getByText("It comes from dana@larkfield.example.").waitFor();
    await page.keyboard.press("7");
    await page.getByRole("heading", { name: "Every answer is read" }).waitFor();
    assert.deepEqual(await meantBy(app), ["offer"]);
    assert.deepEqual(faults, []);
  },
);

test(
  "one is asked about at a time, the most urgent first; the next is where the focus goes",
  options,
  async () => {
    const { app, page } = await ask([ramble, offered]);
    await page.getByRole("heading", { name: "Dana Whitfield offers you the role." }).waitFor();
    assert.equal(await page.getByRole("article", { name: "The mail" }).count(), 1);
    const later = page.getByRole("region", { name: "Then to be read" }).getByRole("listitem");
    await later
      .filter({ hasText: "Dana Whitfield wrote, and it is not clear what it means" })
      .waitFor();
    await later.getByRole("button", { name: "This one first" }).click();
    await page.getByText("We talked about the autumn.").waitFor();
    await page.keyboard.press("0");
    await page.locator("h2:focus", { hasText: "Dana Whitfield offers you the role." }).waitFor();
    assert.deepEqual(await meantBy(app), [], "what is no answer changes nothing");
    await page.keyboard.press("y");
    await page.getByRole("heading", { name: "Every answer is read" }).waitFor();
    assert.deepEqual(await meantBy(app), ["offer"]);
  },
);

test(
  "what was understood says what follows from it; E shows all else that it can mean",
  options,
  async () => {
    const { app, page } = await ask([offered]);
    const aside = page.getByRole("complementary");
    await aside.getByText("The chase ends; you thank for it within a day.").waitFor();
    const meanings = page.getByRole("list", { name: "What it can mean" });
    assert.equal(await meanings.count(), 0);
    await page.keyboard.press("e");
    await meanings.getByText("Every chase ends").waitFor();
    await page.keyboard.press("6");
    await page.getByRole("heading", { name: "Every answer is read" }).waitFor();
    assert.deepEqual(await meantBy(app), ["rejection"]);
  },
);

test(
  "on the phone and in German: the mail comes before what it can mean, and axe finds nothing",
  options,
  async () => {
    const { page } = await ask([ramble], { ...phone, locale: "de-DE" });
    const follows = page.getByText("Keine Nachfrage folgt; du dankst dafür binnen eines Tages.");
    await follows.waitFor();
    await page.getByText("Sie kommt von dana@larkfield.example.").waitFor();
    await eventually(
      async () => {
        const mail = (await page.getByRole("article", { name: "Die Mail" }).boundingBox())!;
        const first = (await page.getByRole("button", { name: "Nur höflich" }).boundingBox())!;
        return first.y - mail.y - mail.height;
      },
      (between) => assert.ok(between >= 0, `${between} px`),
    );
    assert.deepEqual(await violationsOf(page), []);
    // The whole row is as good as its name.
    await page.getByRole("listitem").filter({ has: follows }).tap();
    await page.getByRole("heading", { name: "Alle Antworten sind gelesen" }).waitFor();
  },
);

test("what was said of an answer is taken back, and it is asked about again", options, async () => {
  const { app, page, faults } = await ask([ramble]);
  const waits = () => app.world.store.read(({ incoming }) => incoming.list({ asks: true }).length);
  for (const [key, meant] of [
    ["7", ["offer"]],
    ["0", []],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole("heading", { name: "Every answer is read" }).waitFor();
    assert.deepEqual(await holdsOf(app), meant);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("We talked about the autumn.").waitFor();
    await page.getByRole("list", { name: "What it can mean" }).waitFor();
    assert.deepEqual([await holdsOf(app), await waits()], [[], 1]);
  }
  assert.deepEqual(faults, []);
});

test("what was read before and is changed can be what it was", options, async () => {
  const { app, page } = await ask([offered]);
  await page.keyboard.press("y");
  await page.getByRole("heading", { name: "Every answer is read" }).waitFor();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByRole("button", { name: "Something else" }).click();
  await page.getByRole("button", { name: "A no", exact: true }).click();
  await page.getByText("Dana Whitfield says no.").first().waitFor();
  assert.deepEqual(await holdsOf(app), ["rejection"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Dana Whitfield offers you the role.").first().waitFor();
  assert.deepEqual(await holdsOf(app), ["offer"]);
});

test("the page of the employer asks for it to be read, as Today does", options, async () => {
  const { page } = await ask([ramble]);
  await page.goto(new URL("/applications/larkfield", page.url()).href);
  const planned = page.getByRole("region", { name: "What is planned" });
  await planned.getByRole("link", { name: "Has Dana answered?" }).click();
  await page.getByText("We talked about the autumn.").waitFor();
});

test(
  "the round that an answer names is put on file by one tap, and taken off again by undo",
  options,
  async () => {
    const { app, page } = await ask([invited], phone);
    await page.getByText("Technical round, Friday 4 December, 2:00 pm – 3:00 pm").waitFor();
    await page.getByRole("button", { name: "Add it" }).tap();
    await eventually(
      () => roundsOf(app),
      (rounds) => assert.deepEqual(rounds, [["priya", "tom"], ["dana"]]),
    );
    await page.getByRole("button", { name: "Add it" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).tap();
    await page.getByRole("button", { name: "Add it" }).waitFor();
    assert.equal((await roundsOf(app)).length, 1);
  },
);

const invited = mail("invited", {
  text: "Hi Maya,\n\nI would like to invite you to a technical interview with me on Friday 4 December at 2 pm.\n\nDana",
  judgement: {
    ...{ class: "next-round", confidence: "high", answerBy: null },
    evidence: [{ what: "next-round", where: "text", says: "invite you to a technical interview" }],
  },
});
const ramble = mail("ramble", {
  text: "Hi Maya,\n\nWe talked about the autumn.\n\nDana",
  judgement: { class: "other", confidence: "low", answerBy: null, evidence: [] },
});
const offered = mail("offered", {
  text: "Hi Maya,\n\nWe would love to have you.\n\nDana",
  judgement: {
    ...{ class: "offer", confidence: "medium", answerBy: null },
    evidence: [{ what: "offer", where: "text", says: "We would love to have you" }],
  },
});

function mail(
  name: string,
  { text, judgement }: Pick<StoredIncoming, "text" | "judgement">,
): StoredIncoming {
  const whose = { certainty: "certain", because: "It comes from dana@larkfield.example." };
  return {
    ...{ messageId: `<${name}@larkfield.example>`, application: "larkfield", person: "dana" },
    ...{ folder: "inbox", sender: "dana@larkfield.example", subject: "Hello", references: [] },
    receivedAt: Temporal.Instant.from("2026-11-25T15:12:00Z"),
    ...{ text, judgement: { ...judgement, whose }, asks: true },
  };
}

/** The page of answers, with these to be asked about. */
async function ask(mails: readonly StoredIncoming[], options = {}) {
  const app = await serveApp("2026-11-25T10:40:00-05:00", [larkfieldFile]);
  opened.push(app);
  await app.world.store.write(({ incoming }) => {
    for (const one of mails) incoming.save(one);
  });
  const { page, faults } = await app.open(browser, "/answers", { ...desk, ...options });
  await page.locator(".meanings, .reading-of .act").first().waitFor();
  return { app, page, faults };
}

/** Who is asked to be at each round on file. */
async function roundsOf(app: ServedApp): Promise<string[][]> {
  const { application } = await app.world.store.read(({ applications }) =>
    applications.load("larkfield"),
  );
  return application.interviews.map(({ interviewers }) => interviewers);
}

/** What each answer on file was said to mean. */
async function meantBy(app: ServedApp): Promise<ReplyClass[]> {
  const { application } = await app.world.store.read(({ applications }) =>
    applications.load("larkfield"),
  );
  return application.events.flatMap((event) =>
    event.type === "reply-received" ? event.class : [],
  );
}

/** What of that holds still. */
async function holdsOf(app: ServedApp): Promise<ReplyClass[]> {
  const { application } = await app.world.store.read(({ applications }) =>
    applications.load("larkfield"),
  );
  const voided = new Set(
    application.events.flatMap((one) => (one.type === "voided" ? one.event : [])),
  );
  return application.events.flatMap((event) =>
    event.type === "reply-received" && !voided.has(event.id) ? event.class : [],
  );
}

async function describedAs(page: Page, name: string): Promise<string | null> {
  const id = await page.getByRole("button", { name, exact: true }).getAttribute("aria-describedby");
  return page.locator(`[id="${id}"]`).textContent();
}

async function textOf(one: { textContent(): Promise<string | null> }): Promise<string> {
  return (await one.textContent()) ?? "";
}
