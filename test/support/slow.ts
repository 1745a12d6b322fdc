import type { BrowserContext, Page } from "playwright-core";

/** AFTERWORD_SLOW=4 gives every page a fourth of the processor, and every answer of the server some time: who reads too early, sees it. */
const times = Number(process.env["AFTERWORD_SLOW"] ?? 1);
const mostMs = 150 * times;

export async function slowed(page: Page): Promise<Page> {
  if (times <= 1) return page;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  await holdAnswers(page.context());
  return page;
}

async function holdAnswers(context: BrowserContext): Promise<void> {
  await context.route(/\/api\/(?!live)/, async (route) => {
    await new Promise((done) => setTimeout(done, Math.random() * mostMs));
    await route.continue().catch(() => undefined);
  });
}
