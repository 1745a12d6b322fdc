import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { commands, type CommandEntry, type CommandSpec } from "./commands.ts";
import type { Desk } from "./desk.ts";

/** Reads a command line by commander, which knows every manner of writing one, helps, and explains what is wrong. Usage errors end with code 2. */
export async function runDoubtful(args: string[], desk: Desk): Promise<void> {
  const program = new Command("afterword")
    .description("Interview follow-up: what to send, to whom, when, and when to stop.")
    .version(version(), "-V, --version")
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => desk.print(text.trimEnd()),
      writeErr: (text) => desk.hint(text.trimEnd()),
    });
  const wanted = args[0] === "help" ? args[1] : args[0];
  for (const entry of commands) await add(program, entry, entry.name === wanted, desk);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    desk.setExit(error.exitCode === 0 ? 0 : 2);
  }
}

async function add(
  program: Command,
  entry: CommandEntry,
  isWanted: boolean,
  desk: Desk,
): Promise<void> {
  const command = program.command(entry.name).description(entry.summary).exitOverride();
  if (!isWanted) return void command.allowUnknownOption();
  const spec = await entry.load();
  for (const [name, text] of spec.arguments ?? []) command.argument(name, text);
  for (const option of spec.options ?? []) command.addOption(optionOf(option));
  if (!spec.options?.some(({ flags }) => flags === "--json"))
    command.option("--json", "print JSON");
  command.addHelpText("after", `\nExample:\n  $ ${entry.example}`);
  command.action((...given: unknown[]) => spec.run({ desk, ...split(given, spec) }));
}

function optionOf({
  flags,
  text,
  choices,
  many,
}: NonNullable<CommandSpec["options"]>[number]): Option {
  const option = new Option(flags, text);
  if (choices) option.choices(choices);
  if (many) option.argParser((value: string, before: string[] = []) => [...before, value]);
  return option;
}

/** Commander gives the arguments, then the options, then itself. */
function split(given: unknown[], spec: CommandSpec): { given: never[]; options: never } {
  const count = spec.arguments?.length ?? 0;
  return { given: given.slice(0, count) as never[], options: given[count] as never };
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
