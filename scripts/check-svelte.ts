// Checks the types of the pages. svelte-check asks for the JavaScript interface of the compiler, which TypeScript 7 has not;
// it is given TypeScript 6 under that name, while everything else is checked by 7.
import { createRequire, registerHooks } from "node:module";

registerHooks({
  resolve: (name, context, next) =>
    next(name.replace(/^typescript(?=$|\/)/, "typescript-6"), context),
});

process.argv.push("--tsconfig", "web/tsconfig.json", "--fail-on-warnings", "--output", "human");
createRequire(import.meta.url)("../node_modules/svelte-check/bin/svelte-check");
