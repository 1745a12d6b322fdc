/** What is laid off or left open in a telegram: "shoes off", "doors open". */
export const gear =
  "shoes|phones|hands|doors|lights|coats|laptops|screens|cameras|boots|gloves|mics|microphones|ties|badges|hats|engines|windows";

/** How it then is. */
export const laid = "off|on|down|up|away|open|closed|shut|out";
