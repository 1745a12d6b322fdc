/** Every page with an address that shows it on the sample data, and the heading by which it is known to be there. */
export interface ListedPage {
  name: string;
  path: string;
  /** A key to press when the page is there, for what lies over it or opens in it. */
  press?: string;
  /** The count of new answers arrives by itself, at no certain moment, so that of its tree only the page is held, not its head. */
  isLive?: boolean;
  /** The store is empty. */
  isFirst?: boolean;
}

export const pageList: readonly ListedPage[] = [
  { name: "today", path: "/" },
  { name: "applications", path: "/applications" },
  { name: "application", path: "/applications/sample-larkfield" },
  { name: "debrief", path: "/debrief/sample-larkfield/r2?who=tom" },
  { name: "debrief-rest", path: "/debrief/sample-larkfield/r2?who=the-rest" },
  { name: "prepare", path: "/prepare/sample-larkfield/r2" },
  { name: "write", path: "/write/sample-larkfield/thank-you:r2:priya" },
  { name: "panel", path: "/panel/sample-larkfield/r2" },
  { name: "answers", path: "/answers", isLive: true },
  { name: "answers-meanings", path: "/answers", press: "e", isLive: true },
  { name: "insight", path: "/insight" },
  { name: "rules", path: "/rules" },
  { name: "settings", path: "/settings" },
  { name: "templates", path: "/settings/templates?place=check-in" },
  { name: "why", path: "/?why=sample-tidewater/check-in:r1:1" },
  { name: "palette", path: "/", press: "Control+k" },
  { name: "keys", path: "/", press: "Shift+?" },
  { name: "first-run", path: "/begin", isFirst: true },
  { name: "not-found", path: "/nowhere" },
];
