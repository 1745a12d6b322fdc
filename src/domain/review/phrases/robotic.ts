import { roboticMeanings } from "../meanings/robotic.ts";
import type { PhraseTable } from "../phrase.ts";

const stock: readonly string[] = [
  "(?:i )?(?:sincerely )?(?:hope|trust|hoping) (?:that )?this (?:e-?mail|message|note|letter|correspondence|missive) (?:finds|reaches|meets) you (?:well|in good \\w+|at a good time)?",
  "delv(?:e|ed|es|ing)",
  "(?:is|as|stands as|serve[sd]? as|truly)? ?a (?:true |real |powerful )?testament (?:to|of)",
  "(?:rich |vibrant |intricate )?tapestry",
  "leverag(?:e|ing|ed) (?:my|your|our|these|this|the|its) (?:\\w+ )?(?:skills?|expertise|experience|background|strengths?|synerg\\w+|knowledge|abilities|capabilities|talents?|potential)",
  "synerg(?:y|ies|istic|i[sz]e|istically)",
  "(?:ever-?(?:evolving|changing|shifting)|rapidly (?:evolving|changing)|dynamic|fast-?evolving) (?:landscape|world|field|industry|environment of)",
  "(?:deeply|strongly|truly|profoundly|really) (?:resonat\\w+)|resonat(?:e|ed|es) (?:deeply|strongly|profoundly) (?:with)?",
  "(?:unwavering|steadfast|relentless) (?:commitment|dedication|focus|passion|support|pursuit)",
  "(?:embark|embarking|embarked) (?:on|upon)",
  "(?:transformative|exciting|incredible|remarkable) (?:journey|endeavou?r)",
  "(?:in today's|in this) (?:fast-?paced|ever-?changing|dynamic|digital|competitive)",
  "express my (?:\\w+ )?(?:sincere|heartfelt|deepest|profound|utmost|genuine)? ?(?:gratitude|appreciation|thanks|interest)",
  "(?:sincere|heartfelt|deepest|profound|utmost|sincerest) (?:gratitude|appreciation|thanks)",
  "(?:was |been |kindly |so graciously )?afforded (?:to )?(?:me|the opportunity)",
  "above-? ?(?:referenced|mentioned|captioned)|aforementioned|herewith|hereby|enclosed herewith|the undersigned",
  "(?:a|an|your|such an?) esteemed (?:company|organi[sz]ation|institution|firm|team|panel)",
  "seamless(?:ly)? (?:align\\w*|integrat\\w*|fit\\w*|blend\\w*|transition\\w*)",
  "(?:align|aligns|aligned|aligning) (?:perfectly|seamlessly|closely|strongly|deeply|well|so well|beautifully) with",
  "(?:further |only |truly |greatly )?(?:solidif|reaffirm|reinforc|underscor|cement)(?:y|ied|ies|ed|es|ing|ned) my (?:\\w+ )?(?:belief|interest|enthusiasm|excitement|conviction|desire|commitment|passion|understanding|admiration|impression)",
  "(?:as an ai|large language model|certainly[!,] here|here is (?:a|your) (?:draft|revised|polished)|sure[!,] here)",
  "(?:foster|fosters|fostering|cultivat\\w+) (?:an? )?(?:\\w+ )?(?:culture|environment|sense|spirit|atmosphere) of",
  "(?:spearhead|synergi[sz]|operationali[sz]|incentivi[sz])\\w*",
  "proven track record|results-?(?:driven|oriented) (?:professional|individual|leader)|highly motivated (?:professional|individual|self-starter)",
  "(?:plethora|myriad|multitude) of",
  "(?:game-?chang(?:er|ing)|cutting-?edge|paradigm shift|best-in-class|world-class (?:organi[sz]ation|team|company))",
];

/** Phrases that are reported only beside others. */
export const weak: readonly string[] = [
  "(?:i hope|hoping|trust) (?:that )?(?:you are|you're|all is) (?:doing |keeping )?well",
  "(?:please )?(?:do not|don't) hesitate to",
  "(?:valuable|invaluable|great|real|strong|tremendous) asset",
  "(?:insightful|engaging|thought-?provoking|enlightening|stimulating|enriching|fruitful|inspiring) (?:conversation|discussion|exchange|dialogue|meeting|interview|insights?)",
  "(?:invaluable|valuable) (?:insights?|opportunity|experience|perspectives?|learnings?)",
  "(?:make|making|made) (?:a )?(?:meaningful|significant|lasting|substantial|immediate|positive|real) (?:contributions?|impact|difference)",
  "contribut\\w+ (?:meaningfully|effectively|significantly)",
  "(?:my|a|unique) (?:skill ?set|set of skills|skills and (?:experience|qualifications|expertise|background))",
  "hit the ground running",
  "(?:dynamic|vibrant|innovative|passionate|talented|collaborative|forward-?thinking) (?:and \\w+ )?(?:team|environment|organi[sz]ation|company|culture|workplace)",
  "(?:excellent|perfect|ideal|great|exceptional|strong) (?:match|fit|addition) (?:for|to|with|between)",
  "i am (?:truly |very |extremely |absolutely )?(?:thrilled|honou?red|humbled|elated) (?:by|at|to|about)",
  "(?:robust|comprehensive|holistic|strategic|innovative|meticulous|pivotal|multifaceted|nuanced|impactful|actionable) ",
  "(?:firmly|strongly|wholeheartedly|truly) believe",
  "(?:at your earliest convenience|for your consideration|your kind consideration)",
  "(?:mission|vision|values) (?:and (?:mission|vision|values|culture) )?(?:align|resonate|speak|inspire)\\w*",
  "(?:passion|passionate) (?:for|about) (?:innovation|excellence|leverag\\w+|driving|making|technology)",
  "(?:i am writing|i write|this (?:e-?mail|letter) is) (?:in order )?to (?:express|convey|formally|extend|thank)",
  "(?:growth|learning) (?:mindset|journey)|professional (?:journey|growth|endeavou?rs)",
  "(?:enhance|elevate|optimi[sz]e|streamline|empower|harness|unlock|drive) (?:\\w+ )?(?:success|growth|innovation|excellence|potential|efficiency|value|outcomes)",
  "it (?:was|is) (?:truly |such )?an? (?:absolute |true |great |genuine )?(?:privilege|honou?r) (?:to|speaking|meeting)",
  "(?:look|looking) forward to the (?:possibility|prospect|opportunity) of",
  "(?:bespoke|utili[sz]e|utili[sz]ing|facilitat\\w+|endeavou?r)",
];

/** Phrases that nobody says aloud; one is enough. */
export const strong: PhraseTable = {
  say: "Nobody says this aloud. Put it in the words that you would use at the table.",
  phrases: stock.map((find) => ({ find })),
  meanings: roboticMeanings,
};
