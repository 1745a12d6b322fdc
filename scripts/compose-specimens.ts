/**
 * Composes every letter of a folder of specimens at its moment and prints it beside the letter that a good writer made:
 * `node scripts/compose-specimens.ts [FOLDER] [--only TEXT]`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFile } from "#domain/facts/parse-file.ts";
import type { ApplicationFile } from "#domain/facts/schema.ts";
import { compose, stepFromId } from "#domain/draft/compose.ts";
import { similarity } from "#domain/draft/similarity.ts";

interface GoldLetter {
  file: string;
  step: string;
  ask: boolean;
  to: string;
  channel: string;
  now: string;
  attachments: string[];
  supplied: Record<string, string>;
}

const only = process.argv.includes("--only")
  ? process.argv[process.argv.indexOf("--only") + 1]
  : "";
const given = process.argv[2]?.startsWith("--") ? undefined : process.argv[2];
const root = given ?? join(import.meta.dirname, "../../shared/specimens/open");
if (!existsSync(root)) {
  console.log(`There are no specimens at ${root}.`);
  process.exit(0);
}
for (const folder of readdirSync(root).sort()) printFolder(folder);

function printFolder(folder: string): void {
  const letters = JSON.parse(
    readFileSync(join(root, folder, "letters.json"), "utf8"),
  ) as GoldLetter[];
  const bodies = new Map<string, string>();
  for (const gold of letters) {
    if (only && !`${folder}/${gold.step}`.includes(only)) continue;
    const text = readFileSync(join(root, folder, gold.file), "utf8");
    const file = supplied(
      readFileSync(join(root, folder, "application.afterword.json"), "utf8"),
      gold,
    );
    const step = stepFromId(gold.step, file);
    const channel =
      gold.channel === "post" ? "card" : gold.channel === "screen" ? "email" : gold.channel;
    const draft =
      step &&
      compose({ ...step, channel: channel as "email" }, file, {
        now: Temporal.ZonedDateTime.from(gold.now).toInstant(),
        attachments: gold.attachments,
      });
    console.log(
      `\n=== ${folder} ${gold.step}${gold.ask ? " (asks)" : ""}${step?.to === gold.to ? "" : ` TO ${step?.to}`}`,
    );
    console.log(`--- gold\n${text.trim()}`);
    if (!draft) console.log("--- no step");
    else if (draft.missing.length > 0) console.log(`--- asks\n${draft.missing.join("\n")}`);
    else
      console.log(
        `--- ours\n${draft.subject ? `Subject: ${draft.subject}\n\n` : ""}${draft.body.trim()}${draft.inReplyTo ? `\n[in reply to ${draft.inReplyTo}]` : ""}`,
      );
    if (draft?.body && gold.step.startsWith("thank-you:") && !gold.ask)
      bodies.set(gold.step, draft.parts.map((part) => part.text).join(" "));
  }
  const pairs = [...bodies].flatMap(([a, one], at) =>
    [...bodies].slice(at + 1).map(([b, two]) => `${similarity(one, two).toFixed(2)} ${a} ${b}`),
  );
  if (pairs.length > 0) console.log(`\n### ${folder} most alike: ${pairs.sort().at(-1)}`);
}

/** Puts what the person answered when asked into the file: the note in place of the useless one, the fit into the debrief. */
function supplied(text: string, gold: GoldLetter): ApplicationFile {
  const raw = JSON.parse(text) as { application: ApplicationFile["application"] };
  const [kind, id, third] = gold.step.split(":");
  const round = raw.application.interviews.find((one) => one.id === id);
  const event = raw.application.events.find((one) => one.id === id) as
    | Record<string, unknown>
    | undefined;
  const { specific, fit, link, request, askFeedback } = gold.supplied;
  if (specific && round?.debrief) {
    round.debrief.notes = round.debrief.notes.filter((note) => note.person !== gold.to);
    round.debrief.notes.push({ person: gold.to, specifics: [specific] });
  }
  if (fit && round?.debrief) round.debrief.fit = fit;
  const promise = round?.debrief?.promised?.find((one) => one.id === third);
  if (kind === "promised-material" && promise && link) promise.link = link;
  if (request && event) event["asks"] = [request];
  if (askFeedback && event) event["askFeedback"] = true;
  const parsed = parseFile(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
