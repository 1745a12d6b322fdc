import { parentPort } from "node:worker_threads";
import { openHarper } from "./harper.ts";

const harper = openHarper();

parentPort?.on("message", (message: { id: number; text: string }) => void answer(message));

async function answer({ id, text }: { id: number; text: string }): Promise<void> {
  const read = await harper;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ id, slips: await read(text) });
}
