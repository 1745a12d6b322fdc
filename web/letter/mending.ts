import type { PencilMark } from "./marks.ts";

/** A stretch that was replaced by what the reviewer suggested, so that it can be put back. */
export interface Mended {
  key: string;
  was: string;
  became: string;
}

/** What a person leaves as it is, for as long as those words stand. */
export function leftKey({ finding }: PencilMark, body: string, bodyStart: number): string {
  return `${finding.rule} ${body.slice(finding.start - bodyStart, finding.end - bodyStart)}`;
}
