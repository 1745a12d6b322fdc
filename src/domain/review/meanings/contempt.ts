import type { Meanings } from "../gist/meanings.ts";

/** Contempt, scorn and complaint, in letters where there is nobody else to be angry with than the reader. */
export const contemptMeanings: Meanings = {
  say: "This attacks the reader. It closes a door that may open again in half a year; say plainly what you want, or nothing.",
  rows: [
    {
      gist: "pathetic|disgraceful|disgrace|farce|farcical|sham|shambles|idiot|idiots|idiotic|stupid|stupidity|incompetent|incompetence|liar|liars|lied|lies|hypocrite|hypocrites|hypocrisy|hypocritical|clowns|circus|cowards|cowardly|arrogant|arrogance|snobs|disgusting|disgusted|disgust|outrage|outrageous|outraged|appalling|appalled|shocking|laughable|insulting|insulted|insult|scam|fraud|crooks|contempt|contemptible|loathsome|despicable|spineless|gutless|two-faced|nepotism|rigged|fobbed_off|mockery // IF",
      sure: true,
    },
    {
      gist: "crap|damn|damned|bloody|bullshit|bs|wtf|suck|sucks|shit|hell|screw|ass|arse|piss|pissed|goddamn // good great glad",
      sure: true,
    },
    {
      gist: "how +dare",
      sure: true,
    },
    "thanks|thank_you|cheers +for +nothing|that|wasting|all_your_help",
    "wasted|wasting|waste ... my|our|a|of|on ... day|days|time|week|weeks|afternoon|money|petrol|effort|energy|holiday|leave|you|hour|hours",
    "this|it|that|what|absolute|such a|complete|total|absolute|sick +joke",
    "you +know +it",
    "big|huge|grave|massive|terrible|serious|stupid +mistake ... you|READER",
    "you|READER ... made|making|make ... big|huge|grave|massive|terrible|serious|enormous +mistake|error",
    "you|READER +will|would|may|shall ... regret|sorry|find_out|rue|miss // POSITIVE",
    "come|came|coming +crawling|running|back_crawling",
    "your +loss",
    "NOT +want|wanted|like ... work|working +for|with +you ... anyway|anyhow",
    "your|the ... office|place|people|everyone|staff|company|building|shop ... dump|hole|dive|miserable|bored|shabby|shabbier|filthy|dirty|depressing|grim|rude|awful|mess|unfriendly",
    "everyone|everybody|people|staff ... looked|seemed|was|were +miserable|bored|rude|unhappy|depressed|grim",
    "NOT|never ... apply ... your|you|there ... again|ever",
    "tell|warn|advise ... others|everyone|everybody|people|friends|network|candidates ... NOT|about|away|clear|avoid|stay",
    "good +riddance",
    "hope ... you|READER ... proud|happy|pleased|satisfied|ashamed ... of|with +yourself|yourselves|that|this|it",
    "brag|brags|boast|boasts|bragging|preach|preaches ... about|of|on",
    "friends|mates|cronies|relatives|insider|insiders|own_kind|internal_candidate|favourite|favorite ... all_along|anyway|already|only|own|instead|job",
    "hire|hires|hired|hiring +only|its|your|their +own|friends|mates|cronies|insiders",
    "what +kind|sort +of +outfit|company|place|people|person|employer|organisation|organization|team",
    "NOT +one|a|single +word",
    "code +for",
    "too +old|young|female|foreign|black|brown|fat|disabled",
    "discrimination|discriminated|discriminating|discriminate|ageism|ageist|racism|racist|sexist|sexism|bias|biased|prejudice|prejudiced // anti-discrimination against_bias unconscious",
    "who ... you|READER +think +you|they",
    "gone|went +off +me|us",
    "your +template|canned|copy-paste|standard|form|automated +wishes|reply|answer|phrases|letter|text|response|rejection // POSITIVE",
    "how|so|too|utterly|totally|pretty|rather +disorganised|disorganized|chaotic|amateurish|shambolic|unprepared // POSITIVE",
    "i can|must +only +assume|suppose|conclude|imagine ... job|role|post|place|position|you|READER // POSITIVE",
    "boss|owner|manager|director|chairman|ceo|chief|someone|somebody +'s +nephew|niece|cousin|son|daughter|cousin|friend|mate|buddy|wife|brother",
    "let +me +get +this +straight",
    "NOBODY ... self-respect|right_mind|sane|dignity ... would|could|will|can // POSITIVE",
    "is +this|that +a +typo|joke|prank ... ?",
    "i ... BE|'m offended|insulted // POSITIVE",
    "you|READER ... rather|prefer*|chose|wanted|hire* ... cheap|cheaper|young|younger|friend|nephew|insider|yes-man|puppet // POSITIVE",
    "NOT accept|agree ... that +i|my ... lack*|NOT|BE|did|have // POSITIVE",
    "i +'m|am|was ... frustrated|annoyed|angry|furious|fed_up|offended // POSITIVE",
    "i|it|this|that +find|found|is|'s|was ... disappointing|frustrating|annoying|upsetting|infuriating|insulting|offensive|unprofessional|unacceptable|rude|disrespectful|poor // POSITIVE",
    "so|all ... i|we ... BE +NOT +good_enough|wanted|worth",
    "enjoy|have|good_luck ... your +mediocre|mediocrity|mediocre_hire",
    "remove|delete|take|strike ... my|me ... details|data|name|file|cv|resume|application ... from|off +your|all|the // withdraw consideration process running accepted",
    "lose|lost|delete|forget ... my +number|address|email",
  ],
};

