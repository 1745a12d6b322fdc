import { call } from "../api/call.ts";
import type { PanelNote } from "../api/types.ts";

/** Drafts the letters of a panel that nobody has opened yet, so that all can be read side by side. True where there was one to draft. */
export async function composeMissing(
  application: string,
  notes: readonly PanelNote[],
): Promise<boolean> {
  const open = notes.filter(({ draft, step }) => !draft && step.status !== "done");
  for (const { step } of open) {
    const path = { application, step: step.id };
    const { missing, subject, body } = await call("composeDraft", { path, body: {} });
    if (missing.length === 0)
      await call("saveDraft", { path, body: { subject, body: body.trimEnd(), attachments: [] } });
  }
  return open.length > 0;
}
