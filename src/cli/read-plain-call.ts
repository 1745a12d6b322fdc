import type { Call, CommandSpec } from "./commands.ts";

type Option = NonNullable<CommandSpec["options"]>[number];
export type Given = Pick<Call, "given" | "options">;

const json: Option = { flags: "--json", text: "" };

/**
 * What was typed after the name of a command, where nothing about it is doubtful: known options by their full names, as many arguments as are
 * wanted. Undefined for anything else, which commander then reads and explains: it takes as long to load as a letter takes to review.
 */
export function readPlainCall(typed: readonly string[], spec: CommandSpec): Given | undefined {
  const options = optionsOf(spec);
  const found: Found = { words: [], values: startOf(options) };
  for (let at = 0; at < typed.length;) {
    const taken = takeOne(typed, at, { options, found });
    if (taken === 0) return undefined;
    at += taken;
  }
  const given = placed(found.words, spec.arguments ?? []);
  return given && { given, options: found.values as Given["options"] };
}

interface Found {
  words: string[];
  values: Record<string, unknown>;
}

/** Options by the name that is typed. */
type Options = Map<string, { key: string; option: Option }>;

function optionsOf({ options = [] }: CommandSpec): Options {
  const named = options.map((option): [string, Option] => [option.flags.split(" ")[0]!, option]);
  return new Map(
    [["--json", json] as [string, Option], ...named].map(([name, option]) => [
      name,
      { key: keyOf(name), option },
    ]),
  );
}

/** `--first-choice` is `firstChoice`, and `--no-open` turns `open` off. */
function keyOf(name: string): string {
  return name.replace(/^--(?:no-)?/, "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function startOf(options: Options): Record<string, unknown> {
  const on = [...options].filter(([name]) => name.startsWith("--no-"));
  return Object.fromEntries(on.map(([, { key }]) => [key, true]));
}

/** How many words were taken; 0 where the first is doubtful. */
function takeOne(
  typed: readonly string[],
  at: number,
  { options, found }: { options: Options; found: Found },
): number {
  const word = typed[at]!;
  if (word === "-" || !word.startsWith("-")) return found.words.push(word) && 1;
  const known = options.get(word);
  if (!known) return 0;
  const { key, option } = known;
  if (!option.flags.includes("<")) {
    found.values[key] = !word.startsWith("--no-");
    return 1;
  }
  const value = typed[at + 1];
  if (value === undefined || (option.choices && !option.choices.includes(value))) return 0;
  found.values[key] = option.many ? [...((found.values[key] as string[]) ?? []), value] : value;
  return 2;
}

/** The words at their places, a list at the last where it takes several; undefined where there are too few or too many. */
function placed(
  words: readonly string[],
  places: readonly [name: string, text: string][],
): Given["given"] | undefined {
  const least = places.filter(([name]) => name.startsWith("<")).length;
  const last = places.at(-1)?.[0] ?? "";
  if (words.length < least || last.endsWith("...]")) return undefined;
  if (!last.endsWith("...>"))
    return words.length > places.length ? undefined : places.map((_, at) => words[at]);
  const single = words.slice(0, places.length - 1);
  return [...single, words.slice(single.length)] as Given["given"];
}
