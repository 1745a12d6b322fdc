import { readFileSync } from "node:fs";

/** An answer as a mail program sends it: what was written anew, and the whole text. */
export interface QuotedAnswer {
  client: string;
  lang: string;
  posting: "above" | "below" | "between";
  own: string;
  text: string;
}

const asked = ["Hi Maya,", "", "does Thursday suit you? Please tell me by noon.", "", "Dana"];
const own = "Thursday works for me.\n\nUntil when may I ask: who will be there?";

/** Every introduction of introductions.txt with an answer above it, and below or between the quotation where that carries marks. */
export function readQuotations(): QuotedAnswer[] {
  const blocks = readFileSync(`${import.meta.dirname}/../quotations/introductions.txt`, "utf8")
    .trim()
    .split(/\n\n/);
  return blocks.flatMap((block) => {
    const [head = "", ...lines] = block.split("\n");
    const [client = "", lang = "", marks] = head.split(" ");
    const introduction = lines.join("\n");
    const quoted = asked.map((line) => (marks === "marked" ? `> ${line}`.trimEnd() : line));
    const above = `${own}\n\n${introduction}\n\n${quoted.join("\n")}\n`;
    const answers: QuotedAnswer[] = [{ client, lang, posting: "above", own, text: above }];
    if (marks !== "marked" || client === "apple-mobile") return answers;
    const below = `${introduction}\n${quoted.join("\n")}\n\n${own}\n`;
    const between = `${introduction}\n${quoted[0]}\n\nHello Dana,\n\n${quoted[2]}\n\n${own}\n`;
    return [
      ...answers,
      { client, lang, posting: "below", own, text: below },
      { client, lang, posting: "between", own: `Hello Dana,\n\n${own}`, text: between },
    ];
  });
}
