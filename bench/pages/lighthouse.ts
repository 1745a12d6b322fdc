import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { multiplierFor } from "./calibration.ts";

/** 0 to 100. */
export interface Scores {
  performance: number;
  /** With the processor slowed as Lighthouse's calculator asks for this machine. */
  calibrated: number;
  accessibility: number;
  practices: number;
  /** What Lighthouse measured of the machine. */
  index: number;
}

interface Result {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
    environment: { benchmarkIndex: number };
    configSettings: { throttling: object };
    runtimeError?: { message: string };
  };
}
type Report = Result["lhr"];
type Lighthouse = (address: string, flags: object) => Promise<Result | undefined>;
export type Judge = (address: string, port: number) => Promise<Scores>;

/** Lighthouse as it is installed in a folder, with its own settings for a phone: a slow network and a slow processor, both simulated. */
export async function findLighthouse(folder: string): Promise<Judge> {
  const file = join(folder, "node_modules", "lighthouse", "core", "index.js");
  const { default: lighthouse } = (await import(pathToFileURL(file).href)) as {
    default: Lighthouse;
  };
  const run = async (address: string, flags: object) => {
    const result = await lighthouse(address, { ...usual, ...flags });
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message);
    return result.lhr;
  };
  return async (address, port) => {
    const report = await run(address, { port });
    const { environment, configSettings } = report;
    const cpuSlowdownMultiplier = multiplierFor(environment.benchmarkIndex);
    const throttling = { ...configSettings.throttling, cpuSlowdownMultiplier };
    const calibrated = await run(address, { port, throttling, onlyCategories: ["performance"] });
    console.error(`  index ${environment.benchmarkIndex}, slowed ${cpuSlowdownMultiplier} times`);
    sayWeak(report);
    return {
      performance: scoreOf(report, "performance"),
      calibrated: scoreOf(calibrated, "performance"),
      accessibility: scoreOf(report, "accessibility"),
      practices: scoreOf(report, "best-practices"),
      index: environment.benchmarkIndex,
    };
  };
}

const usual = {
  logLevel: "error",
  onlyCategories: ["performance", "accessibility", "best-practices"],
  disableFullPageScreenshot: true,
  // An address that is no page answers 404, and is a page of ours all the same.
  ignoreStatusCode: true,
};

function scoreOf({ categories }: Report, name: string): number {
  return Math.round((categories[name]?.score ?? 0) * 100);
}

function sayWeak({ audits }: Report): void {
  for (const { title, score, displayValue } of Object.values(audits))
    if (score !== null && score < 0.9) console.error(`  ${score} ${title} ${displayValue ?? ""}`);
}
