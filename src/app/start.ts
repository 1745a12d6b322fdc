import { main } from "#cli/main.ts";
import { atDesk } from "./at-desk.ts";
import { keepHeapSmall } from "./keep-heap-small.ts";

/** Starts the command line. */
export async function start(args: string[]): Promise<void> {
  if (args[0] === "watch") keepHeapSmall();
  await atDesk((desk) => main(args, desk));
}
