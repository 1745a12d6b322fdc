import { verbOf } from "./verbs.ts";

/** Whether a question asks what the candidate can, has or is: yes or no was said at once, and a letter has nothing to take further. */
export function isOfOneself(question: string): boolean {
  const [, help = "", rest = ""] =
    /^whether I (?:still |also |really )?(\S+) ?(.*)$/.exec(question) ?? [];
  if (help === "" || question.split(" ").length > 9) return false;
  if (help === "can") return verbOf(first(rest)) !== undefined && !inThought.test(first(rest));
  if (help === "am")
    return !/^(?:an?|the|\S+ing|willing|ready|prepared|open|interested)\b/.test(rest);
  if (help === "have") return belongings.test(rest);
  return verbOf(help)?.forms.has("base") === true && !inThought.test(help);
}

function first(text: string): string {
  return text.split(" ")[0] ?? "";
}

/** What one thinks or would like is a matter for a talk. */
const inThought =
  /^(?:mind|think|believe|see|prefer|want|agree|trust|find|consider|expect|imagine|picture|explain|describe|tell|name|give|show|make|do|need|plan|hope|count|ever|will|would|could|should|must|might|may)$/;

const belongings =
  /^(?:got )?(?:(?:an?|the|any|my|enough) )?(?:\p{L}+ ){0,2}?(?:licen[cs]es?|permits?|passports?|visas?|certificates?|tickets?|cards?|cars?|vans?|bikes?|boats?|boots|allergies|allergy|sea legs)\b/u;
