import { deeds } from "../notes/en/deeds.ts";
import { accountFor } from "../notes/grammar/account.ts";
import type { Reading } from "../notes/reading.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";

/** Whether a note may be told beside another: it says more than the name of a thing, and tells of work that is done or wished for. The first note carries the letter; a second has to be certainly good. */
export function mayFollow({ shape, weight, np = "", that }: Reading): boolean {
  if (that !== undefined && !isOfWork(that)) return false;
  return shape === "np" ? weight >= 2 && np.split(" ").length > 3 : weight >= 1.5;
}

/** "your model is small", "the bill keeps you awake", "you sleep through the night": nothing that anybody needs to be told twice. */
function isOfWork(that: string): boolean {
  if (cost.test(that)) return false;
  if (wish.test(that)) return true;
  const tokens = tokenise(that);
  const { parts, verbAt } = accountFor(tokens);
  const verb = tokens.find(
    (word, at) => at >= verbAt && /^do/.test(parts[at] ?? "") && verbOf(word),
  );
  const base = verbOf(verb ?? "")?.base ?? "";
  return deeds.has(base) || handiwork.has(base);
}

const cost =
  /^(?:the |your |a |an )?(?:\S+ )?(?:bills?|rents?|budgets?|costs?|prices?|fees?|debts?|deadlines?|turnover|landlord|bank)\b/;

const wish =
  /\byou (?:(?:now|still|also|really) )?(?:want|would (?:like|rather|love)|hope|plan|are (?:looking|planning|going|about)|have (?:an?|the) (?:\S+ )?(?:plan|idea|dream|project|scheme|vision|hope|aim|goal))\b/;

/** What is done at work besides the deeds that are told of somebody. */
const handiwork = new Set(
  "answer bake check clean copy count drive feed greet grow hang hold kit label listen look mark meet name number pin play ride ring row sail sew share shelve sign sing sit stamp stand sweep swim taste thank tie wash watch weigh".split(
    " ",
  ),
);
