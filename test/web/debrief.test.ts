import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { noBrowser, phone } from "../support/browser.ts";
import { eventually, holds } from "../support/eventually.ts";
import { openListed, serveSamples, type SampleApps } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const round = { application: "sample-larkfield", interview: "r2" };
const listed = { name: "debrief", path: "/debrief/sample-larkfield/r2?who=tom" };

let browser: Browser;
let apps: SampleApps;
withBrowser(
  async (opened) => {
    browser = opened;
    apps = await serveSamples();
    return apps;
  },
  { isWhole: true },
);

test(
  "what is written without a network survives a reload, and arrives when there is one",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, listed, { ...phone, serviceWorkers: "allow" });
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.reload();
    await second(page).waitFor();
    await page.context().setOffline(true);
    await second(page).fill("He keeps the old pager in a drawer");
    await page.getByText("No network. This stays on this device and arrives by itself.").waitFor();
    assert.ok(!(await saidBy("tom")).includes("He keeps the old pager in a drawer"));

    await page.reload();
    await holds(second(page), "He keeps the old pager in a drawer");

    await page.context().setOffline(false);
    await page.locator(".bar .saved.is-saved").waitFor();
    await isSaidBy("tom", "He keeps the old pager in a drawer");
  },
);

test(
  "what is sent while the server is still asked what it has is neither put back nor taken for another's",
  { skip, timeout: 180_000 },
  async () => {
    const path = listed.path.replace("tom", "priya");
    const { page } = await openListed(apps, browser, { ...listed, path }, phone);
    const debrief = "**/api/**/debrief";
    await page.route(debrief, (route) =>
      route.request().method() === "PUT" ? route.abort() : route.continue(),
    );
    await second(page).fill("She keeps bees");
    await page.getByText("No network. This stays on this device and arrives by itself.").waitFor();
    await page.unroute(debrief);

    const put = page.waitForRequest((request) => request.method() === "PUT").catch(() => undefined);
    await page.route(debrief, async (route) => {
      if (route.request().method() === "PUT") return route.continue();
      const response = await route.fetch();
      await Promise.race([put, page.waitForTimeout(1500)]);
      await page.waitForTimeout(200);
      return route.fulfill({ response });
    });
    await page.reload();
    await second(page).waitFor();
    await page.evaluate("dispatchEvent(new Event('online'))");
    await page.locator(".bar .saved.is-saved").waitFor();
    await page.unrouteAll({ behavior: "wait" });
    await isSaidBy("priya", "She keeps bees");
    await holds(second(page), "She keeps bees");
  },
);

test(
  "the day that they named for their answer is shown where it would be asked for again",
  { skip, timeout: 180_000 },
  async () => {
    const path = listed.path.replace("tom", "the-rest");
    const { page } = await openListed(apps, browser, { ...listed, path });
    await page.getByText("On file: Friday 4 December, “by the end of next week”.").waitFor();
  },
);

test("a reload in the middle of a word loses nothing", { skip, timeout: 180_000 }, async () => {
  const { page } = await openListed(apps, browser, {
    ...listed,
    path: listed.path.replace("tom", "priya"),
  });
  await third(page).pressSequentially("Freeze from 12 Dece");
  await page.reload();
  await holds(third(page), "Freeze from 12 Dece");
  await page.locator(".margin .saved.is-saved").waitFor();
});

test(
  "two that write at once are both shown, and keeping both loses neither",
  { skip, timeout: 180_000 },
  async () => {
    const path = listed.path.replace("tom", "ines");
    const desk = await openListed(apps, browser, { ...listed, path });
    const other = await openListed(apps, browser, { ...listed, path });
    await second(desk.page).fill("She taught physics before");
    await desk.page.locator(".margin .saved.is-saved").waitFor();
    await second(other.page).fill("She sails");

    await other.page.getByRole("heading", { name: "Two versions" }).waitFor();
    await other.page.getByRole("button", { name: "Keep both" }).click();
    await other.page.locator(".margin .saved.is-saved").waitFor();
    await isSaidBy("ines", "She taught physics before");
    await isSaidBy("ines", "She sails");
  },
);

test(
  "the thumb goes from person to person, and the last one ends at the application",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(
      apps,
      browser,
      { ...listed, path: "/debrief/sample-larkfield/r2?who=priya" },
      phone,
    );
    // Each is there only once the tap before it was heard.
    for (const name of ["Next, Tom", "Next, Dr. Castellano", "Next, The rest", "Done"])
      await page.getByRole("button", { name, exact: true }).tap();
    await page.getByRole("heading", { level: 1, name: "Larkfield Energy" }).waitFor();
  },
);

function second(page: Page) {
  return page.locator(".lines textarea").nth(1);
}
function third(page: Page) {
  return page.locator(".lines textarea").nth(2);
}

/** The server has it; what the page says of that may be of the time before. */
async function isSaidBy(person: string, text: string): Promise<void> {
  await eventually(
    () => saidBy(person),
    (said) => assert.ok(said.includes(text), said.join(" / ")),
  );
}

async function saidBy(person: string): Promise<string[]> {
  const { application } = await apps.samples.app.world.store.read(({ applications }) =>
    applications.load(round.application),
  );
  const found = application.interviews.find(({ id }) => id === round.interview);
  return found?.debrief?.notes.find((note) => note.person === person)?.specifics ?? [];
}
