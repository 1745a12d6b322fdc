import type { Component } from "svelte";
import { afterPaint } from "../parts/after-paint.ts";

type Overlay = () => Promise<{ default: Component<{ onclose: () => void }> }>;

/** What can lie over any page, by name; each is fetched when it is first asked for. */
const known = {
  palette: () => import("../parts/palette.svelte"),
  keys: () => import("../parts/key-sheet.svelte"),
} satisfies Record<string, Overlay>;

export type OverlayName = keyof typeof known;

let name = $state<OverlayName>();
/** What is typed between the key that asks for it and the moment in which it is there. */
let typed = "";

/** The key that asked is answered by a frame first: to evaluate a sheet and to lay it over the page takes several. */
const loadSoon =
  (load: Overlay): Overlay =>
  () =>
    afterPaint().then(load);

export const overlays = {
  get shown(): { load: Overlay } | undefined {
    return name && { load: loadSoon(known[name]) };
  },
  open(wanted: OverlayName): void {
    name = wanted;
    typed = "";
  },
  type(letter: string): void {
    typed += letter;
  },
  takeTyped(): string {
    return typed;
  },
  close(): void {
    name = undefined;
  },
};
