import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainCalendar } from "#domain/plan/working-calendar.ts";
import { classify } from "#domain/replies/classify.ts";
import { when } from "#domain/timeline/when.ts";
import { readAnswers } from "../support/read-answers.ts";

/** What these mails mean was decided by reading them, before the program had seen one. */
const answers = await readAnswers();

for (const [lang, list] of Map.groupBy(answers, ({ lang }) => lang)) {
  describe(`mail in ${lang}`, () => {
    for (const { class: is, until, by, text, mail, receivedAt } of list)
      test(`${is}: ${text.replace(/\s+/g, " ").slice(0, 80)}`, () => {
        const result = classify(mail, {
          receivedAt,
          when: (words, from) => when(words, { from, calendar: plainCalendar }),
        });
        assert.equal(result.class, is, JSON.stringify(result.evidence));
        if (by) assert.equal(result.answerBy, by);
        if (is === "out-of-office") assert.equal(result.until ?? undefined, until);
      });
  });
}
