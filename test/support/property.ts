import { test } from "node:test";
import fc from "fast-check";

/** How often each property is tried; `AFTERWORD_RUNS=4000` makes a long run, `AFTERWORD_SEED` repeats one. */
const runs = Number(process.env["AFTERWORD_RUNS"] ?? 300);

/** A property as a test: its seed is printed, so that a failure can be had again. */
export function property<T>(name: string, over: fc.Arbitrary<T>, holds: (value: T) => void): void {
  void test(name, (context) => {
    const seed = Number(process.env["AFTERWORD_SEED"] ?? (Date.now() ^ hash(name)) | 0);
    context.diagnostic(`seed ${seed}, ${runs} runs`);
    fc.assert(fc.property(over, holds), { seed, numRuns: runs });
  });
}

function hash(text: string): number {
  let value = 0;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) | 0;
  return value;
}
