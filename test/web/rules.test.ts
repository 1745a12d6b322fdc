import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { larkfieldFile } from "../support/larkfield.ts";
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
  "a value is changed in its sentence, shows which dates move, and holds once it is kept",
  { skip },
  async () => {
    const { page, faults } = await app.open(browser, "/rules#CHECK-1");
    const rule = page.locator("section.rule", { has: page.locator("#CHECK-1") });
    await rule.getByRole("button", { name: "2", exact: true }).click();
    await rule.getByRole("button", { name: "One more" }).click();
    // Answer by Friday 4 December: with three working days instead of two, Wednesday 9 instead of Tuesday 8.
    await rule.getByText("Wed 9 Dec").waitFor();
    await rule.getByRole("button", { name: /^Keep / }).click();
    await page.getByRole("button", { name: /Undo/ }).waitFor();
    await eventually(
      () => app.world.store.read(({ owner }) => owner.find().policy.overrides),
      (overrides) => assert.deepEqual(overrides, { "CHECK-1": { graceWorkingDays: 3 } }),
    );
    assert.deepEqual(faults, []);
  },
);
