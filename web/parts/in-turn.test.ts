import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

/** A port that is listened to would keep the test from ending. */
const channels: MessageChannel[] = [];
let tasks = 0;
let clock = 0;
performance.now = () => clock;
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.push(this);
    const post = this.port1.postMessage.bind(this.port1);
    this.port1.postMessage = (message: unknown) => {
      tasks++;
      post(message);
    };
  }
};
const { inTurn } = await import("./in-turn.ts");
after(() => channels.forEach(({ port1 }) => port1.close()));

test("jobs are done in the order of the page: what a job asks for comes before what stands below it", async () => {
  const done: string[] = [];
  const job = (name: string) => () => {
    done.push(name);
    queueMicrotask(() => done.push(`after ${name}`));
  };
  inTurn(() => {
    job("list")();
    inTurn(job("more rows"));
  });
  inTurn(job("foot"));
  assert.deepEqual(done, [], "nothing at once");
  await wait(50);
  const order = ["list", "after list", "more rows", "after more rows", "foot", "after foot"];
  assert.deepEqual(done, order);
});

test("a page that is left draws no more", async () => {
  const done: string[] = [];
  const forgetOne = inTurn(() => done.push("one"));
  inTurn(() => {
    done.push("two");
    inTurn(() => done.push("three"))();
  });
  forgetOne();
  await wait(50);
  inTurn(() => done.push("four"));
  await wait(50);
  assert.deepEqual(done, ["two", "four"]);
});

/** In how many tasks two jobs are done of which the first takes so long. */
async function tasksOf(ms: number): Promise<number> {
  const before = tasks;
  const done: string[] = [];
  inTurn(() => {
    clock += ms;
    done.push("first");
  });
  inTurn(() => done.push("second"));
  await wait(50);
  assert.deepEqual(done, ["first", "second"]);
  return tasks - before;
}

test("a long job has a task of its own, after which a press is heard", async () => {
  assert.equal(await tasksOf(10), 2);
});

test("jobs that are quick share a task, after which the page is painted once", async () => {
  assert.equal(await tasksOf(0), 1);
});
