import assert from "node:assert/strict";
import { test } from "node:test";
import { longFiles, longFunctions } from "./exceptions.ts";
import { codeOf, filesIn, isTest, textOf } from "./tree.ts";

const mostLinesOfFile = 300;
const mostLinesOfFunction = 50;
const code = filesIn().filter((path) => /\.(ts|js|svelte|css)$/.test(path));
const sources = code.filter((path) => !isTest(path));

test(`a file of code has at most ${mostLinesOfFile} lines`, () => {
  const long = code.filter((path) => textOf(path).split("\n").length - 1 > mostLinesOfFile);
  assert.deepEqual(
    long.sort(),
    Object.keys(longFiles).sort(),
    "split it, or give a reason in test/house/exceptions.ts",
  );
});

test(`a function has at most ${mostLinesOfFunction} lines`, () => {
  const long = sources.flatMap((path) =>
    functionsIn(codeLinesOf(path))
      .filter(({ lines }) => lines > mostLinesOfFunction)
      .map(({ name }) => `${path}#${name}`),
  );
  assert.deepEqual(
    long.sort(),
    Object.keys(longFunctions).sort(),
    "split it, or give a reason in test/house/exceptions.ts",
  );
});

test("what runs before each test belongs to a `describe`: else it runs before every test of all files", () => {
  const wrong = code.filter((path) => isTest(path) && /^(before|after)Each\(/m.test(textOf(path)));
  assert.deepEqual(wrong, []);
});

const banned: { what: RegExp; where: RegExp; instead: string }[] = [
  {
    what: /Temporal\.Now|new Date\(|Date\.now|performance\.now|Math\.random|randomUUID/,
    where: /^src\/domain\//,
    instead: "take `now` or the value as an argument",
  },
  { what: /\bconsole\./, where: /^src\/(?!cli\/)/, instead: "only the command line prints" },
  {
    what: /\bprocess\.(env|exit|argv|stdout|stderr)\b/,
    where: /^src\/(domain|ports|actions|storage|mail|calendar)\//,
    instead: "settings are read in src/app, printing is for the command line",
  },
  {
    what: /\b(function|const) (get|handle|process|manage|do)(?=[A-Z]|\b)\w*/,
    where: /^(src|scripts|bin)\//,
    instead: "say what the reader gains (GLOSSARY, verbs)",
  },
  {
    what: /^\s*(?:export )?(?:const )?enum |^\s*namespace /m,
    where: /^/,
    instead: "a union of literals; only erasable syntax runs",
  },
  { what: /@ts-(ignore|nocheck)/, where: /^/, instead: "@ts-expect-error with a reason" },
  { what: /(oxlint|eslint)-disable(?!.* -- \S)/, where: /^/, instead: "add ` -- reason`" },
];

for (const { what, where, instead } of banned)
  test(`nothing says ${what.source.slice(0, 60)} in ${where.source}: ${instead}`, () => {
    const wrong = sources.filter(
      (path) =>
        where.test(path) &&
        what.test(/@ts|disable/.test(what.source) ? textOf(path) : codeOf(path)),
    );
    assert.deepEqual(wrong, []);
  });

test("no test has a page wait for a text of code, which the page refuses to evaluate a second time", () => {
  const wrong = code.filter((path) => isTest(path) && /\.waitForFunction\(/.test(textOf(path)));
  assert.deepEqual(wrong, []);
});

test("files and folders have kebab-case names that say something", () => {
  const empty = /(^|\/)(utils?|helpers?|common|shared|libs?|misc)(\.|\/|$)/;
  const wrong = filesIn().filter(
    (path) => empty.test(path) || (/\.(ts|svelte|css)$/.test(path) && !/^[a-z0-9./-]+$/.test(path)),
  );
  assert.deepEqual(wrong, []);
});

function codeLinesOf(path: string): string[] {
  return textOf(path).split("\n");
}

/** Functions and methods with their length, found by the indentation that the formatter guarantees. */
function functionsIn(lines: string[]): { name: string; lines: number }[] {
  const opening =
    /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|(?:const (\w+) = (?:async )?\(.*=> \{$)|(?:static |async |get |set |#)*(\w+)\([^;]*\{$)/;
  return lines.flatMap((line, start) => {
    const [, indent, ...names] = opening.exec(line) ?? [];
    const name = names.find((each) => each !== undefined);
    if (name === undefined || /^(if|for|while|switch|catch|test|describe)$/.test(name)) return [];
    const end = lines.findIndex(
      (each, at) => at > start && new RegExp(`^${indent}\\}[;,)]*$`).test(each),
    );
    return end < 0 || line.endsWith("}") ? [] : [{ name, lines: end - start + 1 }];
  });
}
