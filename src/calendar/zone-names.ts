/** Names that calendar programs write instead of a zone, in lower case, and what they mean. */
export const spokenZones: readonly (readonly [RegExp, string])[] = [
  [/^(?:tzone:\/\/microsoft\/utc|utc|gmt|z|etc\/utc|coordinated universal time)$/, "UTC"],
  [/^e[sd]t$/, "America/New_York"],
  [/^c[sd]t$/, "America/Chicago"],
  [/^m[sd]t$/, "America/Denver"],
  [/^p[sd]t$/, "America/Los_Angeles"],
  [/^bst$/, "Europe/London"],
  [/^cest$|mitteleurop/, "Europe/Berlin"],
  [/heure .*europe centrale/, "Europe/Paris"],
  [/\beastern\b(?!.*(?:austral|europ))/, "America/New_York"],
  [/\bcentral\b(?!.*(?:austral|europ|amer|asia|africa))/, "America/Chicago"],
  [/\bmountain\b/, "America/Denver"],
  [/\bpacific\b(?!.*(?:sa|islands|isl))/, "America/Los_Angeles"],
  [/\batlantic time\b/, "America/Halifax"],
  [/\balaska\b/, "America/Anchorage"],
  [/\bhawaii\b/, "Pacific/Honolulu"],
  [/\barizona\b/, "America/Phoenix"],
  [/\b(?:london|edinburgh|lisbon|dublin)\b/, "Europe/London"],
  [/\bbern\b|\bw\. europe\b/, "Europe/Berlin"],
  [/\b(?:mumbai|chennai|new delhi|india)\b/, "Asia/Kolkata"],
  [/\b(?:beijing|chongqing|china)\b/, "Asia/Shanghai"],
  [/\b(?:osaka|sapporo|tokyo)\b/, "Asia/Tokyo"],
];

/** One zone for a pair of offsets in hours: standard, daylight, north or south of the equator. */
export const zonesByOffsets: Readonly<Record<string, string>> = {
  "-8 -7 north": "America/Los_Angeles",
  "-7 -6 north": "America/Denver",
  "-6 -5 north": "America/Chicago",
  "-5 -4 north": "America/New_York",
  "-4 -3 north": "America/Halifax",
  "0 1 north": "Europe/London",
  "1 2 north": "Europe/Berlin",
  "2 3 north": "Europe/Helsinki",
  "10 11 south": "Australia/Sydney",
  "12 13 south": "Pacific/Auckland",
};
