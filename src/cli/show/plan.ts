import type { ApplicationFile } from "#domain/facts/schema.ts";
import type { Plan, Reason, Step } from "#domain/plan/types.ts";
import type { Policy } from "#domain/policy/policy.ts";
import type { Desk } from "../desk.ts";
import { writeChanges, writeRule } from "./changed.ts";
import { columns, paint } from "./colours.ts";
import { writeTime, type Zones } from "./times.ts";

/** A plan with what it rests on. */
export interface Shown {
  file: ApplicationFile;
  plan: Plan;
  policy: Policy;
}

/** The plan of one application as a table: what, to whom, when, how it stands, and the first reason. */
export function writePlan(desk: Desk, { file, plan, policy }: Shown): string {
  const { application, me } = file;
  const zones = { mine: me.timeZone, theirs: application.timeZone };
  const title = paint(
    desk,
    "bold",
    `${application.company}, ${application.role} (${application.id})`,
  );
  const rows = plan.steps.map((step) => row(desk, { file, step, zones, policy }));
  const held = plan.held.map(({ step, until, because }) =>
    [
      `  ${step} is held`,
      until ? ` until ${writeTime(until, zones)}` : "",
      `: ${because.map((reason) => writeReason(reason, policy)).join("; ")}`,
    ].join(""),
  );
  const nothing = plan.steps.some(({ needs }) => needs.includes("country"))
    ? [
        "  The holidays of the employer's country are not known, so only Saturdays and Sundays are left out. Say the country.",
      ]
    : [];
  const named = [...plan.steps, ...plan.held].flatMap(({ because }) => because.slice(0, 1));
  const changes = writeChanges(
    named.map(({ rule }) => rule),
    policy,
  );
  return [
    title,
    rows.length > 0 ? columns(rows) : "  Nothing to do.",
    ...held,
    ...nothing,
    ...changes.map((line) => `  ${line}`),
  ].join("\n");
}

function row(
  desk: Desk,
  { file, step, zones, policy }: Omit<Shown, "plan"> & { step: Step; zones: Zones },
): string[] {
  const person = file.application.people.find(({ id }) => id === step.to);
  const when = step.sendAt
    ? writeTime(step.sendAt, { ...zones, theirs: person?.timeZone ?? zones.theirs })
    : "";
  return [
    `  ${step.id}`,
    person?.name ?? "",
    when,
    status(desk, step),
    paint(desk, "dim", step.because[0] ? writeReason(step.because[0], policy) : ""),
  ];
}

function status(desk: Desk, { status, forecast, optional, needs }: Step): string {
  const words = [
    forecast ? "forecast" : status,
    ...(optional ? ["optional"] : []),
    ...(needs.length > 0 ? [`needs ${needs.join(" and ")}`] : []),
  ];
  const text = words.join(", ");
  if (status === "overdue") return paint(desk, "red", text);
  if (status === "ready") return paint(desk, "green", text);
  return text;
}

function writeReason({ text, rule }: Reason, policy: Policy): string {
  return `${text} (${writeRule(rule, policy)})`;
}
