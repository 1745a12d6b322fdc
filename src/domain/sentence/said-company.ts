import { capital, clean, gap, noName, organisation } from "./name-words.ts";
import { isTrade } from "./said-role.ts";
import { saidStage } from "./said-stage.ts";

const run = String.raw`(?:the\s+|der\s+|dem\s+|die\s+)?(?<name>${capital}(?:\s+(?:&|of|of the|the|und|and|du|de|des|del|di|van)\s+${capital}|\s+${capital})*)`;
const placed = [
  // What the opening is at comes before where somebody is: "Ben from Hays about the ¦¦¦¦ role at Tesco".
  String.raw`(?<=${gap}(?:\s+(?:role|position|job|post))?\s+(?:at|bei)\s+)${run}`,
  String.raw`(?<=\b(?:[Aa]t|[Bb]ei|[Bb]eim|[Ii]m|with the team of|called|[Cc]ompany:?)\s+)(?:der\s+|dem\s+|den\s+)?${run}`,
].map((source) => new RegExp(source, "gu"));
const related = [
  String.raw`(?<=\b(?:from|von|von der|vom|(?<!\b(?:[Hh]ead|[Dd]irector|VP|[Cc]hief|[Mm]anager) )of)\s+)${run}`,
  String.raw`(?<=\b[Aa]pplied (?:to|at)\s+)${run}`,
  String.raw`\((?<name>${capital}(?:\s+(?:&\s+)?${capital})*)\)`,
].map((source) => new RegExp(source, "gu"));
const anywhere = [new RegExp(run, "gu")];

/** What is behind a name that owns it: "at Acme's office", where "at Delancey's" is all of the name. */
const ownedPlace =
  /^\s+(?:offices?|headquarters|HQ|site|shop|store|team|building|place|warehouse|labs?)\b/;

/** The employer where the sentence says at whose place it was. */
export function companyOfPlace(text: string): string | undefined {
  return namesBy(placed, text)[0];
}

/** The employer where the sentence says from where somebody is, or where the rest of it has a name that only an organisation has. */
export function companyBesides(text: string, rest: string): string | undefined {
  const found = namesBy(related, text).find((name) => !isTrade(name));
  return found ?? namesBy(anywhere, rest).find((name) => organisation.test(name));
}

function namesBy(patterns: readonly RegExp[], text: string): string[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: whole, index, groups }) => {
      const name = groups?.["name"] ?? "";
      const isOwner = ownedPlace.test(text.slice(index + whole.length));
      return clean(isOwner ? name.replace(/[’']s$/, "") : name) ?? [];
    })
    .filter((name) => !noName.test(name));
}

/** "Phone interview, Delta Freight, logistics coordinator": a name between commas that is nobody's. */
export function companyAlone(pieces: readonly string[]): string | undefined {
  if (pieces.length < 3) return undefined;
  return pieces
    .map((piece) => piece.replace(/^(?:(?:\S+ )?(?:Interview|interview)|Gespräch|Panel):?\s*/, ""))
    .find(
      (piece) =>
        /^\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}.'’-]*)*$/u.test(piece) &&
        !noName.test(piece) &&
        !isTrade(piece) &&
        saidStage(piece) === undefined,
    );
}
