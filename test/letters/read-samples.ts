import { sampleFile } from "#domain/review/sample/application.ts";
import type { ReviewContext } from "#domain/review/types.ts";

/** One letter of a file of samples, and the findings that it must have: `line rule`. */
export interface Sample {
  text: string;
  marks: string[];
  context: ReviewContext;
}

/** What the lines of a list stand in, `§` for the line: a letter with nothing else to find. */
const frames: Record<string, string> = {
  "thank-you":
    "Hi Ada,\n\nThank you for the talk about beehives on the roof of the bakery. §\nI would be glad to bring my own smoker.\n\nBest,\nJoan",
  "check-in":
    "Hi Ada,\n\nI enjoyed our talk on 3 May about the beekeeper's job. §\n\nBest,\nJoan",
  greeting:
    "§\n\nThank you for today. Starting every rollout in one canary region is what I would do too. I would be glad to hear how the pager load fell.\n\nBest,\nMaya",
  subject:
    "Subject: §\n\nHi Ada,\n\nThank you for the talk about beehives on the roof of the bakery. I would be glad to bring my own smoker.\n\nBest,\nJoan",
  brightwater:
    "Hi Priya,\n\nThank you for today. Starting every rollout in one canary region is what I would do too. §\nI would be glad to hear how the pager load fell.\n\nBest,\nMaya",
};

/**
 * Reads a file of samples, apart by `---`. Settings stand first, `key: value`; then a letter, or a list of lines that each stand in a frame.
 * `{rule}` at the end of a line says that the rule must find something on it.
 */
export function readSamples(file: string): Sample[] {
  return file.split(/^---\n/m).flatMap((part) => {
    const { settings, body } = readSettings(part.trim());
    const frame = frames[settings.in ?? settings.kind ?? ""];
    const list = body.split("\n").filter((line) => line.startsWith("- "));
    const letters = list.length > 0 && frame !== undefined
      ? list.map((line) => frame.replace("§", () => line.slice(2)))
      : [body];
    return letters.map((letter) => ({ ...readMarks(letter), context: contextOf(settings) }));
  });
}

function readSettings(part: string): { settings: Record<string, string>; body: string } {
  const settings: Record<string, string> = {};
  let body = part;
  for (;;) {
    const match = /^(kind|step|now|in|sent|other): (.*)\n+/.exec(body);
    if (!match) return { settings, body };
    const [whole, key = "", value = ""] = match;
    settings[key] = settings[key] === undefined ? value : `${settings[key]}\n${value}`;
    body = body.slice(whole.length);
  }
}

function readMarks(letter: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  const lines = letter.split("\n").map((line, at) =>
    line.replace(/ \{([a-z-]+)\}(?=(?: \{[a-z-]+\})*$)/g, (_, rule: string) => {
      marks.push(`${at + 1} ${rule}`);
      return "";
    }),
  );
  return { text: lines.join("\n"), marks };
}

/** With a step the letter belongs to the sample application of the rules; `sent: kind person day` adds a message that went. */
function contextOf(settings: Record<string, string>): ReviewContext {
  const context: ReviewContext = {};
  if (settings.kind !== undefined) context.kind = settings.kind;
  if (settings.now !== undefined) context.now = Temporal.Instant.from(settings.now);
  if (settings.other !== undefined)
    context.others = settings.other.split("\n").map((line) => {
      const [to = "", ...words] = line.split(" ");
      return { to, text: words.join(" ").replaceAll("\\n", "\n") };
    });
  if (settings.step === undefined) return context;
  return { ...context, step: settings.step, file: fileWith(settings.sent?.split("\n") ?? []) };
}

function fileWith(sent: readonly string[]): typeof sampleFile {
  const events = sent.map((line, at) => {
    const [kind, to = "", day = ""] = line.split(" ");
    return { id: `s${at}`, type: "message-sent", at: `${day}T21:10:00Z`, kind, to, interview: "r1" };
  });
  const { application } = sampleFile;
  return {
    ...sampleFile,
    application: {
      ...application,
      events: [...application.events, ...(events as unknown as typeof application.events)],
    },
  };
}
