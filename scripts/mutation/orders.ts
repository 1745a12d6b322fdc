/** What a thread is told to do: without `mutants` it reports what each test reaches. */
export interface Order {
  readonly modules: readonly { readonly file: string; readonly firstId: number }[];
  readonly tests: readonly string[];
  /** Mutants that are tried one after the other, each by the tests that reach it. */
  readonly mutants?: readonly Trial[];
  /** Whether the one mutant of the order holds from the start, for code that runs while modules load or that remembers. */
  readonly fromTheStart?: boolean;
}

export interface Trial {
  readonly id: number;
  readonly testNames: readonly string[];
}

export interface Baseline {
  readonly atLoad: readonly number[];
  readonly reached: readonly {
    readonly name: string;
    readonly ids: readonly number[];
    readonly ms: number;
  }[];
}

export type Report =
  | { readonly baseline: Baseline }
  | { readonly id: number; readonly killedBy: string | undefined };
