// Checks the types of the pages. svelte-check writes what the compiler can read of each page, and keeps what has not changed, in web/.svelte-check. It reads through TypeScript 6,
// the last with a JavaScript interface, and has TypeScript 7 check: it is given either under the name that it asks for.
import { createRequire, registerHooks } from "node:module";

registerHooks({
  resolve: (name, context, next) =>
    next(
      name
        .replace(/^typescript(?=$|\/)/, "typescript-6")
        .replace(/^@typescript\/native(?=$|\/)/, "typescript"),
      context,
    ),
});

process.argv.push("--workspace", "web", "--tsconfig", "tsconfig.json");
process.argv.push("--tsgo", "--incremental", "--fail-on-warnings", "--output", "human");
createRequire(import.meta.url)("../node_modules/svelte-check/bin/svelte-check");
