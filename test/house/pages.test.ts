import assert from "node:assert/strict";
import { test } from "node:test";
import { findRoute, routes } from "../../web/router/routes.ts";
import { pageList } from "../support/page-list.ts";
import { operations, operationsWithoutPage } from "./doors.ts";
import { filesIn, textOf } from "./tree.ts";

const sources = filesIn("web").filter(
  (path) => /\.(?:ts|svelte)$/.test(path) && !path.endsWith(".test.ts"),
);
const pages = sources
  .filter((path) => path !== "web/api/schema.ts")
  .map(textOf)
  .join("\n");
const keySheet = [...textOf("web/words/keys.ts").matchAll(/\["([^"]+)", "[^"]+"\]/g)].map(
  ([, keys]) => keys!,
);

test("every page is in the list that is read out, measured and photographed", () => {
  const listed = new Set(pageList.map(({ path }) => findRoute(path.split("?")[0]!)?.route.name));
  assert.deepEqual(
    routes.map(({ name }) => name).filter((name) => !listed.has(name)),
    [],
  );
});

test("every page of the list has its picture in both widths and themes, and its tree", () => {
  const files = new Set(filesIn("docs/screens").concat(filesIn("test/web/trees")));
  const wanted = pageList.flatMap(({ name, isLive }) => [
    ...(isLive ? [] : [`test/web/trees/${name}.yaml`]),
    ...["desk", "phone"].flatMap((size) =>
      ["light", "dark"].map((theme) => `docs/screens/${name}-${size}-${theme}.png`),
    ),
  ]);
  assert.deepEqual(
    wanted.filter((path) => !files.has(path)),
    [],
  );
});

test("the palette leads to every page that needs nothing to stand on, and to the others by what is found", () => {
  const finds = textOf("web/plan/finds.ts") + textOf("web/plan/things.ts");
  const missing = routes.filter(({ path }) => {
    const [fixed = ""] = path.split("/:");
    return !finds.includes(path.includes(":") ? `\`${fixed}/$` : `"${path}"`);
  });
  assert.deepEqual(
    missing.map(({ name }) => name),
    Object.keys(reachedOtherwise),
  );
});

/** Pages that the palette does not name, and from where one comes to them. */
const reachedOtherwise = {
  panel: "from each of its letters: side by side",
};

test("every key that does something stands on the sheet of keys in both languages", () => {
  const used = new Set([
    ...[...pages.matchAll(/data-key=(?:"([^"]+)"|\{key\("(\w)"\)\})/g)].map(
      ([, one, other]) => (one ?? other)!,
    ),
    ...[...textOf("web/router/keys.ts").matchAll(/(?:^ {2}|key === ")(\w|\/|\?)(?:: "|")/gm)].map(
      ([, key]) => key!,
    ),
    ...["F8", "Backspace"].filter((key) => pages.includes(`"${key}"`)),
  ]);
  assert.ok(used.size > 12);
  const half = keySheet.length / 2;
  for (const sheet of [keySheet.slice(0, half), keySheet.slice(half)]) {
    const shown = new Set(sheet.flatMap((keys) => keys.split(/[\s,]+/)));
    assert.deepEqual(
      [...used].filter((key) => !shown.has(signOf(key))),
      [],
    );
  }
});

function signOf(key: string): string {
  const signs: Record<string, string> = { Enter: "↵", "Command+Enter": "↵", Escape: "Esc" };
  return signs[key] ?? key.toUpperCase();
}

test("every operation is asked for by a page, or a reason stands there; and no reason is left over", () => {
  const alone = Object.keys(operations).filter((name) => !pages.includes(`"${name}"`));
  assert.deepEqual(alone.toSorted(), Object.keys(operationsWithoutPage).toSorted());
});

test("a key is named as this machine calls it, wherever it is shown", () => {
  const shown = sources.filter(
    (path) => path.endsWith(".svelte") && /<kbd[^>]*>[^<{]*⌘/.test(textOf(path)),
  );
  assert.deepEqual(shown, []);
});
