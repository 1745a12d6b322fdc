import assert from "node:assert/strict";
import { test } from "node:test";
import { stem } from "../letter/stem.ts";
import { stockWords } from "./stock-words.ts";

test("what any letter says is stock in each of its forms, and what one conversation says is not", () => {
  const stock = "opportunities interviewed companies appreciating responsibilities organization's";
  const own = "greenhouse ledgers ropes kiln";
  const isStock = (word: string) => stockWords().has(stem(word));
  assert.deepEqual(
    stock.split(" ").filter((word) => !isStock(word)),
    [],
  );
  assert.deepEqual(own.split(" ").filter(isStock), []);
});
