import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { themes } from "./browser.ts";

const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
} satisfies RunOptions;

/**
 * What axe finds wrong with a page as it stands, in each of the themes. It is brought into the page once and asked there: its own way
 * with frames, which the pages have none of, opens a second page and is brought there as well, for every single question.
 */
export async function violationsOf(
  page: Page,
  inThemes: readonly (typeof themes)[number][] = themes,
): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of inThemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(document, ${JSON.stringify(options)})`,
    );
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
  }
  return found;
}
