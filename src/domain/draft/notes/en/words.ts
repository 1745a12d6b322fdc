/** Shorthand and what it stands for, whole words only; a key in lower case matches any case. */
export const shorthand: Readonly<Record<string, string>> = {
  "w/": "with",
  "w/o": "without",
  b4: "before",
  "w/in": "within",
  "b/w": "between",
  "b/c": "because",
  bc: "because",
  w: "with",
  wd: "would",
  wld: "would",
  wud: "would",
  shld: "should",
  pct: "per cent",
  mtg: "meeting",
  mtgs: "meetings",
  bldg: "building",
  wknd: "weekend",
  wknds: "weekends",
  bday: "birthday",
  prob: "probably",
  prev: "previous",
  cust: "customer",
  custs: "customers",
  avg: "average",
  shd: "should",
  cd: "could",
  ppl: "people",
  abt: "about",
  "&": "and",
  "+": "and",
  incl: "including",
  "incl.": "including",
  "approx.": "about",
  approx: "about",
  yr: "year",
  yrs: "years",
  "yrs.": "years",
  wk: "week",
  wks: "weeks",
  hrs: "hours",
  mins: "minutes",
  secs: "seconds",
  eps: "episodes",
  mos: "months",
  mth: "month",
  mths: "months",
  depts: "departments",
  mgrs: "managers",
  dept: "department",
  "dept.": "department",
  mgr: "manager",
  mgmt: "management",
  govt: "government",
  a11y: "accessibility",
  i18n: "internationalisation",
  l10n: "localisation",
  o11y: "observability",
  k8s: "Kubernetes",
  dev: "development",
  devs: "developers",
  eng: "engineering",
  db: "database",
  dbs: "databases",
  prod: "production",
  ops: "operations",
  info: "information",
  tho: "though",
  thru: "through",
  cos: "because",
  coz: "because",
  gonna: "going to",
  wanna: "want to",
  u: "you",
  r: "are",
  ur: "your",
  pls: "please",
  vs: "against",
  "vs.": "against",
  etc: "and so on",
  "etc.": "and so on",
  "2x": "twice",
  "1x": "once",
  mon: "Monday",
  tue: "Tuesday",
  tues: "Tuesday",
  wed: "Wednesday",
  weds: "Wednesday",
  thu: "Thursday",
  thur: "Thursday",
  thurs: "Thursday",
  fri: "Friday",
  jan: "January",
  feb: "February",
  apr: "April",
  jun: "June",
  jul: "July",
  aug: "August",
  sept: "September",
  sep: "September",
  oct: "October",
  nov: "November",
  dec: "December",
  v: "very",
  bft: "Beaufort",
  qs: "questions",
  sth: "something",
  sb: "somebody",
  smb: "somebody",
  smth: "something",
  bf: "before",
  bfr: "before",
  wkly: "weekly",
  mgmnt: "management",
  accnt: "account",
  hosp: "hospital",
  temp: "temperature",
  temps: "temperatures",
  yday: "yesterday",
  esp: "especially",
  w2: "week two",
  xmas: "Christmas",
  thx: "thanks",
  bfast: "breakfast",
  rm: "room",
  appt: "appointment",
  appts: "appointments",
  lvl: "level",
  pkg: "package",
  pkgs: "packages",
  nr: "near",
  btwn: "between",
  altho: "although",
  evry: "every",
  nite: "night",
  nites: "nights",
  vol: "volunteer",
  vols: "volunteers",
  tmrw: "tomorrow",
  ltd: "limited",
  recs: "records",
  mthly: "monthly",
};

/** Contractions written without their sign. */
export const apostrophes: Readonly<Record<string, string>> = {
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  arent: "are not",
  wasnt: "was not",
  werent: "were not",
  wont: "will not",
  cant: "cannot",
  couldnt: "could not",
  wouldnt: "would not",
  shouldnt: "should not",
  hasnt: "has not",
  havent: "have not",
  hes: "he is",
  shes: "she is",
  theyre: "they are",
  theyve: "they have",
  theyll: "they will",
  youre: "you are",
  thats: "that is",
  whats: "what is",
  theres: "there is",
  im: "I am",
  ive: "I have",
  weve: "we have",
};

export const weekdayNames = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/i;
export const monthNames =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Kept as they are although they look like abbreviations. */
export const units = new Set(
  "kg km cm mm ml pt px kj kcal mbar kpa cl dl ha hp dpi mg ft lb gb tb mb kb kw kwh mw hz ghz mph kmh db rpm mw ph m2 sqm rps qps fps am pm nth hmm mr mrs ms dr st php css html sql cms crm erp pdf mp3 tv".split(
    " ",
  ),
);

export const determiners = new Set(
  "the a an this that these those my your his her their our its every each all both half some any no one two three four five six seven eight nine ten most many few several another".split(
    " ",
  ),
);

export const prepositions = new Set(
  "of in on at by for with without to from into onto over under about after before during until since through between among against across along around behind below above beside near off out up down per via within towards toward upon like as than".split(
    " ",
  ),
);

export const adverbs = new Set(
  "always never usually often still also just only now then already even ever rarely really actually mostly mainly normally sometimes typically personally all both not currently soon once twice together first recently".split(
    " ",
  ),
);

export const subjectPronouns = new Set(
  "i he she they we it you who there everyone everybody nobody someone anybody anyone nothing everything this that".split(
    " ",
  ),
);

/** Nouns that are not counted; they take no article. */
export const mass = new Set(
  "traffic work data training feedback software research equipment staff music information advice code time help support news knowledge evidence progress documentation furniture homework machinery stock trust water money growth safety care quality hardware content mentoring coaching testing planning design tea coffee bread food fruit paper fuel energy rain snow sand salt sugar milk wine beer oil gas steel wood timber cloth fabric glass soil grain rice flour meat fish credit cash waste rubbish noise heat power land space rent debt tax insurance evidence lunch breakfast dinner".split(
    " ",
  ),
);

/** Plurals of people, who can stand behind a "they". */
export const peopleNoun =
  /(?:ers|ors|ists|ants|ents|ians|ees|kids|people|children|men|women|folk|pupils|nurses|guests|cadets|apprentices|interns|starters|associates|analysts|juniors|seniors|heads|7s|8s|9s|6s|5s|staff|crews|volunteers|families|parents|designers|reps|recruits|graduates|partners|directors|chefs|cooks|pilots|surgeons|colleagues|buyers)$/;

export const teamNoun =
  /^(?:team|group|ward|firm|company|school|department|office|lab|house|crew|unit|agency|practice|clinic|studio|shop|hotel|squad|board|museum|library|charity|bank|kitchen|editors?|newsroom)$/;
