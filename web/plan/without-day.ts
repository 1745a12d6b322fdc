/** What a line of the sum says, without the day that stands in its own column. */
export function withoutDay(text: string): string {
  return text.replace(/: \w+ \d{1,2} \w+ \d{4}$/, "");
}

/** Why a day does not count: "Thursday 26 November 2026 does not count: Thanksgiving Day". */
export function whyOff(text: string): string {
  return text.split(": ").at(-1) ?? text;
}
