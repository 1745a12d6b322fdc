import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const needed = ["dbus-daemon", "gnome-keyring-daemon", "secret-tool"];

/** Why the keyring cannot be tested here, if so. */
export function missingKeyring(): string | undefined {
  const missing = needed.filter((name) => !existsSync(`/usr/bin/${name}`));
  return missing.length > 0 ? `${missing.join(", ")} not installed` : undefined;
}

/** A desktop session of its own in a temporary folder: a bus, and an unlocked keyring on it. */
export interface KeyringSession extends AsyncDisposable {
  environment: Record<string, string | undefined>;
  /** As when the person signs out: the keyring is gone, its files stay. */
  end(): Promise<void>;
}

export async function startKeyringSession(): Promise<KeyringSession> {
  const folder = await mkdtemp(join(tmpdir(), "afterword-session-"));
  await chmod(folder, 0o700);
  const environment = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_DATA_HOME: join(folder, "data"),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, "bus")}`,
  };
  const start = (program: string, ...options: string[]) =>
    spawn(program, options, { env: environment, stdio: ["pipe", "pipe", "ignore"] });
  const bus = start(
    ...(["dbus-daemon", "--session", "--nofork", "--print-address=1"] as const),
    `--address=${environment.DBUS_SESSION_BUS_ADDRESS}`,
  );
  await printed(bus);
  const keyring = start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets");
  keyring.stdin.end("the session's password");
  await untilAnswered(environment);
  const end = async () => {
    await stop(keyring);
    await stop(bus);
  };
  return {
    environment,
    end,
    async [Symbol.asyncDispose]() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Until the keyring has taken its name on the bus: it then stores what it is given. */
async function untilAnswered(environment: NodeJS.ProcessEnv): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const probe = spawn("secret-tool", ["store", "--label=probe", "probe", "probe"], {
      ...{ env: environment, stdio: ["pipe", "ignore", "ignore"] },
    });
    probe.stdin.end("probe");
    if ((await closed(probe)) === 0) return;
    await pause(50);
  }
  throw new Error("The keyring of the test did not start.");
}

function printed(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    child.stdout?.once("data", () => done());
    child.once("error", fail);
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await closed(child);
}

function closed(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once("close", (code) => done(code)));
}
