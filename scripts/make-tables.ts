// Keeps in FOLDER what its joined check would read of its rules before each letter: scripts/join-check.ts starts it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadJoined } from "../bin/joined.cjs";

const folder = process.argv[2]!;
const { words, rows } = loadJoined(folder).program.tablesOf(folder);
writeFileSync(join(folder, "words.txt"), words, "latin1");
writeFileSync(join(folder, "rows.bin"), rows);
