import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { when } from "#domain/timeline/when.ts";
import { faultIn, readPhrases } from "../support/phrases.ts";

for (const [file, phrases] of Map.groupBy(readPhrases(), (phrase) => phrase.file))
  describe(file.replaceAll("-", " "), () => {
    for (const phrase of phrases)
      test(`“${phrase.words}” is read as a patient reader would`, () => {
        assert.equal(faultIn(when(phrase.words, phrase), phrase), undefined);
      });
  });
