import { tick } from "svelte";

type Job = () => void;

let waiting: Job[] = [];
/** What the job that runs has asked for. */
let asked: Job[] | undefined;
const { port1: bell, port2: ear } = new MessageChannel();
ear.addEventListener("message", () => void takeNext());
ear.start();

/**
 * Draws something in a task of its own, so that between two of them the page is painted and a key is heard. Jobs are done in the
 * order of the page: what a job asks for itself comes before what stands below it. Returns what forgets the job.
 */
export function inTurn(job: Job): () => void {
  if (asked) asked.push(job);
  else waiting.push(job);
  if (!asked && waiting.length === 1) ring();
  return () => {
    waiting = waiting.filter((one) => one !== job);
    asked = asked?.filter((one) => one !== job);
  };
}

async function takeNext(): Promise<void> {
  const job = waiting.shift();
  if (!job) return;
  asked = [];
  try {
    job();
    // What it changed is drawn before the task ends, and asks for what comes next.
    await tick();
  } finally {
    waiting = [...asked, ...waiting];
    asked = undefined;
    if (waiting.length > 0) ring();
  }
}

function ring(): void {
  bell.postMessage(undefined, []);
}
