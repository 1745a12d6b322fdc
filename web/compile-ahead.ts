import type { Plugin } from "vite";

/** Chromium reads it only where a script begins. */
const remark = "//# allFunctionsCalledOnLoad\n";

/** Lets Chromium compile the functions of a script beside the page while it arrives, instead of each on the page when it is first called. */
export function compileAhead(): Plugin {
  return {
    name: "compile-ahead",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk") file.code = remark + file.code;
      },
    },
  };
}
