// Writes a new rule of the review: its file, its sample and its names, then the page. `npm run new:rule NAME`
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated-files.ts";

const name = process.argv[2] ?? "";
const rule = join(root, `src/domain/review/rules/${name}.ts`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) refuse("Give a name in kebab-case, such as no-return.");
else if (existsSync(rule)) refuse(`There is a rule ${name} already.`);
else write();

function refuse(say: string): void {
  console.error(say);
  process.exitCode = 1;
}

function write(): void {
  const variable = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(rule, ruleFile(variable));
  writeFileSync(join(root, `test/letters/${name}.md`), sampleFile());
  change("src/domain/review/rules.ts", (text) =>
    text
      .replace(
        "\n/** Every rule",
        `import { ${variable} } from "./rules/${name}.ts";\n\n/** Every rule`,
      )
      .replace(/\n\];\s*$/, `\n  ${variable},\n];\n`),
  );
  change("src/domain/policy/review-names.ts", (text) =>
    text.replace(/\n\];\s*$/, `\n  "${name}",\n];\n`),
  );
  console.log(`wrote src/domain/review/rules/${name}.ts and test/letters/${name}.md.
Next: give it its reasons and examples, mark the samples, and run npm run generate.`);
}

function change(path: string, by: (text: string) => string): void {
  const file = join(root, path);
  writeFileSync(file, by(readFileSync(file, "utf8")));
}

function ruleFile(variable: string): string {
  const template = readFileSync(join(root, "scripts/new-rule.txt"), "utf8");
  return template.replaceAll("VARIABLE", variable).replaceAll("NAME", name);
}

function sampleFile(): string {
  return `kind: thank-you

- TODO: five lines that must be found {${name}}

- TODO: five lines that come near and are fine
`;
}
