import { undoLast } from "../parts/toasts.svelte.ts";
import { go, startAtPage } from "./here.svelte.ts";
import { overlays } from "./overlays.svelte.ts";

/** A page may name the element that a key presses: `data-key="Enter"`. */
const pressed = "data-key";
const places: Readonly<Record<string, string>> = {
  t: "/",
  p: "/applications",
  a: "/answers",
  i: "/insight",
  r: "/rules",
  s: "/settings",
};
/** How long G waits for the letter of a place. */
const patienceMs = 1500;

let goingSince = -Infinity;

/** The keyboard map of every page (DESIGN-UI §6). Letters work only outside fields. */
export function listenForKeys(): () => void {
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const command = event.metaKey || event.ctrlKey;
  if (command && event.key.toLowerCase() === "k")
    return take(event, () => overlays.open("palette"));
  if (command && event.key === "Enter") return press(event, "Command+Enter");
  if (document.querySelector("[role=dialog]")) return;
  if (overlays.shown && !command && !event.altKey) return wait(event);
  if (event.key === "Escape" && isTyping(event)) return take(event, startAtPage);
  if (command || event.altKey || isTyping(event)) return;
  if (isGoing(event)) return take(event, () => go(places[event.key.toLowerCase()]!));
  if (event.key === "g") return void (goingSince = event.timeStamp);
  onLetter(event);
}

/** What is asked for is on its way: letters are for it, and none of them acts on the page. */
function wait(event: KeyboardEvent): void {
  if (event.key === "Escape") return take(event, () => overlays.close());
  if ([...event.key].length === 1) take(event, () => overlays.type(event.key));
}

function onLetter(event: KeyboardEvent): void {
  const { key } = event;
  if (key === "/") return take(event, () => overlays.open("palette"));
  if (key === "?") return take(event, () => overlays.open("keys"));
  if (key === "z" && undoLast()) return event.preventDefault();
  if (key === "j" || key === "ArrowDown") return moveRow(event, 1);
  if (key === "k" || key === "ArrowUp") return moveRow(event, -1);
  if (key === "Enter" && isActive(event)) return;
  if (key === "w") return pressInRow(event, "w");
  press(event, key);
}

function isGoing({ key, timeStamp }: KeyboardEvent): boolean {
  return timeStamp - goingSince < patienceMs && key.toLowerCase() in places;
}

/** Rows are links: J and K go from one to the next; arrows only once a row has the focus, for else they scroll. */
function moveRow(event: KeyboardEvent, by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".rows .row .read > a")];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (rows.length === 0 || (at < 0 && event.key.startsWith("Arrow"))) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by))]?.focus();
}

/** Within the row that has the focus, else the first of the page. */
function pressInRow(event: KeyboardEvent, key: string): void {
  const row = document.activeElement?.closest(".row");
  const element = row?.querySelector<HTMLElement>(`[${pressed}="${key}"]`);
  if (element) take(event, () => element.click());
  else press(event, key);
}

function press(event: KeyboardEvent, key: string): void {
  const name = CSS.escape(key);
  const element = document.querySelector<HTMLElement>(`[${pressed}="${name}"]:not([disabled])`);
  if (element) take(event, () => element.click());
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  goingSince = -Infinity;
  act();
}

function isTyping(event: KeyboardEvent): boolean {
  return isPressedIn(event, "input:not([type=range]), textarea, select, [contenteditable]");
}

/** Enter belongs to the link or button that has the focus. */
function isActive(event: KeyboardEvent): boolean {
  return isPressedIn(event, "a, button, summary, [role=option]");
}

/** Asks the element itself, where it stands in a shadow root as the letter does. */
function isPressedIn(event: KeyboardEvent, selector: string): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.closest(selector) !== null;
}
