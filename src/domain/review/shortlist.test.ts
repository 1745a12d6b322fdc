import assert from "node:assert/strict";
import { test } from "node:test";
import { Marks } from "./marks.ts";
import { Shortlist } from "./shortlist.ts";

const marks = 8;
const rows = [[[1], [2, 3]], [[4]], [[1, 5], [4], [6]]];

test("rows that another process entered are open where they were, and rows may be entered after them", () => {
  const made = listOf(rows);
  const taken = new Shortlist();
  taken.take(structuredClone(made.ready()));
  for (const list of [made, taken]) list.enter([[1], [7]]);
  assert.equal(taken.size, 4);
  const sentences = [[1], [1, 3], [4], [1, 4, 6], [5, 4, 6], [1, 7], [7]];
  const open = sentences.map((met) => taken.open(marksOf(met)));
  assert.deepEqual(open, [[], [0], [1], [1, 2], [1, 2], [3], []]);
  assert.deepEqual(
    open,
    sentences.map((met) => made.open(marksOf(met))),
  );
});

function listOf(all: readonly number[][][]): Shortlist {
  const list = new Shortlist();
  for (const row of all) list.enter(row);
  return list;
}

function marksOf(met: readonly number[]): Marks {
  const all = new Marks();
  all.begin(marks);
  for (const one of met) all.add(one);
  return all;
}
