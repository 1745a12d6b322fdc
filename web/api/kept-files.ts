import { call } from "./call.ts";

/** Keeps files with an application. Returns what takes away those that were not there before. */
export async function keepFiles(
  application: string,
  files: readonly File[],
  before: readonly string[],
): Promise<() => Promise<void>> {
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer()).toBase64();
    await call("keepFile", { path: { application, name: file.name }, body: { content } });
  }
  return async () => {
    for (const { name } of files)
      if (!before.includes(name)) await call("removeFile", { path: { application, name } });
  };
}

/** Takes a file away. Returns what brings it back. */
export async function takeAway(application: string, name: string): Promise<() => Promise<unknown>> {
  const path = { application, name };
  const { content } = await call("readFile", { path });
  await call("removeFile", { path });
  return () => call("keepFile", { path, body: { content } });
}
