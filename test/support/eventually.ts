import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { waitMs } from "./browser.ts";

const pauseMs = 25;

/**
 * Looks again until what was found is right, and returns it: for all that comes at a moment which nobody can know, as what a page shows
 * or the store holds after a deed. What never becomes right fails as it was found last. That something does NOT happen cannot be waited
 * for: wait for what comes after it, and look then.
 */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isRight: (found: T) => void,
): Promise<T> {
  for (const end = Date.now() + waitMs; ;) {
    const found = await look();
    try {
      isRight(found);
      return found;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}

/** What stands in a field. A page refuses to evaluate a text, so that Playwright's own `waitForFunction` cannot look twice. */
export async function holds(field: Locator, text: string): Promise<void> {
  await eventually(
    () => field.inputValue(),
    (value) => assert.equal(value, text),
  );
}

export async function reads(place: Locator, text: RegExp): Promise<void> {
  await eventually(
    () => place.innerText(),
    (words) => assert.match(words, text),
  );
}

/** Nothing is wider than the window. */
export async function fits(page: Page, width: number, where = ""): Promise<void> {
  await eventually(
    () => page.evaluate<number>("document.documentElement.scrollWidth"),
    (needed) => assert.equal(needed, width, where),
  );
}
