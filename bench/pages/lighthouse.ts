import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { byWork, type TraceEvent } from "./by-work.ts";
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
    runtimeError?: { message: string };
  };
}
/** What Lighthouse found on a page, and how it is to judge that. */
interface Gathered {
  artifacts: { Trace: { traceEvents: TraceEvent[] } };
  runnerOptions: {
    resolvedConfig: { settings: { throttling: { cpuSlowdownMultiplier: number } } };
    computedCache: Map<string, unknown>;
  };
}
type Report = Result["lhr"];
type Gather = (page: undefined, address: string, of: { flags: object }) => Promise<Gathered>;
type Audit = (found: Gathered["artifacts"], how: Gathered["runnerOptions"]) => Promise<Result>;
export type Judge = (address: string, port: number) => Promise<Scores>;

/** Lighthouse as it is installed in a folder, with its own settings for a phone: a slow network and a slow processor, both simulated. */
export async function findLighthouse(folder: string): Promise<Judge> {
  const core = pathToFileURL(join(folder, "node_modules", "lighthouse", "core")).href;
  const gathers = (await import(`${core}/gather/navigation-runner.js`)) as {
    navigationGather: Gather;
  };
  const { Runner } = (await import(`${core}/runner.js`)) as { Runner: { audit: Audit } };
  return async (address, port) => {
    const flags = { ...usual, port };
    const { artifacts, runnerOptions } = await gathers.navigationGather(undefined, address, {
      flags,
    });
    artifacts.Trace.traceEvents = byWork(artifacts.Trace.traceEvents);
    const audit = async (slowed?: number) => {
      const { throttling } = runnerOptions.resolvedConfig.settings;
      if (slowed !== undefined) throttling.cpuSlowdownMultiplier = slowed;
      const { lhr } = await Runner.audit(artifacts, { ...runnerOptions, computedCache: new Map() });
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      return lhr;
    };
    const report = await audit();
    const index = report.environment.benchmarkIndex;
    const calibrated = await audit(multiplierFor(index));
    sayWeak(report);
    return {
      performance: scoreOf(report, "performance"),
      calibrated: scoreOf(calibrated, "performance"),
      accessibility: scoreOf(report, "accessibility"),
      practices: scoreOf(report, "best-practices"),
      index,
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
