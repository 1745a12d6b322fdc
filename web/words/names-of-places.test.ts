import assert from "node:assert/strict";
import { test } from "node:test";
import { nameOfCountry } from "./names-of-places.ts";

test("countries are called as the browser calls them, those of our list and all others", () => {
  for (const language of ["en", "de"] as const) {
    const names = new Intl.DisplayNames(language, { type: "region" });
    const codes = "AT AU BE CA CH DE DK ES FR GB IE IN IT LU NL NZ PL SE SG US JP BR".split(" ");
    assert.deepEqual(
      codes.map((code) => nameOfCountry(code, language)),
      codes.map((code) => names.of(code)),
    );
  }
});
