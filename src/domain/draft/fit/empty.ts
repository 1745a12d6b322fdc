import { tokenise } from "../notes/tokens.ts";

/** Words that a fit line may consist of without telling what was done: of oneself, of the job, of the papers, and verdicts. */
const empty = new Set(
  (
    "i me my mine you your he she they them their it its we our this that these those there here what which who how " +
    "a an the all any every everything anything nothing most lots lot loads plenty many much more some few several enough " +
    "and or but so as at by for from in of on to with like than too also already just only pretty quite very really basically exactly roughly similar same equal identical close near " +
    "is am are was were be been being have has had do does did doing done can could will would should shall may might must want wants wanted need needs needed ask asks asked said say says mean tick ticks fit fits fitted match matches matched suit suits meet meets cover covers covered know think guess hope see look read check " +
    "yes no ok okay yep yeah fine good great perfect strong solid ideal nice well right excellent best better relevant suitable obvious obviously imo tbh idk n/a na none tbd tbc " +
    "job role post position work experience experiences skill skills background career history profile stuff thing things part parts box boxes requirement requirements spec point points list ad advert page pages link " +
    "cv resume résumé linkedin application letter cover attached above below before now current currently previous last next year years month months time times long ages decade decades " +
    "one two three four five six seven eight nine ten overall total field area industry sector trade"
  ).split(" "),
);

/** Whether a fit line tells nothing that a reader could picture, so that it must be asked for: "everything they want", "see CV". */
export function saysNothing(fit: string): boolean {
  const words = tokenise(fit.toLowerCase().replaceAll("’", "'"))
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
    .filter(Boolean);
  const told = words.filter((word) => !empty.has(word));
  return told.length === 0 || words.length < 2;
}
