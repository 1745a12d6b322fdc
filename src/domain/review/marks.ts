/** Numbers met in one sentence, each once; made for many short questions, and used again for the next sentence, since to make a set costs more than to ask it. */
export class Marks {
  /** In the order in which they were met: so many as `count` says. */
  list = new Uint32Array(0);
  count = 0;
  /** In which sentence each number was met last. */
  metIn = new Uint32Array(0);
  sentence = 0;

  /** Forgets all; numbers stay below `size`. */
  begin(size: number): void {
    if (this.metIn.length < size) {
      this.metIn = new Uint32Array(size);
      this.list = new Uint32Array(size);
    }
    this.sentence += 1;
    this.count = 0;
  }

  add(one: number): void {
    if (this.metIn[one] === this.sentence) return;
    this.metIn[one] = this.sentence;
    this.list[this.count] = one;
    this.count += 1;
  }

  has(one: number): boolean {
    return this.metIn[one] === this.sentence;
  }
}
