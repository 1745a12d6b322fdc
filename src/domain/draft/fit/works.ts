import type { Tail } from "./tails.ts";

/** "14 titles" of who "coordinated the languages for a publisher", told of the place: work that is done one by one. Undefined for people and machines. */
export function workIn({ kind, text }: Tail, deed: string): string | undefined {
  const where = place.exec(deed)?.[0];
  const many = text.replace(/^with /, "");
  // The town stands with the deed.
  return (kind === "figure" || kind === "with") && where && works.test(many)
    ? many + where.replace(/ in \p{Lu}[^,]*$/u, "")
    : undefined;
}

/** "for Orme Radio", "at a publisher in Leeds" */
const place =
  /(?<=^I \p{Ll}+ (?!\b(?:for|at|with)\b)[^,:]*?) (?:for|at|with) (?:(?:an?|the) |\p{Lu})[^,:]+$/u;

const works =
  /^(?:about |over |nearly |around )?(?:\d[\d,]*|\p{Ll}+) (?:\p{Ll}+ )?(?:meetings|titles|visits|files|cases|events|issues|reports|shows|books|audits|surveys|lessons|workshops|sessions|weddings|projects|articles|editions|films|concerts|performances|inspections|hearings|campaigns|releases|installations|repairs|operations|expeditions|voyages|crossings|flights|interviews|translations|exhibitions|tenders|launches|moves|dives)(?: (?:in|over) (?:\d+|\p{Ll}+) (?:years|months|winters|summers|seasons|terms))?$/u;
