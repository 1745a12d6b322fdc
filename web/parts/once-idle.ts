/** Nothing that is done meanwhile may wait longer. */
const patienceMs = 1500;

/** Starts what the first look at a page can do without, once the page is at rest. Returns what ends it, started or not. */
export function onceIdle(start: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const forget = ask(() => (stop = start()));
  return () => {
    forget();
    stop?.();
  };
}

function ask(job: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const clock = setTimeout(job, patienceMs);
    return () => clearTimeout(clock);
  }
  const wish = requestIdleCallback(job, { timeout: patienceMs });
  return () => cancelIdleCallback(wish);
}
