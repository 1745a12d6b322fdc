/** A set of small numbers, made for many short questions. */
export class Concepts {
  readonly #bits: Uint32Array;

  /** For numbers below `size`. */
  constructor(size: number) {
    this.#bits = new Uint32Array((size >>> 5) + 1);
  }

  add(concept: number): void {
    this.#bits[concept >>> 5]! |= 1 << (concept & 31);
  }

  addAll(others: Concepts): void {
    for (let at = 0; at < this.#bits.length; at += 1) this.#bits[at]! |= others.#bits[at]!;
  }

  has(concept: number): boolean {
    return (this.#bits[concept >>> 5]! & (1 << (concept & 31))) !== 0;
  }

  hasOneOf(concepts: readonly number[]): boolean {
    for (const concept of concepts) if (this.has(concept)) return true;
    return false;
  }

  /** Whether one of each group is there. */
  hasOfEach(groups: readonly (readonly number[])[]): boolean {
    for (const group of groups) if (!this.hasOneOf(group)) return false;
    return true;
  }
}
