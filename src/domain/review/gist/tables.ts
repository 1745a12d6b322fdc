import type { ReadyRows } from "../shortlist.ts";
import { rowsKnown, takeRows } from "./gist.ts";
import { isRead, takeWords, wordsKnown } from "./lexicon.ts";

/** The lexicon and what each gist needs: who reads one letter and ends need not read 1,700 gists first. Only for the rules and concepts that it was made from. */
export interface Tables {
  /** How many concepts there are, their names, and what words mean. */
  words: string;
  /** Numbers, in the order of bytes of the processor that made them. */
  rows: Uint8Array;
}

export function makeTables(): Tables {
  const rows = packed(rowsKnown());
  const { count, names, forms } = wordsKnown();
  return { words: [count, names, forms].join("\f"), rows };
}

/** To be called before the first letter is read. */
export function takeTables({ words, rows }: Tables): void {
  if (isRead()) throw new Error("a letter has been read before the tables came");
  const [count, names = "", forms = ""] = words.split("\f");
  takeWords({ count: Number(count), names, forms });
  takeRows(unpacked(rows));
}

const lengths = 3;

/** How many rows there are and two lengths, then the long numbers, then the short ones. */
function packed({ count, needs, listedFrom, listed }: ReadyRows): Uint8Array {
  const long = new Uint32Array(lengths + listedFrom.length);
  long.set([count, listedFrom.length, needs.length]);
  long.set(listedFrom, lengths);
  const short = new Uint16Array(needs.length + listed.length);
  short.set(needs);
  short.set(listed, needs.length);
  const rows = new Uint8Array(long.byteLength + short.byteLength);
  rows.set(new Uint8Array(long.buffer));
  rows.set(new Uint8Array(short.buffer), long.byteLength);
  return rows;
}

function unpacked({ buffer, byteOffset, byteLength }: Uint8Array): ReadyRows {
  const [count = 0, marks = 0, needs = 0] = new Uint32Array(buffer, byteOffset, lengths);
  const long = new Uint32Array(buffer, byteOffset, lengths + marks);
  const short = new Uint16Array(
    buffer,
    byteOffset + long.byteLength,
    (byteLength - long.byteLength) / 2,
  );
  return {
    count,
    listedFrom: long.subarray(lengths),
    needs: short.subarray(0, needs),
    listed: short.subarray(needs),
  };
}
