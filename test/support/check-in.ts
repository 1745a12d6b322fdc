import assert from "node:assert/strict";
import { addApplication } from "#actions/add-application.ts";
import { approveMessage } from "#actions/approve-message.ts";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { MailAccount } from "#ports/account.ts";
import type { World } from "#ports/world.ts";

/** The check-in after an interview of the 16th is due on Monday the 23rd at ten. */
export const now = Temporal.Instant.from("2026-11-23T10:00:30Z");
export const account: MailAccount = {
  ...{ id: "a", address: "maya@example.org", user: "maya", secret: "maya", filesSentCopies: true },
  smtp: { host: "localhost", port: 465, security: "tls" },
  imap: { host: "localhost", port: 993, security: "tls" },
};

/** Puts an opening into an empty store, with a check-in to Dana that is approved and due. */
export async function approveCheckIn(world: World): Promise<void> {
  const parsed = parseFile(opening);
  assert.ok(parsed.ok);
  await addApplication(world, parsed.value);
  await world.store.write(({ accounts, drafts }) => {
    accounts.save(account);
    drafts.save({
      ...{ application: "acme", step: "check-in:r1:1", subject: "How things stand" },
      ...{ body: "Hi Dana,\n\nhow do things stand?\n\nMaya Lindqvist", attachments: [] },
    });
  });
  const step = { application: "acme", step: "check-in:r1:1", attachments: [], despite: "a test" };
  await approveMessage(world, step);
}

const opening = {
  format: "afterword/application@1",
  me: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "UTC" },
  application: {
    ...{ id: "acme", company: "Acme", role: "Engineer", country: "US", timeZone: "UTC" },
    people: [
      { id: "dana", name: "Dana Whitfield", part: "recruiter", email: "dana@acme.example" },
      { id: "priya", name: "Priya Raman", part: "interviewer", email: "priya@acme.example" },
    ],
    interviews: [
      {
        ...{ id: "r1", stage: "first-round", interviewers: ["priya"] },
        ...{ start: "2026-11-16T14:00:00Z", end: "2026-11-16T15:00:00Z" },
        debrief: { notes: [{ person: "priya", specifics: ["rollouts start with one canary"] }] },
      },
    ],
  },
};
