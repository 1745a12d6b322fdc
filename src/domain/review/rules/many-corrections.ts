import { gistOf, mayFindGist } from "../gist/gist.ts";
import type { Passage } from "../gist/passage.ts";
import { searchFor, type Meanings } from "../gist/meanings.ts";
import { expressionOf } from "../pattern.ts";
import type { ReviewRule } from "../rule.ts";

const meanings: Meanings = {
  say: "A list of corrections draws the eye to every weak answer. Keep the one that matters most.",
  rows: [
    "i|we ... should|ought|could ... have ... said|mentioned|added|told|answered|explained|given|brought_up|pointed",
    "i ... wish|wished ... had|have|could ... said|mentioned|added|told|answered|explained|given",
    "i ... UNSAID ... mention*|say|tell|add|telling|explain*|answer|round|saying|adding|cover*",
    "i ... misquoted|misspoke|misstated|muddled|confused|mixed|misremembered|miscounted",
    "i ... got|get|had|gave|told|quoted ... wrong|incorrect|mistaken|false",
    "i ... BE ... wrong|mistaken|incorrect|inaccurate|off|imprecise ... about|on|when|regarding|in",
    "i ... want|like|'d|need|wish|have ... correct|amend|revise|take_back|rephrase|clarify|retract|restate|fix|refine|change|improve|redo",
    "let|allow|may +me|i ... correct|amend|clarify|rephrase|fix|revise|restate|retract",
    "my|the ... PERFORMANCE ... BE|felt|seemed|fell ... wrong|thin|weak|incomplete|short|muddled|better|poor|unclear|incorrect|rushed|vague|flawed|shaky",
    "so +was|were +my",
    "the +one|ones ... on|about ... no|not ... better",
    "what +i +meant",
    "i ... left|leave +out",
    "i ... answer|put|say|phrase|explain|describe|approach ... differently|better|again",
    {
      gist: "i ... should|ought|could ... have ... said|mentioned|added|told|answered|explained",
      reported: true,
    },
    {
      gist: "also|and|too|another ... when|as +you +asked ... was|is|were|should|answer|number|meant",
      reported: true,
    },
    "NOT ... think ... i ... explain*|answer*|describe*|express* ... well|clearly|fully|properly|best",
    "gave|give ... poor|weak|bad|thin|short|wrong|vague|incomplete answer|reply|explanation",
    "better|fuller|clearer|correct +answer|reply|way",
    "i ... said|told|claimed|answered ... which|and|that ... BE|was|is ... NOT|wrong|incorrect|false|untrue|mistaken|right",
    "NOT +clear|precise|right|accurate|complete|fair ... about|on|in|when",
    "nor +was|did +i",
    "please|kindly strike|ignore|disregard|forget|delete|discount ... what|my|the",
    "my comment|remark|answer|reply|estimate|claim ... on|about",
    "i ... should|ought ... have ... named|shown|listed|included|asked|offered",
    "i answered ... wrong|badly|poorly|incorrectly|wrongly",
    "i forgot|failed|meant +to +say|add|answer|explain|mention",
    "i +meant +to",
    "i|me ... want*|like|'d|need|wish +to improve_on|add_to|revisit|expand_on|elaborate|return_to|take_back|expand",
    "i|NOT NOT|think|feel|believe gave|give|given|made|make|did ... full|complete|clear|good|best|justice",
    "NOT did|do|gave|give ... justice",
    "my|the +answer +to|on|about ... wrong|incomplete|weak|unclear|better|have_been|too|short|muddled|not",
    "what|when +i +said +about|on|regarding|that",
    "i +said ... but|when|while ... meant|mean|should",
  ],
};
const search = searchFor(meanings);
const several = gistOf(
  "i|me ... correct|amend|clarify|fix|revise|mend|redo ... NUMBER|several|few|some|both things|points|answers|mistakes|corrections|slips|errors|remarks",
);
const severalRight = gistOf(
  "i|me ... put|set|get NUMBER|several|few|some things|points|answers|mistakes|slips|errors|matters right|straight",
);
const severalOff = gistOf(
  "NUMBER|several|few|some ... my ... answers|replies|remarks|points|examples ... need|needs|deserve|want|require|were|are ... fixing|correcting|correction|better|wrong|revision|revising",
);
const severalBadly = gistOf(
  "i|me ... answered|handled|explained|put|got|fluffed|missed ... NUMBER|several|few|some|many|most|both questions|answers|points|things ... badly|wrong|poorly|weakly|wrongly|incorrectly",
);
const severalListed = gistOf(
  "NUMBER|several|few|some|couple|following|two +corrections|amendments|revisions|clarifications|corrigenda ^|;|to|i|on|about|here|below",
);
const severalInARow = gistOf(
  "my PERFORMANCE ... BE|felt|fell ... wrong|thin|weak|incomplete|short|muddled|poor|unclear|incorrect|rushed|vague|shaky|off ... my|and|the PERFORMANCE|one|question ... wrong|thin|weak|incomplete|short|muddled|poor|unclear|incorrect|rushed|vague|shaky|off|again|another",
);
const severalBefore = gistOf(
  "NUMBER|several|few|some things|points|answers|mistakes|slips|errors|remarks ... i|to ... correct|amend|clarify|fix|revise|redo|improve|retract",
  "your",
);
const further = expressionOf(
  "(?:also|another|second|secondly|third|thirdly|too|as well|in addition|additionally|finally|lastly|likewise|similarly|furthermore|and when|and on|on the (?:other|second)|one more|next|then|so (?:was|were|did)|either|no better|nor|likewise|first|the other|what i meant|(?:on|for|regarding|concerning|as to|as for) (?:the )?\\w+,? (?:i|my|a))",
);

