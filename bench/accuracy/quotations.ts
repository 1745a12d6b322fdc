import EmailReplyParser from "email-reply-parser";
import { replyText } from "#domain/replies/reply-text.ts";
import { readQuotations } from "../../test/support/read-quotations.ts";
import { table, writeSection } from "../page.ts";
import { bytesOf, readCorpus } from "./corpus.ts";

/** How often the text that somebody wrote anew is found, ours beside the package email-reply-parser. */
const readers: Record<string, (text: string) => string> = {
  ours: replyText,
  "email-reply-parser": (text) => new EmailReplyParser().read(text).getVisibleText(),
};
const invented = readQuotations();
const rows = [
  ["invented, all", ...scores(invented)],
  ...(["above", "below", "between"] as const).map((posting) => [
    `invented, answer ${posting}`,
    ...scores(invented.filter((one) => one.posting === posting)),
  ]),
  ["invented, not English", ...scores(invented.filter(({ lang }) => lang !== "en"))],
  ...corpusRow(),
];

writeSection(
  "accuracy",
  "Quotations",
  `Written by \`bench/accuracy/quotations.ts\`: answers of which exactly the words that were written anew are found. The invented ones are \`test/quotations\`: ${new Set(invented.map(({ client }) => client)).size} mail programs, ${new Set(invented.map(({ lang }) => lang)).size} languages. They are tests now; before the program had seen them, it read 144 of the first 167 and, mended, 70 of 72 new ones; of 30 more, with warnings, cards and legal lines, 24, and mended 30.

${table(["answers", ...Object.keys(readers)], rows)}`,
);

function scores(all: readonly { own: string; text: string }[]): string[] {
  return Object.values(readers).map((read) => {
    const right = all.filter(({ own, text }) => words(read(text)) === words(own)).length;
    return `${right} of ${all.length}`;
  });
}

/** Bodies of public test collections, where these lie beside the project. */
function corpusRow(): string[][] {
  const items = (readCorpus("eml") ?? []).filter((item) => item.kind === "body-only");
  const known = items.map((item) => ({
    own: item.label.reply_text as string,
    text: new TextDecoder().decode(bytesOf(item)),
  }));
  const begins = Object.values(readers).map((read) => {
    const right = known.filter(({ own, text }) => words(read(text)).startsWith(words(own))).length;
    return `${right} of ${known.length}`;
  });
  return known.length > 0 ? [["public collections, half to tune on", ...begins]] : [];
}

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
