import type { CDPSession, Page } from "playwright-core";

/** What one thing that a person does costs them. */
export interface Took {
  /** From the event to the next frame, milliseconds in steps of 8: the longest of all events of the deed. */
  paint: number;
  /** The longest task afterwards, until the page is at rest again: so long would the next key wait. */
  task: number;
}

const slowed = 4;

/** Counts events and long tasks of every page that is opened from now on. */
export async function watchInteractions(page: Page): Promise<CDPSession> {
  await page.addInitScript(`
    window.deeds = { paint: 0, task: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) deeds.paint = Math.max(deeds.paint, duration);
    }).observe({ type: "event", durationThreshold: 16 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) deeds.task = Math.max(deeds.task, duration);
    }).observe({ type: "longtask" });
  `);
  return page.context().newCDPSession(page);
}

/** Does one thing with the processor slowed, and waits until nothing more comes of it. */
export async function measureDeed(
  page: Page,
  session: CDPSession,
  act: (page: Page) => Promise<void>,
): Promise<Took> {
  await page.waitForTimeout(50);
  await page.evaluate("void (deeds.paint = deeds.task = 0)");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  await act(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(150);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return page.evaluate("({ ...deeds })");
}
