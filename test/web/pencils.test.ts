import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
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
const toTom = "/write/larkfield/thank-you%3Ar1%3Atom";

test(
  "a pressing sentence is marked while one types, level with its line, and keeps the letter",
  { skip },
  async () => {
    const { page } = await app.open(browser, toTom);
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "End"]) await letter.press(key);
    await letter.pressSequentially(" When can I expect to hear back from you?");
    const mark = page.locator(".pencils li", { hasText: "does not ask when" });
    await mark.first().waitFor();
    const sentence = page.locator(".pencil", { hasText: "expect to hear" });
    const [one, other] = [await sentence.first().boundingBox(), await mark.first().boundingBox()];
    assert.ok(Math.abs(one!.y - other!.y) < 40, `${one!.y} and ${other!.y}`);
    assert.ok(await page.getByText("One thing to mend first.").isVisible());
    assert.ok(await page.getByRole("button", { name: /Approve/ }).isDisabled());
  },
);

test(
  "what is set aside with a reason stays set aside, says why, and can be marked again",
  { skip },
  async () => {
    const { page, faults } = await app.open(browser, toTom);
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    const mark = page.locator(".pencils li:not(.is-aside)", { hasText: "does not ask when" });
    if ((await mark.count()) === 0) {
      for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "End"]) await letter.press(key);
      await letter.pressSequentially(" When can I expect to hear back from you?");
    }
    await mark.waitFor();
    const approve = page.getByRole("button", { name: /Approve/ });
    await page.keyboard.press("F8");
    await page.locator(".pencils li:focus", { hasText: "does not ask when" }).waitFor();
    await page.keyboard.press("Backspace");
    await page.locator(".leave-it input:focus").waitFor();
    await page.keyboard.type("He asked me to ask");
    await page.keyboard.press("Enter");
    await mark.waitFor({ state: "detached" });
    assert.ok(await approve.isEnabled());

    await page.reload();
    const aside = page.getByText("1 left as it is");
    await aside.click();
    await page.getByText("He asked me to ask").waitFor();
    assert.ok(await approve.isEnabled());
    await page.getByRole("button", { name: "Mark it again" }).click();
    await mark.waitFor();
    assert.ok(await approve.isDisabled());

    await mark.getByRole("button", { name: /Leave it/ }).click();
    await page.getByRole("button", { name: "It is how I write" }).click();
    await mark.waitFor({ state: "detached" });
    await page.keyboard.press("z");
    await mark.waitFor();
    assert.deepEqual(faults, []);
  },
);

test(
  "what is set aside is the sentence as it stands, not as it was last read some keys ago",
  { skip },
  async () => {
    const { page, faults } = await app.open(browser, toTom.replace("tom", "priya"));
    await page.clock.install();
    await page.reload();
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "End"]) await letter.press(key);
    await letter.pressSequentially(" When can I expect to hear back from you");
    const mark = page.locator(".pencils li:not(.is-aside)", { hasText: "does not ask when" });
    await mark.waitFor();
    await page.locator(".saved:visible", { hasText: /^Saved/ }).waitFor();

    // From here on no clock runs that would have the letter read again.
    await page.clock.pauseAt(Date.now() + 60_000);
    await letter.pressSequentially(" about the role?");
    await mark.getByRole("button", { name: /Leave it/ }).click();
    await page.getByRole("button", { name: "It is how I write" }).click();
    await page.getByText("1 left as it is").waitFor();
    await mark.waitFor({ state: "detached" });
    assert.deepEqual(faults, []);
  },
);
