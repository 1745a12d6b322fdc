import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { openListed, serveSamples, type SampleApps } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;
const card = { name: "prepare", path: "/prepare/sample-larkfield/r2" };
const letter = { name: "write", path: "/write/sample-larkfield/thank-you:r2:priya" };
/** What is of the program and not of the matter. */
const program =
  ".head, .foot-bar, .bar, .skip, .acts, .turns, .notes, .pencils, .approve, button, textarea";

let browser: Browser;
let apps: SampleApps;
withBrowser(async (opened) => {
  browser = opened;
  apps = await serveSamples();
  return apps;
});

for (const colorScheme of ["light", "dark"] as const)
  test(
    `the preparation card is one sheet in the ${colorScheme} theme, with lines to write on and nothing of the program`,
    { skip, timeout: 180_000 },
    async () => {
      const { page } = await openListed(apps, browser, card);
      await page.emulateMedia({ media: "print", colorScheme });
      assert.equal(await sheetsOf(page), 1);
      assert.deepEqual(await shown(page, program), []);
      for (const text of ["Priya Raman", "Tom Okafor", "Dr. Castellano", "grew from four to nine"])
        await page.getByText(text).first().waitFor();
      assert.equal((await shown(page, ".blank span")).length, 6);
      assert.ok(!(await page.getByText("Bring a pen").isVisible()), "it is on paper already");
      assert.equal(await paperOf(page), "rgb(255, 255, 255)");
      await page.context().close();
    },
  );

test(
  "a letter that is to be written by hand is one sheet: who it is for, and every line of it",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, letter);
    const text = page.getByRole("textbox", { name: "Text of the letter" });
    await text.waitFor();
    const lines = await eventually(
      async () => (await text.innerText()).split("\n").filter(Boolean),
      ({ length }) => assert.ok(length > 3, `${length} lines`),
    );
    await page.emulateMedia({ media: "print" });
    assert.equal(await sheetsOf(page), 1);
    assert.deepEqual(await shown(page, program), []);
    await page.locator(".letter-head").getByText("Priya Raman").waitFor();
    assert.ok(!(await page.getByText("With it").isVisible()), "nothing goes with it");
    assert.equal(await shadowOf(page), "none");
    for (const line of lines) await page.getByText(line).first().waitFor();
  },
);

function shadowOf(page: Page): Promise<string> {
  return page.evaluate("getComputedStyle(document.querySelector('.sheet')).boxShadow");
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The first words of what is visible among these. */
async function shown(page: Page, selector: string): Promise<string[]> {
  const visible = page.locator(selector).filter({ visible: true });
  return visible.evaluateAll((all) => all.map((one) => `${one.className} ${one.textContent}`));
}

function paperOf(page: Page): Promise<string> {
  return page.evaluate("getComputedStyle(document.body).backgroundColor");
}
