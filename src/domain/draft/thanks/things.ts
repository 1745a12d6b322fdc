/** What one would gladly do with a thing of that kind; `{one}`, `{the}` and `{noun}` stand for the thing as the note names it. */
export const things: readonly {
  nouns: RegExp;
  verb: string;
  /** The noun means this in a whole sentence too; the others only where the note is no more than the thing. */
  isPlain?: true;
}[] = [
  {
    nouns: /^(?:walks?|rounds|tours?|trips?|visits?|ride-?alongs?)$/i,
    verb: "come along on {one}",
    isPlain: true,
  },
  { nouns: /^(?:round|surveys?|fieldwork)$/i, verb: "come along on {one}" },
  { nouns: /^boats?$/i, verb: "come out on {one}", isPlain: true },
  {
    nouns:
      /^(?:sessions?|crits?|huddles?|stand-?ups?|rehearsals?|briefings?|tastings?|hand-?overs?|seminars?|retros?|retrospectives?)$/i,
    verb: "sit in on {one}",
    isPlain: true,
  },
  {
    nouns: /^(?:meetings?|reviews?|workshops|hour|hours|clinics?|debriefs?)$/i,
    verb: "sit in on {one}",
  },
  {
    nouns: /^(?:datasets?|archives?|logbooks?|index|ledgers?|records|notebooks?|drawings)$/i,
    verb: "look at {the} with you",
    isPlain: true,
  },
  {
    nouns: /^(?:data|logs?|books?|numbers|figures|results|plans)$/i,
    verb: "look at {the} with you",
  },
  {
    nouns:
      /^(?:stations?|greenhouses?|glasshouses?|bakery|ovens?|looms?|forges?|kilns?|observatory|orchards?|vineyards?|dairy|herds?|mills?|towers?|studios?|tanks?|flumes?|simulators?|makerspace|hangar|apiary|allotment)$/i,
    verb: "see {the}",
    isPlain: true,
  },
  {
    nouns:
      /^(?:plan|projects?|programme|program|pilot|launch|renovation|rebuild|rebuilding|migration|expansion)$/i,
    verb: "be part of the {noun}",
  },
  { nouns: /^(?:team|group|crew|kitchen|ensemble)$/i, verb: "work with you" },
  { nouns: /^(?:questions?|problems?|puzzle)$/i, verb: "take the {noun} further with you" },
  {
    nouns:
      /^(?:tools?|system|pipeline|tests|software|website|app|catalogue|dashboard|timetable|rota|menu|gardens?|curriculum|practice)$/i,
    verb: "work on the {noun} with you",
  },
  {
    nouns:
      /^(?:nurses|teachers|pupils|students|apprentices|trainees|juniors|volunteers|engineers|guests|families|researchers|analysts)$/i,
    verb: "work with the {noun}",
  },
];

/** Changes that take their time, by the base of the verb, and the noun by which one asks how they go. */
export const changes: Readonly<Record<string, string>> = {
  ...{ rebuild: "rebuilding", build: "building", move: "move", relocate: "move", open: "opening" },
  ...{ reopen: "reopening", launch: "launch", relaunch: "relaunch", migrate: "migration" },
  ...{ pilot: "pilot", trial: "trial", expand: "expansion", extend: "extension" },
  ...{ renovate: "renovation", restore: "restoration", redesign: "redesign", replace: "change" },
  ...{ switch: "change", introduce: "introduction", rewrite: "rewriting", refit: "refit" },
  ...{ convert: "conversion", automate: "automation", digitise: "digitising" },
  ...{ digitize: "digitizing", replant: "replanting", merge: "merger", reorganise: "change" },
  ...{ reorganize: "change", refurbish: "refurbishment", rework: "reworking" },
};

/** Nouns of a change that a note may name by themselves: "the move to Leith". */
export const changeNouns =
  /^(?:move|opening|reopening|relaunch|restoration|roll-?out|trial|transition|merger|refit|conversion)$/i;

const wish =
  "(?:\\byou|^you .+ and)(?: still| really)? (?:want|need|would (?:like|love)|are looking for|hope for)";

/** What the reader wishes for, and how one answers it; `isNear` where the answer points at the sentence right before it. */
export const wishes: readonly { told: RegExp; verb: string; isNear?: true }[] = [
  {
    told: new RegExp(`${wish} (?:someone|somebody|anyone|anybody|a person) (?:who|to)\\b`, "i"),
    verb: "be that person",
  },
  {
    told: new RegExp(`${wish} a second pair of eyes\\b`, "i"),
    verb: "be that second pair of eyes",
  },
  {
    told: new RegExp(`${wish} (?:whoever|the (?:new|next)|a new) .+ to \\p{L}`, "iu"),
    verb: "take that on",
    isNear: true,
  },
  {
    told: new RegExp(`${wish} to (?:know|find out|learn|understand)\\b`, "i"),
    verb: "help find that out",
    isNear: true,
  },
  {
    told: new RegExp(
      `${wish} (?:to (?!know|be|hear|see|meet|ask|leave|retire|talk|hire)\\p{L}|(?:the|your) .+ (?:to be|by|under|below|within)\\b)`,
      "iu",
    ),
    verb: "work towards that with you",
    isNear: true,
  },
];

/** What the reader does again and again, and one would gladly do as well. */
export const habit =
  /^you (?!have|are|own|get|like|know|think)\p{L}+ .*\b(?:every|always|each|before|first|yourself|twice|daily|weekly|on purpose|on \p{Lu}\p{L}+days)\b/u;
