// Looks at every page on the sample data and keeps the pictures: two widths, two themes. `node scripts/node26.js scripts/make-screens.ts`
// after `npm run build:web`; with a word, only the pages whose name contains it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { desk, openBrowser, phone, themes } from "../test/support/browser.ts";
import { pageList } from "../test/support/page-list.ts";
import { atRest, openListed, serveSamples } from "../test/support/sample-app.ts";
import { withPalette } from "./small-png.ts";

const folder = join(import.meta.dirname, "..", "docs", "screens");
const wanted = process.argv[2] ?? "";

mkdirSync(folder, { recursive: true });
// The whole browser: without its windows it sets letters a little wider than people see them.
const browser = await openBrowser({ isWhole: true });
await using apps = await serveSamples();
for (const listed of pageList.filter(({ name }) => name.includes(wanted)))
  for (const [size, options] of Object.entries({ desk, phone })) {
    const { page } = await openListed(apps, browser, listed, options);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await atRest(page);
      const picture = await page.screenshot({ animations: "disabled" });
      const name = `${listed.name}-${size}-${colorScheme}.png`;
      writeFileSync(join(folder, name), withPalette(picture));
      console.log(name);
    }
    await page.context().close();
  }
await browser.close();
