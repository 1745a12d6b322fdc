import type { Application } from "#domain/facts/schema.ts";
import type { Problem } from "#domain/problem.ts";
import { readWords } from "#domain/invitation/read-words.ts";
import type { SaidInterview } from "#domain/sentence/read-sentence.ts";
import { UnusableInput } from "#ports/errors.ts";
import type { World } from "#ports/world.ts";
import { addApplication } from "./add-application.ts";
import { loadMe, type InvitationHints } from "./import-invitation.ts";
import { slugOf } from "./invited-people.ts";
import { fileOf } from "./plan-application.ts";
import { addSaidRound, peopleOf, roundOf, statedBy, type SaidRound } from "./said-round.ts";
import { theirCountry } from "./their-country.ts";

type Added = { id: string; added: number; isNew: boolean };
type Sure = SaidRound & { company: string };

/** Whether it speaks of an interview at all, so that something can be asked about it. */
function saysInterview(said: SaidInterview): boolean {
  const { company, role, stage, people, on } = said;
  return people.length > 0 || [company, role, stage, on].filter(Boolean).length > 1;
}

interface Words {
  /** For messages. */
  name: string;
  text: string;
}

/**
 * Takes in what a sentence or a mail says in words: a new application, or one more round of a known one. What it does not say and no
 * plan can do without (employer, role, day, hour) is asked for, all at once; nothing of it is made up. Hours are those of the zone that
 * it names, else those of the employer on file, else of the person.
 */
export async function importWords(
  world: World,
  words: Words,
  hints: InvitationHints,
): Promise<Added> {
  return takeSaid(world, words, { said: await readSaid(world, words, hints), hints });
}

/** The same of a mail that invites to an interview at a day and hour that it names; null of any other. */
export async function importInviting(
  world: World,
  words: Words,
  hints: InvitationHints,
): Promise<Added | null> {
  const said = await readSaid(world, words, hints);
  const invites = said.on && said.from && /interview|gespräch/i.test(words.text);
  return invites ? takeSaid(world, words, { said, hints }) : null;
}

async function takeSaid(
  world: World,
  words: Words,
  { said, hints }: { said: SaidInterview; hints: InvitationHints },
): Promise<Added> {
  const me = await world.store.read(loadMe);
  if (!saysInterview(said)) throw new UnusableInput(words.name, [notKnown]);
  const known = await findByCompany(world, said.company);
  requireSaid(words.text, { ...said, ...(known ? { role: known.role } : {}) });
  const zone = said.zone ?? (said.contact && known?.timeZone) ?? me.timeZone;
  if (known) {
    const { added } = await addSaidRound(world, known, { said: said as Sure, zone });
    return { id: known.id, added, isNew: false };
  }
  const whole = {
    ...applicationOf(said as Sure & { role: string }, { zone, now: world.store.now() }),
    ...theirCountry(world, { said: hints.country, zone }, me),
  };
  return addApplication(world, fileOf(whole, me));
}

async function readSaid(
  world: World,
  { text }: Words,
  hints: InvitationHints,
): Promise<SaidInterview> {
  const me = await world.store.read(({ owner }) => owner.find().me);
  const said = readWords(text, {
    from: world.store.now().toZonedDateTimeISO(me?.timeZone ?? "UTC"),
    calendar: world.loadCalendar(hints.country, hints.region),
  });
  return { ...said, ...hints };
}

async function findByCompany(world: World, company = ""): Promise<Application | undefined> {
  const all = await world.store.read(({ applications }) => applications.list());
  return all
    .map(({ application }) => application)
    .find((one) => one.company.toLowerCase() === company.toLowerCase());
}

const notKnown: Problem = {
  code: "not-known",
  at: "the first line",
  say: "this is no invitation (.ics), no mail with its headers (.eml), no application file, and nothing in it speaks of an interview. With an application, it is taken for an answer.",
};

function requireSaid(text: string, said: SaidInterview): void {
  const wanted = { company: said.company, role: said.role, day: said.on, time: said.from };
  const missing = Object.entries(wanted).flatMap(([at, value]): Problem[] =>
    value
      ? []
      : [
          {
            code: "not-said",
            at,
            say: `it does not say ${asks[at as keyof typeof asks]}.`,
          },
        ],
  );
  if (missing.length > 0)
    throw new UnusableInput(`"${text.replace(/\s+/g, " ").slice(0, 80)}"`, missing);
}

const asks = {
  company: "which employer it is",
  role: "which role it is for",
  day: "on which day it is",
  time: "at what time it is",
} as const;

function applicationOf(
  said: Sure & { role: string },
  { zone, now }: { zone: string; now: Temporal.Instant },
): Application {
  const { people, interviewers, speaker } = peopleOf(said, []);
  return {
    id: slugOf(`${said.company} ${said.role}`),
    company: said.company,
    role: said.role,
    timeZone: zone,
    culture: "standard",
    channel: "email",
    people,
    ...(speaker && (said.contact || !interviewers.includes(speaker))
      ? { mainContact: speaker }
      : {}),
    interviews: [roundOf(said, { id: "r1", zone, interviewers })],
    events: statedBy(said, speaker, now).map((event) => ({ ...event, id: "e1" })),
  };
}
