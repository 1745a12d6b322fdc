import { honorific, leadsToInterviewers, noName, particles, titleWords } from "./phrases.ts";

const letters = String.raw`\p{Lu}[\p{L}'’.-]*`;
const name = new RegExp(`^${letters}(?: (?:${particles}|${letters})){1,3}$`, "u");

/**
 * Whom the description of an invitation names as those who will ask the questions, in its order: "You will meet Helen Marsh (Head of
 * Data) and Ravi". A first name alone counts where it is that of somebody invited, and stands for the whole name. Nobody is guessed:
 * a list ends at the first piece that is neither a name nor what the one before does.
 */
export function namedInWords(description: string, invited: readonly string[]): string[] {
  const text = description.replace(/<br\s*\/?>|<\/(?:p|li|div)>/gi, "\n").replace(/<[^>]+>/g, "");
  const found = leadsToInterviewers.flatMap((lead) =>
    [...text.matchAll(lead)].flatMap(({ index, 0: words }) =>
      namesIn(text.slice(index + words.length), invited),
    ),
  );
  return [...new Set(found)];
}

function namesIn(text: string, invited: readonly string[]): string[] {
  const names: string[] = [];
  for (const piece of piecesOf(text)) {
    const found = nameIn(piece, invited);
    if (found) names.push(found);
    else if (!isTitle(piece)) break;
  }
  return names;
}

/** The list, up to the end of its sentence or the next empty line. */
function piecesOf(text: string): string[] {
  const [list = ""] = text
    .trimStart()
    .split(/\n\s*\n|(?<=[\p{Ll})]{2})[.!?](?=\s|$)|\n(?=[^\n]{0,40}:)/u);
  return list
    .replace(/\([^)]*\)/g, "")
    .split(/\n|[,;•]|\s(?:and|und|et|y|with|&|\+)\s|^\s*[-–*]\s/gmu)
    .map((piece) => piece.split(/\s[-–—|]\s|:\s/u)[0]!.replace(/^[\s*–-]+|[\s.]+$/g, ""))
    .filter((piece) => piece !== "");
}

function nameIn(piece: string, invited: readonly string[]): string | undefined {
  const plain = piece.replace(/^(?:and|und|et|y)\s/u, "");
  const bare = folded(plain.replace(honorific, ""));
  const known = invited.filter(
    (one) => folded(one) === bare || folded(one.split(" ")[0]!) === bare,
  );
  if (known.length === 1) return known[0];
  return name.test(plain) && !noName.test(plain) && !titleWords.test(plain) ? plain : undefined;
}

function isTitle(piece: string): boolean {
  return titleWords.test(piece);
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
