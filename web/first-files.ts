import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import type { Route } from "./router/routes.ts";

/** What the browser fetches for a page beside the program itself, as values of the header `Link`; `:step` stands for that part of the address. */
export interface FirstFiles {
  path: string;
  links: string[];
}

/** Named by a value, so that this part of the build does not become one script with all the pages. */
const table = new URL("router/routes.ts", import.meta.url).href;

/** Writes `first-files.json` for the server: without it a page's script would be asked for when the program runs, and its facts when that script runs. */
export function writeFirstFiles(): Plugin {
  return {
    name: "first-files",
    async generateBundle(_, bundle) {
      const { routes } = (await import(table)) as { routes: readonly Route[] };
      const found = routes.map((route): FirstFiles => ({
        path: route.path,
        links: [
          ...filesOf(route, bundle),
          ...(route.italic ? [fontLink("brygada-1918-italic.woff2", bundle)] : []),
          ...(route.asks ?? []).map(factsLink),
        ],
      }));
      this.emitFile({
        type: "asset",
        fileName: "first-files.json",
        source: JSON.stringify(found),
      });
    },
  };
}

function filesOf({ page }: Route, bundle: Rolldown.OutputBundle): string[] {
  const [, written] = /import\(["'](.+?)["']\)/.exec(String(page)) ?? [];
  const source = fileURLToPath(new URL(`router/${written}`, import.meta.url));
  const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
  const program = chunks.find(({ isEntry }) => isEntry);
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId === source);
  if (!own || !program) throw new Error(`no script was built of ${source}`);
  const scripts = [own, ...chunks.filter(({ fileName }) => own.imports.includes(fileName))];
  return scripts
    .filter((chunk) => chunk !== program)
    .flatMap(({ fileName, viteMetadata }) => [
      `</${fileName}>; rel=modulepreload; crossorigin`,
      ...[...(viteMetadata?.importedCss ?? [])].map(
        (name) => `</${name}>; rel=preload; as=style; crossorigin`,
      ),
    ]);
}

function fontLink(name: string, bundle: Rolldown.OutputBundle): string {
  const assets = Object.values(bundle).filter((one) => one.type === "asset");
  const font = assets.find(({ names }) => names.includes(name));
  if (!font) throw new Error(`the styles name no font ${name}`);
  return `</${font.fileName}>; rel=preload; as=font; type="font/woff2"; crossorigin`;
}

function factsLink(address: string): string {
  return `<${address}>; rel=preload; as=fetch; crossorigin`;
}
