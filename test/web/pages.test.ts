import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, Page, Response } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
import { eventually, holds } from "../support/eventually.ts";
import { atRest, openListed, openWindow, serveSamples } from "../support/sample-app.ts";
import type { SampleApps } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const today = { name: "today", path: "/" };
const larkfield = { name: "application", path: "/applications/sample-larkfield" };

let browser: Browser;
let apps: SampleApps;
withBrowser(async (opened) => {
  browser = opened;
  apps = await serveSamples();
  return apps;
});

test(
  "dragging now says what would happen by then, and changes nothing",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, larkfield);
    const says = page.locator(".reading .main");
    const range = page.getByLabel("What if they do not answer?");
    await range.fill("14");
    await says.filter({ hasText: /^Check in with Dana\./ }).waitFor();
    await range.fill("21");
    await says.filter({ hasText: /^Check in with Dana once more\./ }).waitFor();
    await eventually(
      () => range.getAttribute("aria-valuetext"),
      (text) => assert.match(text ?? "", /^Wednesday 16 December/),
    );
    assert.equal((await eventsOf("sample-larkfield")).length, await countShown(page));
  },
);

test(
  "a changed fact shows the plan move before it is kept, and undo takes it back",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, larkfield);
    const before = (await eventsOf("sample-larkfield")).length;
    await page.getByLabel("They will answer by").fill("2026-12-09");
    const moves = page.locator(".changed .moves");
    await moves.getByText("Fri 11 Dec, 10:00 am").waitFor();
    assert.equal((await eventsOf("sample-larkfield")).length, before);
    await page.getByRole("button", { name: "Keep this" }).click();
    await page.getByText("An answer is expected by Wed 9 Dec.").waitFor();
    await page.getByRole("button", { name: /Undo/ }).click();
    await page.getByText("An answer is expected by Fri 4 Dec.").waitFor();
  },
);

test(
  "what is typed while find or do is on its way stands in it, and does nothing to the page",
  { skip },
  async () => {
    const { page } = await openListed(apps, browser, today);
    await page.route(/palette[^/]*\.js/, async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("skip", { delay: 20 });
    const field = page.getByRole("combobox");
    await field.waitFor();
    await holds(field, "skip");
    assert.equal(await page.getByText("Skipped").count(), 0);
  },
);

test("what was put off says until when in words", { skip }, async () => {
  const { page } = await openListed(apps, browser, today);
  await page.getByRole("button", { name: "Later today" }).click();
  await page.getByText("You put it off until Wed 25 Nov, 12:40 pm.").first().waitFor();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("heading", { name: /^Thank Dr. Castellano/ }).waitFor();
});

test(
  "why of a step that is over says no more until when, and what it would wait for",
  { skip },
  async () => {
    const over = { name: "why", path: "/?why=sample-fennimore/thank-you:r1:jonas" };
    const { page } = await openListed(apps, browser, over);
    const why = page.getByRole("dialog", { name: "Why this is over" });
    await why.getByText("Thank Jonas at").waitFor();
    assert.doesNotMatch(await why.innerText(), /should be done|is dropped|ends the wait/);
  },
);

test(
  "a reason that is opened by its address is wholly in sight, with the row that it speaks of",
  { skip },
  async () => {
    const { page } = await openListed(apps, browser, {
      name: "why",
      path: "/?why=sample-tidewater/check-in:r1:1",
    });
    const asked = page.locator('[data-why="sample-tidewater/check-in:r1:1"]');
    for (const one of [asked, page.getByRole("dialog")])
      await eventually(
        async () => (await one.boundingBox())!,
        ({ y, height }) => assert.ok(y >= 0 && y + height <= 860, `cut off: ${y}, ${height}`),
      );
  },
);

test(
  "why opens beside the row, says the sum, and gives the focus back",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, today);
    const link = page.locator('[data-why^="sample-tidewater/check-in"]');
    await link.click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("heading", { name: "Why not today" }).waitFor();
    await sheet.getByText("Thanksgiving Day. Does not count.").waitFor();
    await sheet.getByText("Check in with Aaron at 10:00 am.").waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await page.locator('[data-why^="sample-tidewater/check-in"]:focus').waitFor();
  },
);

test(
  "find or do finds a person by the beginning of a name and goes there",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, today);
    await page.keyboard.press("Control+k");
    await page.locator("[role=dialog] input:focus").waitFor();
    await page.keyboard.type("aaron f");
    const option = page.getByRole("option", { name: /Aaron Feld/ });
    await option.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await option.first().click();
    await page.getByRole("heading", { level: 1, name: "Tidewater Health" }).waitFor();
  },
);

test(
  "a place is marked as soon as it is pressed, before its page is drawn",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, today);
    const before = await page.getByRole("heading", { level: 1 }).textContent();
    await page.evaluate(`
      new MutationObserver(() => {
        window.atMark ??= document.querySelector("h1")?.textContent;
      }).observe(document.querySelector(".head"), { subtree: true, attributeFilter: ["aria-current"] });
    `);
    await page.getByRole("link", { name: "Applications" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Applications" }).waitFor();
    assert.equal(await page.evaluate("atMark"), before);
  },
);

