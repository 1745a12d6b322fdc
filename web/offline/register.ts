import { onceIdle } from "../parts/once-idle.ts";
import { ownScript } from "./own-script.ts";

/** So long a page that came is alone with the machine: the worker then fetches the whole program, which keeps two cores busy for a second. */
const settleMs = 2000;

/** Starts the service worker, so that pages open and debriefs are kept without a network. A browser without workers does without. */
export function registerWorker(): void {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  const address = ownScript("afterword-worker", "/sw.js");
  const register = () => {
    nameManifest();
    void navigator.serviceWorker.register(address).catch(() => undefined);
    return () => undefined;
  };
  const settle = () => void setTimeout(() => onceIdle(register), settleMs);
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle, { once: true });
}

/** By which the program can be installed. Named in the document, it and its icons would be fetched beside what the first look waits for. */
function nameManifest(): void {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "/manifest.webmanifest";
  document.head.append(link);
}
