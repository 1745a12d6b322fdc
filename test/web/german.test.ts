import assert from "node:assert/strict";
import { test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { noBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { pageList } from "../support/page-list.ts";
import { openListed, openWindow, serveSamples } from "../support/sample-app.ts";
import type { SampleApps, SampleWindow } from "../support/sample-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const skip = noBrowser;

let browser: Browser;
let apps: SampleApps;
let german: SampleWindow;
withBrowser(async (opened) => {
  browser = opened;
  apps = await serveSamples();
  german = await openWindow(apps, browser, { locale: "de-DE" });
  return apps;
});

const forms = ["facts", "round:r2", "person:tom", "person", "erase"].map((change) => ({
  name: `the form of ${change}`,
  path: `/applications/sample-larkfield?change=${change}`,
}));

for (const listed of [...pageList, ...forms])
  test(
    `in a German browser nothing of ours is English: ${listed.name}`,
    { skip, timeout: 180_000 },
    async () => {
      const { page, faults } = german;
      faults.length = 0;
      await german.show(listed);
      const written = await wordsOfPeople(page);
      const english = (await textsOf(page)).filter((text) => isEnglish(text, written));
      assert.deepEqual(english, []);
      assert.deepEqual(faults, []);
    },
  );

test("how far applications came is said in the nominative", { skip }, async () => {
  await german.show({ name: "insight", path: "/insight" });
  const rows = german.page.getByRole("table", { name: /^Wie weit/ }).getByRole("rowheader");
  const stages = ["Angebot", "Letzte Runde", "Panel", "Erste Runde", "Telefonat", "Beworben"];
  await eventually(
    () => rows.allTextContents(),
    (said) => assert.deepEqual(said, stages),
  );
});

test(
  "the language chosen in Settings holds at once, and after the page is loaded anew",
  { skip, timeout: 180_000 },
  async () => {
    const { page } = await openListed(apps, browser, { name: "settings", path: "/settings" });
    await page.getByLabel("Language").selectOption("de");
    await page.getByRole("heading", { level: 1, name: "Einstellungen" }).waitFor();
    await page.goto(new URL("/?why=sample-tidewater/check-in:r1:1", page.url()).href);
    await page.locator("[role=dialog]").getByText("Wochenende. Zählt nicht.").first().waitFor();
  },
);

/** What people wrote, as the API gives it: without the sentences that the program itself makes. */
async function wordsOfPeople(page: Page): Promise<string> {
  const ours = new Set(["because", "lines", "obstacles", "findings", "problems", "say", "plan"]);
  const words: string[] = [];
  const listen = (key: string, value: unknown) => {
    if (ours.has(key)) return undefined;
    if (typeof value === "string") words.push(value);
    return value;
  };
  const ask = async (path: string) => {
    const answer = await page.request.get(new URL(`/api/${path}`, page.url()).href);
    return JSON.parse(await answer.text(), listen) as { id: string }[];
  };
  for (const { id } of await ask("applications")) await ask(`applications/${id}`);
  await ask("panel/sample-larkfield/r2");
  await ask("answers");
  return plain(words.join("\n"));
}

/** Every text and every label of the page, where no other language is said. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const labels = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    const found = [document.title];
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("script, style, noscript, [lang]:not(html)")) continue;
      for (const label of labels) found.push(element.getAttribute(label) ?? "");
      for (const { nodeType, data } of element.childNodes) if (nodeType === 3) found.push(data);
    }
    return found;
  })()`);
}

const stopWords =
  /(?<![\p{L}-])(?:the|and|of|to|is|are|with|you|your|they|their|for|from|this|that|its|not|have|has|been|there|who|how|which|than|yet|today|until)(?![\p{L}-])/iu;

function isEnglish(text: string, written: string): boolean {
  const said = text.replace(/[“„][^”“]*[”“]/gu, " ");
  return said
    .split(/(?<=[.!?:])\s+/u)
    .some((piece) => stopWords.test(piece) && !written.includes(plain(piece).replace(/[.:]$/, "")));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
