import assert from "node:assert/strict";
import { test } from "node:test";
import { findKeyring } from "./find-keyring.ts";

const secret = "c0ffee";

/** A machine whose programs only note how they were called; a saved secret is printed when it is asked for. */
function machine(platform: NodeJS.Platform, environment = {}) {
  const calls: { command: string; input: string }[] = [];
  const keyring = findKeyring(environment, {
    platform,
    async run(command, { input }) {
      calls.push({ command: command.join(" "), input });
      return input ? "" : `${secret}\n`;
    },
  });
  return { calls, keyring };
}

for (const [system, platform, environment] of [
  ["Linux", "linux", { DBUS_SESSION_BUS_ADDRESS: "unix:path=/tmp/bus" }],
  ["macOS", "darwin", {}],
] as const)
  test(`a secret is given to the keyring of ${system} by the input, where no other process can read it`, async () => {
    const { calls, keyring } = machine(platform, environment);
    assert.equal(await keyring?.save("1a2b", secret), true);
    assert.equal(calls.length, 2, "saved, and read again to be sure");
    assert.ok(calls[0]?.input.includes(secret));
    for (const { command } of calls) assert.ok(!command.includes(secret), command);
    assert.equal(await keyring?.find("1a2b"), secret);
  });

test("a keyring that gives back something else has not kept the secret", async () => {
  const { keyring } = machine("darwin");
  assert.equal(await keyring?.save("1a2b", "another"), false);
});

test("a Linux without a session has no keyring, and neither has Windows", () => {
  assert.equal(machine("linux").keyring, undefined);
  assert.equal(machine("linux", { XDG_RUNTIME_DIR: "/nowhere" }).keyring, undefined);
  assert.equal(machine("win32").keyring, undefined);
});

test("a program that is not there is a keyring that keeps nothing", async () => {
  const keyring = findKeyring({ PATH: "/nowhere", DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" });
  assert.equal(await keyring?.save("1a2b", secret), false);
  assert.equal(await keyring?.find("1a2b"), undefined);
});
