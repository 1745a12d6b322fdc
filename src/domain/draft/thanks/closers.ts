import { withIndefinite } from "../notes/phrase.ts";

/** What one would gladly do with a thing of that kind; the first row whose nouns match counts. */
const rows: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:walk|walks|round|rounds|tour|tours|boat|boats|trip|trips|visit|visits|run|runs|survey|surveys|fieldwork)$/i,
    "come along on {one}",
  ],
  [
    /^(?:session|sessions|crit|crits|huddle|huddles|meeting|meetings|stand-?ups?|review|reviews|workshop|workshops|hour|hours|rehearsal|rehearsals|briefing|briefings|clinic|clinics|tasting|tastings|handover|handovers|debrief|debriefs)$/i,
    "sit in on {one}",
  ],
  [
    /^(?:data|dataset|datasets|records|archive|log|logs|logbook|book|books|numbers|figures|ledger|results|drawings|plans)$/i,
    "look at the {noun} with you",
  ],
  [
    /^(?:plan|project|projects|programme|program|pilot|launch|renovation|rebuild|rebuilding|migration|expansion)$/i,
    "be part of the {noun}",
  ],
  [/^(?:team|group|crew|kitchen|ensemble)$/i, "work with you"],
  [/^(?:question|questions|problem|problems|puzzle)$/i, "take the {noun} further with you"],
  [
    /^(?:move|opening|relaunch|restoration|rollout|trial|transition|merger)$/i,
    "hear how the {noun} goes",
  ],
  [
    /^(?:tool|tools|system|pipeline|tests|software|website|app|catalogue|dashboard|timetable|rota|menu|garden|gardens|curriculum|practice)$/i,
    "work on the {noun} with you",
  ],
  [
    /^(?:nurses|teachers|pupils|students|apprentices|trainees|juniors|volunteers|engineers|guests|families|researchers|analysts)$/i,
    "work with the {noun}",
  ],
];

/** The verb of a close that goes with the noun of the specific; undefined where none does. */
export function closeVerb(head: string | undefined): string | undefined {
  if (head === undefined) return undefined;
  const noun = head.toLowerCase();
  const several = /s$/.test(noun) && !/ss$/.test(noun);
  const one = several ? `one of the ${noun}` : withIndefinite(noun);
  const verb = rows.find(([nouns]) => nouns.test(noun))?.[1];
  return verb?.replace("{one}", noun === "hour" ? "that hour" : one).replace("{noun}", noun);
}
