import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { replyText } from "#domain/replies/reply-text.ts";
import { classify } from "#domain/replies/classify.ts";
import { when } from "#domain/timeline/when.ts";
import { isOwn, readAnswerFile } from "../../test/support/read-answers.ts";

/** Prints how much of a set of answers, written as in test/answers and given by its path, is read as it says, and what is not. */
const machines = new Set(["out-of-office", "application-received", "newsletter", "bounce"]);
const weighty = new Set([
  "holding",
  "scheduling",
  "next-round",
  "information-request",
  "rejection",
  "offer",
]);
const scores = new Map<string, { right: number; of: number }>();

for (const path of process.argv.slice(2))
  for (const answer of await readAnswerFile(path)) {
    const { class: is, lang, until, by, text, mail, receivedAt } = answer;
    const result = classify(mail, {
      receivedAt,
      when: (words, from) => when(words, { from, calendar: plainCalendar }),
    });
    const says = `${result.class} (${result.confidence}) ${result.answerBy ?? ""} ${result.until ?? ""} ${JSON.stringify(result.evidence.slice(0, 3))}`;
    const miss = `${is} ${lang} ${by ?? until ?? ""}: ${text.replace(/\s+/g, " ").slice(0, 300)}\n    ${says}`;
    score("class", result.class === is, miss);
    if (by) score("day of the answer", result.answerBy === by, miss);
    if (!by && weighty.has(is)) score("no day invented", result.answerBy === null, miss);
    if (is === "out-of-office") score("last day away", (result.until ?? undefined) === until, miss);
    if (machines.has(is)) score("machine not taken for a person", !weighty.has(result.class), miss);
    if (answer.own !== undefined)
      score("text without quotation", isOwn(answer), `${is}: ${JSON.stringify(replyText(text))}`);
    if (weighty.has(is)) score("person of weight not passed over", weighty.has(result.class), miss);
  }

for (const [what, { right, of }] of scores)
  console.log(`${what}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);

function score(what: string, right: boolean, miss: string): void {
  const sum = scores.get(what) ?? { right: 0, of: 0 };
  scores.set(what, { right: sum.right + (right ? 1 : 0), of: sum.of + 1 });
  if (!right) console.log(`\n[${what}] ${miss}`);
}
