import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { desk, noBrowser } from "../support/browser.ts";
import { holds } from "../support/eventually.ts";
import { bareInvitation, maya } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
let browser: Browser;
let app: ServedApp;
withBrowser(async (opened) => {
  browser = opened;
  app = await serveApp("2026-11-25T10:40:00-05:00");
  return app;
});

test(
  "a dropped invitation that lacks the employer is kept while the page asks for what is missing",
  { skip },
  async () => {
    const { page } = await app.open(browser, "/begin");
    await chooseFile(page, bareInvitation);
    await page.getByText("Still needed").waitFor();
    await page.getByPlaceholder("your name").fill(maya.name);
    await page.getByPlaceholder("your address").fill(maya.email);
    await page.getByPlaceholder("the employer").fill("Kern");
    await page.getByPlaceholder("the role").fill("Baker");
    await page.getByText("Julia Brandt").waitFor();
    await page.getByRole("button", { name: /Begin with this/ }).click();
    await page.getByRole("heading", { level: 1, name: "Kern" }).waitFor();
    const [stored] = await app.world.store.read(({ applications }) => applications.list());
    assert.deepEqual(
      [stored?.application.company, stored?.application.role, stored?.application.people.length],
      ["Kern", "Baker", 1],
    );
  },
);

test(
  "a sentence is read while it is typed, and leads to the first question",
  { skip },
  async () => {
    const { page } = await app.open(browser, "/begin");
    await page.clock.setFixedTime("2026-11-25T10:40:00-05:00");
    await page
      .getByLabel("An invitation, a mail, or a sentence")
      .fill(
        "Panel at Hollis yesterday 2 to 3:30, with Priya Raman and Tom Okafor. Dana said by the end of next week",
      );
    await page.getByText("Fri 4 Dec").waitFor();
    await page.reload();
    await page.getByText("Fri 4 Dec").waitFor();
    await holds(page.getByLabel("At", { exact: true }), "Hollis");
    await page.getByLabel("As", { exact: true }).fill("Data Engineer");
    await page.getByRole("button", { name: /Begin with this/ }).click();
    await page.getByRole("heading", { name: /What did Priya/ }).waitFor();
  },
);

async function chooseFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  const file = { name: "invitation.ics", mimeType: "text/calendar", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
}

test(
  "a pasted mail that invites in words is understood, and its writer is kept with the address",
  { skip },
  async () => {
    const { page } = await app.open(browser, "/begin");
    await page.clock.setFixedTime("2026-11-25T10:40:00-05:00");
    await page
      .getByLabel("An invitation, a mail, or a sentence")
      .fill(
        "Hi Maya,\n\nWe'd love to see you for the Assistant Gardener post on Thursday 3 December, 2pm to 3.30pm. You'll meet me and Bronwen Ashe (head gardener).\n\nKind regards,\nMoira Kincaid\nHollybank Trust\nmoira@hollybank.example",
      );
    await page.getByText("Moira Kincaid and Bronwen Ashe").waitFor();
    await page.getByRole("button", { name: /Begin with this/ }).click();
    await page.getByRole("heading", { level: 1, name: "Hollybank Trust" }).waitFor();
    const stored = await app.world.store.read(({ applications }) => applications.list());
    const found = stored.find(({ application }) => application.company === "Hollybank Trust");
    const { role, people } = found!.application;
    assert.deepEqual([role, people[0]?.email], ["Assistant Gardener", "moira@hollybank.example"]);
  },
);

test("who reads the pages in German is offered letters in German", { skip }, async () => {
  await using german = await serveApp("2026-11-25T10:40:00-05:00");
  const { page } = await german.open(browser, "/begin", { ...desk, locale: "de-DE" });
  await page.getByRole("textbox").first().fill("Gespräch bei Kern, Freitag 14 Uhr");
  await holds(page.getByLabel("Briefe auf"), "de");
});
