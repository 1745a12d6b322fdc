/** The zone behind a time of day, in the words in which people say it; several places share one. */
const said: readonly (readonly [RegExp, string])[] = [
  [/^(?:e[sd]?t|eastern)$/i, "America/New_York"],
  [/^(?:c[sd]?t|central)$/i, "America/Chicago"],
  [/^(?:m[sd]?t|mountain)$/i, "America/Denver"],
  [/^(?:p[sd]?t|pacific)$/i, "America/Los_Angeles"],
  [/^(?:gmt|bst|uk|british|london)$/i, "Europe/London"],
  [/^(?:ces?t|mes?z|central european)$/i, "Europe/Paris"],
  [/^(?:ee[sd]?t|eastern european)$/i, "Europe/Athens"],
  [/^(?:ae[sd]t|sydney)$/i, "Australia/Sydney"],
  [/^nz[sd]t$/i, "Pacific/Auckland"],
  [/^sgt$/i, "Asia/Singapore"],
  [/^hkt$/i, "Asia/Hong_Kong"],
  [/^jst$/i, "Asia/Tokyo"],
  [/^(?:sast|south africa)$/i, "Africa/Johannesburg"],
  [/^(?:eat|east africa)$/i, "Africa/Nairobi"],
  [/^(?:wat|west africa)$/i, "Africa/Lagos"],
  [/^(?:cat|central africa)$/i, "Africa/Maputo"],
  [/^(?:gst|gulf)$/i, "Asia/Dubai"],
  [/^(?:india|indian)$/i, "Asia/Kolkata"],
  [/^(?:pkt|pakistan)$/i, "Asia/Karachi"],
  [/^(?:awst|western australian)$/i, "Australia/Perth"],
  [/^(?:brt|brasilia|brasília)$/i, "America/Sao_Paulo"],
];
const behind = [
  /^[\s,(]*(?<word>eastern|central|mountain|pacific)\b/i,
  /^[\s,(]*(?<city>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: [Ss]tandard| [Dd]aylight)? [Tt]ime\b/u,
  /^[\s,(]*(?<word>[A-Z]{2,5})(?![\p{L}\p{N}])/u,
];

/** The zone that stands right behind a time: "3pm ET", "10:00 (Central Time)", "9 o'clock Dublin time". Undefined where none is said. */
export function saidZone(after: string): string | undefined {
  const bare = after.replace(/^\s*(?:hours|hrs|h)\b/i, "");
  const found = behind.map((words) => words.exec(bare)?.groups).find((groups) => groups);
  const word = found?.["word"] ?? found?.["city"] ?? "";
  const zone = said.find(([words]) => words.test(word))?.[1];
  return zone ?? (found?.["city"] && zoneOfCity(word));
}

function zoneOfCity(city: string): string | undefined {
  const name = `/${city.replaceAll(" ", "_").toLowerCase()}`;
  return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().endsWith(name));
}
