/** Every departure from a rule of the house, by path, with its reason. An entry that is no longer needed fails the tests. */
export const longFiles: Record<string, string> = {
  "src/cli/commands.ts": "a list of commands, each in its own few lines",
};

/** `path#function` of functions longer than 50 lines. */
export const longFunctions: Record<string, string> = {
  "src/app/open-world.ts#openWorld": "a list of adapters, each opened in two lines",
  "src/cli/commands/doctor.ts#lookAtAll": "a list of checks, one a line",
  "src/storage/sqlite/messages.ts#openMessages": "a list of queries behind one port",
};

/** `path -> import` of crossings that the rooms table forbids. */
export const crossings: Record<string, string> = {
  "src/cli/commands/watch.ts -> #worker/keep-watch.ts": "watch is the worker in the foreground",
};
