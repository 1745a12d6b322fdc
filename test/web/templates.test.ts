import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { larkfieldFile } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const opener = "/settings/templates?place=thank-you%2Fopener";
let browser: Browser;
let app: ServedApp;
withBrowser(async (opened) => {
  browser = opened;
  app = await serveApp("2026-11-25T10:40:00-05:00", [larkfieldFile]);
  return app;
});

test(
  "what is typed is seen in a letter before it is kept, and undo takes the kept wording back",
  { skip },
  async () => {
    const { page } = await app.open(browser, opener);
    const text = page.getByLabel("One sentence a line");
    await text.fill("I left with a lighter step {{ day }}.");
    await page.locator("mark", { hasText: "I left with a lighter step yesterday." }).waitFor();
    await page.getByLabel("On whose facts").selectOption({ label: "Tom Okafor, Larkfield Energy" });
    await page.locator(".tried-text", { hasText: /^Hi Tom/ }).waitFor();
    assert.deepEqual(await app.world.templates.load(), []);
    await page.getByRole("button", { name: "Keep this wording" }).click();
    await page.getByText("yours", { exact: true }).waitFor();
    await page.getByRole("button", { name: /Undo/ }).click();
    await page.getByText("yours", { exact: true }).waitFor({ state: "detached" });
    await eventually(
      () => text.inputValue(),
      (value) => assert.match(value, /^Thank you for the \{\{ occasion \}\}/),
    );
  },
);

test("every place of the wording is called by what it is there for", { skip }, async () => {
  const { page } = await app.open(browser, opener);
  const places = page.getByRole("navigation", { name: "What they are made of" }).locator("a");
  const names = await eventually(
    () => places.allTextContents(),
    ({ length }) => assert.ok(length > 80, `${length} places`),
  );
  assert.deepEqual(
    names.filter((name) => /^[a-z-]+(\/|$)/.test(name)),
    [],
  );
});

test("a wording that cannot be used says where and why, and cannot be kept", { skip }, async () => {
  const { page } = await app.open(browser, opener);
  await page.getByLabel("One sentence a line").fill("Thank you.\n{% if day %}Until then.");
  await page.getByText(/line 2, column 1/).waitFor();
  await page.getByText(/not closed/).waitFor();
  await page.getByRole("button", { name: "Keep this wording", disabled: true }).waitFor();
});
