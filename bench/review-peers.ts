import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A tool that reads one message; `most` is how many it is given, so that slow ones end. */
export interface Tool {
  name: string;
  most: number;
  run(text: string, at: number): unknown;
}

const comparison = resolve("../shared/reading/lint-bench/tools/baseline.mjs");

/** The least that any such tool does: sentences, and 40 expressions over each. The one that other linters were measured beside, where it is there. */
export async function plainBaseline(): Promise<Tool["run"]> {
  if (!existsSync(comparison)) return ownBaseline();
  const { default: open } = (await import(pathToFileURL(comparison).href)) as {
    default: () => Promise<Tool["run"]>;
  };
  return open();
}

function ownBaseline(): Tool["run"] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const expressions = plain.map((source) => new RegExp(source, "gi"));
  return (text) => {
    const found: string[] = [];
    for (const { segment } of segmenter.segment(text))
      for (const expression of expressions) {
        expression.lastIndex = 0;
        for (let match = expression.exec(segment); match; match = expression.exec(segment))
          found.push(match[0]);
      }
    return found;
  };
}

const plain =
  String.raw`\[[a-z' ]{1,30}\]|\{\{?\s*[\w .-]+\s*\}?\}|\bXX+\b|<(?:your|name|company)[^>]*>|\b(?:salary|bonus|pay range)\b|\b(?:vacation days?|perks|sick leave)\b|\b(?:made|reached) a decision\b|\bwhen will I (?:know|hear)\b|\bdid I get the (?:job|role)\b|\bI need an answer by\b|\bor I will (?:have to )?(?:accept|take)\b|\bif I do not hear\b|\bI have other offers?\b|\b(?:reply|decide) (?:quickly|asap)\b|\bnobody has (?:written|replied)\b|\bthe least you could do\b|\bnot worth (?:a|your) reply\b|\bI (?:was|feel) (?:hurt|ignored)\b|\bso sorry\b|\bapologi[sz]e again\b|\bsorry to bother\b|\bapolog(?:y|ies)\b|!{2,}|!|\bdelve\b|\btestament to\b|\bleverag(?:e|ing) my\b|\bsynerg\w+\b|\bdynamic landscape\b|\bexciting journey\b|\brobust skill ?set\b|\bfinds you well\b|\bembark\b|\bsincere gratitude\b|\binvaluable opportunity\b|\bthrilled to\b|\bthank you for the opportunity\b|\bperfect fit\b|\b(?:attached|enclosed)\b|\b(\w+)\s+\1\b`
    .split(/\|(?=\\b|\\\[|\\\{|<|!|\[)/)
    .slice(0, 40);

/** Those of the peers that are installed in a folder. */
export async function peersIn(folder: string): Promise<Tool[]> {
  const require = createRequire(join(resolve(folder), "package.json"));
  const load = async (name: string) => {
    const module = (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- foreign modules of many forms
    return module;
  };
  const writeGood = await load("write-good");
  const { text: alex } = await load("alex");
  return [
    { name: "write-good 1.0.8", most: 500, run: (text) => writeGood.default(text) },
    { name: "alex 11.0.1", most: 100, run: (text) => alex(text) },
    { name: "textlint 15.8 with nine English rules", most: 40, run: await textlint(require, load) },
    { name: "Harper 2.10, slim", most: 100, run: await harper() },
  ];
}

const usualRules =
  "terminology stop-words common-misspellings en-capitalization diacritics doubled-spaces no-todo write-good alex".split(
    " ",
  );

async function textlint(
  require: NodeJS.Require,
  load: (name: string) => Promise<Record<string, any>>, // oxlint-disable-line typescript/no-explicit-any -- foreign modules of many forms
): Promise<Tool["run"]> {
  const name = "textlint";
  const { createLinter } = await load(name);
  const kernel = createRequire(require.resolve(name));
  const { TextlintKernelDescriptor } = kernel("@textlint/kernel");
  const plugin = kernel("@textlint/textlint-plugin-text");
  const rules = await Promise.all(
    usualRules.map(async (ruleId) => {
      const module = await load(`textlint-rule-${ruleId}`);
      return { ruleId, rule: module.default?.default ?? module.default ?? module, options: true };
    }),
  );
  const descriptor = new TextlintKernelDescriptor({
    rules,
    plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return (text) => linter.lintText(text, "message.txt");
}

async function harper(): Promise<Tool["run"]> {
  const { openHarper } = await import("#proofread/harper.ts");
  return openHarper();
}
