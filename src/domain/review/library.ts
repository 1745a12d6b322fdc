/** The review for other programs: `import { readDraft, review } from "afterword/review"`. Runs in Node and in a browser, and asks nobody. */
export { readDraft } from "./read-draft.ts";
export { review } from "./review.ts";
export { fingerprintOf } from "./fingerprint.ts";
export { jsonReport, report, reportAll, sarifReport } from "./report.ts";
export { reviewRules } from "./rules.ts";
export { parseProfile } from "../policy/parse-profile.ts";
export { parseFile } from "../facts/parse-file.ts";
export type { DraftText, Finding, Review, ReviewContext, Severity } from "./types.ts";
