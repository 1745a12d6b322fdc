/**
 * The part of LiquidJS that the domain uses, for the pure type check. The package's own declarations refer to the types of
 * Node, and one import of them would make `process` and `fetch` known in the whole domain.
 */
export interface Template {
  readonly token: unknown;
}

export interface LiquidOptions {
  strictFilters?: boolean;
  strictVariables?: boolean;
  ownPropertyOnly?: boolean;
  lenientIf?: boolean;
  jsTruthy?: boolean;
  cache?: boolean | number;
  templates?: Record<string, string>;
  parseLimit?: number;
  renderLimit?: number;
  memoryLimit?: number;
  outputEscape?: "escape" | "json" | ((value: unknown) => string);
  trimTagLeft?: boolean;
  trimTagRight?: boolean;
  trimOutputLeft?: boolean;
  trimOutputRight?: boolean;
  greedy?: boolean;
}

export declare class Liquid {
  constructor(options?: LiquidOptions);
  parse(text: string): Template[];
  renderSync(template: Template[], scope?: object): unknown;
  parseAndRenderSync(text: string, scope?: object): string;
  registerFilter(name: string, filter: (value: unknown, ...rest: unknown[]) => unknown): void;
}
