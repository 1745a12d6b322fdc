import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { desk, noBrowser, phone } from "../support/browser.ts";
import { atRest, openListed, serveSamples } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const sentence =
  "Panel at Hollis yesterday 2 to 3:30, with Priya Raman and Tom Okafor. Dana said by the end of next week";

let browser: Browser;
withBrowser(async (opened) => {
  browser = opened;
});

/** How a person presses, writes and goes on. */
interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}
const mouse: Hand = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
};
const finger: Hand = {
  press: (target) => target.tap(),
  write: async (target, text) => {
    await target.tap();
    await target.pressSequentially(text);
  },
};
/** The keyboard alone: Tab until the target has the focus, as a person would. */
const keyboard: Hand = {
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press("Enter");
  },
  write: async (target, text) => {
    await tabTo(target);
    await target.page().keyboard.type(text);
  },
};

const ways: [string, Hand, BrowserContextOptions][] = [
  ["by mouse", mouse, desk],
  ["by keyboard alone", keyboard, desk],
  ["by touch at 390 × 844", finger, phone],
];
for (const [name, hand, options] of ways)
  test(`from a sentence to the first thing to do, ${name}`, { skip, timeout: 40_000 }, async () => {
    await using apps = await serveSamples(browser);
    const { page, faults } = await openListed(
      apps,
      browser,
      { name: "first-run", path: "/", isFirst: true },
      options,
    );
    await page.getByRole("heading", { name: "Who did you talk to?" }).waitFor();
    await begin(page, hand);
    await debrief(page, hand);
    await page.getByRole("heading", { level: 1, name: "Hollis" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await page.getByRole("heading", { level: 1, name: /Hollis/ }).waitFor();
    await atRest(page);
    assert.ok(await page.locator(".next .act").first().isVisible());
    assert.deepEqual(faults, []);
    await page.context().close();
  });

async function begin(page: Page, hand: Hand): Promise<void> {
  await hand.write(page.getByLabel("An invitation, a mail, or a sentence"), sentence);
  await page.getByText("Fri 4 Dec").waitFor();
  assert.equal(await page.getByLabel("At", { exact: true }).inputValue(), "Hollis");
  await hand.write(page.getByLabel("As", { exact: true }), "Data Engineer");
  await hand.write(page.getByLabel("You", { exact: true }), "Maya Lindqvist");
  await hand.write(page.getByLabel("your address"), "maya@example.org");
  await hand.press(page.getByRole("button", { name: "Begin with this" }));
}

async function debrief(page: Page, hand: Hand): Promise<void> {
  await page.getByRole("heading", { name: /What did Priya/ }).waitFor();
  await hand.write(page.getByLabel("First thing Priya said"), "Every change goes to Duluth first");
  await hand.press(page.locator(".thumb .act:not(.is-back)"));
  await page.getByRole("heading", { name: /What did Tom/ }).waitFor();
  await hand.write(
    page.getByLabel("First thing Tom said"),
    "On-call is shared with the two meteorologists",
  );
  await hand.press(page.locator(".thumb .act:not(.is-back)"));
  await page.getByRole("heading", { name: "What else was there?" }).waitFor();
  await hand.press(page.locator(".thumb .act:not(.is-back)"));
}

const mostTabs = 60;

async function tabTo(target: Locator): Promise<void> {
  for (let count = 0; count < mostTabs; count++) {
    if (await target.evaluate((node) => node.matches(":focus"))) return;
    await target.page().keyboard.press("Tab");
  }
  assert.fail(`${String(target)} cannot be reached with Tab`);
}