test(
  "skipping shows at once what is next, and Z brings it back",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, today);
    const head = page.getByRole("heading", { level: 1 });
    const first = (await head.textContent()) ?? "";
    await page.keyboard.press("s");
    await page.getByRole("button", { name: /Undo/ }).waitFor();
    await page.locator("h1", { hasNotText: first }).waitFor();
    await page.keyboard.press("z");
    await page.locator("h1", { hasText: first }).waitFor();
  },
);

test(
  "what another page records is offered, and the page under the eyes stays",
  { skip, timeout: 180_000 },
  async () => {
    const { page, show } = await openWindow(apps, browser);
    const listening = page.waitForResponse(/\/api\/live$/);
    await show(larkfield);
    await listening;
    const looked = page.waitForResponse(/\/api\/applications\/sample-larkfield$/);
    await apps.samples.app.world.store.write(({ owner }) => owner.saveMe(owner.find().me!));
    await looked;
    await page.evaluate("new Promise(requestAnimationFrame)");
    assert.equal(await page.locator(".news").count(), 0, "a change of nothing is no news");
    const { recordEvent } = await import("#actions/record-event.ts");
    await recordEvent(apps.samples.app.world, "sample-larkfield", {
      type: "out-of-office",
      at: "2026-11-25T10:39:00-05:00",
      from: "dana",
      until: "2026-12-10",
    });
    await page.getByText("Something new came.").waitFor();
    await page.getByRole("button", { name: "Show it" }).click();
    await page.locator(".thread text", { hasText: "Away" }).waitFor();
  },
);

test(
  "the first load fetches at most 70 kB of JavaScript, compressed, and each further page at most 40",
  { skip, timeout: 180_000 },
  async () => {
    const { page, show } = await openWindow(apps, browser);
    const scripts = keepScripts(page);
    await show(today);
    const first = await bytesOf(scripts);
    assert.ok(first > 10_000 && first <= 70_000, `${first} bytes`);
    for (const name of ["Applications", "Answers", "Insight", "Rules"]) {
      const before = await bytesOf(scripts);
      await page.getByRole("link", { name, exact: false }).first().click();
      await eventually(
        () => page.title(),
        (title) => assert.ok(title.startsWith(name), title),
      );
      await atRest(page);
      const more = (await bytesOf(scripts)) - before;
      assert.ok(more <= 40_000, `${name}: ${more} bytes`);
    }
  },
);

test(
  "a script asks for its functions to be compiled while it arrives, in its first line, where alone that is read",
  { skip },
  async () => {
    const { page, show } = await openWindow(apps, browser);
    const scripts = keepScripts(page);
    await show(today);
    const texts = await Promise.all(scripts.map((script) => script.text()));
    assert.ok(texts.length > 1);
    for (const text of texts) assert.match(text, /^\/\/# allFunctionsCalledOnLoad\n/);
  },
);

test(
  "the worker that fetches the whole program for offline is started only once the page is there and has settled",
  { skip },
  async () => {
    const { page } = await openWindow(apps, browser, { serviceWorkers: "allow" });
    await page.addInitScript(`
      addEventListener("load", () => (window.cameAt = performance.now()));
      const register = ServiceWorkerContainer.prototype.register;
      ServiceWorkerContainer.prototype.register = function (...all) {
        window.settled = [!!document.querySelector("footer.colophon"), performance.now() - cameAt];
        return register.apply(this, all);
      };
    `);
    await page.goto(apps.samples.origin);
    const [isThere, waited] = await eventually<[boolean, number]>(
      () => page.evaluate("window.settled"),
      (settled) => assert.ok(settled),
    );
    assert.ok(isThere && waited >= 1900, `${isThere} after ${waited} ms`);
  },
);

test(
  "German has every word, and the page says its language",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, today, { locale: "de-DE" });
    await page.getByRole("heading", { name: /bei Larkfield Energy danken/ }).waitFor();
    await page.locator("html[lang=de]").waitFor();
  },
);

async function eventsOf(application: string) {
  const stored = await apps.samples.app.world.store.read(({ applications }) =>
    applications.load(application),
  );
  return stored.application.events;
}

/** Nothing was recorded by looking: what the page fetches is what the store has. */
async function countShown(page: Page): Promise<number> {
  return page.evaluate(
    "fetch('/api/applications/sample-larkfield').then((answer) => answer.json()).then(({ file }) => file.application.events.length)",
  );
}

/** Every script that the page fetches from now on. The page itself cannot tell: its clock is the test's. */
function keepScripts(page: Page): Response[] {
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response);
  });
  return scripts;
}

/** Compressed, as they come over the line. */
async function bytesOf(scripts: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(scripts.map((script) => script.request().sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
