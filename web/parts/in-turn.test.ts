import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

/** A port that is listened to would keep the test from ending. */
const channels: MessageChannel[] = [];
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.push(this);
  }
};
const { inTurn } = await import("./in-turn.ts");
after(() => channels.forEach(({ port1 }) => port1.close()));

test("each job has a task of its own, and what a job asks for comes before what stands below it", async () => {
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
