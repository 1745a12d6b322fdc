import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { noBrowser, phone, themes } from "../support/browser.ts";
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

test("what is typed and not kept yet is still there after a reload", { skip }, async () => {
  const { page } = await app.open(browser, "/settings");
  await page.getByLabel("What stands under your letters").fill("Maya, from the train");
  await page.reload();
  await page.waitForFunction(
    "document.querySelector('textarea')?.value === 'Maya, from the train'",
  );
  await page.goto(new URL("/answers", page.url()).href);
  await page.getByText("Paste an answer").click();
  await page.waitForFunction("document.querySelector('.paste select').value === 'larkfield'");
  await page.getByLabel("What they wrote").fill("We have no news ye");
  await page.reload();
  const answer = page.getByLabel("What they wrote");
  await answer.waitFor();
  assert.equal(await answer.inputValue(), "We have no news ye");
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
  assert.equal(await page.evaluate("document.documentElement.lang"), "de");
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
  "insight and settings have no accessibility violation and fit a phone, with data and without",
  { skip },
  async () => {
    await using filled = await serveApp("2026-11-25T10:40:00-05:00");
    const { addSamples } = await import("#actions/add-samples.ts");
    for (const one of [app, filled]) {
      if (one === filled) await addSamples(filled.world);
      for (const address of ["/insight", "/settings"])
        for (const colorScheme of themes)
          for (const size of [{}, phone]) {
            const { page } = await one.open(browser, address, { ...size, colorScheme });
            await page.locator("#main h1").waitFor();
            const { violations } = await new AxeBuilder({ page }).analyze();
            assert.deepEqual(
              violations.map(
                ({ id, nodes }) => `${address} ${colorScheme}: ${id} ${nodes[0]?.html}`,
              ),
              [],
            );
            if ("isMobile" in size)
              assert.equal(
                await page.evaluate("document.documentElement.scrollWidth"),
                390,
                address,
              );
            await page.context().close();
          }
    }
  },
);
