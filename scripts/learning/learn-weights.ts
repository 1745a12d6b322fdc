/** What is seen in one mail, and the number of its class. */
export interface Example {
  features: readonly string[];
  class: number;
}

export interface Learned {
  /** Per class. */
  base: Float64Array;
  /** Per feature, per class. */
  weights: Map<string, number[]>;
}

/** A feature that only one mail has says nothing of others. */
const seenAtLeast = 2;
const rounds = 150;
/** Keeps weights small, per mail. */
const restraint = 0.01;

/** Logistic regression over several classes by gradient descent with momentum (Adam); the same examples give the same weights. */
export function learnWeights(examples: readonly Example[], classes: number): Learned {
  const names = featuresWorthLearning(examples);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) =>
    features.map((one) => numbers.get(one) ?? -1).filter((one) => one >= 0),
  );
  const base = new Float64Array(classes);
  const weights = adjustable(names.length * classes);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.values.map((one) => (restraint * one) / examples.length);
    for (const [index, row] of rows.entries()) {
      const missed = shares({ row, base, weights: weights.values });
      missed[examples[index]?.class ?? 0]! -= 1;
      const scale = 1 / Math.sqrt(Math.max(1, row.length)) / examples.length;
      for (const at of row)
        for (let one = 0; one < classes; one++) slope[at * classes + one]! += missed[one]! * scale;
      for (let one = 0; one < classes; one++) base[one]! -= (0.1 * missed[one]!) / examples.length;
    }
    weights.follow(slope, round);
  }
  return { base, weights: byName(names, weights.values, classes) };
}

function featuresWorthLearning(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const one of examples.flatMap(({ features }) => features))
    seen.set(one, (seen.get(one) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= seenAtLeast).map(([name]) => name);
}

/** How probable each class is for a mail as things stand. */
function shares(now: {
  row: readonly number[];
  base: Float64Array;
  weights: Float64Array;
}): Float64Array {
  const classes = now.base.length;
  const scale = 1 / Math.sqrt(Math.max(1, now.row.length));
  const scores = now.base.slice();
  for (const at of now.row)
    for (let one = 0; one < classes; one++)
      scores[one]! += now.weights[at * classes + one]! * scale;
  const most = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - most));
  const sum = grown.reduce((one, other) => one + other);
  return grown.map((one) => one / sum);
}

/** Numbers that follow a slope downwards, each at its own pace, slower towards the end. */
function adjustable(length: number) {
  const values = new Float64Array(length);
  const drift = new Float64Array(length);
  const unrest = new Float64Array(length);
  return {
    values,
    follow(slope: Float64Array, round: number) {
      const pace = 0.15 * (1 - (0.9 * round) / rounds);
      for (let at = 0; at < length; at++) {
        drift[at] = 0.9 * drift[at]! + 0.1 * slope[at]!;
        unrest[at] = 0.99 * unrest[at]! + 0.01 * slope[at]! ** 2;
        const [mean, spread] = [drift[at]! / (1 - 0.9 ** round), unrest[at]! / (1 - 0.99 ** round)];
        values[at]! -= (pace * mean) / (Math.sqrt(spread) + 1e-8);
      }
    },
  };
}

/** Only differences between classes count, so that the mean of each feature is taken off. */
function byName(
  names: readonly string[],
  values: Float64Array,
  classes: number,
): Map<string, number[]> {
  return new Map(
    names.map((name, index) => {
      const own = [...values.slice(index * classes, (index + 1) * classes)];
      const mean = own.reduce((one, other) => one + other) / classes;
      return [name, own.map((one) => one - mean)];
    }),
  );
}
