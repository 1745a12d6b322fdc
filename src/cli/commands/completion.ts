import { AppError } from "#ports/errors.ts";
import { commands, type CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";

export const completionCommand: CommandSpec = {
  arguments: [["<shell>", "bash, zsh or fish"]],
  run({ desk, given, options }) {
    const shell = given[0] ?? "";
    const script = scripts[shell]?.();
    if (!script) throw new AppError("unusable-input", `"${shell}" is not one of bash, zsh, fish.`);
    show(desk, options, { json: { shell, script }, text: () => script });
  },
};

const names = () => commands.map(({ name }) => name).join(" ");

/** The first word is a command; behind it, a file. */
const scripts: Record<string, () => string> = {
  bash: () => `_afterword() {
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names()}" -- "\${COMP_WORDS[1]}"))
  else COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); fi
}
complete -F _afterword afterword`,
  zsh: () => `#compdef afterword
_afterword() {
  if (( CURRENT == 2 )); then compadd ${names()}; else _files; fi
}
compdef _afterword afterword`,
  fish: () =>
    commands
      .map(
        ({ name, summary }) =>
          `complete -c afterword -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
      )
      .join("\n"),
};
