import { onceIdle } from "../parts/once-idle.ts";

/** So long a page that came is alone with the machine: the worker then fetches the whole program, which keeps two cores busy for a second. */
const settleMs = 2000;

/**
 * Starts the service worker, so that pages open and debriefs are kept without a network. The address is the one that trusted
 * types let through; a browser without workers does without.
 */
export function registerWorker(): void {
  const policies = window as TrustedTypesWindow;
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  const policy = policies.trustedTypes?.createPolicy("afterword-worker", {
    createScriptURL: (address) => (address === "/sw.js" ? address : ""),
  });
  const address = policy ? (policy.createScriptURL("/sw.js") as unknown as string) : "/sw.js";
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

/** What of trusted types is used here; the library of the compiler does not have them yet. */
interface TrustedTypesWindow extends Window {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): unknown };
  };
}
