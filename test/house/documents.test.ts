import assert from "node:assert/strict";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { failures } from "#ports/errors.ts";
import { steps } from "../../scripts/check-steps.ts";
import { generatedFromTables } from "../../scripts/generated-files.ts";
import { filesIn, root, rootEntries, textOf } from "./tree.ts";

// The pages of letters take longer; the step "Generated files are fresh" composes them as well.
test("files that are generated from tables are what their generators write", async () => {
  for (const [path, text] of await generatedFromTables())
    assert.ok(
      existsSync(join(root, path)) && textOf(path) === text,
      `${path}: run "npm run generate"`,
    );
});

test("every failure and every problem stands on docs/errors.md", () => {
  const page = textOf("docs/errors.md");
  const problems = filesIn("src").flatMap((path) =>
    [...textOf(path).matchAll(/\bcode: "([a-z-]+)"/g)].map(([, code]) => code),
  );
  const missing = [...Object.keys(failures), ...problems].filter(
    (code) => !page.includes(`\`${code}\``),
  );
  assert.deepEqual(missing, []);
});

test("every command stands on docs/commands.md with an example", async (t) => {
  const table = join(root, "src/cli/commands.ts");
  if (!existsSync(table)) return t.skip("there is no command table yet");
  const { commands } = (await import(table)) as { commands: { name: string; example: string }[] };
  const page = textOf("docs/commands.md");
  const missing = commands.filter(
    ({ name, example }) => !example || !page.includes(`afterword ${name}`),
  );
  assert.deepEqual(
    missing.map(({ name }) => name),
    [],
  );
});

test("every setting stands on docs/settings.md", () => {
  const page = textOf("docs/settings.md");
  const read = filesIn("src").flatMap((path) => [
    ...textOf(path).matchAll(/\b(?:env|environment)\.([A-Z][A-Z_]+)/g),
  ]);
  const missing = read
    .map(([, name]) => name ?? "")
    .filter((name) => !page.includes(`\`${name}\``));
  assert.deepEqual(missing, []);
});

test("every test file belongs to exactly one step of the check", () => {
  const claimed = steps.flatMap(({ tests = [], except = [] }) =>
    globSync(tests, { cwd: root, exclude: except }),
  );
  assert.deepEqual(
    claimed.map((path) => path.replaceAll("\\", "/")).sort(),
    filesIn()
      .filter((path) => path.endsWith(".test.ts"))
      .sort(),
  );
});

test("every decision says when it was taken and whether it holds", () => {
  const pages = filesIn("docs/decisions");
  const wrong = pages.filter(
    (path) =>
      !/^# \d{4} .+\n\nDate: \d{4}-\d{2}-\d{2}\. Status: (accepted|replaced by \d{4})\.\n/.test(
        textOf(path),
      ),
  );
  assert.ok(pages.length > 0);
  assert.deepEqual(wrong, []);
});

test("every decision has a number of its own, in its name and in its title", () => {
  const pages = filesIn("docs/decisions").map((path) => [
    /\/(\d{4})-[^/]+$/.exec(path)?.[1],
    textOf(path).slice(2, 6),
  ]);
  assert.deepEqual(
    pages.filter(([name, title]) => name !== title),
    [],
  );
  assert.equal(new Set(pages.map(([name]) => name)).size, pages.length);
});

test("links between the documents lead somewhere", () => {
  const broken = filesIn()
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) =>
      [...textOf(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target]) => join(path, "..", target ?? ""))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${path} -> ${target}`),
    );
  assert.deepEqual(broken, []);
});

test("the lockfile holds the packages of every platform, so that npm ci works in a clean clone", () => {
  const { packages } = JSON.parse(textOf("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const wanted = Object.values(packages).flatMap((each) =>
    Object.keys(each.optionalDependencies ?? {}),
  );
  const missing = wanted.filter((name) => !(`node_modules/${name}` in packages));
  assert.deepEqual(missing, []);
});

test("the lockfile names no registry", () => {
  assert.doesNotMatch(
    textOf("package-lock.json"),
    /"resolved"|https?:\/\/(?!opencollective|github\.com|[\w.-]*paypal|feross|tidelift|patreon)[\w.-]*(registry|npm)/,
  );
});

test("the root is short: at most 22 entries that a listing shows, at most 8 hidden ones", () => {
  const hidden = rootEntries().filter((name) => name.startsWith("."));
  assert.ok(hidden.length <= 8, hidden.join(" "));
  assert.ok(rootEntries().length - hidden.length <= 22, rootEntries().join(" "));
});

test("the project speaks of itself alone", () => {
  const foreign =
    /[/]work[/]|[/]root[/]|coding[ ]agent|sub[ ]?agent|AI[ ]agent|this[ ]session|by a[ ]session|Claud[e]|Anthropi[c]/i;
  const wrong = filesIn().filter(
    (path) => path !== "package-lock.json" && foreign.test(textOf(path)),
  );
  assert.deepEqual(wrong, []);
});
