/** Forms that no rule gives. */
const irregular: Record<string, string> = {
  be: "am is are was were be been being 'm 're 's",
  have: "have has had having 've 'd",
  do: "do does did done doing",
  get: "get gets got gotten getting",
  give: "give gives gave given giving",
  go: "go goes went gone going",
  take: "take takes took taken taking",
  make: "make makes made making",
  come: "come comes came coming",
  become: "become becomes became becoming",
  write: "write writes wrote written writing",
  tell: "tell tells told telling",
  say: "say says said saying",
  hear: "hear hears heard hearing",
  know: "know knows knew known knowing",
  think: "think thinks thought thinking",
  keep: "keep keeps kept keeping",
  leave: "leave leaves left leaving",
  let: "let lets letting",
  send: "send sends sent sending",
  ring: "ring rings rang rung ringing",
  feel: "feel feels felt feeling",
  forget: "forget forgets forgot forgotten forgetting",
  find: "find finds found finding",
  lose: "lose loses lost losing",
  pay: "pay pays paid paying",
  spend: "spend spends spent spending",
  hold: "hold holds held holding",
  choose: "choose chooses chose chosen choosing",
  see: "see sees saw seen seeing",
  read: "read reads reading",
  put: "put puts putting",
  set: "set sets setting",
  beat: "beat beats beaten beating",
  bring: "bring brings brought bringing",
  win: "win wins won winning",
  understand: "understand understands understood understanding",
  misunderstand: "misunderstand misunderstands misunderstood misunderstanding",
  mean: "mean means meant meaning",
  speak: "speak speaks spoke spoken speaking",
  sleep: "sleep sleeps slept sleeping",
  freeze: "freeze freezes froze frozen freezing",
  run: "run runs ran running",
  drive: "drive drives drove driven driving",
  break: "break breaks broke broken breaking",
  stand: "stand stands stood standing",
  show: "show shows showed shown showing",
  rise: "rise rises rose risen rising",
  forgive: "forgive forgives forgave forgiven forgiving",
  sell: "sell sells sold selling",
  buy: "buy buys bought buying",
  meet: "meet meets met meeting",
  hurt: "hurt hurts hurting",
  sting: "sting stings stung stinging",
  begin: "begin begins began begun beginning",
  fall: "fall falls fell fallen falling",
  sink: "sink sinks sank sunk sinking",
  draw: "draw draws drew drawn drawing",
  grow: "grow grows grew grown growing",
  bid: "bid bids bidding",
  cost: "cost costs costing",
  drop: "drop drops dropped dropping",
};

/** Every form of a word that a letter may hold, formed as if it were noun and verb at once; a form that does not exist does no harm. */
export function inflected(word: string): string[] {
  const known = irregular[word];
  if (known !== undefined) return known.split(" ");
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith("e")) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const forms = [word, plural, `${word}ed`, `${word}ing`];
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) {
    const doubled = word + word.slice(-1);
    forms.push(`${doubled}ed`, `${doubled}ing`);
  }
  return forms;
}
