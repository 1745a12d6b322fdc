import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { addPages } from "#http/pages.ts";

const firstFiles = [
  { path: "/", links: ["</assets/today.js>; rel=modulepreload"] },
  {
    path: "/write/:application/:step",
    links: [
      "</assets/write.js>; rel=modulepreload",
      "</api/applications/:application/steps/:step>; rel=preload; as=fetch",
    ],
  },
];

async function linkOf(address: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), "afterword-pages-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  const api = new OpenAPIHono();
  addPages({ api }, { folder, firstFiles });
  const response = await api.request(`http://127.0.0.1:4000${address}`);
  await rm(folder, { recursive: true });
  assert.equal(response.status, 200);
  return response.headers.get("Link");
}

test("a page comes with the names of its files and of the facts of its own address", async () => {
  assert.equal(await linkOf("/"), "</assets/today.js>; rel=modulepreload");
  assert.equal(
    await linkOf("/write/acme/thank-you:r1:priya"),
    "</assets/write.js>; rel=modulepreload, </api/applications/acme/steps/thank-you%3Ar1%3Apriya>; rel=preload; as=fetch",
  );
});

test("the document itself and a page that is not there name nothing", async () => {
  assert.equal(await linkOf("/index.html"), null);
  assert.equal(await linkOf("/write/acme"), null);
});

test("an address adds no header and no link of its own", async () => {
  const link = await linkOf("/write/acme/x%0d%0aSet-Cookie:%20a=b%3E,%20%3Chttp:");
  assert.match(link!, /steps\/x%0D%0ASet-Cookie%3A%20a%3Db%3E%2C%20%3Chttp%3A>; rel=preload/);
  assert.match((await linkOf("/write/acme/%ff"))!, /steps\/%ff>/);
});
