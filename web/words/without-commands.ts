/** Sentences that name a command or an option are for a terminal. */
export function withoutCommands(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentences.filter((one) => !/\bafterword [a-z]|(?:^|\s)--[a-z]/.test(one)).join(" ");
}
