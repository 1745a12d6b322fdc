/** What the server says by itself: facts that changed elsewhere, in another tab or by the mail that came in. */
export interface Change {
  application?: string;
}

let fresh = $state(0);
const listeners = new Set<(change: Change) => void>();

export const live = {
  /** Answers that nobody has read. */
  get fresh(): number {
    return fresh;
  },
  set fresh(count: number) {
    fresh = count;
  },
  open(): () => void {
    const source = new EventSource("/api/live");
    source.addEventListener("changed", ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as Change;
      for (const listener of listeners) listener(change);
    });
    return () => source.close();
  },
  /** The page under the eyes stays: a listener offers to show what is new. */
  onChange(listener: (change: Change) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
