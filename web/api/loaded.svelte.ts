import { Refusal } from "./ask.ts";
import { live } from "./live.svelte.ts";

/** Nothing is shown for so long, then a sentence (DESIGN-UI §6). */
const patienceMs = 400;

/** Something that is fetched: its value, or why there is none, and whether it takes long enough to be mentioned. */
export class Loaded<T> {
  value = $state.raw<T>();
  refusal = $state.raw<Refusal>();
  slow = $state(false);
  /** Something else than what is shown could be shown by now; the page under the eyes stays until the person asks for it. */
  hasNews = $state(false);
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
      this.hasNews = false;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error;
    } finally {
      clearTimeout(clock);
      this.slow = false;
    }
  }

  /** Looks again whenever something changed somewhere. Returns what ends it, for an effect of the page. */
  watch(): () => void {
    return live.onChange(() => void this.#look());
  }

  /** Most of what changes is not of this page, and a mailbox that was only read is no news to anybody. */
  async #look(): Promise<void> {
    try {
      const fresh = saidBy(await this.#fetch());
      this.hasNews = this.value !== undefined && fresh !== saidBy(this.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

const timesOfLooking: ReadonlySet<string> = new Set(["now", "mailReadAt", "readAt"]);

function saidBy(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) =>
    timesOfLooking.has(key) ? undefined : part,
  );
}
