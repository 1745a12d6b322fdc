import type { Component } from "svelte";

export type Place = "today" | "applications" | "answers" | "insight" | "rules" | "settings";
export type Params = Readonly<Record<string, string>>;
/** A page takes the parts of its address, or nothing. */
type PageComponent = Component<{ params: Params }> | Component<Record<string, never>>;
type Page = () => Promise<{ default: PageComponent }>;

export interface Route {
  name: string;
  /** Parts that begin with a colon match anything and are given to the page as `params`. */
  path: string;
  page: Page;
  /** What it asks of the server at once, with the parts of its own address. */
  asks?: readonly string[];
  /** Its first look has words in italics, and would be set anew when their font comes. */
  italic?: boolean;
  /** What is marked in the running head. */
  place?: Place;
  /** A page for one thing: on the phone it has its own bar instead of head and foot. */
  focus?: boolean;
  /** Without head and foot at the desk too. */
  bare?: boolean;
}

const whole = "/api/applications/:application";

/** Every page, by its address. Each is fetched when it is first opened. */
export const routes: readonly Route[] = [
  {
    name: "today",
    path: "/",
    page: () => import("../pages/today.svelte"),
    asks: ["/api/today"],
    place: "today",
  },
  { name: "begin", path: "/begin", page: () => import("../pages/begin.svelte"), bare: true },
  {
    name: "applications",
    path: "/applications",
    page: () => import("../pages/applications.svelte"),
    asks: ["/api/applications"],
    place: "applications",
  },
  {
    name: "debrief",
    path: "/debrief/:application/:interview",
    page: () => import("../pages/debrief.svelte"),
    asks: [whole, `${whole}/interviews/:interview/debrief`],
    italic: true,
    place: "applications",
    focus: true,
  },
  {
    name: "prepare",
    path: "/prepare/:application/:interview",
    page: () => import("../pages/prepare.svelte"),
    asks: [whole],
    italic: true,
    place: "applications",
  },
  {
    name: "application",
    path: "/applications/:application",
    page: () => import("../pages/application.svelte"),
    asks: [whole],
    place: "applications",
  },
  {
    name: "write",
    path: "/write/:application/:step",
    page: () => import("../pages/write.svelte"),
    asks: [whole, "/api/applications/:application/steps/:step", "/api/settings"],
    place: "today",
    focus: true,
  },
  {
    name: "panel",
    path: "/panel/:application/:interview",
    page: () => import("../pages/panel.svelte"),
    asks: [whole, "/api/panel/:application/:interview"],
    place: "today",
    focus: true,
  },
  {
    name: "answers",
    path: "/answers",
    page: () => import("../pages/answers.svelte"),
    asks: ["/api/answers"],
    place: "answers",
  },
  {
    name: "rules",
    path: "/rules",
    page: () => import("../pages/rules.svelte"),
    asks: ["/api/policy"],
    place: "rules",
  },
  {
    name: "insight",
    path: "/insight",
    page: () => import("../pages/insight.svelte"),
    asks: ["/api/insight"],
    place: "insight",
  },
  {
    name: "settings",
    path: "/settings",
    page: () => import("../pages/settings.svelte"),
    asks: ["/api/settings", "/api/policy"],
    place: "settings",
  },
  {
    name: "templates",
    path: "/settings/templates",
    page: () => import("../pages/templates.svelte"),
    asks: ["/api/templates"],
    place: "settings",
  },
];

export interface Match {
  route: Route;
  params: Params;
  /** The whole address, by which a page is told from another of its kind. */
  path: string;
}

/** The page at an address; undefined where there is none. */
export function findRoute(pathname: string, among = routes): Match | undefined {
  for (const route of among) {
    const params = matchPath(route.path, pathname);
    if (params) return { route, params, path: pathname };
  }
  return undefined;
}

function matchPath(path: string, pathname: string): Params | undefined {
  const wanted = path.split("/");
  const given = pathname.replace(/\/$/, "").split("/");
  if (path === "/") return pathname === "/" ? {} : undefined;
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = decodeURIComponent(given[index] ?? "");
    if (part.startsWith(":")) params[part.slice(1)] = text;
    else if (part !== text) return undefined;
  }
  return params;
}
