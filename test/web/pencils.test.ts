import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { larkfieldFile } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const now = "2026-11-25T10:40:00-05:00";
let browser: Browser;
let app: ServedApp;
withBrowser(async (opened) => {
  browser = opened;
  app = await serveApp(now, [larkfieldFile]);
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
    await eventually(
      async () => [
        (await sentence.first().boundingBox())!.y,
        (await mark.first().boundingBox())!.y,
      ],
      ([one, other]) => assert.ok(Math.abs(one! - other!) < 40, `${one} and ${other}`),
    );
    await page.getByText("One thing to mend first.").waitFor();
    await page.getByRole("button", { name: /Approve/, disabled: true }).waitFor();
  },
);

test(
  "a letter is read beside the page from the first letter that is typed, and not before",
  { skip },
  async () => {
    const { page, faults } = await app.open(browser, toTom);
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    // A pointer that lies still is told of a move as well.
    await page.evaluate("dispatchEvent(new PointerEvent('pointermove'))");
    await page.evaluate("Promise.all([fetch('/'), fetch('/api/today')])");
    assert.equal(page.workers().length, 0);
    const begun = page.waitForEvent("worker");
    await letter.press("Control+Home");
    assert.match((await begun).url(), /reviewer/);
    await letter.pressSequentially("When can I expect to hear back from you? ");
    await page.locator(".pencils li", { hasText: "does not ask when" }).first().waitFor();
    assert.deepEqual(faults, []);
  },
);

test(
  "what is set aside with a reason stays set aside, says why, and can be marked again",
  { skip },
  async () => {
    await using own = await serveApp(now, [larkfieldFile]);
    const { page, faults } = await own.open(browser, toTom);
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    const mark = page.locator(".pencils li:not(.is-aside)", { hasText: "does not ask when" });
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "End"]) await letter.press(key);
    await letter.pressSequentially(" When can I expect to hear back from you?");
    await mark.waitFor();
    const approve = (disabled: boolean) =>
      page.getByRole("button", { name: /Approve/, disabled }).waitFor();
    await page.keyboard.press("F8");
    await page.locator(".pencils li:focus", { hasText: "does not ask when" }).waitFor();
    await page.keyboard.press("Backspace");
    await page.locator(".leave-it input:focus").waitFor();
    await page.keyboard.type("He asked me to ask");
    await page.keyboard.press("Enter");
    await mark.waitFor({ state: "detached" });
    await approve(false);

    await page.reload();
    const aside = page.getByText("1 left as it is");
    await aside.click();
    await page.getByText("He asked me to ask").waitFor();
    await approve(false);
    await page.getByRole("button", { name: "Mark it again" }).click();
    await mark.waitFor();
    await approve(true);

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
    await eventually(
      () =>
        app.world.store.read(({ drafts }) => drafts.find("larkfield", "thank-you:r1:priya")?.body),
      (body) => assert.match(body ?? "", /hear back from you/),
    );
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
