/** A stretch that was replaced by what the reviewer suggested, so that it can be put back. */
export interface Mended {
  key: string;
  was: string;
  became: string;
}
