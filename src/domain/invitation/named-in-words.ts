import {
  jobWords,
  honorific,
  leadsToInterviewers,
  noName,
  particles,
  titleWords,
} from "./phrases.ts";

const letters = String.raw`\p{Lu}[\p{L}'’.-]*`;
const name = new RegExp(`^${letters}(?: (?:${particles}|${letters})){1,3}$`, "u");
const leading = new RegExp(
  `^(?!(?:You|We|I|They|He|She|It|This|That|The|Sie|Wir|Es|Das|Die|Der)(?!\\p{L}))(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herrn?|Frau)\\.? )*(?:\\p{Lu}\\.? )*\\p{Lu}[\\p{L}'’-]+(?: (?:(?:${particles}) )*\\p{Lu}[\\p{L}'’-]+){0,3}(?![\\p{L}])`,
  "u",
);

/** Whose names are known, and whether one that is not may be a first name alone. */
export interface Namesakes {
  known: readonly string[];
  areFirstNamesEnough: boolean;
}

/**
 * Whom the description of an invitation names as those who will ask the questions, in its order: "You will meet Helen Marsh (Head of
 * Data) and Ravi". A first name alone counts where it is that of somebody invited, and stands for the whole name. Nobody is guessed:
 * a list ends at the first piece that is neither a name nor what the one before does.
 */
export function namedInWords(description: string, invited: readonly string[]): string[] {
  const text = description.replace(/<br\s*\/?>|<\/(?:p|li|div)>/gi, "\n").replace(/<[^>]+>/g, "");
  return namedBehind(text, leadsToInterviewers, { known: invited, areFirstNamesEnough: false });
}

/** Whom a text names behind any of these words. */
export function namedBehind(text: string, leads: readonly RegExp[], whose: Namesakes): string[] {
  const found = leads.flatMap((lead) =>
    [...text.matchAll(lead)].flatMap(({ index, 0: words }) =>
      namesInList(text.slice(index + words.length), whose),
    ),
  );
  return [...new Set(found)];
}

/** The names that a list begins with. */
export function namesInList(text: string, whose: Namesakes): string[] {
  const names: string[] = [];
  for (const piece of piecesOf(text)) {
    const found = nameIn(piece, whose);
    if (found) names.push(found);
    else if (!isTitle(piece) && !isAside(piece)) break;
  }
  return names;
}

/** The list, up to the end of its sentence or the next empty line. */
function piecesOf(text: string): string[] {
  const [list = ""] = text
    .trimStart()
    .split(/\n\s*\n|(?<=[\p{Ll})]{2})(?<!\bProf|\bMrs)[.!?](?=\s|$)|\n(?=[^\n]{0,40}:)/u);
  return (
    list
      // "the founders (Harriet Cole + Luis Ortega)"
      .replace(/^(?:the|our|my|their|both)(?: \p{Ll}+)+ \(([^)]*)\)/u, "$1")
      .replace(/\([^)]*\)/g, "")
      .split(/\n|[,;•]|\s(?:and|und|et|y|with|&|\+)\s|^\s*[-–*]\s/gmu)
      .map((piece) =>
        piece
          .split(/\s[-–—|]\s|:\s|\s(?:from|at|on|in|over|via)\s/u)[0]!
          .replace(/^[\s*–-]+|[\s.]+$/g, ""),
      )
      .filter((piece) => piece !== "")
  );
}

function nameIn(
  piece: string,
  { known: invited, areFirstNamesEnough }: Namesakes,
): string | undefined {
  const plain = withoutPost(piece.replace(/^(?:and|und|et|y|to|with|by|mit)\s/u, ""));
  const bare = folded(plain.replace(honorific, ""));
  const known = invited.filter(
    (one) => folded(one) === bare || folded(one.split(" ")[0]!) === bare,
  );
  if (known.length === 1) return known[0];
  if (areFirstNamesEnough) return leadingName(plain);
  return name.test(plain) && isSomebody(plain) ? plain : undefined;
}

/** "our eng lead Kofi", "chef Lorna Begg": the name alone. */
function withoutPost(piece: string): string {
  const [post = ""] = /^(?:\p{Ll}[\p{L}-]*\s){1,4}(?=\p{Lu})/u.exec(piece) ?? [];
  const isPost = /^(?:our|my|their|the|unser\p{L}*|dem|der)\s/u.test(post) || jobWords.test(post);
  return isPost ? piece.slice(post.length) : piece;
}

/** "Kofi tomorrow", "Herr Demir dabei": the name that it begins with. */
function leadingName(piece: string): string | undefined {
  const bare = piece.replace(
    /^(?:\p{Lu}\p{L}*(?:leiter|leiterin|chef|chefin|leitung|führer|führerin)\s)/u,
    "",
  );
  const [found] = leading.exec(bare) ?? [];
  return found && isSomebody(found) ? found : undefined;
}

function isSomebody(text: string): boolean {
  return !noName.test(text) && !titleWords.test(text.replace(honorific, ""));
}

/** "two of our trustees", "for the last half hour". */
function isAside(piece: string): boolean {
  return /^(?:(?:two|three|both|some|members?|the|one) |(?:of )?(?:our|my|their|the) |for |in |at |then |later |afterwards )[^\p{Lu}]*$/u.test(
    piece,
  );
}

function isTitle(piece: string): boolean {
  return titleWords.test(piece);
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
