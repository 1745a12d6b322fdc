import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** 0 to 100. */
export interface Scores {
  performance: number;
  accessibility: number;
  practices: number;
}

interface Result {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
    runtimeError?: { message: string };
  };
}
type Lighthouse = (address: string, flags: object) => Promise<Result | undefined>;
export type Judge = (address: string, port: number) => Promise<Scores>;

/** Lighthouse as it is installed in a folder, with its own settings for a phone: a slow network and a slow processor, both simulated. */
export async function findLighthouse(folder: string): Promise<Judge> {
  const file = join(folder, "node_modules", "lighthouse", "core", "index.js");
  const { default: lighthouse } = (await import(pathToFileURL(file).href)) as {
    default: Lighthouse;
  };
  return async (address, port) => {
    const result = await lighthouse(address, {
      port,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices"],
      disableFullPageScreenshot: true,
      // An address that is no page answers 404, and is a page of ours all the same.
      ignoreStatusCode: true,
    });
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message);
    const { categories, audits } = result.lhr;
    for (const { title, score, displayValue } of Object.values(audits))
      if (score !== null && score < 0.9) console.error(`  ${score} ${title} ${displayValue ?? ""}`);
    const of = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    return {
      performance: of("performance"),
      accessibility: of("accessibility"),
      practices: of("best-practices"),
    };
  };
}
