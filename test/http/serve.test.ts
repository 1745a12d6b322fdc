import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { afterwordJson } from "../support/afterword.ts";

const executable = fileURLToPath(new URL("../../bin/afterword.js", import.meta.url));

interface Serving extends AsyncDisposable {
  port: number;
  link: string;
  child: ChildProcess;
}

async function serve(home: string): Promise<Serving> {
  const child = spawn(process.execPath, [executable, "serve", "--port", "0", "--json"], {
    env: { ...process.env, AFTERWORD_HOME: home },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk as string;
    if (out.trimEnd().endsWith("}")) break;
  }
  return {
    ...(JSON.parse(out) as { port: number; link: string }),
    child,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null) child.kill("SIGKILL");
      await rm(home, { recursive: true });
    },
  };
}

async function canConnect(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test("the link that serve prints opens the door, on loopback alone, and an open page does not keep it from ending", async () => {
  const home = mkdtempSync(join(tmpdir(), "afterword-serve-"));
  await afterwordJson(home, ["me", "--name", "Maya", "--email", "maya@example.org"]);
  await using serving = await serve(home);
  const entered = await fetch(serving.link, { redirect: "manual" });
  assert.equal(entered.status, 303);
  const headers = { Cookie: entered.headers.get("Set-Cookie")!.split(";")[0]! };
  const address = `http://127.0.0.1:${serving.port}`;
  const today = await fetch(`${address}/api/today`, { headers });
  assert.equal(((await today.json()) as { applications: number }).applications, 0);
  assert.equal(await canConnect("127.0.0.1", serving.port), true);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && !one.internal && one.family === "IPv4");
  for (const { address: other } of others as { address: string }[])
    assert.equal(await canConnect(other, serving.port), false, other);
  const live = await fetch(`${address}/api/live`, { headers });
  assert.equal(live.status, 200);
  serving.child.kill("SIGTERM");
  const [code] = (await once(serving.child, "exit")) as [number];
  assert.equal(code, 0);
  await live.body?.cancel().catch(() => undefined);
});

test("a port that is taken is said so, and nothing else is tried", async () => {
  const home = mkdtempSync(join(tmpdir(), "afterword-serve-"));
  await using serving = await serve(home);
  const second = spawn(process.execPath, [executable, "serve", "--port", `${serving.port}`], {
    env: { ...process.env, AFTERWORD_HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  second.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const [code] = (await once(second, "close")) as [number];
  assert.equal(code, 69);
  assert.match(said, /Another program, perhaps another Afterword, listens on this port/);
});
