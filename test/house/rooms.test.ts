import assert from "node:assert/strict";
import { test } from "node:test";
import { posix } from "node:path";
import { crossings } from "./exceptions.ts";
import { packages, powers, rooms, withoutNode } from "./rooms.ts";
import { filesIn, importsOf, isTest, textOf } from "./tree.ts";

const sources = filesIn().filter((path) => /\.(ts|js|svelte)$/.test(path) && !isTest(path));
const everyImport = sources.flatMap((path) => importsOf(path).map((name) => ({ path, name })));

test("a room imports only the rooms that the rooms table allows", () => {
  const wrong = everyImport.filter(({ path, name }) => {
    const target = targetOf(path, name);
    if (target === undefined) return false;
    const room = roomOf(path);
    if (room === undefined) return true;
    return ![room, ...(rooms[room] ?? [])].some((allowed) => isWithin(target, allowed));
  });
  const unexplained = wrong.filter(({ path, name }) => !exceptionFor(path, name));
  assert.deepEqual(say(unexplained, "move it, or pass it in as an argument"), []);
});

test("every exception to the rooms table is still needed", () => {
  const unused = Object.keys(crossings).filter(
    (key) =>
      sources.includes(key.split(" -> ")[0] ?? "") &&
      !everyImport.some(({ path, name }) => exceptionFor(path, name) === key),
  );
  assert.deepEqual(unused, []);
});

test("a room is entered by its #name, never by climbing out with ../", () => {
  const climbing = everyImport.filter(({ path, name }) => {
    if (!name.startsWith("../") || !path.startsWith("src/")) return false;
    return !isWithin(targetOf(path, name) ?? "", topRoomOf(path));
  });
  assert.deepEqual(say(climbing, "import #room/…ts"), []);
});

test("each npm package is named in its own room only", () => {
  const wrong = everyImport.filter(({ path, name }) => {
    const home = packages[packageOf(name) ?? ""];
    return packageOf(name) !== undefined && !home?.some((room) => isWithin(path, room));
  });
  assert.deepEqual(say(wrong, "name its room in test/house/rooms.ts, or ask that room"), []);
});

test("the rooms table names exactly the packages of package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));
  const declared = Object.keys({ ...dependencies, ...devDependencies }).sort();
  assert.deepEqual(Object.keys(packages).sort(), declared);
});

test("every package that people have to install is used", () => {
  const { dependencies } = JSON.parse(textOf("package.json"));
  const used = new Set(everyImport.map(({ name }) => packageOf(name)));
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !used.has(name)),
    [],
  );
});

test("disk, network, database and other programs are reached from their rooms only; no language model is asked", () => {
  const wrong = everyImport.filter(({ path, name }) => {
    const module = /^(node:[a-z_]+)/.exec(name)?.[1];
    if (module === undefined) return false;
    const home = powers[module];
    if (home && !home.some((room) => isWithin(path, room))) return true;
    const strict = Object.entries(withoutNode).find(([room]) => isWithin(path, room));
    return strict !== undefined && !strict[1].includes(module);
  });
  assert.deepEqual(say(wrong, "ask a port for it"), []);
});

test("nothing but a chore or a bench imports the tests, and Node's modules are written with node:", () => {
  const wrong = everyImport.filter(
    ({ path, name }) =>
      (targetOf(path, name)?.startsWith("test/") && !/^(scripts|bench)\//.test(path)) ||
      /^(fs|path|crypto|os|net|tls|url|util|stream|events)(\/|$)/.test(name),
  );
  assert.deepEqual(say(wrong, "see STYLE.md"), []);
});

function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith("#")) return `src/${name.slice(1)}`;
  if (name.startsWith(".")) return posix.join(posix.dirname(path), name);
  return undefined;
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => isWithin(path, room))
    .sort((a, b) => b.length - a.length)[0];
}

function topRoomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function packageOf(name: string): string | undefined {
  if (/^(#|\.|node:|\/)/.test(name)) return undefined;
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

function exceptionFor(path: string, name: string): string | undefined {
  return Object.keys(crossings).find((key) => `${path} -> ${name}`.startsWith(key));
}

function isWithin(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function say(wrong: { path: string; name: string }[], advice: string): string[] {
  return wrong.map(({ path, name }) => `${path} imports ${name}: ${advice}`);
}
