import { adverbs } from "../notes/en/words.ts";
import { deeds } from "../notes/en/deeds.ts";
import { contentVerbIn } from "../notes/grammar/content-verb.ts";
import type { Reading } from "../notes/reading.ts";
import { tokenise } from "../notes/tokens.ts";
import { verbOf } from "../notes/verbs.ts";

/** Whether a note may be told beside another: it says more than the name of a thing, is told whole, and is certainly good. */
export function mayFollow(reading: Reading): boolean {
  const { shape, weight, np = "" } = reading;
  if (reading.isCut || !isCertainlyGood(reading)) return false;
  return shape === "np" ? weight >= 2 && np.split(" ").length > 3 : weight >= 1.5;
}

/** Whether it tells of work that is done or wished for. The first note carries the letter and is told unless something speaks against it; what is told beside it needs something that speaks for it. */
export function isCertainlyGood({
  shape,
  np = "",
  that,
  opinion,
  gerund,
  figure,
  isWelcome,
}: Reading): boolean {
  if (isWelcome) return true;
  if (opinion !== undefined || (that !== undefined && !isOfWork(that))) return false;
  return shape !== "np" || figure === true || isThingOfWork(np, gerund);
}

/** "your model is small", "the bill keeps you awake", "you sleep through the night": nothing that anybody needs to be told twice. */
function isOfWork(that: string): boolean {
  if (cost.test(that) || judged.test(that)) return principled.test(that);
  if (wish.test(that) || routine.test(that) || able.test(that)) return true;
  const tokens = tokenise(that);
  const { base, at } = contentVerbIn(tokens);
  if (isDeed(base) || share.test(that)) return true;
  if (undone.has(base)) return false;
  // "trial plots are sown by the growers' children", "you graft the pears yourself"
  const isPassive =
    /^(?:is|are|gets?)$/.test(tokens[at - 1] ?? "") &&
    verbOf(tokens[at] ?? "")?.forms.has("participle");
  const isActive =
    tokens[0] === "you" &&
    at > 0 &&
    tokens.slice(1, at).every((word) => adverbs.has(word)) &&
    tokens.length > 3 &&
    !isThought.has(base);
  return isPassive === true || isActive;
}

function isDeed(base: string): boolean {
  return deeds.has(base) || handiwork.has(base);
}

/** "the drop test on Fridays", "mending what others throw away"; not "the cross about the ships", "training for a marathon". */
function isThingOfWork(np: string, gerund: string | undefined): boolean {
  const [first = ""] = tokenise(gerund ?? np);
  if (/ing$/.test(first)) return isDeed(verbOf(first)?.base ?? "");
  return !/^(?:the |a |an |your )?\p{L}+ (?:about|than|like)\b|^(?:the |your )?(?:no|not|never)\b/iu.test(
    np,
  );
}

const cost =
  /^(?:the |your |a |an )?(?:(?!you\b)\S+ )?(?:bills?|rents?|budgets?|costs?|prices?|fees?|debts?|deadlines?|turnover|landlord|bank)\b/;

/** What somebody thinks of a thing, or of what they would sooner not have. */
const judged =
  /^you (?:\p{L}+ly )?(?:find|think|consider|call|believe|reckon|feel|doubt|suspect|prefer|like|love|hate|train for|trained for)\b|^(?:\S+ ){1,4}(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would) not|never|no longer)\b|^(?:nobody|no one)\b/u;

/** "Mick will not take a limb just because the neighbour wants the view", "nobody leaves before the last van is back" */
const principled =
  /\b(?:will|would|may|must|can|do|does) (?:not|never) .*\b(?:just because|until|before|unless|without)\b|^(?:nobody|no one) (?!is\b|has\b|wants\b|likes\b|knows\b|reads\b|uses\b)\p{L}+ .*\b(?:until|before|unless|alone|without)\b/u;

/** "you can tell rye from fescue by the sound" */
const able =
  /^you can (?:tell|hear|read|name|find|see|smell|taste|feel|recogni[sz]e|play|sing|tie|mend|draw|date|judge) /;

/** Whatever the reader does again and again, or on purpose. */
const routine =
  /^you (?!are\b|have\b|get\b|need\b|lose\b|miss\b|forget\b|feel\b)\p{L}+ .*\b(?:(?:every|each) (?:\p{Lu}\p{L}+day|day|week|month|year|spring|summer|autumn|winter|morning|evening)|on \p{Lu}\p{L}+days|once a (?:day|week|month|year)|twice a (?:day|week|month|year)|on purpose|yourself)\b/u;

const wish =
  /\byou (?:(?:now|still|also|really) )?(?:want|would (?:like|rather|love)|hope|plan|are (?:looking|planning|going|about)|have (?:an?|the) (?:\S+ )?(?:plan|idea|dream|project|scheme|vision|hope|aim|goal))\b/;

/** "plots are sown by the growers' children", "every prop has a card", "each failure gets a name" */
const share =
  /\b(?:is|are) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|ung|ught)(?: \S+){0,4} by (?:the|an?|every|each|all|whoever)\b(?! machines?)|^(?:every|each) (?:\S+ ){1,4}(?:has|gets) (?:an?|its|their|the) /u;

/** What somebody is, has or thinks, and no work of theirs. */
const isThought = new Set(
  "be have get need want think find feel know like love hate prefer believe doubt come go live sleep worry wait hope look seem sound earn pay expect retire stay remain belong depend suffer enjoy wish mean mind care own understand remember laugh smile joke smoke drink eat own roll".split(
    " ",
  ),
);

/** What is left undone or taken away. */
const undone = new Set(
  "close shut cut lose break stick miss forget cancel delay block lock hold ban ignore refuse leave give owe drop sack fire bury drown burn spoil waste".split(
    " ",
  ),
);

/** What is done at work besides the deeds that are told of somebody. */
const handiwork = new Set(
  "answer bake brief carve cast check climb code clean copy count debrief demo deploy dig drive feed greet grow hang hold interview kit knead label listen log look mark mentor meet name number pair pin play polish price prune rehearse review roast ride ring row sail scan sew shadow share sharpen shelve sign sing sit sketch stack stamp stand sweep swim taste tell thank tie tune wash watch weave weigh".split(
    " ",
  ),
);
