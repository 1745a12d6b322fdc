import { existsSync, readFileSync } from "node:fs";

/** One labelled item of the corpus that lies beside the project. */
export interface CorpusItem {
  id: string;
  set: string;
  file: string;
  kind?: string;
  form?: string;
  lang?: string;
  certainty?: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- labels differ from set to set
  label: any;
}

const folder = new URL("../../../shared/corpus/", import.meta.url);

/** The items of one set, or undefined where the corpus is absent. */
export function readCorpus(set: string): CorpusItem[] | undefined {
  const index = new URL("index.jsonl", folder);
  if (!existsSync(index)) return undefined;
  const lines = readFileSync(index, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as CorpusItem).filter((item) => item.set === set);
}

export function bytesOf(item: CorpusItem): Uint8Array {
  return readFileSync(new URL(item.file, folder));
}
