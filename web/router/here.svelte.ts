import { tick, untrack } from "svelte";
import { afterPaint } from "../parts/after-paint.ts";
import { findRoute, type Match, type Place } from "./routes.ts";

const start = new URL(location.href);
let url = $state.raw(start);
let match = $state.raw<Match | undefined>(findRoute(start.pathname));
/** Where a press leads, from the press on. */
let ahead = $state.raw<Match | undefined>();
const asked = $derived(url.searchParams.get("why"));

/** Where the person is: reading these inside a page follows every change of the address. */
export const here = {
  get url(): URL {
    return url;
  },
  get match(): Match | undefined {
    return match;
  },
  /** The place that is marked: where a press leads is marked before its page is there. */
  get place(): Place | undefined {
    return (ahead ?? match)?.route.place;
  },
  /** The step whose date is explained: `application/step`. */
  get asked(): string | null {
    return asked;
  },
};

/** Goes to an address of the program. `quiet` keeps focus and scroll, for a sheet that is opened over the page. */
export function go(address: string, { replace = false, quiet = false } = {}): void {
  const target = new URL(address, location.href);
  history[replace ? "replaceState" : "pushState"]({ quiet }, "", target);
  void untrack(() => arriveSoon(target, quiet));
}

/** Changes one part of the query, such as the step that is explained; undefined removes it. */
export function goQuery(name: string, value: string | undefined): void {
  const target = new URL(location.href);
  if (value === undefined) target.searchParams.delete(name);
  else target.searchParams.set(name, value);
  go(target.href, { quiet: true });
}

/** Follows links and the back button. Called once, by the frame. */
export function listen(): () => void {
  const onClick = (event: MouseEvent) => followLink(event);
  const onBack = () => arrive(new URL(location.href), true);
  void seek(url.hash);
  document.addEventListener("click", onClick);
  addEventListener("popstate", onBack);
  return () => {
    document.removeEventListener("click", onClick);
    removeEventListener("popstate", onBack);
  };
}

/** The press is painted first. Who pressed something else meanwhile goes there instead. */
async function arriveSoon(target: URL, quiet: boolean): Promise<void> {
  ahead = findRoute(target.pathname);
  await afterPaint();
  if (location.href === target.href) arrive(target, quiet);
}

function arrive(target: URL, quiet: boolean): void {
  ahead = undefined;
  const samePage = target.pathname === url.pathname;
  url = target;
  if (!quiet) void seek(target.hash);
  if (samePage) return;
  match = findRoute(target.pathname);
  if (!quiet) void startReading();
}

/** How long a part of a page is waited for, whose facts are fetched first. */
const seekMs = 3000;

/** Goes to the part that the address names once it is drawn, unless the person went elsewhere meanwhile. */
async function seek(hash: string): Promise<void> {
  const id = decodeURIComponent(hash.slice(1));
  const until = performance.now() + seekMs;
  while (id !== "" && url.hash === hash && performance.now() < until) {
    await new Promise((done) => setTimeout(done, 50));
    const part = document.getElementById(id);
    if (part) return part.scrollIntoView();
  }
}

/** A new page is read from its top: the keyboard and the screen reader start there too. */
async function startReading(): Promise<void> {
  scrollTo(0, 0);
  await tick();
  startAtPage();
}

/** Puts the focus on the page itself, where every key means what the sheet says: out of a field, or where a button went away. */
export function startAtPage(): void {
  document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest("a");
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download"))
    return;
  if (link.pathname.startsWith("/api/")) return;
  if (link.pathname === location.pathname && link.hash) return;
  event.preventDefault();
  go(link.href);
}
