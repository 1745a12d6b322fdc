import { Refusal } from "../api/ask.ts";
import { call } from "../api/call.ts";
import { findKept, keepDebrief, listOwed, writtenPart, type RoundId } from "./kept-debriefs.ts";

/** Sends what is owed now, and whenever the network comes back. */
export function keepSending(): () => void {
  const send = () => void sendOwed();
  send();
  addEventListener("online", send);
  return () => removeEventListener("online", send);
}

/** Sends what was written without a network and whose page is closed. Where there are two versions, the page shows them later. */
async function sendOwed(): Promise<void> {
  for (const round of listOwed()) await sendOne(round);
}

async function sendOne(round: RoundId): Promise<void> {
  const kept = findKept(round);
  if (kept?.version === undefined || location.pathname.startsWith("/debrief/")) return;
  const { debrief, version } = kept;
  try {
    const saved = await call("saveDebrief", {
      path: { ...round },
      body: { debrief: writtenPart(debrief), version },
    });
    keepDebrief(round, { ...kept, version: saved.version, isOwed: false });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
