import { tick } from "svelte";

type Job = () => void;

let waiting: Job[] = [];
/** What the job that runs has asked for. */
let asked: Job[] | undefined;
const { port1: bell, port2: ear } = new MessageChannel();
ear.addEventListener("message", () => void takeNext());
ear.start();

/** A task that has drawn so long ends. What is quicker shares one: the page is laid out and painted anew after each. */
const taskMs = 4;

/**
 * Draws something soon, in a task that is short, so that between two of them the page is painted and a key is heard. Jobs are done
 * in the order of the page: what a job asks for itself comes before what stands below it. Returns what forgets the job.
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
  const until = performance.now() + taskMs;
  try {
    do await draw(waiting.shift());
    while (waiting.length > 0 && performance.now() < until);
  } finally {
    if (waiting.length > 0) ring();
  }
}

async function draw(job: Job | undefined): Promise<void> {
  if (!job) return;
  asked = [];
  try {
    job();
    // What it changed is drawn before the task ends, and asks for what comes next.
    await tick();
  } finally {
    waiting = [...asked, ...waiting];
    asked = undefined;
  }
}

function ring(): void {
  bell.postMessage(undefined, []);
}
