import type { Me } from "#domain/facts/schema.ts";
import type { World } from "#ports/world.ts";
import { addApplication } from "./add-application.ts";
import { composeDraft } from "./compose-draft.ts";
import { saveDraft } from "./save-draft.ts";
import { planApplication } from "./plan-application.ts";
import { closedSamples } from "./samples/closed-ones.ts";
import { daysUntil, sampleZone } from "./samples/days.ts";
import { sampleMails } from "./samples/letters.ts";
import { sampleId } from "./samples/mark.ts";
import { openSamples } from "./samples/open-ones.ts";

/** Whose story the samples tell, where nobody said who they are. */
export const sampleMe: Me = {
  name: "Maya Lindqvist",
  email: "maya@example.org",
  timeZone: sampleZone,
  signature: "Maya Lindqvist\n+1 212 555 0136",
};

/** Puts a story of sixteen applications in, as if it ended today, with drafts for what is due. Returns their ids. */
export async function addSamples(world: World): Promise<string[]> {
  const days = daysUntil(world.store.now());
  const applications = [...openSamples(days), ...closedSamples(days)];
  for (const application of applications)
    await addApplication(world, {
      format: "afterword/application@1",
      me: sampleMe,
      application,
    });
  await world.store.write(({ incoming }) => {
    for (const mail of sampleMails(days)) if (!incoming.find(mail.messageId)) incoming.save(mail);
  });
  await draftThanks(world, sampleId("larkfield"));
  return applications.map(({ id }) => id);
}

async function draftThanks(world: World, application: string): Promise<void> {
  const { plan } = await planApplication(world, application);
  const thanks = plan.steps.filter(
    ({ kind, status }) => kind === "thank-you" && (status === "ready" || status === "overdue"),
  );
  for (const { id: step } of thanks) {
    const { draft } = await composeDraft(world, { application, step });
    if (draft.missing.length > 0) continue;
    const { subject, body, attachments } = draft;
    await saveDraft(world, { application, step, subject, body, attachments });
  }
}
