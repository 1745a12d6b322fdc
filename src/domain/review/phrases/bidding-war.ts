import { biddingWarMeanings } from "../meanings/bidding-war.ts";
import type { PhraseTable } from "../phrase.ts";

export const biddingWar: PhraseTable = {
  say: "This turns another offer into an auction. Say that it exists and by when you must answer; leave prices and rivals out.",
  phrases: [
    {
      find: "(?:(?:can|could|would|will) (?:you|they|your \\w+|the \\w+)|(?:able|willing|prepared) to|(?:ask|like|want|expect|need|hope|hoping)(?: that)? you (?:to|can|could|will)|(?:if|whether|unless) you (?:can|could|would|are)?|you (?:can|could|need to|should|must|have to|would have to)) {gap}(?:match|beat|exceed|outbid|top|better|improve (?:on|upon)|counter|raise|increase|sweeten|go (?:higher|above|beyond)|do better(?: than)?) (?:(?:it|that|this|them|their|the|your|my|what|these|those|any|with)(?: (?:other|current|existing|best|own|first|initial|competing|starting))* ?(?:offers?|salary|package|number|figure|terms|pay|amount|price|rate|bid|proposal|deal|are|they)?)",
      unless:
        "(?:match|beat|raise|increase|better|improve|exceed|top) (?:\\w+ )*(?:my|your|the|our|their)? ?(?:\\w+ )?(?:skills|experience|background|needs|style|expectations|requirements|quality|test|coverage|budget|money for|awareness|standards|deadlines?|targets?|question|morale|speed|latency|throughput|service|process|yield|uptime|answer|value|culture|pupils|patients)|better (?:the|your|it) (?:understand|fit|serve)",
    },
    {
      find: "(?:they|another \\w+|the other (?:\\w+ )?|a competitor|someone else|one of them|others?|your competitors?|\\w+ (?:is|are|has|have)) ?(?:'re|are|is|have|has|'ve|would|will|'ll)? ?(?:already |currently |now )?(?:offer(?:ing|ed|s)?|pay(?:ing|s)?|promis(?:ing|ed)|propos(?:ing|ed)) (?:me |us )?(?:\\w+ )?{gap}(?:[$£€] ?\\d|\\d+ ?k\\b|\\d{2,}|higher|more (?:money|pay|than|salary)|more$|\\d+ ?(?:%|percent|per cent)|better (?:pay|salary|terms|package|money|benefits)|a lot more|significantly more|much more|bigger|larger|double|bonus)",
      unless: "(?:customers?|clients?|pupils|patients|discount)",
    },
    {
      find: "(?:higher|better|bigger|larger|more (?:lucrative|generous|attractive|competitive)|stronger|richer|great|very attractive) (?:\\w+ )?(?:offers?|salary|money|packages?|pay|compensation|terms|deals?) (?:{gap}(?:from|elsewhere|than|on the table|at|with|by)|elsewhere)",
      unless: "declin|turned",
    },
    {
      find: "(?:counter-? ?offers?|bidding(?: war)?|highest bidder|outbid|bid for me|auction|up the ante|best and final|make it worth my while|sweeten the|price tag|name your price|play (?:you|them) (?:off|against))",
      unless:
        "(?:auction|bidding) (?:of|house|platform|site|system|engine|team|process|data|algorithm)|tender|contracts?|real-time bidding|ads?|(?:not|no|never|without) {gap}(?:bidding|auction|counter)",
    },
    {
      find: "(?:raise|increase|improve|revise|reconsider|better|up) (?:your|the|this|that|my) (?:\\w+ )?(?:offer|salary|package|bid|number|figure|terms)",
    },
    {
      find: "(?:in (?:high|great|strong|hot|big|heavy) demand|highly sought|sought[- ]after|hot (?:commodity|property)|(?:won't|will not|not) (?:be )?(?:on the market|available) (?:for )?(?:long|much longer|forever)|off the market)",
      unless:
        "(?:product|service|skills? (?:is|are)|beds|places|courses|tables|rooms) {gap}demand|nurses are",
    },
    {
      find: "(?:other|several|many|multiple|various|a number of|two|three|four|five|lots of|plenty of|a few|different|competing|big|top|some|your) (?:\\w+ )?(?:companies|employers|firms|recruiters|competitors|teams|organi[sz]ations|startups|hospitals|schools|agencies) (?:(?:are|have|is|'re|been|already|also|all|now|currently|seem|very|really) )*(?:after me|chasing|fighting|interested in (?:me|hiring)|courting|competing|pursuing|wooing|want(?:ing)? me|in line|lining up|approached|knocking|bidding|offered me|made me|making me|trying to|lined up|keen on me|ready to)",
      unless: "competing (?:in|with each|on)|competing (?:for|with) (?:the|customers|your|pupils)",
    },
    {
      find: "(?:leverage|use|using|leveraging) (?:it|this|that|these|the other|another|them|their|my) (?:\\w+ )?(?:offers?|as (?:leverage|a lever|a bargaining))|bargaining (?:chip|position)|negotiating (?:position|power|leverage)",
    },
    {
      find: "(?:two|three|four|five|several|multiple|many|other|numerous|\\d+) (?:other |more |competing |strong |great |attractive |better |excellent )*offers? (?:on the table|to choose from|in hand|already|waiting|pending|lined up|from (?:other|top|major|big|several|competing|different))",
      unless: "first choice|(?:preference|prefer)",
    },
    {
      find: "(?:go|come|move|get|stretch|push) (?:up |closer |higher |all the way )*to (?:[$£€] ?)?\\d{2,3}(?:k|,000|\\.000|000)",
      unless: "(?:users|requests|records|people|rows|requests per|customers)",
    },
    {
      find: "(?:offers?|employer|company|firm|place|they|one) (?:\\w+ )?(?:countered|counter-offered|is \\d+ ?(?:%|percent|per cent) (?:higher|more|better)|pays? (?:\\d|more|better)|is at \\d)|the (?:bar|price|number) has (?:moved|gone up|risen)",
      unless: "customers?|product",
    },
  ],
  meanings: biddingWarMeanings,
};
