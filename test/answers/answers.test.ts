import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { classify } from "#domain/replies/classify.ts";
import { arrivedAt, readAnswers } from "../support/read-answers.ts";

/** What these mails mean was decided by reading them, before the program had seen one. */
const answers = await readAnswers();

for (const [lang, list] of Map.groupBy(answers, ({ lang }) => lang)) {
  describe(`mail in ${lang}`, () => {
    for (const { class: is, until, text, mail } of list)
      test(`${is}: ${text.replace(/\s+/g, " ").slice(0, 80)}`, () => {
        const result = classify(mail, { receivedAt: arrivedAt });
        assert.equal(result.class, is, JSON.stringify(result.evidence));
        if (is === "out-of-office") assert.equal(result.until ?? undefined, until);
      });
  });
}
