/** Numbers met in one sentence, each once; made for many short questions, and used again for the next sentence, since to make a set costs more than to ask it. */
export class Marks {
  /** In the order in which they were met. */
  list: number[] = [];
  /** In which sentence each number was met last. */
  metIn = new Uint32Array(0);
  sentence = 0;

  /** Forgets all; numbers stay below `size`. */
  begin(size: number): void {
    if (this.metIn.length < size) this.metIn = new Uint32Array(size);
    this.sentence += 1;
    this.list = [];
  }

  add(one: number): void {
    if (this.metIn[one] === this.sentence) return;
    this.metIn[one] = this.sentence;
    this.list.push(one);
  }

  has(one: number): boolean {
    return this.metIn[one] === this.sentence;
  }
}