/** What is said against people and place in a note of thanks. */
export const insultMeanings: Meanings = {
  say: "This runs down people or place. The reader works there; leave it out.",
  never: "NOT never OTHERS",
  rows: [
    "you|interviewer|guy|lady|man|woman|colleague|boss|manager|panel|receptionist|people|staff|team|tour|interview|questions|office|website|building|lobby|coffee ... BE|look|looks|looked|seem|seems|seemed ... arrogant|childish|boring|bored|shabby|shabbier|ugly|uglier|dreadful|awful|lame|stupid|pointless|rude|dirty|filthy|outdated|sloppy|unfriendly|clueless|jerk|idiot|moron|miserable|depressing|ten_years_old|years_old|falling_apart",
  ],
};

/** The same letters where a chase is meant: what would pass in thanks or after a refusal. */
export const chaseMeanings: Meanings = {
  say: "This makes the reader feel guilty. A person who feels accused puts the answer off; ask where things stand instead.",
  rows: [
    "take|spare|find NUMBER|a|one|MINUTE +MINUTE|minute|minutes|seconds ... to +let|tell|reply|answer|write|call|respond",
    "or|and +the +one +before",
    "^ +hello +?",
    "NOT +know|sure|clear|certain +if|whether ... receive|receiving|get|getting|got|read|reading|see|seeing|open|opening ... my|me|these|any MESSAGE",
    "READER +never|NOT ... REPLY ... to|any|one|me",
    "NOT +receive|received|get|got|have|had|hear|heard +any|single ... ANSWER|REPLY // fun questions if",
    "is +it +a|so|too|such +crime|sin|much|hard|difficult|big",
    "bad|poor|terrible|awful|dreadful +impression",
    "i +'m|am|was +pretty|very|quite|rather|really|so|extremely|deeply|bitterly|frankly|more_than|a_bit|a_little disappointed|upset|unhappy|dismayed|let_down",
    "nothing +but +patient|polite|courteous|honest|professional|flexible",
    "NOT ... bring +yourself|yourselves +to",
    {
      gist: "READER +SAID|promised|told|assured ... i +WOULD|'d|will ... and|but|yet ... here|still|now|nothing|NOT",
      reported: true,
    },
    "and|yet|but +here +we +are|sit",
    "job|post|role|position|vacancy|ad|advert ... reposted|readvertised|re-advertised|relisted|advertised_again|still_online|back_online",
    "POSITIVE ^ +NOT ?",
    "i|we +BE|was|were +led +to",
    "TIME +ago +now|already",
    "manners|courtesy|decency|politeness|respect +to|of|would|is|costs",
    "i +would|'d +have +thought|expected|hoped|imagined|assumed",
    "does|do|did +anyone|anybody|someone|somebody +actually|even|ever +read|look|reply|care|answer|check|see",
    "own +deadline|deadlines|word|promise|promises|standards|timeline|timetable",
    "when|if +someone|somebody|a_person|people +takes|take|takes_the|bothers|makes|goes|comes ... trouble|time|effort|interview",
    "polite|decent|right|proper|least|normal +thing",
  ],
};
