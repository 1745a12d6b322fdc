// Checks one letter with the joined check in FOLDER, and keeps there what V8 compiled for it: scripts/join-check.ts starts it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadJoined } from "../bin/joined.cjs";

const folder = process.argv[2]!;
const draft = join(folder, "draft.txt");
writeFileSync(
  draft,
  "Hi Ada,\n\nThank you for your time on Tuesday. What you said about folding the maps has stayed with me, and I would be glad to help with it.\n\nBest wishes,\nKim\n",
);
const { program, script } = loadJoined(folder);
await program.startCheck(["check", draft, "--kind", "thank-you"], folder);
writeFileSync(join(folder, "check.compiled"), script.createCachedData());
