import { wroteWithin } from "./ask.ts";

let fresh = $state(0);
const listeners = new Set<() => void>();
/** What this page wrote itself comes back as a change, and is no news. */
const echoMs = 1500;

/** What the server says by itself: facts that changed elsewhere, in another tab or by the mail that came in. */
export const live = {
  /** Mails that may be answers and that nobody has settled. */
  get fresh(): number {
    return fresh;
  },
  set fresh(count: number) {
    fresh = count;
  },
  open(): () => void {
    const source = new EventSource("/api/live");
    source.addEventListener("changed", ({ data }: MessageEvent<string>) => {
      fresh = (JSON.parse(data) as { questions: number }).questions;
      if (wroteWithin(echoMs)) return;
      for (const listener of listeners) listener();
    });
    return () => source.close();
  },
  /** The page under the eyes stays: a listener offers to show what is new. */
  onChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
