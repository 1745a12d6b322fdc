import { statSync } from "node:fs";
import type { CommandSpec } from "../commands.ts";
import { show, type Desk } from "../desk.ts";
import { paint } from "../show/colours.ts";

interface Check {
  what: string;
  ok: boolean;
  say: string;
}

export const doctorCommand: CommandSpec = {
  async run({ desk, options }) {
    const checks = await lookAtAll(desk);
    show(desk, options, {
      json: checks,
      text: () =>
        checks
          .map(
            ({ what, ok, say }) =>
              `${paint(desk, ok ? "green" : "red", ok ? "ok " : "NOT")} ${what}: ${say}`,
          )
          .join("\n"),
    });
    if (checks.some(({ ok }) => !ok)) desk.setExit(1);
  },
};

async function lookAtAll(desk: Desk): Promise<Check[]> {
  const { store } = desk.world;
  const { me, applications, accounts, unsure, questions } = await store.read((tables) => ({
    me: tables.owner.find().me,
    applications: tables.applications.list(),
    accounts: tables.accounts.list(),
    unsure: tables.messages.list({ states: ["unsure"] }),
    questions: tables.incoming.list({ asks: true }),
  }));
  const nowhere = applications
    .filter(({ application }) => !application.country)
    .map(({ application }) => application.id);
  return [
    {
      what: "program",
      ok: true,
      say: `Node ${process.versions.node}, time zones ${process.versions.tz}, SQLite ${process.versions.sqlite}`,
    },
    folderCheck(desk.home),
    {
      what: "you",
      ok: me !== undefined,
      say: me
        ? `${me.name} <${me.email}>, ${me.timeZone}`
        : 'not known yet: afterword me --name "…" --email …',
    },
    {
      what: "applications",
      ok: nowhere.length === 0,
      say:
        nowhere.length === 0
          ? `${applications.length} on file`
          : `the country is missing, so holidays are not counted: ${nowhere.join(", ")}`,
    },
    {
      what: "mailbox",
      ok: true,
      say:
        accounts
          .map(
            ({ account, readAt }) =>
              `${account.address}, last read ${readAt?.toString() ?? "never"}`,
          )
          .join("; ") || "none connected; messages are handed over",
    },
    {
      what: "doubts",
      ok: unsure.length + questions.length === 0,
      say:
        unsure.length + questions.length === 0
          ? "none"
          : `of ${count(unsure.length, "message")} it is not known whether it went out, and ${count(questions.length, "mail")} may be an answer: afterword`,
    },
  ];
}

/** Others on this machine must not read the store. */
function folderCheck(home: string): Check {
  const mode = statSync(home).mode & 0o077;
  const open = process.platform !== "win32" && mode !== 0;
  return {
    what: "folder",
    ok: !open,
    say: open ? `${home} can be read by others: chmod 700 "${home}"` : home,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
