import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppError } from "#ports/errors.ts";

/** Opens a text in the person's editor ($VISUAL, $EDITOR, or vi) and returns it as it was saved. */
export async function editText(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "afterword-"));
  const file = join(folder, "draft.txt");
  try {
    writeFileSync(file, text, { mode: 0o600 });
    const editor =
      process.env.VISUAL || process.env.EDITOR || (process.platform === "win32" ? "notepad" : "vi");
    const { status, error } = spawnSync(editor, [file], { stdio: "inherit", shell: true });
    if (error || status !== 0)
      throw new AppError(
        "not-allowed",
        `The editor "${editor}" did not end well; the draft is as it was.`,
      );
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
