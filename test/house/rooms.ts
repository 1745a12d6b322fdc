/** Which rooms each room may import, itself always included. A room is a folder; the longest that fits a file holds. */
export const rooms: Record<string, readonly string[]> = {
  "src/domain": ["src/domain"],
  "src/domain/facts": ["src/domain/problem.ts"],
  "src/domain/policy": ["src/domain/facts", "src/domain/problem.ts"],
  "src/domain/plan": ["src/domain/facts", "src/domain/policy", "src/domain/problem.ts"],
  "src/ports": ["src/domain"],
  "src/actions": ["src/domain", "src/ports"],
  "src/storage": ["src/domain", "src/ports"],
  "src/mail": ["src/domain", "src/ports"],
  "src/calendar": ["src/domain", "src/ports"],
  "src/cli": ["src/actions", "src/ports", "src/domain"],
  "src/worker": ["src/actions", "src/ports", "src/domain"],
  "src/http": ["src/actions", "src/ports", "src/domain"],
  "src/app": ["src"],
  web: ["src/domain"],
  bin: ["src/app"],
  scripts: ["src", "bin", "test/support"],
  examples: ["src"],
  bench: ["src", "scripts"],
};

/** The rooms in which each npm package may be named. `[]` is a tool that nobody imports. */
export const packages: Record<string, readonly string[]> = {
  zod: ["src/domain/facts", "scripts"],
  hono: ["src/http"],
  "@hono/node-server": ["src/http"],
  "@hono/zod-openapi": ["src/http"],
  liquidjs: ["src/domain/draft"],
  nodemailer: ["src/mail"],
  imapflow: ["src/mail"],
  "postal-mime": ["src/mail"],
  "windows-iana": ["src/calendar"],
  commander: ["src/cli"],
  "@clack/prompts": ["src/cli"],
  "date-holidays": ["scripts"],
  "fast-check": [],
  "smtp-server": [],
  svelte: ["web"],
  "bits-ui": ["web"],
  "@internationalized/date": [],
  "temporal-polyfill": ["web"],
  vite: ["web"],
  "@sveltejs/vite-plugin-svelte": ["web"],
  "vite-plugin-pwa": ["web"],
  "svelte-check": ["scripts"],
  "playwright-core": ["scripts"],
  "@axe-core/playwright": [],
  "@types/node": [],
  "@types/nodemailer": [],
  oxfmt: [],
  oxlint: [],
  "oxlint-tsgolint": [],
  typescript: [],
  "typescript-6": [],
};

/** Modules of Node that are a power and have a home: who may reach the disk, the network, other programs, the database. */
export const powers: Record<string, readonly string[]> = {
  "node:sqlite": ["src/storage"],
  "node:net": ["src/mail"],
  "node:tls": ["src/mail"],
  "node:dns": ["src/mail"],
  "node:child_process": ["src/cli", "src/app", "bin", "scripts", "examples", "bench"],
  "node:fs": [
    "src/mail/accounts",
    "src/storage",
    "src/calendar",
    "src/cli",
    "src/app",
    "bin",
    "scripts",
    "examples",
    "bench",
  ],
};

/** Rooms that use no module of Node at all, save those named. */
export const withoutNode: Record<string, readonly string[]> = {
  "src/domain": [],
  "src/ports": [],
  "src/actions": ["node:crypto"],
  "src/worker": ["node:timers"],
};
