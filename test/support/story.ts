import { readdirSync, readFileSync } from "node:fs";
import { parseFileText } from "#domain/facts/parse-file.ts";
import { instantAt } from "#domain/facts/instants.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Plan, Step } from "#domain/plan/types.ts";

/** What a story says of one step; only what is listed is asserted. `…On` are local days in the employer's zone. */
export interface ExpectedStep {
  readonly sendAt?: string;
  readonly notBefore?: string;
  readonly deadline?: string;
  readonly expires?: string;
  readonly sendOn?: string;
  readonly deadlineOn?: string;
  readonly kind?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly status?: string;
  readonly forecast?: boolean;
  readonly optional?: boolean;
  /** All of these are needed; others may be. */
  readonly needs?: readonly string[];
  readonly needsNot?: readonly string[];
  /** All of these rules are among the reasons; others may be. */
  readonly because?: readonly string[];
}

/** A golden story: a file, a moment, and what the plan must say, worked out by hand from the definitions. */
export interface Story {
  readonly name: string;
  readonly file: ApplicationFile;
  readonly expected: Expected;
}

export interface Expected {
  readonly why: string;
  readonly rules: readonly string[];
  readonly profile: string;
  readonly now: string;
  readonly steps: Readonly<Record<string, ExpectedStep>>;
  /** Steps that are not in the plan, or are dropped. */
  readonly absent?: readonly string[];
  readonly held?: Readonly<Record<string, { readonly until?: string }>>;
  readonly notHeld?: readonly string[];
}

const folder = new URL("../cases/", import.meta.url);

/** Every story under `test/cases`, by name. A story whose file does not parse is an error with all its problems. */
export function loadStories(): Story[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => loadStory(entry.name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function loadStory(name: string): Story {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
  const parsed = parseFileText(read("application.afterword.json"));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems, null, 2)}`);
  return { name, file: parsed.value, expected: JSON.parse(read("expected.json")) as Expected };
}

/** Every way in which a plan differs from what the story says, one sentence each; none where they agree. */
export function disagreements({ file, expected }: Story, plan: Plan): string[] {
  const zone = file.application.timeZone;
  const byId = new Map(plan.steps.map((step) => [step.id, step]));
  return [
    ...Object.entries(expected.steps).flatMap(([id, want]) => {
      const step = byId.get(id) ?? plan.steps.find((other) => other.id.startsWith(`${id}:`));
      return step
        ? compareStep(step, want, zone)
        : [`${id} is not in the plan; there are ${[...byId.keys()].join(", ")}`];
    }),
    ...(expected.absent ?? []).flatMap((id) => {
      const status = byId.get(id)?.status ?? "dropped";
      return status === "dropped" ? [] : [`${id} should not be in the plan and is ${status}`];
    }),
    ...compareHeld(expected, plan),
  ];
}

function compareStep(step: Step, want: ExpectedStep, zone: string): string[] {
  return [
    ...compareTimes(step, want, zone),
    ...(["kind", "to", "channel", "status", "forecast", "optional"] as const).flatMap((key) =>
      want[key] === undefined || want[key] === step[key]
        ? []
        : [`${step.id} ${key}: ${step[key]} instead of ${want[key]}`],
    ),
    ...(want.needs ?? []).flatMap((need) =>
      step.needs.some((has) => has === need) ? [] : [`${step.id} should need ${need}`],
    ),
    ...(want.needsNot ?? []).flatMap((need) =>
      step.needs.some((has) => has === need) ? [`${step.id} should not need ${need}`] : [],
    ),
    ...(want.because ?? []).flatMap((rule) =>
      step.because.some((reason) => reason.rule === rule)
        ? []
        : [
            `${step.id} should rest on ${rule} and rests on ${step.because.map((r) => r.rule).join(", ") || "nothing"}`,
          ],
    ),
  ];
}

function compareTimes(step: Step, want: ExpectedStep, zone: string): string[] {
  const exact = (["sendAt", "notBefore", "deadline", "expires"] as const).flatMap((key) => {
    const [wanted, got] = [want[key], step[key]];
    if (wanted === undefined || (got !== undefined && sameInstant(wanted, got))) return [];
    return [`${step.id} ${key}: ${got ?? "none"} instead of ${wanted}`];
  });
  const days = (["send", "deadline"] as const).flatMap((key) => {
    const wanted = want[`${key}On`];
    const got = key === "send" ? step.sendAt : step.deadline;
    const day = got && instantAt(got).toZonedDateTimeISO(zone).toPlainDate().toString();
    return wanted === undefined || wanted === day
      ? []
      : [`${step.id} ${key} on ${day ?? "no day"} (${got}) instead of ${wanted}`];
  });
  return [...exact, ...days];
}

function compareHeld(expected: Expected, plan: Plan): string[] {
  const held = new Map(plan.held.map((entry) => [entry.step, entry]));
  return [
    ...Object.entries(expected.held ?? {}).flatMap(([id, want]) => {
      const entry = held.get(id);
      if (!entry)
        return [`${id} should be held; held are ${[...held.keys()].join(", ") || "none"}`];
      if (want.until === undefined) return [];
      return entry.until !== undefined && sameInstant(want.until, entry.until)
        ? []
        : [`${id} held until ${entry.until ?? "an event"} instead of ${want.until}`];
    }),
    ...(expected.notHeld ?? []).flatMap((id) => (held.has(id) ? [`${id} should not be held`] : [])),
  ];
}

function sameInstant(a: string, b: string): boolean {
  return instantAt(a).equals(instantAt(b));
}
