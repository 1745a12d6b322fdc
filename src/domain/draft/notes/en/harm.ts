/** What goes wrong, by the base of the verb; said of the reader as well as of others. */
export const harmful = words(`
  waste lose owe suffer struggle drown dread resent loathe despise regret quarrel bicker squabble neglect fail cheat lie steal blame bully
  harass mob mock humiliate moan grumble complain whine panic mislay botch bungle mismanage overspend underpay overwork overcharge
  underestimate ruin spoil exhaust annoy irritate frustrate disappoint demoralise demoralize demotivate discourage alienate
`);

/** What goes wrong with things and other people; the reader may do it for a good reason. */
export const failing = words(`
  jam crash flood leak drip overheat stall stick squeak rot rust crumble sag collapse flicker creak wobble malfunction misfire
  explode dwindle plummet stagnate resign quit refuse ignore reject abandon betray sue threaten
  cry shout yell scream sulk sabotage undermine obstruct drag deteriorate worsen falter disintegrate evaporate misplace
`);

/** What something is called that nobody would be glad to hear of. */
export const bleakNouns = words(`
  war battle battlefield fight graveyard cemetery trap jungle zoo circus mess nightmare hell disaster catastrophe ruin wreck scandal shame
  disgrace joke farce lottery gamble minefield swamp desert wasteland prison cage dump slum pigsty madhouse headache curse plague pest menace threat
  danger hazard burden torture torment agony ordeal punishment bottleneck relic dinosaur fossil failure flop fiasco shambles sieve bane
  nuisance hassle drag chore misery disappointment embarrassment liability sham fraud lie cheat waste write-off eyesore ghost-town
  hole crisis emergency dispute struggle problem worry trouble pain
`);

/** How something is that nobody would be glad to hear of. */
export const bleakQualities = words(`
  sore bitter weary tired angry furious upset unhappy miserable exhausted exhausting annoying annoyed frustrating frustrated disappointing
  disappointed hopeless useless pointless unfair unsafe dangerous unreliable unusable unbearable stale rotten mouldy moldy filthy grim bleak
  dreary understaffed overstretched underfunded overcrowded overdue obsolete neglected rundown run-down shabby derelict
  cramped deafening stuffy unpopular hostile aggressive jealous paranoid incompetent lazy careless sloppy negligent dishonest corrupt greedy
  moody demoralised demoralized burnt-out desperate depressing depressed dismal lousy abysmal atrocious pathetic ridiculous absurd insane
  mad crazy stuck doomed ruined wrecked wasted broken broke bankrupt demotivated disillusioned resentful tedious tiresome mind-numbing
  divided nervous anxious worried afraid scared frightened
`);

/** Things of which a note speaks that are troubles by themselves. */
export const troubles = words(`
  resignations redundancies redundancy layoffs strike strikes lawsuit lawsuits quarrel quarrels row rows feud feuds breakdowns outages outage
  cuts debts debt shortage shortages vacancies burnout turnover absenteeism grievances grievance scandals scandal thefts mould rats asbestos
  sackings dismissals infighting friction resentment mistrust gossip
`);

