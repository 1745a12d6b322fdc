/** When the talk was, as the reader would say it at the moment of sending: `today`, `this morning`, `yesterday`, `on Tuesday`, `on 3 May`. */
export interface DayWords {
  /** today · yesterday · on Tuesday · on 3 May */
  day: string;
  /** this morning · yesterday · on Tuesday … */
  part: string;
  /** this morning's · today's · yesterday's · Tuesday's … for a noun after it; empty where none would sound right */
  of: string;
  /** 3 May, or May 3 */
  date: string;
}
