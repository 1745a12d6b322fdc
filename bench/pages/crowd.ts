import { addApplication } from "#actions/add-application.ts";
import { addSamples } from "#actions/add-samples.ts";
import { closedSamples } from "#actions/samples/closed-ones.ts";
import { daysUntil, type Days } from "#actions/samples/days.ts";
import { openSamples } from "#actions/samples/open-ones.ts";
import { sampleMe } from "#actions/add-samples.ts";
import { openWorld } from "#app/open-world.ts";
import type { Application, Event } from "#domain/facts/schema.ts";
import type { StoredIncoming } from "#ports/store.ts";

export const applications = 500;
export const messages = 5000;
const each = messages / applications;
const unread = 12;

/** A store of a long search: the samples and as many more like them, each with ten messages, half of them theirs; a dozen answers nobody has read. */
export async function fillCrowd(home: string): Promise<void> {
  await using world = openWorld({ home, keys: `${home}-keys` });
  const samples = await addSamples(world);
  const days = daysUntil(world.store.now());
  const stories = [...openSamples(days), ...closedSamples(days)];
  for (let index = samples.length; index < applications; index++) {
    const story = stories[index % stories.length]!;
    const application = withMessages({ ...story, id: `long-${index}` }, index, days);
    await addApplication(world, { format: "afterword/application@1", me: sampleMe, application });
    await world.store.write(({ incoming }) => {
      for (const mail of mailsOf(application, index, days)) incoming.save(mail);
    });
  }
}

function withMessages(story: Application, index: number, { at }: Days): Application {
  const [person] = story.people;
  const more = Array.from({ length: each }, (_, turn): Event => {
    const when = at(-70 + turn - (index % 20), "09:30");
    const subject = `${story.role}, ${turn}`;
    return turn % 2 === 0
      ? {
          ...{ id: `m${turn}`, type: "message-sent", at: when, kind: "application-follow-up" },
          ...{ to: person!.id, channel: "email", step: `application-follow-up:${turn}`, subject },
        }
      : {
          ...{ id: `m${turn}`, type: "reply-received", at: when, from: person!.id },
          ...{ class: "holding", subject },
        };
  });
  return { ...story, company: `${story.company} ${index}`, events: [...more, ...story.events] };
}

function mailsOf(application: Application, index: number, { at }: Days): StoredIncoming[] {
  const [person] = application.people;
  return Array.from({ length: each / 2 }, (_, turn) => ({
    messageId: `<${application.id}.${turn}@long.example>`,
    application: application.id,
    person: person!.id,
    event: `m${turn * 2 + 1}`,
    folder: "inbox",
    receivedAt: Temporal.Instant.from(at(-69 + turn * 2 - (index % 20), "09:30")),
    sender: person!.email ?? "jobs@long.example",
    subject: `Re: ${application.role}`,
    text: `Hello Maya,\n\nthank you for your patience. We are still talking to others, and you will hear from us in week ${turn + 40}.\n\n${person!.name}`,
    references: [],
    judgement: {
      ...{ class: "holding", confidence: "high", answerBy: null, until: null },
      ...{ automatic: false, bounce: null },
      evidence: [{ what: "holding", where: "text", says: "We are still talking to others" }],
    },
    asks: turn === 0 && index % Math.ceil(applications / unread) === 0,
  }));
}
