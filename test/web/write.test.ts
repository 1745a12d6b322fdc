import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { noBrowser, phone, themes } from "../support/browser.ts";
import { larkfieldFile, maya } from "../support/larkfield.ts";
import { serveApp, type ServedApp } from "../support/serve-app.ts";
import { withBrowser } from "../support/with-browser.ts";

const now = "2026-11-25T10:40:00-05:00";
const skip = noBrowser;
let browser: Browser;
let app: ServedApp;
withBrowser(async (opened) => {
  browser = opened;
  app = await serveApp(now, [larkfieldFile]);
  return app;
});
const note = "/write/larkfield/thank-you%3Ar1%3Apriya";

test(
  "a letter is composed from the notes beside it, and what is typed is kept",
  { skip },
  async () => {
    const { page, faults } = await app.open(browser, note);
    const letter = page.getByRole("textbox", { name: "Text of the letter" });
    await letter.waitFor();
    assert.match(await letter.innerText(), /one plant first for a weekend/);
    assert.ok(
      await page
        .getByText("every change goes to one plant first for a weekend")
        .first()
        .isVisible(),
    );
    await letter.press("Control+End");
    await letter.pressSequentially("\nP.S. The drawing helped.");
    await page.locator(".saved:visible", { hasText: "Saving" }).waitFor();
    await page.locator(".saved:visible", { hasText: "Saved" }).waitFor();
    await page.reload();
    await letter.waitFor();
    assert.match(await letter.innerText(), /P\.S\. The drawing helped\.$/);
    assert.deepEqual(faults, []);
  },
);

test(
  "a pressing sentence is marked while one types, level with its line, and keeps the letter",
  { skip },
  async () => {
    const { page } = await app.open(browser, "/write/larkfield/thank-you%3Ar1%3Atom");
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
  "without a mailbox a letter is approved, handed over, and sent when the person says so",
  { skip },
  async () => {
    const { page } = await app.open(browser, "/write/larkfield/check-in%3Ar1%3A1");
    await page.getByRole("textbox", { name: "Text of the letter" }).waitFor();
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.getByRole("button", { name: "It went out" }).waitFor();
    assert.equal(await stateOf("check-in:r1:1"), "unsure");
    await page.getByRole("button", { name: "It went out" }).click();
    await page.getByText(/This went out on/).waitFor();
    assert.equal(await stateOf("check-in:r1:1"), "sent");
  },
);

test("the notes of a panel stand side by side, and each is drafted", { skip }, async () => {
  const { page, faults } = await app.open(browser, "/panel/larkfield/r1");
  await page.getByRole("heading", { level: 2, name: "Tom" }).waitFor();
  assert.deepEqual(await page.locator(".triptych h2").allInnerTexts(), ["Priya", "Tom"]);
  assert.match(await page.locator(".triptych article").nth(1).innerText(), /meteorologists/);
  assert.deepEqual(faults, []);
});

test(
  "an answer that nobody could read is asked about first, and one key says what it is",
  { skip },
  async () => {
    await takeIn("I asked around on the third floor about the lamp.");
    const { page } = await app.open(browser, "/answers");
    await page.getByText("What does it say?").waitFor();
    await page.keyboard.press("2");
    await page.getByText("Every answer is read").waitFor();
    const events = await app.world.store.read(
      ({ applications }) => applications.load("larkfield").application.events,
    );
    assert.equal(events.findLast(({ type }) => type === "reply-received")?.type, "reply-received");
    assert.equal((events.at(-1) as { class?: string }).class, "holding");
  },
);

test(
  "no page of letters or answers has an accessibility violation or is wider than a phone",
  { skip },
  async () => {
    for (const address of [note, "/panel/larkfield/r1", "/answers"])
      for (const colorScheme of themes)
        for (const size of [{}, phone]) {
          const { page } = await app.open(browser, address, { ...size, colorScheme });
          await page.locator("#main h1").waitFor({ state: "attached" });
          await page.waitForTimeout(300);
          const { violations } = await new AxeBuilder({ page }).analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${address} ${colorScheme}: ${id} ${nodes[0]?.html}`),
            [],
          );
          if ("isMobile" in size)
            assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 390, address);
          await page.context().close();
        }
  },
);

async function stateOf(step: string): Promise<string | undefined> {
  return app.world.store.read(
    ({ messages }) =>
      messages.list({ application: "larkfield" }).findLast((one) => one.step === step)?.state,
  );
}

async function takeIn(text: string): Promise<void> {
  const { importSource } = await import("#actions/import-source.ts");
  const mail = `From: Dana Whitfield <dana@larkfield.example>\r\nTo: ${maya.email}\r\nSubject: Hello\r\nDate: Wed, 25 Nov 2026 10:12:00 -0500\r\nMessage-ID: <lamp@larkfield.example>\r\n\r\n${text}\r\n`;
  await importSource(
    app.world,
    { form: "mail", name: "mail", bytes: new TextEncoder().encode(mail) },
    {},
  );
}
