import { Refusal } from "./ask.ts";

/** Nothing is shown for so long, then a sentence (DESIGN-UI §6). */
const patienceMs = 400;

/** Something that is fetched: its value, or why there is none, and whether it takes long enough to be mentioned. */
export class Loaded<T> {
  value = $state.raw<T>();
  refusal = $state.raw<Refusal>();
  slow = $state(false);
  readonly #fetch: () => Promise<T>;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
    void this.again();
  }

  /** Fetches again. What is shown stays until the new is there. */
  async again(): Promise<void> {
    const clock = setTimeout(() => (this.slow = this.value === undefined), patienceMs);
    try {
      this.value = await this.#fetch();
      this.refusal = undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error;
    } finally {
      clearTimeout(clock);
      this.slow = false;
    }
  }
}
