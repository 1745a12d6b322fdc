import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian packages by the file that shows that they are there. */
const needed: Record<string, string[]> = {
  "/usr/sbin/dovecot": ["dovecot-imapd", "dovecot-lmtpd"],
  "/usr/sbin/postfix": ["postfix"],
  "/usr/bin/openssl": ["openssl"],
  "/usr/bin/chromium": ["chromium"],
  "/usr/bin/dbus-daemon": ["dbus"],
  "/usr/bin/gnome-keyring-daemon": ["gnome-keyring"],
  "/usr/bin/secret-tool": ["libsecret-tools"],
};

/** Chromium without its windows, in which the tests of pages take half the time; without it they run in the whole one. */
const quicker = {
  file: "/usr/lib/chromium/chromium-headless-shell",
  name: "chromium-headless-shell",
};

installTestPackages();

/** Installs the mail servers, the browser and the keyring that the tests talk to; elsewhere than in CI those tests are skipped without them. */
function installTestPackages(): void {
  const wanted = [...missingPackages(), ...(existsSync(quicker.file) ? [] : [quicker.name])];
  if (wanted.length > 0) install(wanted);
  const missing = missingPackages();
  if (missing.length === 0) {
    console.log("Dovecot, Postfix, OpenSSL, Chromium and a keyring are there.");
    return;
  }
  console.error(`Could not be installed: ${missing.join(", ")}. Tests that need them are skipped.`);
  if (process.env["CI"] === "true") process.exitCode = 1;
}

function missingPackages(): string[] {
  return Object.entries(needed).flatMap(([file, names]) => (existsSync(file) ? [] : names));
}

/** One package after the other, so that one that cannot be had does not keep the others away. */
function install(packages: string[]): void {
  apt("update");
  for (const name of packages) apt("install", "-y", "--no-install-recommends", name);
}

function apt(...options: string[]): void {
  const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", ...options];
  const all = process.getuid?.() === 0 ? command : ["sudo", "-n", ...command];
  const [program = "", ...rest] = all;
  const { status, error } = spawnSync(program, rest, { stdio: "inherit" });
  if (status !== 0) console.error(`${all.join(" ")} failed${error ? `: ${error.message}` : "."}`);
}