/** More than the one correction that a follow-up bears. */
export const manyCorrections: ReviewRule = {
  name: "many-corrections",
  severity: "error",
  because: ["FIX-1", "FIX-2"],
  weight: 2,
  needs: ["english"],
  *check(letter, { policy }) {
    const hits = search(letter);
    const marked = letter.sentences.map((span) =>
      hits.length > 0
        ? hits.find((hit) => hit.start >= span.start && hit.start < span.end)
        : undefined,
    );
    let topics = 0;
    for (const [at, hit] of marked.entries()) {
      const span = letter.sentences[at]!;
      if (namesSeveral(letter.passages[at]!)) return yield { ...span, message: meanings.say };
      if (!hit) continue;
      const sameTopic =
        topics > 0 &&
        marked[at - 1] !== undefined &&
        !further().test(letter.prose.slice(span.start, span.end));
      if (sameTopic) continue;
      topics += 1;
      if (topics > policy.values["FIX-1"].most) return yield { ...span, message: hit.message };
    }
  },
  examples: {
    bad: [
      "I should have said that I would invalidate on write. I also want to clarify my answer on queues.",
      "I misspoke about the TTL. Another thing: I would like to correct what I told Tom about tests.",
      "My answer on budgets was incomplete. I liked the tour. My answer on staffing was too short.",
      "I did not explain the migration well. Secondly, I forgot to say that we had two databases.",
      "I wish I had mentioned the rollback. Finally, I would like to revise my estimate.",
    ],
    good: [
      "I should have said that I would invalidate on write; it is simpler than a short TTL.",
      "You asked how I would handle two deadlines, and I do not think I gave a full answer. I would like to expand on it: one list, agreed on Monday.",
      "I would like to add to what you said about canary regions.",
      "You said that the second deployment should have been smaller.",
      "Thank you for today. I also liked the tour.",
    ],
  },
};

function namesSeveral(passage: Passage): boolean {
  return (
    !passage.reported &&
    [
      several,
      severalBadly,
      severalListed,
      severalInARow,
      severalBefore,
      severalRight,
      severalOff,
    ].some((gist) => mayFindGist(gist, passage))
  );
}
