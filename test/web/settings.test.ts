import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { violationsOf } from "../support/axe.ts";
import { desk, noBrowser, phone } from "../support/browser.ts";
import { fits, holds } from "../support/eventually.ts";
import { larkfieldFile, maya } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
let browser: Browser;
let app: ServedApp;
withBrowser(async (opened) => {
  browser = opened;
  app = await serveApp("2026-11-25T10:40:00-05:00", [larkfieldFile]);
  return app;
});

test(
  "who one is can be changed, and a wrong time zone is said at its place",
  { skip },
  async () => {
    const { page } = await app.open(browser, "/settings");
    await page.getByLabel("Time zone").fill("Mars/Olympus");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByText(/must be a time zone/).waitFor();
    await page.getByLabel("Time zone").fill("Europe/Berlin");
    await page.getByLabel("Name").fill("Maya L. Lindqvist");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByText("Kept", { exact: true }).waitFor();
    const me = await app.world.store.read(({ owner }) => owner.find().me);
    assert.deepEqual([me?.name, me?.timeZone], ["Maya L. Lindqvist", "Europe/Berlin"]);
  },
);

test("the time zones that fit what is typed are offered, and none before", { skip }, async () => {
  const { page } = await app.open(browser, "/settings");
  const offered = page.locator("datalist option");
  await page.getByLabel("Time zone").waitFor();
  assert.equal(await offered.count(), 0);
  await page.getByLabel("Time zone").fill("dubl");
  await offered.first().waitFor({ state: "attached" });
  assert.equal(await offered.count(), 1);
  assert.equal(await offered.first().getAttribute("value"), "Europe/Dublin");
});

test("what is typed and not kept yet is still there after a reload", { skip }, async () => {
  const { page } = await app.open(browser, "/settings");
  await page.getByLabel("What stands under your letters").fill("Maya, from the train");
  await page.reload();
  await holds(page.getByLabel("What stands under your letters"), "Maya, from the train");
  await page.goto(new URL("/answers", page.url()).href);
  await page.getByText("Paste an answer").click();
  await holds(page.locator(".paste select"), "larkfield");
  await page.getByLabel("What they wrote").fill("We have no news ye");
  await page.reload();
  await holds(page.getByLabel("What they wrote"), "We have no news ye");
  await page.goto(new URL("/applications/larkfield", page.url()).href);
  await page.getByLabel("They will answer by").fill("2026-12-09");
  await page.reload();
  await page
    .locator(".changed .moves")
    .getByText(/Fri 11 Dec/)
    .waitFor();
});

test("the language changes every word at once", { skip }, async () => {
  const { page } = await app.open(browser, "/settings");
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { level: 1, name: "Einstellungen" }).waitFor();
  await page.locator("html[lang=de]").waitFor();
});

test("everything is erased only once the address is typed", { skip }, async () => {
  const { page } = await app.open(browser, "/settings");
  const erase = page.getByRole("button", { name: "Erase everything" });
  assert.ok(await erase.isDisabled());
  await page.getByLabel(/Type maya@example.org/).fill(maya.email);
  await erase.click();
  await page.getByText("Everything is erased").waitFor();
  assert.deepEqual(await app.world.store.read(({ applications }) => applications.list()), []);
});

test(
  "insight and settings have no accessibility violation and fit a phone where there is no data",
  { skip },
  async () => {
    await using bare = await serveApp("2026-11-25T10:40:00-05:00");
    for (const size of [desk, phone]) {
      const { page } = await bare.open(browser, "/insight", size);
      for (const address of ["/insight", "/settings"]) {
        await page.goto(new URL(address, page.url()).href);
        await page.locator("#main h1").waitFor();
        assert.deepEqual(await violationsOf(page), [], address);
        await fits(page, size.viewport.width, address);
      }
    }
  },
);
