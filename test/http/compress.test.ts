import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { openTestDoor, type OpenDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const now = "2026-11-25T10:40:00-05:00";
const encodings = "gzip, deflate, br, zstd";

async function openWithLarkfield(): Promise<OpenDoor & { path: string }> {
  const door = await openTestDoor(now);
  await door.ask("PUT", "/api/me", maya);
  await door.ask("POST", "/api/applications", larkfield);
  return Object.assign(door, { path: `/api/applications/${larkfield.id}` });
}

function read({ request, cookie }: OpenDoor, path: string, accept: string): Promise<Response> {
  return request(path, {
    headers: { Host: "127.0.0.1:4000", Cookie: cookie, "Accept-Encoding": accept },
  });
}

test("a long answer goes out short to who reads it so, with the same content and its guards", async () => {
  await using door = await openWithLarkfield();
  const plain = await (await read(door, door.path, "identity")).text();
  const response = await read(door, door.path, encodings);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("Content-Encoding"), "br");
  assert.equal(response.headers.get("Cache-Control"), "no-store");
  assert.match(response.headers.get("Content-Security-Policy")!, /^default-src 'none'/);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.ok(bytes.length * 3 < plain.length, `${bytes.length} of ${plain.length}`);
  assert.equal(brotliDecompressSync(bytes).toString(), plain);
});

test("Today goes out short, the first time and from what was kept of it", async () => {
  await using door = await openWithLarkfield();
  const plain = await (await read(door, "/api/today", "identity")).text();
  for (let times = 0; times < 2; times++) {
    const response = await read(door, "/api/today", encodings);
    assert.equal(response.headers.get("Content-Encoding"), "br");
    assert.equal(response.headers.get("Vary"), "Accept-Encoding");
    assert.equal(response.headers.get("Cache-Control"), "no-store");
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.equal(brotliDecompressSync(bytes).toString(), plain);
  }
});

test("who does not say that brotli is read gets the answer as it is", async () => {
  await using door = await openWithLarkfield();
  for (const accept of ["", "gzip", "brx"]) {
    const response = await read(door, door.path, accept);
    assert.equal(response.headers.get("Content-Encoding"), null);
    assert.ok(((await response.json()) as { file: unknown }).file);
  }
});

test("a refusal stays readable, and live updates stay a stream", async () => {
  await using door = await openWithLarkfield();
  const refused = await read(door, "/api/applications/nobody", encodings);
  assert.equal(refused.status, 404);
  assert.match(await refused.text(), /nobody|not-found|known/);
  const live = await read(door, "/api/live", encodings);
  assert.equal(live.headers.get("Content-Encoding"), null);
  await live.body?.cancel();
});
