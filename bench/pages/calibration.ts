/**
 * How many times Lighthouse is to slow the processor of a machine so that it is like a phone of the middle, by the index that it measures first.
 * The four times that it uses without being told are meant for a fast desk. From the calculator that its docs/throttling.md names
 * (lighthouse-cpu-throttling-calculator.vercel.app): between two rows, in proportion; above the last one as from the row before it.
 */
const calculator = [
  { index: 150, multiplier: 1 },
  { index: 800, multiplier: 2 },
  { index: 1300, multiplier: 3 },
  { index: 1533, multiplier: 4 },
] as const;

export function multiplierFor(index: number): number {
  const [least] = calculator;
  if (index <= least.index) return least.multiplier;
  const above = calculator.findIndex((row) => row.index >= index);
  const to = calculator.at(above)!;
  const from = calculator.at(above - 1)!;
  const share = (index - from.index) / (to.index - from.index);
  return from.multiplier + share * (to.multiplier - from.multiplier);
}
