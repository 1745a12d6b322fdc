/** Numbers met in one sentence, each once; made for many short questions, and used again for the next sentence, since to make a set costs more than to ask it. */
export class Marks {
  /** In the order in which they were met. */
  list: number[] = [];
  #metIn = new Uint32Array(0);
  #sentence = 0;

  /** Forgets all; numbers stay below `size`. */
  begin(size: number): void {
    if (this.#metIn.length < size) this.#metIn = new Uint32Array(size);
    this.#sentence += 1;
    this.list = [];
  }

  add(one: number): void {
    if (this.has(one)) return;
    this.#metIn[one] = this.#sentence;
    this.list.push(one);
  }

  has(one: number): boolean {
    return this.#metIn[one] === this.#sentence;
  }

  /** Whether one of each group was met. */
  hasOfEach(groups: readonly (readonly number[])[]): boolean {
    for (let at = 0; at < groups.length; at += 1) if (!this.#hasOneOf(groups[at]!)) return false;
    return true;
  }

  #hasOneOf(some: readonly number[]): boolean {
    for (let at = 0; at < some.length; at += 1) if (this.has(some[at]!)) return true;
    return false;
  }
}
