import { Worker } from "node:worker_threads";
import type { Slip } from "#domain/review/slips.ts";
import { AppError } from "#ports/errors.ts";
import type { Proofreader } from "#ports/proofreader.ts";

/** Starts the proofreading library in a thread of its own: it takes about two seconds and 400 MB, once. */
export function openProofreader(): Proofreader {
  const thread = new Worker(new URL("./proofread-thread.ts", import.meta.url));
  const waiting = new Map<
    number,
    { done: (slips: Slip[]) => void; fail: (error: Error) => void }
  >();
  let count = 0;
  thread.on("message", ({ id, slips }: { id: number; slips: Slip[] }) => {
    waiting.get(id)?.done(slips);
    waiting.delete(id);
  });
  thread.on("error", (cause: Error) => {
    const error = new AppError("proofreader-failed", cause.message, cause);
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  });
  thread.unref();
  return {
    read(text) {
      count += 1;
      const id = count;
      thread.ref();
      return new Promise<Slip[]>((done, fail) => {
        waiting.set(id, { done, fail });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.postMessage({ id, text });
      }).finally(() => waiting.size === 0 && thread.unref());
    },
    async [Symbol.asyncDispose]() {
      await thread.terminate();
    },
  };
}
