import { lines, type Unfit } from "./lines.ts";

/** What makes a piece a criticism. */
export const criticism: readonly Unfit[] = [
  {
    concept: "dislike",
    refusal: "criticism",
    says: lines`
      hate[sd]?
      (?:do not|don't|does not|doesn't) (?:want|like|trust|care|know)
      no (?:time|patience|love|use|stomach|room|respect|sympathy) for
      (?:not|isn't|never|wasn't) (?:been )?(?:a|much of a|the greatest) (?:fan|friend|lover|believer)
      (?:can't|cannot|could not|couldn't) (?:stand|bear|abide|stomach)
      allergic to
      no (?:fan|friend|lover) of
      (?:not|n['o]?t) think (?:much|a lot|a great deal|highly) of
      (?:can|could) (?:well |easily )?do without
      (?:not|isn't|aren't|wasn't) (?:very |much |really |all that )?(?:impressed|amused|thrilled|mad about|wild about|crazy about|taken with)
      (?:whing(?:e|es|ed|eing)|grumbl(?:e|es|ed|ing)|rant(?:s|ed|ing)?|grip(?:es|ed|ing)|bitch(?:es|ed|ing)|lament(?:s|ed)|vent(?:s|ed|ing) about|(?:swore|swears) (?:at|about)|sound(?:s|ed) off)
      (?:not|never) (?:keen on|into|fond of)
      not happy
      (?:is|are|was|were) (?:all |dead |strongly )?against (?:it|that|this|them)
      (?:does not|doesn't|do not|don't|never) listens?
      unhappy
      (?:angry|furious|livid|mad|annoyed|bitter|grumpy|sore) (?:about|at|with|over)
      fed up
      sigh(?:ed|s)?
      (?:roll(?:s|ed)|rolling) {his} eyes
      laugh(?:s|ed) (?:about|at|it off) ?(?:it|that|this|them|him|her)?$
      (?:pull(?:s|ed)|made|makes) a face
      (?:grimac|groan|scoff|snort)\p{L}+
      (?:could not|couldn't|couldnt) care less
      (?:does not|doesn't|doesnt|do not|don't|did not|didn't|cannot|can't) (?:really )?(?:see|get) the (?:point|use|sense|need)
      (?:should be|ought to be) (?:illegal|banned|abolished|forbidden|scrapped|burned|burnt|a crime)
      makes? (?:\S+ ){1,3}look like
      in (?:his|her|their) (?:opinion|view|book|eyes)$
      would (?:\w+ )?(?:scrap|bin|ban|burn|axe|abolish|get rid of) (?:the|all|every|most|half|it|this|that)
    `,
  },
  {
    concept: "lack of money, people and time",
    refusal: "criticism",
    says: lines`
      no (?:budget|money|space|staff|plan|idea|strategy|process|documentation)
      budget cuts?
      (?:is|are|still|posts?|positions?|jobs?) vacant
      vacanc(?:y|ies)
      costs? (?:a fortune|the earth|too much|a lot(?: of money)?|an arm and a leg)
      (?:budget|money|staffing) (?:is )?(?:very |quite )?tight
      tight budget
      cut (?:by|back|down to|to (?:one|two|three|\d))
      (?:budgets?|money|funding|grants?|posts?|staff|hiring|headcount) (?:has been |have been |had been |was |were |is |are |got |being )?(?:cut|frozen|slashed|halved|lost|short)
      (?:budget|hiring|recruitment) (?:freeze|cuts?)
      frozen (?:budgets?|posts?|hiring)
      behind schedule
      short(?:[- ]staffed| of)
      understaffed
      (?<!\b(?:without|w/o|instead of|rather than|before|not)(?: \p{L}+){0,2} )losing
      lost (?:two|three|four|five|six|\d+|many|several|half|most|a lot of)
    `,
  },
  {
    concept: "people who go, quarrel or suffer",
    refusal: "criticism",
    says: lines`
      had (?:\d+|two|three|four|five|six|several) [\p{L} ]+s in (?:\d+|an?|one|two|three|four|five) (?:years?|months?)
      (?:lots of|much|some|a lot of) turnover
      rude
      (?:is|are|was|were|seems?|looks?|so|very|all|everybody|everyone|gets?|got|feels?|bit) tired
      tired of
      complain(?:s|ed|ing)?
      (?<!(?:\p{L}s|people|they|you|we|to) )cross (?:about|with|at|over)
      grumpy
      cold\b(?= (?:guy|man|woman|person))
      arrogant
      unfriendly
      stressed
      overworked
      overloaded
      high turnover
      (?:everybody|everyone|people|they all|staff|most) (?:leaves?|quits?|left|go(?:es)? (?:after|within))
      let (?:\w+ )?(?:someone|somebody|people|\d+|him|her|half) go
      turnover is
      lawsuit
      sued
      layoffs?
      (?:covering|covers) for (?:two|three|four|five|six|\d|several|half|everyone)
      (?:nobody|no one) (?:told|asked|warned|tells|asks|warns) (?:the|them|us|him|her|you|me)
      (?:did not|didn't|didnt|do not|don't|does not|doesn't|never) (?:make it (?:to|past|through)|last (?:long|the|a|until|till|more))
      (?:nobody|no one) (?:lasts?|stays?) (?:long|more than|longer|past|the)
      laid off
      moan(?:s|ed|ing)?
      problem child
    `,
  },
  {
    concept: "things that do not work",
    refusal: "criticism",
    says: lines`
      (?:system|software|building|equipment|kit|machines?|computers?|laptops?) (?:is|are) {very}(?:old|dated|tired)
      gets? (?:deleted|uninstalled|abandoned|ignored|forgotten)
      feels? (?:sore|raw|bitter|forgotten|left out|stuck)
      not (?:running|working|going|doing) (?:so |very |really )?(?:good|well|properly|right|yet)
      too slow
      so slow
      is slow
      are slow
      slow\b(?=$|[,.])
      (?:is|are|was|were|feels?|seems?|totally|completely) broken
      broken (?:system|process|tool|culture|software|kit|machine|equipment|lift|heating)s?
      stinks?
      (?<!\b(?:of|the|a|each|every|good|own|by|two|three|four|five|six|seven|eight|nine|ten|\d+|new|his|her|their|these|those|all|and) )smells(?! (?:of|like|a|the|each|every|his|her)\b)
      dirty
      ugly office
      (?:is|are) (?:pretty much |basically )?dead
      outdated
      ancient
      failing
      leaks?
      leaky
      (?<!years? |months? )\bold and
      (?:is|are) {very}(?:old|dated)\b(?! enough)(?=$|[,.;]| and\b)
      fail(?:s|ed)? inspection
      (?:sticks|jams|drips|squeaks|crashes|freezes|floods|overheats|breaks down)(?: (?:all the time|every \w+|again|a lot|often|constantly))?$
      (?:have|has|got) {very}(?:slow|old|noisy|flaky) \p{L}+
      always (?:late|down|broken|full)
      noisy
      (?:is|are|so|too|very|really|all) flaky
      (?:tills?|screens?|computers?|servers?|systems?|software|databases?|apps?|website|printers?|scanners?|tablets?|laptops?|phones?|portals?|network|wifi|internet|line|lifts?|elevators?|boilers?|heating) (?:\p{L}+ )?(?:freezes?|hangs?|crash(?:es)?|dies?|goes? down|falls? over|drops? out|stalls?|locks? up|jams?|breaks?|gives? up)
      still (?:on the floor|broken|missing|unanswered|unfixed|unpaid|not (?:fixed|mended|done|there|working|answered))
      still (?:shows?|uses?|runs? on|lists?|says?|prints?|sends?) (?:last year|the old|the wrong|outdated|windows)
      (?:will not|won't|wont|would not|wouldn't) (?:start|open|close|print|charge|load|run|turn on|work)\b
      (?:held (?:up|together)) (?:by|with) (?:a|an|the|some|tape|string|wire|hope|glue|two|three)
      (?:sends?|sent|directs?|routes?|delivers?) (?:\S+ ){0,3}(?:to |in |at |into )?the wrong
      stands? (?:still|empty|idle|unused)
      (?:rain|water|wind|draughts?|cold|snow|smoke|damp) (?:comes?|gets?|blows?|drips?) (?:in|through)
      so (?:that )?(?:nobody|no one) can (?:sleep|hear|work|think|concentrate|breathe|park|move)
      (?:hear|smell) the (?:motorway|highway|traffic|trains?|neighbou?rs|road|airport|planes|tannery|factory|bins?|drains?|toilets?)
    `,
  },
  {
    concept: "red tape",
    refusal: "criticism",
    says: lines`
      everything (?:has|needs) to (?:be (?:signed|approved|stamped|printed|checked|reported)|go through)
      takes? (?:\S+ ){0,2}(?:days|weeks|months|years) to (?:come|arrive|reach|turn up|be delivered|get (?:here|there))
      (?:application|bid|grant|proposal|request|permit|licen[cs]e|plans?|appeal|loan)s? (?:\p{L}+ ){0,3}?(?:was|were|got|is|are|been) (?:just |again |all )?(?:turned down|rejected|refused|denied|blocked|knocked back|thrown out)
      takes? (?:\S+ ){0,2}(?:days|weeks|months|years|forever|ages|an age|a (?:year|month|week)) to (?:get|order|buy|approve|hire|fix|change|answer|reply|replace|agree|mend)
      (?:two|three|four|five|six|seven|eight|\d+) (?:spreadsheets?|forms?|systems?|logins?|passwords?|databases?|apps|signatures|e-?mails|meetings|approvals|calendars) (?:for|to|per) (?:one|a|an|every|each|the same)
      (\p{L}{5,}) about \1
      (?:one|a single|two|1|2) (?:printers?|toilets?|lifts?|phones?|laptops?|computers?|sockets?|kettles?|microwaves?|fridges?|showers?|sinks?|desks?|scanners?|vans?|parking spaces?) for (?:the whole|all of|everybody|everyone|\d{2,}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|\p{L}+ hundred)
      (?:has|have|had) (?:written|asked|complained|called|rung|e-?mailed|reported|begged|chased) [^,.;]*\b(?:\d+|three|four|five|six|seven|eight|nine|ten|several|many|countless|umpteen) times
      (?:rewrites?|redoes|second-guess(?:es)?|overrules?|micromanages?|undoes) (?:everyone|everybody|people|other people|the team|our|their|your)(?:'s)?
      (?:copies|copied|cc'?s) (?:in )?(?:everyone|everybody|half|the whole)
      only (?:hears?|calls?|comes?|writes?|rings?) [^,.;]*\b(?:when|if) (?:something|it|things|anything)
    `,
  },
  {
    concept: "trouble",
    refusal: "criticism",
    says: lines`
      (?:[,;:(–-] ?|^)(?:an? |the |such an? |his |her |their |real |big |huge |constant |daily |eternal |bit of an? )*(?:headaches?|worry|worries|nuisance|nightmares?|hassle|bother|sore point|sore spot|bugbear|pet hate|struggle|trouble|problem)(?: of (?:his|hers|theirs))?(?:[,)]? (?:he|she|they) (?:said|says|called it|calls it)| says (?:he|she)|[,(]? ?(?:his|her|their) words?)?[)!.]*$
      thorn in {his} side
      the bane of
      pay(?:s|ing)? (?:very |always |far too )?late
      (?:deliver|arrive|turn up|show up)s? (?:very |always |far too )?late
      (?:never|do not|does not|don't|doesn't|won't) pays?
      owe(?:s|d)? (?:them|us|him|her|money|the)
      (?:costs?|prices?|fees|bills|complaints?|sickness|absences?|losses|accidents|returns|waste|debts?) (?:is|are|keeps?|has|have|went|gone|goes?)(?: \p{L}+)? (?:up|rising|rocketing|risen|soared|climbing|doubled|exploding)
      (?:roof|boiler|lift|heating|kiln|oven|engine|pump|freezer|server|printer|network|wifi)s? (?:is|are|keeps?|kept|always)(?: \p{L}+)? (?:leaking|breaking|broken|failing|stuck|down|dying)
      (?:falls?|falling|fell) apart
      (?:lose|loses|lost) (?:money|customers|clients|guests|members|pupils|staff|people|patience|good people|a lot|too)
      (?:run|runs|running|ran) out of (?:money|time|space|room|people|patience)
      (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|weeks?|months?|days?|hours?) (?:weeks?|wks?|months?|days?|years?)? ?behind
      over budget
      underpaid
      quarrel(?:s|led|ling)?
      (?:at|in) (?:each other's|one another's) throats
    `,
  },
  {
    concept: "judgements",
    refusal: "criticism",
    says: lines`
      mess(?:y)?
      embarrass(?:ing|ed|ment|es)
      (?:shaky|shoddy|clumsy|hopeless|mediocre|patchy|laughable|shameful|lousy)
      ^{he}doubts?\b
      {he}(?:is|are|was|were) (?:very |quite |rather |a bit )?(?:sceptical|skeptical|wary|not sold|not convinced|unconvinced|dubious|suspicious)
      can(?:not|'t) see the point
      chaos
      chaotic
      awful
      terrible
      horrible
      nightmare
      toxic
      a pain
      painful
      worried
      worr(?:y|ies)
      (?:would not|wouldn't|wouldnt|won't|refused to|could not|couldn't) (?:promise|say|tell|commit|name|give)
      sharp
      boring
      bored
      (?<!(?!\b(?:because|that|says?|said|and|but|so|if|when|why)\b)\b\p{L}+ (?:he|she|they|you|we|nobody|it) )(?:cannot|can't|cant)
      dull
      annoy(?:ed|ing)
      sucks?
      bad
      badly
      (?:is|are|was|were|be|has|have) the worst|the worst (?:thing|part|bit)|worst$
      worse
      struggl(?:e|es|ing)
      disorgani[sz]ed
      late again
      disaster
      useless
      rubbish
      crap
      shit\w*
      damn
      weird
      creepy
      unclear
      confus(?:ed|ing)
      dire
      {his} (?:daily |real |big |biggest |main |only )+(?:headache|problem|pain|worry)
      (?:is|are) (?:a |the )?(?:\p{L}+ )?(?:headaches?|disgrace|joke|circus|shambles|money pits?|bottleneck|burden)(?=$|[,.;]| and)
      over-?(?:rated|sold|priced|hyped|stated)
      (?:is|are) (?:just |all |basically )?(?:a |an |the )?(?:curse|plague|menace|horror|bore|chore|battle|farce|fraud|scam|trap|lie|cheat|mess|drag|nuisance|bother|hassle|defeat|failure|mistake|waste)s?(?=$|[,.;]| and)
      \p{L}+s lie(?=$|[,.;])
      pointless
      silly
      stupid
      pretentious
      a waste of
      money pits?
      disgrace
      shambles
    `,
  },
  {
    concept: "opinions against something",
    refusal: "criticism",
    says: lines`
      (?:thinks?|finds?|reckons?|considers?|believes?) .*\b(?:fiction|useless|dead|lonely|boring|too (?:long|slow|many|much|big|small|complicated)|a (?:fad|joke|waste|mistake|myth))
    `,
  },
];
