import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { classify } from "#domain/replies/classify.ts";
import { replyText } from "#domain/replies/reply-text.ts";
import { when } from "#domain/timeline/when.ts";
import { isOwn, readAnswers } from "../support/read-answers.ts";

/** What these mails mean was decided by reading them, before the program had seen one. */
const answers = await readAnswers();

for (const [lang, list] of Map.groupBy(answers, (answer) => answer.lang)) {
  describe(`mail in ${lang}`, () => {
    for (const answer of list)
      test(`${answer.class}: ${answer.text.replace(/\s+/g, " ").slice(0, 80)}`, () => {
        const result = classify(answer.mail, {
          receivedAt: answer.receivedAt,
          when: (words, from) => when(words, { from, calendar: plainCalendar }),
        });
        assert.equal(result.class, answer.class, JSON.stringify(result.evidence));
        if (answer.by) assert.equal(result.answerBy, answer.by);
        if (answer.class === "out-of-office") assert.equal(result.until ?? undefined, answer.until);
        if (answer.own !== undefined) assert.ok(isOwn(answer), replyText(answer.text));
      });
  });
}
