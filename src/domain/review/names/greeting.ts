import type { Person } from "../../facts/schema.ts";
import { foldName } from "../letter/fold.ts";
import type { Letter } from "../letter/letter.ts";
import type { Greeted } from "../letter/salutation.ts";
import { perObject, perSpelling } from "../remember.ts";
import type { Hit } from "../rule.ts";
import type { Situation } from "../situation.ts";
import { distance, slips } from "./distance.ts";
import { callable, partsOf, writtenOut, type NamePart } from "./known-names.ts";
import { unmask } from "./look-alikes.ts";

const gendered: Record<string, string> = {
  mr: "mr",
  mister: "mr",
  ms: "ms",
  mrs: "ms",
  miss: "ms",
  herr: "mr",
  frau: "ms",
};

/** The greeting against the recipient. Strict: any name that is not a known form of the reader's is a finding. */
export function* checkGreeting(letter: Letter, situation: Situation): Iterable<Hit> {
  const greeted = letter.salutation?.greeted ?? [];
  const reader = situation.recipient;
  if (!reader) return yield* againstAddress(letter, greeted);
  if (greeted.some((one) => fits(one, reader))) {
    for (const one of greeted) if (fits(one, reader)) yield* spelling(one, reader);
    return;
  }
  const first = greeted.find(
    (one) => !/[[\]{}<>_]/.test(one.name) && !/^(?:\w+ )*name$|^x+$/i.test(one.name),
  );
  if (first) yield wrong(first, reader, situation.people);
}

function words(one: Greeted): readonly NamePart[] {
  return partsOf(one.name);
}

function fits(one: Greeted, reader: Person): boolean {
  return fitting(reader)(one.name);
}

/** Whether a person may be greeted by a name. */
const fitting = perObject((reader: Person) =>
  perSpelling((name): boolean => fitsIn(partsOf(name), reader)),
);

function fitsIn(parts: readonly NamePart[], reader: Person): boolean {
  const known = callable(reader);
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        known.has(part.folded) ||
        known.has(writtenOut(part.written)) ||
        isWrittenOut(part.folded, reader) ||
        isInitial(part, reader),
    )
  );
}

function isWrittenOut(folded: string, reader: Person): boolean {
  return partsOf(reader.name).some((part) => writtenOut(part.written) === folded);
}

function isInitial(part: NamePart, reader: Person): boolean {
  return (
    part.folded.length <= 2 &&
    partsOf(reader.name).some((own) => own.folded.startsWith(part.folded.charAt(0))) &&
    /^\p{Lu}{1,2}$/u.test(part.written)
  );
}

/** Right person: the marks on the letters, the capital, and the title. */
function* spelling(one: Greeted, reader: Person): Iterable<Hit> {
  const own = [...partsOf(reader.name), ...partsOf(reader.salutation ?? "")];
  for (const part of words(one)) {
    const same = own.filter((mine) => mine.folded === part.folded);
    const right = same[0]?.written;
    if (
      right === undefined ||
      same.some((mine) => mine.written.normalize() === part.written.normalize())
    )
      continue;
    const onlyCase = right.normalize().toLowerCase() === part.written.normalize().toLowerCase();
    if (onlyCase && part.written === part.written.toUpperCase()) continue;
    yield {
      start: one.start,
      end: one.end,
      severity: "warning",
      suggestion: right,
      message: onlyCase
        ? `The name on file is written ${right}.`
        : `The name on file has its marks: ${right}.`,
    };
  }
  const title = readTitle(reader.salutation) ?? readTitle(reader.name);
  if (one.title === undefined || title === undefined || alike(one.title, title)) return;
  yield {
    start: one.start,
    end: one.end,
    message: `The title on file is ${reader.salutation ?? reader.name}.`,
    suggestion: reader.salutation ?? reader.name,
  };
}

function readTitle(name: string | undefined): string | undefined {
  return /^(mr|mrs|ms|miss|mx|dr|prof|professor|sister|doctor|herr|frau|rev|father|sir|dame)\b\.?\s/i
    .exec(name ?? "")?.[1]
    ?.toLowerCase();
}

function alike(one: string, other: string): boolean {
  return plainTitle(one) === plainTitle(other);
}

function plainTitle(title: string): string {
  return gendered[title] ?? (title.startsWith("prof") ? "prof" : title === "doctor" ? "dr" : title);
}

function wrong(one: Greeted, reader: Person, people: readonly Person[]): Hit {
  const other = people.find((person) => person.id !== reader.id && fits(one, person));
  const call = reader.salutation ?? reader.name;
  const place = { start: one.start, end: one.end, suggestion: call };
  if (other) return { ...place, message: `This is for ${reader.name}, but greets ${other.name}.` };
  const close = words(one).some((part) =>
    [...partsOf(reader.name), ...partsOf(reader.salutation ?? "")].some((own) => near(part, own)),
  );
  return {
    ...place,
    message: close
      ? `“${one.name}” is a slip; the name on file is ${call}.`
      : `“${one.name}” is not the name on file: ${reader.name}.`,
  };
}

function near(part: NamePart, own: NamePart): boolean {
  return (
    distance(part.folded, own.folded, slips(own.folded)) <= slips(own.folded) ||
    unmask(part.written) === own.folded
  );
}

/** Without a file, the address tells at least how the name is spelt. */
function* againstAddress(letter: Letter, greeted: readonly Greeted[]): Iterable<Hit> {
  const address = letter.draft.to[0] ?? "";
  const tokens: string[] = foldName(address.replace(/@.*$/, "")).match(/\p{L}{3,}/gu) ?? [];
  for (const one of greeted)
    for (const part of words(one)) {
      if (part.folded.length < 4 || tokens.includes(part.folded)) continue;
      const right = tokens.find(
        (own) =>
          own.length > 3 &&
          own !== part.folded &&
          distance(part.folded, own, slips(own)) <= slips(own),
      );
      if (
        right !== undefined &&
        !tokens.some((token) => callable({ name: token }).has(part.folded))
      )
        yield {
          start: one.start,
          end: one.end,
          message: `“${one.name}” and the address ${address} do not agree.`,
          suggestion: right.charAt(0).toUpperCase() + right.slice(1),
        };
    }
}
