const noun = "role|position|job|post|opening|vacancy|opportunity";
const word = String.raw`(?!(?:for|an?|the|with|at|als)\b)[\p{L}\p{N}+#/&.-]+`;
const words = String.raw`(?<role>${word}(?:\s+${word}){0,5}?)`;
const stop = String.raw`(?=\s+(?:with|at|in|on|and|for|from|went|was|is|next|this|last|mit|bei|am|um|und)\b|\s*[,;:.!?)¦]|\s*$)`;

const patterns = [
  String.raw`(?:role|position|Stelle|Position|job|Rolle)\s*(?:is|ist)?\s*:?\s+(?:of|as|an?|als|is|ist)\s+(?:an?\s+|the\s+)?${words}${stop}`,
  String.raw`(?:role|position|Stelle|Position|job|Rolle)\s*:\s*${words}${stop}`,
  String.raw`(?:the|an?|their|open|this)\s+(?:open\s+)?${words}\s+(?:${noun})\b`,
  String.raw`(?:applied|apply|applying|interview(?:ed|ing)?|post|work)\s+as\s+(?:an?\s+|the\s+)?${words}${stop}`,
  String.raw`\b(?:Stelle|Position)\s+(?:als\s+|der\s+|des\s+)?${words}${stop}`,
  String.raw`\((?<role>${word}(?:\s+${word}){0,4})\)`,
  String.raw`\bals\s+(?<role>\p{Lu}${word}(?:\s+\p{Lu}${word}){0,3})`,
  String.raw`\bas\s+(?:an?\s+|the\s+)${words}${stop}`,
  String.raw`\bfor\s+(?:an?\s+|the\s+)?${words}${stop}`,
].map((source) => new RegExp(source, "u"));

/** So many name nothing but a role. */
const sure = 5;

/** What only a role ends with. */
const trade =
  /(?:er|or|ist|ian|eer|ant|ent|nurse|chef|lead|head|officer|counsel|analyst|designer|clerk|assistant|intern|geselle|ieur|eur|arzt|ärztin|kauffrau|kaufmann|barista|associate|partner|director|manager|staff|teacher|engineer|II|III|SRE|DevOps|QA|PM|CFO|CTO|finance|marketing|sales|operations|leiterin|leiter|leitung|in|kraft|ung)$/i;
const noRole =
  /^(?:an? )?(?:interview|half|hour|an hour|minutes?|while|first|second|third|last|next|this|the|me|us|you|them|it|now|time|coffee|lunch|dinner|summer|winter|better|number|other|chat|call|talk)\b|(?:^|\s)(?:hour|minutes|interview|time|day|week|weather|summer|dinner|year|number|answer|december|november|september|october)$/i;

/** The role where the sentence names it as such, or names something that only a role is called. */
export function saidRole(text: string): string | undefined {
  for (const [index, pattern] of patterns.entries()) {
    const role = pattern.exec(text)?.groups?.["role"]?.replace(/[.]+$/, "").trim();
    if (!role || noRole.test(role)) continue;
    // "for", "as a" and brackets introduce other things as well.
    if (index < sure || isTrade(role)) return role;
  }
  return undefined;
}

/** Something that stands alone between commas: "Ledger Bank, compliance analyst, Monday". */
export function isTrade(text: string): boolean {
  const isPhrase =
    /^(?:with|at|the|a|an|my|on|in|to|it|and|mit|bei|am|um|es|und|I|we|he|she|er|sie)\b/i.test(
      text,
    );
  return !isPhrase && trade.test(text) && !noRole.test(text) && text.split(/\s+/).length <= 6;
}
