import { newArgumentMeanings } from "../meanings/new-argument.ts";
import type { PhraseTable } from "../phrase.ts";

export const newArgument: PhraseTable = {
  say: "This opens a new argument for being hired. The interview made the case; one line of fit is enough.",
  phrases: [
    {
      find: "(?:another|one more|a further|an additional|a second|the main|the (?:best|real)|many|several|\\w+ (?:more|good|other|further|additional)) reasons? (?:(?:why|that|for|to) )*(?:(?:you|the team|your \\w+) should|i (?:am|'m|would|'d|should|will)|i'm|to (?:hire|choose|pick|consider)|hir(?:e|ing) me|you would|my)",
    },
    {
      find: "(?:reasons?|why) (?:(?:why|that) )?(?:i am|i'm|i would be|i'd be|i will be|i'll be) (?:\\w+ )?(?:the|a|an|your|by far) (?:\\w+ )?(?:right|best|perfect|ideal|strong|great|good|strongest|natural|obvious|better|most)",
    },
    {
      find: "(?:you|the team|your \\w+) (?:really )?(?:should|ought to|would be (?:wise|smart|right) to|will not regret|won't regret|cannot go wrong|can't go wrong) (?:hire|hiring|choose|choosing|pick|picking|select|with) ?(?:me|somebody like me|someone like me)?",
    },
    {
      find: "(?:let me|i would like to|i'd like to|i want to|allow me to|i wanted to) (?:also )?(?:tell|give|show|list|offer|add|make|present|outline|highlight|convince|persuade|remind) (?:you )?(?:\\w+ )?(?:why i|reasons?|arguments?|(?:the|my) case|more (?:reasons|arguments|evidence|about my (?:qualifications|strengths|skills))|my (?:strengths|qualifications|case|achievements|accomplishments|other)|all (?:the|my))",
    },
    {
      find: "i (?:forgot|failed|neglected|omitted|did not|didn't|never|should have|had no chance|did not get|didn't get|ran out of time) (?:to )?(?:a chance to |the chance to |also )?mention(?:ed)? {gap}(?:that )?(?:i|my|also)",
      unless: "your|you",
    },
    {
      find: "(?:did not|didn't|never|not) (?:get to |come to )?(?:mention(?:ed)?|talk(?:ed)? about|bring up|brought up|cover(?:ed)?|discuss(?:ed)?) (?:it|this|that|them|these|in|during|my|yesterday|how i|any of) ?{gap}(?:interview|conversation|meeting|call|experience|background|work with|years|yesterday)",
      unless: "you (?:did|didn't|never)",
    },
    {
      find: "(?:what|that) (?:sets|makes|distinguishes) me (?:apart|different|stand out|unique|from)|(?:unlike|more than|better than|stronger than) (?:the |any |your |most |all )?(?:other|others?|rest of the) (?:candidates?|applicants?)?|no other (?:candidate|applicant)|(?:best|strongest|most qualified|ideal|perfect) (?:candidate|applicant|person for)",
      unless: "found|find|finding|hire|another|better candidate|choosing the",
    },
    {
      find: "(?:in addition|additionally|furthermore|moreover|besides|on top of that|what is more),? (?:to (?:my|the|all) {gap})?(?:i (?:also )?(?:have|bring|will bring|can|speak|hold|am|possess|offer|led|managed|won|know|built)|my)",
      unless: "send|attach|happy|available",
    },
    {
      find: "i (?:also|would also|will also|'d also|can also|further) (?:bring|offer|possess|hold a|have (?:strong|extensive|solid|excellent|deep|broad|proven|years|over|many|\\d+|two|three|five|ten)|speak \\w+ languages|won|am (?:certified|fluent|skilled|proficient|an expert))",
    },
    {
      find: "bring (?:one more|another|a further|an additional|some more|more) (?:thing|point|argument|strength|fact)s? to the table",
    },
    {
      find: "i(?:'m| am| remain|'ve become| have become)? (?:convinced|certain|positive|sure|confident) (?:that )?(?:i|i'm|i am|i would|i'd|i could|i can|i will|my \\w+) (?:\\w+ ){0,3}(?:the (?:right|best|perfect|ideal)|better than|(?:significant|huge|major|valuable) (?:contribution|asset)|that person|new (?:degree|heights|level))",
    },
    {
      find: "(?:my|the following|these|some of my|here are (?:my|some|a few|the|three|five)|a list of) {gap}(?:qualifications|strengths|achievements|accomplishments|arguments|reasons) (?:are|include|why|that|for|speak|make|below|in)",
      unless: "set out",
    },
  ],
  meanings: newArgumentMeanings,
};
