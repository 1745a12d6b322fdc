import assert from "node:assert/strict";
import { test } from "node:test";
import { openSessions } from "#http/guard/sessions.ts";
import { openTestDoor, origin, type OpenDoor } from "../support/door.ts";
import { larkfield, maya } from "../support/larkfield.ts";

const now = "2026-11-25T10:40:00-05:00";
const host = "127.0.0.1:4000";

async function open(): Promise<OpenDoor> {
  const door = await openTestDoor(now);
  await door.ask("PUT", "/api/me", maya);
  return door;
}

/** A change with these headers besides the session. Returns the status; the store must be as it was unless it is 200. */
async function change(door: OpenDoor, headers: Record<string, string>): Promise<number> {
  const response = await door.request("/api/applications", {
    method: "POST",
    headers: { Host: host, Cookie: door.cookie, ...headers },
    body: JSON.stringify(larkfield),
  });
  const { body } = await door.ask("GET", "/api/applications");
  assert.equal(body.length, response.status === 200 ? 1 : 0);
  return response.status;
}

const json = { "Content-Type": "application/json" };

for (const name of ["evil.example", "127.0.0.1", "127.0.0.1:4001", "0.0.0.0:4000", ""])
  test(`a request to the host "${name}" is for somebody else, and changes nothing`, async () => {
    await using door = await open();
    const headers = { ...json, Origin: origin, Host: name };
    assert.equal(await change(door, headers), 421);
  });

for (const name of ["127.0.0.1:4000", "localhost:4000", "[::1]:4000"])
  test(`a page that came from ${name} may change something`, async () => {
    await using door = await open();
    const headers = { ...json, Origin: `http://${name}`, Host: name };
    assert.equal(await change(door, headers), 200);
  });

const foreign: Record<string, Record<string, string>> = {
  "another site": { Origin: "https://evil.example" },
  "another port of this machine": { Origin: "http://127.0.0.1:4001" },
  "a page without an origin": { Origin: "null" },
  "the same name by https": { Origin: "https://127.0.0.1:4000" },
  "a name that begins like ours": { Origin: "http://127.0.0.1:4000.evil.example" },
  "another site, says the browser": { Origin: origin, "Sec-Fetch-Site": "cross-site" },
  "another port, says the browser": { Origin: origin, "Sec-Fetch-Site": "same-site" },
  "a program that names no page at all": {},
};
for (const [who, headers] of Object.entries(foreign))
  test(`a change asked by ${who} is refused`, async () => {
    await using door = await open();
    assert.equal(await change(door, { ...json, ...headers }), 403);
  });

test("reading is refused as well where the browser says that another page asks", async () => {
  await using door = await open();
  for (const site of ["cross-site", "same-site"]) {
    const headers = { Host: host, Cookie: door.cookie, "Sec-Fetch-Site": site };
    assert.equal((await door.request("/api/today", { headers })).status, 403);
  }
});

for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
  test(`a change that is sent as ${type}, as a form can, is not read`, async () => {
    await using door = await open();
    assert.equal(await change(door, { "Content-Type": type, Origin: origin }), 415);
  });

test("without a session nothing is told and nothing changes", async () => {
  await using door = await open();
  for (const Cookie of ["", "afterword-4000=", "afterword-4000=guess", "afterword-4001=x"]) {
    const headers = { Host: host, Cookie, Origin: origin, ...json };
    const read = await door.request("/api/today", { headers: { Host: host, Cookie } });
    assert.equal(read.status, 401);
    assert.equal(await change(door, headers), 401);
  }
});

test("a link opens one session, once", async () => {
  await using door = await open();
  const path = `/enter/${await door.makeLink()}`;
  const entered = await door.request(path, { headers: { Host: host } });
  assert.equal(entered.status, 303);
  const cookie = entered.headers.get("Set-Cookie")!;
  assert.match(cookie, /^afterword-4000=[\w-]{43}; .*HttpOnly; SameSite=Strict/);
  assert.equal(entered.headers.get("Cache-Control"), "no-store");
  const again = await door.request(path, { headers: { Host: host } });
  assert.equal(again.status, 401);
  assert.equal(again.headers.get("Set-Cookie"), null);
  const headers = { Host: host, Cookie: cookie.split(";")[0]! };
  assert.equal((await door.request("/api/today", { headers })).status, 200);
});

