import assert from "node:assert/strict";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { desk, phone } from "./browser.ts";

export type Place = "Today" | "Answers";

/** How a person presses, writes and goes on. Each does it in one way only. */
export interface Hand {
  options: BrowserContextOptions;
  press(target: Locator): Promise<void>;
  /** What has a key of its own is pressed by it, where there is a keyboard. */
  act(target: Locator, key: string): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Puts in at once what lies on the clipboard. */
  paste(target: Locator, text: string): Promise<void>;
  goTo(page: Page, place: Place): Promise<void>;
}

const mouse: Hand = {
  options: desk,
  press: (target) => target.click(),
  act: (target) => target.click(),
  write: async (target, text) => {
    await target.click();
    await target.pressSequentially(text);
  },
  paste: async (target, text) => {
    await target.click();
    await target.page().keyboard.insertText(text);
  },
  goTo: (page, place) => linkTo(page, place, "Main").click(),
};

const finger: Hand = {
  options: phone,
  press: (target) => target.tap(),
  act: (target) => target.tap(),
  write: async (target, text) => {
    await target.tap();
    await target.pressSequentially(text);
  },
  paste: async (target, text) => {
    await target.tap();
    await target.page().keyboard.insertText(text);
  },
  goTo: async (page, place) => {
    const back = page.getByRole("link", { name: "Back to Today" });
    const link = linkTo(page, place, "Main, below");
    await back.or(link).first().waitFor();
    if (await back.isVisible()) await back.tap();
    await link.tap();
  },
};

const letters = { Today: "t", Answers: "a" };

/** The keyboard alone: Tab until the target has the focus, as a person would. */
const keyboard: Hand = {
  options: desk,
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press("Enter");
  },
  act: async (target, key) => {
    await target.waitFor();
    await target.page().keyboard.press(key);
  },
  write: async (target, text) => {
    await tabTo(target);
    await target.page().keyboard.type(text);
  },
  paste: async (target, text) => {
    await tabTo(target);
    await target.page().keyboard.insertText(text);
  },
  goTo: async (page, place) => {
    await page.keyboard.press("g");
    await page.keyboard.press(letters[place]);
  },
};

export const hands: readonly [string, Hand][] = [
  ["by mouse", mouse],
  ["by keyboard alone", keyboard],
  ["by touch at 390 × 844", finger],
];

function linkTo(page: Page, place: Place, where: string): Locator {
  return page
    .getByRole("navigation", { name: where, exact: true })
    .getByRole("link", { name: place });
}

const mostTabs = 60;

/** Whether the target has the focus is asked of its own root: the letter stands in a shadow tree. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < mostTabs; count++) {
    if (await target.evaluate((node) => node.matches(":focus"))) return;
    await target.page().keyboard.press("Tab");
  }
  assert.fail(`${String(target)} cannot be reached with Tab`);
}
