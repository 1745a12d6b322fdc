import { diffOf, readAdvice, type Advice } from "#domain/review/advice.ts";
import type { Call, CommandSpec } from "../commands.ts";
import { show } from "../desk.ts";
import { readDrafts } from "../read-drafts.ts";

export const adviseCommand: CommandSpec = {
  arguments: [["<draft>", "a text file, an .eml, or - for standard input"]],
  options: [
    {
      flags: "--send",
      text: "send it to the model that you connected; without it you only see what would be sent",
    },
  ],
  async run(call) {
    const { desk, given, options } = call;
    const [one] = await readDrafts(desk, [given[0]!]);
    const adviser = await desk.world.openAdviser();
    const letter = one!.draft.text.slice(one!.draft.bodyStart);
    if (!options.send) return showRequest(call, adviser.show(letter));
    const advice = readAdvice(await adviser.ask(letter), letter);
    show(desk, options, {
      json: { advice, diff: diffOf(letter, advice) },
      text: () => inWords(letter, advice),
    });
  },
};

function showRequest({ desk, options }: Call, request: { address: string; body: string }): void {
  show(desk, options, {
    json: request,
    text: () =>
      `This would leave your machine, to ${request.address}:\n\n${request.body}\n\nNothing was sent. With --send it is. What comes back are suggestions; your draft stays as it is.`,
  });
}

function inWords(letter: string, advice: readonly Advice[]): string {
  if (advice.length === 0) return "The model suggests nothing.";
  const lines = advice.map(({ start, end, better, why }) => {
    const line = letter.slice(0, start).split("\n").length;
    return `${line}: “${letter.slice(start, end)}” → “${better}” (${why})`;
  });
  return [
    ...lines,
    "",
    diffOf(letter, advice),
    "",
    "Your draft is as it was. Take what you like into it, and check it again.",
  ].join("\n");
}