test("links are not guessed: after five tries within a minute the door waits", async () => {
  await using door = await open();
  const statuses: number[] = [];
  for (let count = 0; count < 6; count++)
    statuses.push((await door.request("/enter/guess", { headers: { Host: host } })).status);
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429]);
});

test("a link that lay about for ten minutes opens nothing", async () => {
  let clock = Temporal.Instant.from(now);
  const sessions = openSessions(() => clock);
  const link = sessions.makeLink();
  clock = clock.add({ minutes: 10 });
  assert.equal(sessions.enter(link), undefined);
});

test("a session ends after a week without use, and after thirty days with it", async () => {
  let clock = Temporal.Instant.from(now);
  const sessions = openSessions(() => clock);
  const idle = sessions.enter(sessions.makeLink());
  const used = sessions.enter(sessions.makeLink());
  for (let day = 1; day <= 29; day++) {
    clock = clock.add({ hours: 24 });
    assert.equal(sessions.isOpen(used), true, `day ${day}`);
  }
  assert.equal(sessions.isOpen(idle), false);
  clock = clock.add({ hours: 24 });
  assert.equal(sessions.isOpen(used), false);
});

test("who signs out is out", async () => {
  await using door = await open();
  assert.equal((await door.ask("DELETE", "/api/session")).status, 200);
  assert.equal((await door.ask("GET", "/api/today")).status, 401);
});

test("more than three hundred changes within a minute are too many", async () => {
  await using door = await openTestDoor(now);
  const statuses = new Set<number>();
  for (let count = 0; count < 301; count++)
    statuses.add((await door.ask("PUT", "/api/me", {})).status);
  assert.deepEqual([...statuses], [422, 429]);
  assert.equal((await door.ask("GET", "/api/today")).status, 200);
});

test("a request of more than 25 MB is refused", async () => {
  await using door = await open();
  const body = JSON.stringify({ text: "x".repeat(25 * 1024 * 1024) });
  const response = await door.request("/api/read", {
    method: "POST",
    headers: { Host: host, Cookie: door.cookie, Origin: origin, ...json },
    body,
  });
  assert.equal(response.status, 413);
});

test("every answer, a refusal too, keeps scripts, frames, sniffing and other sites out", async () => {
  await using door = await open();
  const answers = [
    await door.request("/api/today", { headers: { Host: host, Cookie: door.cookie } }),
    await door.request("/api/today", { headers: { Host: "evil.example" } }),
    await door.request("/nothing", { headers: { Host: host } }),
  ];
  for (const { headers } of answers) {
    const policy = headers.get("Content-Security-Policy")!;
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /frame-ancestors 'none'; base-uri 'none'; object-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'$/);
    assert.equal(headers.get("X-Content-Type-Options"), "nosniff");
    assert.equal(headers.get("Referrer-Policy"), "no-referrer");
    assert.equal(headers.get("Access-Control-Allow-Origin"), null);
  }
  assert.equal(answers[0]!.headers.get("Cache-Control"), "no-store");
});

test("no page of elsewhere is ever allowed by a preflight", async () => {
  await using door = await open();
  const response = await door.request("/api/applications", {
    method: "OPTIONS",
    headers: {
      Host: host,
      Origin: "https://evil.example",
      "Access-Control-Request-Method": "POST",
    },
  });
  assert.equal(response.status, 403);
  assert.equal(response.headers.get("Access-Control-Allow-Origin"), null);
});

test("a fault of the program is told without its words", async () => {
  await using door = await open();
  door.world.readBackup = async () => {
    throw new Error("a secret of the inside");
  };
  const headers = { Host: host, Cookie: door.cookie };
  const response = await door.request("/api/backup", { headers });
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /secret/);
  assert.equal(door.faults.length, 1);
});
