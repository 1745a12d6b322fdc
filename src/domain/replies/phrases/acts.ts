import type { Meaning } from "./phrase.ts";

/** A way to say something, in the concepts of a language; not where the sentence also says `unless`. */
export interface Act {
  meaning: Meaning;
  weight: number;
  says: string;
  unless?: string;
}

type Line = readonly [weight: number, says: string, unless?: string];

function acts(meaning: Meaning, lines: readonly Line[]): Act[] {
  return lines.map(([weight, says, unless]) => ({
    meaning,
    weight,
    says,
    ...(unless && { unless }),
  }));
}

/** What answers do, language by language with the same lines: who chose whom, what did not happen, who has to act next. */
export const allActs: readonly Act[] = [
  ...acts("rejection", [
    [3, "{choose} ~5 {other}", "as_a|as_an|as_one|{reserve}"],
    [3, "{otherPerson} ..4 {better} ..4 {match}"],
    [3, "{not} ..3 {goOn}", "{until}"],
    [3, "{not} ..2 {goOnWith}", "{until}"],
    [3, "{you} ..3 {not} ..3 {picked}", "{until}"],
    [3, "{cv} ..4 {not} ..3 {picked}", "{until}"],
    [3, "{role} ..6 {filled}", "{stillOpen}"],
    [3, "{closing} ..4 {role}", "{until}"],
    [3, "{not} ..2 {hiring}", "{until}"],
    [3, "{not} ..4 {fitBar}"],
    [3, "{fitBar} ..1 {notAfter}"],
    [3, "{refusal}"],
    [2, "{seekOther}"],
    [2.5, "{regret} ..6 {not} ..4 {good}"],
    [1.5, "{hardChoice}"],
    [1.5, "{farewell}"],
    [1, "{wishes}"],
    [1, "{regret}"],
  ]),
  ...acts("reserve", [[3, "{reserve}"]]),
  ...acts("holding", [
    [3, "{still} ~5 {pending}"],
    [3, "{no} ..2 {news}", "{unfavourable}"],
    [2.5, "{notDone}"],
    [2.5, "{group} ..4 {meets} ..4 {time}"],
    [2.5, "{ask} ..3 {approves}"],
    [2, "{approves}", "{contract}|{meetAgain}"],
    [2.5, "{news} ~5 {stalled}"],
    [2, "{stalled}", "{talk}"],
    [2.5, "{will} ..4 {tell}"],
    [2.5, "{you} ..2 {will} ..2 {tell}"],
    [2.5, "{news} ..5 {due} ..2 {time}"],
    [2.5, "{beforeDeciding}"],
    [2.5, "{pleaseWait}"],
    [2.5, "{seeOthers} ..4 {remaining} ..3 {person}"],
    [2, "{seeOthers} ~5 {remaining}", "{you}"],
    [2, "{withBoss}"],
    [2, "{promised}"],
  ]),
  ...acts("scheduling", [
    [3, "{time} ~3 {works}", "{tell}|{takeOn}"],
    [3, "{time} ..6 {works} ?", "{tell}"],
    [3, "{canWe} ..9 {time} ?", "{tell}|{give}|{takeOn}"],
    [3, "{sayTime} ..3 {time}", "{tell}|{give}|{takeOn}|{beforeDeciding}"],
    [3, "{time} it_is"],
    [3, "{talk} ~4 {moved}"],
    [2.5, "{moveIt} ..5 {time}"],
    [2.5, "{meetAt} ..6 {time}"],
    [2.5, "{meetAt} ?", "{meetAgain}"],
    [1.5, "{meetAt}"],
    [2.5, "{hitch}"],
    [2.5, "{venue}"],
    [2.5, "{slots} ~4 {slotTalk}"],
    [2, "{talk} ~5 {time}", "{nice}|{tell}|{thanks}|{give}|{finished}"],
    [2.5, "{time} ~4 {slotGone}", "{tell}|{give}|{takeOn}"],
    [2.5, "{asks} ..3 {prefer} ?", "{give}"],
    [2, "{time} ?", "{tell}|{give}|{takeOn}|{pay}"],
  ]),
  ...acts("information-request", [
    [3.5, "{startQuestion} ?"],
    [3, "{ask} ..6 {give} ..8 {thing}", "{contract}|{finished}"],
    [3, "{give} ..4 {thing} ..4 {returnIt}"],
    [3, "{need} ..8 {thing}"],
    [3, "{enclosedTask}"],
    [2.5, "{thing} ..4 {isMissing}"],
    [2.5, "{ask} ..3 {you} ..4 {give}", "{finished}"],
    [2.5, "{oneQuestion}"],
    [2.2, "{asks} ..4 {you} ?", "{time}|{talk}|{interested}|{meetAgain}|{takeOn}|{slots}"],
    [2.5, "{aboutYou} ?", "{time}|{slots}|{talk}"],
  ]),
  ...acts("next-round", [
    [3, "{advance} ..1 {you} ..3 {onward}", "{not}|{thanks}"],
    [3, "{you} ..5 {madeIt}", "{not}"],
    [3, "{through}", "{not}"],
    [3, "{like} ..4 {meetAgain} ..7 {senior}", "{not}"],
    [3, "{like} ..6 {senior} ..5 {meetAgain}", "{not}"],
    [3, "{canWe} ..3 {meetAgain} ..7 {senior} ?", "{time}"],
    [3, "{nextOne} ..1 {stage} ..3 {nextIs}", "{until}|{finished}"],
    [2.5, "{nextOne} {stage} ?", "{until}"],
    [2.5, "{like} ..3 {meetAgain}", "{time}|{not}"],
    [2.5, "{verdict} ..8 {senior}"],
    [2, "{trial}", "{time}|{not}"],
    [1.5, "{verdict}"],
    [1.5, "{congratulations}"],
  ]),
  ...acts("offer", [
    [3, "{like} ..4 {takeOn}", "{not}|{otherOffer}|{theyWish}"],
    [3, "{got}", "{not}"],
    [3, "{enclosed} ..6 {contract}", "{otherOffer}|{approves}"],
    [3, "{contract} ..6 {enclosed}", "{otherOffer}|{approves}"],
    [3, "our|formal|written|improved|revised|improve_the contract|offer|proposal", "{otherOffer}"],
    [3, "{cv} ..4 {success}", "{not}"],
    [3, "{like} ..4 {takeOn} ?"],
    [2.5, "{pay} ~4 {sum}"],
    [2, "{sum} ..4 {pay}"],
    [2.5, "{deal}"],
  ]),
  ...acts("application-received", [
    [3, "{cv} ~5 {arrived}", "{not}|{until}"],
    [3, "{thanks} ..4 {applying}"],
    [2, "{lookAt} ~4 {cv}"],
    [2.5, "{lookAt} ..5 {person}", "{still}"],
    [2, "{ifMatch}"],
  ]),
  ...acts("outreach", [[3, "{outreach}"]]),
  ...acts("aside", [[4, "{aside}"]]),
  ...acts("order", [[4, "{order}"]]),
  ...acts("acknowledgement", [
    [2, "{thanks}"],
    [2, "{nice} ..4 {metYou}"],
    [2, "{gotIt}"],
    [1.5, "{nice}"],
  ]),
];
