const noun = "role|position|job|post|opening|vacancy|opportunity";
const word = String.raw`(?!(?:for|an?|the|with|at|als|as|about|called|from|my|to)\b)[\p{L}\p{N}+#/&.’'-]*[\p{L}\p{N}+#]`;
const words = String.raw`(?<role>${word}(?:\s+${word}){0,5}?)`;
const stop = String.raw`(?=\s+(?:with|at|in|on|by|and|for|from|went|was|is|next|this|last|mit|bei|am|um|und|[–—-])\b|\s+[–—-]\s|\s*[,;:.!?)¦]|\s*$)`;

/** What names nothing but a role. */
const naming = [
  String.raw`(?:[Rr]ole|[Pp]osition|[Pp]ost|opening|vacancy|Stelle|[Jj]ob|Rolle)\s*(?:is|ist)?\s*:?\s+(?:of|as|an?|als|is|ist)\s+(?:an?\s+|the\s+)?${words}${stop}`,
  String.raw`(?:[Rr]ole|[Pp]osition|[Pp]ost|Stelle|[Jj]ob|Rolle)\s*[:=]\s*${words}${stop}`,
  String.raw`(?:the|an?|their|open|this)\s+(?:open\s+)?${words}\s+(?:${noun})\b`,
  String.raw`(?:applied|apply|applying|interview(?:ed|ing)?|post|work)\s+as\s+(?:an?\s+|the\s+)?${words}${stop}`,
  String.raw`\b(?:Stelle|Position)\s+(?:als\s+|der\s+|des\s+)?${words}${stop}`,
].map((source) => new RegExp(source, "u"));
/** What introduces other things as well. */
const leading = [
  String.raw`(?:^|[,;¦–—-]\s*)${words}\s+(?:${noun})\b`,
  String.raw`\bals\s+(?<role>\p{Lu}${word}(?:\s+\p{Lu}${word}){0,3})`,
  String.raw`\bas\s+(?:an?\s+|the\s+)${words}${stop}`,
  String.raw`\b(?:for|about|re:?)\s+(?:an?\s+|the\s+)?${words}${stop}`,
  String.raw`\bfür\s+(?:die\s+|eine\s+)?(?<role>\p{Lu}${word})`,
].map((source) => new RegExp(source, "gu"));
const inBrackets = new RegExp(String.raw`\((?<role>${word}(?:\s+${word}){0,4})\)`, "u");

/** What only a role ends with. */
const trade =
  /(?:er|or|ist|ian|eer|ant|ent|nurse|chef|lead|head|officer|counsel|analyst|designer|clerk|assistant|intern|geselle|ieur|eur|arzt|ärztin|kauffrau|kaufmann|barista|associate|partner|director|manager|staff|teacher|engineer|executive|technician|worker|SWE|dev|postdoc|CFO|CTO|finance|marketing|sales|operations|leiterin|leiter|leitung|in|kraft|ung|paralegal|midwife|carer|adviser|operative|angestellter?|mechanic|joiner|herdsman|commis)$|(?:^|\s)(?:II|III|SRE|DevOps|QA|PM)$/i;
const noRole =
  /^(?:an? )?(?:interview|half|hour|an hour|minutes?|while|first|second|third|last|next|this|the|me|us|you|them|it|now|time|coffee|lunch|dinner|summer|winter|better|number|other|chat|call|talk)\b|(?:^|\s)(?:hour|minutes|interview|time|day|week|weather|summer|dinner|year|number|answer|december|november|september|october)$/i;

/** The role where the sentence names it as such, or leads to something that only a role is called. */
export function saidRole(text: string): string | undefined {
  const named = naming.flatMap((pattern) => roleOf(pattern.exec(text)))[0];
  const led = leading.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(roleOf));
  return named ?? led.find(isTrade);
}

/** The role that stands by itself, in brackets or between commas. */
export function roleAlone(text: string): string | undefined {
  const [bracketed] = roleOf(inBrackets.exec(text));
  if (bracketed && isTrade(bracketed)) return bracketed;
  return piecesOf(text)
    .map((piece) => piece.replace(/^(?:about|as|als|for)\s+(?:an?\s+|the\s+)?/, ""))
    .find((piece) => /^\p{L}[\p{L}\p{N} ’'/&-]+$/u.test(piece) && isTrade(piece));
}

/** What stands between commas and what was read already. */
export function piecesOf(text: string): string[] {
  return text
    .split(/[,;¦]|\s[–—-]\s|(?<!\b(?:St|Dr|Mr|Mrs|Ms|Prof|Corp|Inc|Co|Ltd))[.!?]+\s/)
    .map((piece) => piece.trim().replace(/[.!?:]+$/, ""))
    .filter((piece) => piece !== "");
}

function roleOf(found: RegExpExecArray | null): string[] {
  const role = found?.groups?.["role"]?.replace(/[.]+$/, "").trim();
  return role && !noRole.test(role) ? [role] : [];
}

/** Something that stands alone between commas: "Ledger Bank, compliance analyst, Monday". */
export function isTrade(text: string): boolean {
  const isPhrase =
    /^(?:with|at|the|a|an|my|of|on|in|to|it|and|out|just|from|mit|bei|am|um|es|und|I|we|he|she|er|sie)\b|\s(?:at|with|my|bei|mit)\s/i.test(
      text,
    );
  return !isPhrase && trade.test(text) && !noRole.test(text) && text.split(/\s+/).length <= 6;
}