/** Whole ways of saying that something goes wrong. */
export const bleakWays: readonly RegExp[] = [
  /\b(?:lets?|letting) (?:you|them|us|him|her|everyone|everybody|people|customers|guests) down\b/,
  /\b(?:gives?|given|giving) up (?:on|hope)\b/,
  /\b(?:fights?|fighting|argues?) (?:over|about who)\b/,
  /\beats? up\b|\bswallows? up\b/,
  /\b(?:falls?|fell|fallen) (?:through|apart|short|flat)\b/,
  /\b(?:twice|three times|far) (?:as|too) long\b|\btakes? (?:forever|ages)\b/,
  /\bchanges? (?:their|its|his|her) minds?\b/,
  /\bdrives? (?:\p{L}+ )?(?:mad|crazy|nuts|insane|up the wall|to despair)\b/u,
  /\b(?:goe?s?|went|gone|going) (?:wrong|badly|nowhere|to waste|downhill|missing|under)\b/,
  /\bends? in (?:tears|chaos|a row)\b/,
  /\b(?:not|never) enough\b|^too (?:few|many|much|little)\b/,
  /\b(?:is|are|was|were|comes?|takes?) (?:far |much |always |usually |often |still )?too \p{L}+\b(?! (?:to|for)\b)/u,
  /\b(?:barely|hardly|scarcely) (?:any|anyone|anybody|anything|ever|copes?|works?|hold|holds|survives?|know|knows)\b/,
  /\b(?:has|have|had) been (?:out|down|off|dead|gone|stuck) (?:since|for|all)\b|\b(?:goes|go|went|is|are) down (?:on|every|each|all|most|again|for|at least|once|twice)\b/,
  /\bonly works? (?:in|when|if|on|half)\b|\bno battery\b|\blets? (?:the )?(?:water|rain|wind|cold) in\b|\bon (?:its|their) (?:second|third|fourth|fifth|sixth|last) (?!day|week|month|year|round|try|draft|version)\p{L}+\b/u,
  /\b(?:numbers?|sales|takings|income|attendance|enrolments?|funding|morale|turnout|bookings|profits?|revenue|circulation) (?:is|are|was|were|has been|have been|keeps?|kept|fell|dropped|went) ?(?:down|low|lower|falling|dropping|shrinking|poor|flat)?$/,
  /\b(?:never|hardly ever|rarely|seldom) (?:repl|answer|call|turn(?:s|ed)? up|show(?:s|ed)? up|deliver|listen|pay|come|pick)\p{L}*\b/u,
  /\b(?:filled in|entered|typed|written down|keyed in) (?:twice|three times|two times)\b(?! (?:because|so|on purpose)\b)|\bfire-?fighting\b/,
  /\bcosts? (?:you|them|us|everyone|everybody|the team|the ward) (?:\S+ ){1,3}(?:days?|hours?|weeks?)\b/,
  /\b(?:sends?|brings?|delivers?) the wrong\b|\bwalk(?:s|ed|ing)? out\b(?! (?:to|into|on|onto|of|with|and|every|each|in|at|before|early|together)\b)/,
  /\bwhenever they (?:like|want|please|feel)\b|\bgets? into everything\b|\blouder than\b|\b(?:longer|more|later|slower|worse) than (?:it|they|he|she|you) (?:should|ought|must|need)|\bnot on speaking terms\b|\bon speaking terms\b/,
  /\bwaits? (?:about |over |up to |more than )?(?:\d+|\p{L}+) (?:minutes|hours|days|weeks|months) (?:on average|for (?:an?|the)|to)\b/u,
  /\b(?:runs?|relies|rely|depends?|lives?) on (?:agency|temps|temporary|interims?|overtime|goodwill)\b/,
  /\b(?:nobody|no one) (?:has|have) (?:cleaned|fixed|mended|checked|read|opened|answered|seen|updated)\b/,
  /^the (?:two|three|four|five|six|seven|eight) (?:managers|heads|directors|bosses|chiefs|ceos|leads|principals|editors|owners) in (?:\p{L}+|\d+) (?:years|months)\b/u,
  /\b(?:paperwork|sickness|sick days|overtime|complaints|waiting times?|absences) (?:has |have )?(?:doubled|tripled|rose|risen|grew|grown|exploded)\b|\bturnover of\b/,
  /\b(?:falls?|fell) over (?:a lot|all the time|again|often|every|each|once|twice|daily|constantly)\b/,
  /\bup at night\b|\b(?:lose|loses|losing|no) sleep\b|\bsleepless\b/,
  /\bat breaking point\b|\bon (?:its|their|his|her) last legs\b/,
  /\bout of (?:order|control|hand|touch|date|stock)\b|\bin (?:ruins|pieces|tatters|trouble|crisis|limbo|shreds|dispute|tears)\b/,
  /\b(?:everyone|everybody|nobody|no one) (?:hates|dreads|avoids|fears|blames|complains)\b/,
  /\b(?:has|have|had) (?:had )?(?:it|enough)(?: of| with|$)/,
  /\b(?:and|is|are|all) (?:\p{L}+ )?(?:tired|bored|fed up|unhappy|exhausted|worn out|lonely|underpaid|overworked|in tears)$/u,
  /\b(?:you|they|we|he|she|it|people|staff|\p{L}+s) only (?:ever )?(?:gets?|has|have|sees?|hears?|finds? out)\b/u,
  /, (?:sadly|unfortunately|alas|regrettably)\b|^(?:sadly|unfortunately|alas)\b/,
];

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
