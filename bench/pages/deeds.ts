import type { Page } from "playwright-core";

/** What people do on a page. `prepare` is not measured. */
export interface Deed {
  name: string;
  path: string;
  prepare?(page: Page): Promise<void>;
  act(page: Page): Promise<void>;
}

const link = (name: string) => (page: Page) => page.getByRole("link", { name }).first().click();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const type = (text: string) => (page: Page) => page.keyboard.type(text, { delay: 60 });
const letter = (page: Page) => page.getByRole("textbox", { name: "Text of the letter" });

const larkfield = "/applications/sample-larkfield";
const write = "/write/sample-larkfield/thank-you:r2:priya";
const debrief = "/debrief/sample-larkfield/r2?who=tom";

/** The main things of each page, in the order of its list. */
export const deeds: readonly Deed[] = [
  { name: "Today: open Applications", path: "/", act: link("Applications") },
  { name: "Today: open Answers", path: "/", act: link("Answers") },
  { name: "Today: open Insight", path: "/", act: link("Insight") },
  { name: "Today: open Rules", path: "/", act: link("Rules") },
  { name: "Today: the next row, by J", path: "/", act: key("j") },
  { name: "Today: later, by L", path: "/", act: key("l") },
  { name: "Today: skip, by S", path: "/", act: key("s") },
  { name: "Today: Enter opens the one thing", path: "/", act: key("Enter") },
  {
    name: "Today: why",
    path: "/",
    act: (page) => page.locator("[data-why]").first().click(),
  },
  { name: "Today: find or do", path: "/", act: key("Control+k") },
  {
    name: "Find or do: type a name",
    path: "/",
    async prepare(page) {
      await page.keyboard.press("Control+k");
      await page.locator("[role=dialog] input").waitFor();
    },
    act: type("larkfield"),
  },
  { name: "Keys: open the sheet", path: "/", act: key("Shift+?") },
  {
    name: "Applications: open one",
    path: "/applications",
    act: (page) => page.locator(".company a").nth(3).click(),
  },
  { name: "Applications: the next row, by J", path: "/applications", act: key("j") },
  {
    name: "Applications: back to Today",
    path: "/applications",
    act: link("Today"),
  },
  {
    name: "Application: drag now by two weeks",
    path: larkfield,
    async prepare(page) {
      await page.getByLabel("What if they do not answer?").focus();
    },
    async act(page) {
      for (let day = 0; day < 14; day++) await page.keyboard.press("ArrowRight");
    },
  },
  {
    name: "Application: read a point of the thread",
    path: larkfield,
    prepare: (page) => page.locator("svg.thread a").first().focus(),
    act: key("ArrowRight"),
  },
  {
    name: "Application: a day is changed in thought",
    path: larkfield,
    act: (page) => page.getByLabel("They will answer by").fill("2026-12-16"),
  },
  {
    name: "Debrief: type a line",
    path: debrief,
    prepare: (page) => page.locator("textarea").first().click(),
    act: type("they want it boring"),
  },
  {
    name: "Debrief: the next person",
    path: debrief,
    act: key("Control+Enter"),
  },
  {
    name: "Write: the first letter that is typed",
    path: write,
    prepare: (page) => letter(page).click(),
    act: type("x"),
  },
  {
    name: "Write: type a sentence",
    path: write,
    async prepare(page) {
      await letter(page).click();
      await page.keyboard.type("I");
      await page.waitForTimeout(1500);
    },
    act: type("t would be my pleasure."),
  },
  { name: "Write: the next finding, by F8", path: write, act: key("F8") },
  {
    name: "Write: another version",
    path: write,
    act: (page) => page.getByRole("button", { name: "Another version" }).click(),
  },
  { name: "Answers: confirm, by Y", path: "/answers", act: key("y") },
  { name: "Answers: something else, by E", path: "/answers", act: key("e") },
  {
    name: "Answers: change one of before",
    path: "/answers",
    act: (page) => page.locator("[aria-labelledby=before] button").first().click(),
  },
  {
    name: "Insight: back to Today",
    path: "/insight",
    act: link("Today"),
  },
  {
    name: "Rules: another value",
    path: "/rules",
    act: (page) => page.locator(".rules button.set").first().click(),
  },
  {
    name: "Settings: open the templates",
    path: "/settings",
    act: (page) => page.locator("a[href^='/settings/templates']").first().click(),
  },
  {
    name: "Templates: type",
    path: "/settings/templates?place=check-in",
    prepare: (page) => page.locator("main textarea").first().click(),
    act: type("Dear all"),
  },
  {
    name: "First run: type a sentence",
    path: "/begin",
    prepare: (page) => page.locator("main textarea").first().click(),
    act: type("Panel at Acme yesterday at two, with Priya"),
  },
];
