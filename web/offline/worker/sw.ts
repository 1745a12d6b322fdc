// The service worker: the program's own files come from the cache, facts from the server while there is one, and as they
// were last seen where there is none. It changes nothing and sends nothing by itself.
declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build: every file of the program. */
  programFiles: { url: string; revision: string | null }[];
};

const files = self.programFiles;
/** The document names every other file, so that its revision is that of the whole program. */
const program = `program-${files.find(({ url }) => url === "index.html")?.revision}`;
const facts = "facts";

self.addEventListener("install", (event) => {
  event.waitUntil(keepProgram());
});
self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOld());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  // What is being written has its own copy on the machine, with the version that it began from; an older answer would mislead.
  if (pathname.startsWith("/api/live") || pathname.endsWith("/debrief")) return;
  if (pathname.startsWith("/api/")) event.respondWith(factsOf(request));
  else event.respondWith(programOf(request));
});

async function keepProgram(): Promise<void> {
  const cache = await caches.open(program);
  await cache.addAll(files.map(({ url }) => new Request(`/${url}`, { cache: "no-cache" })));
  await self.skipWaiting();
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== program && name !== facts).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

async function factsOf(request: Request): Promise<Response> {
  const cache = await caches.open(facts);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch {
    return (await cache.match(request)) ?? Response.json({ code: "no-network" }, { status: 503 });
  }
}

/** A page is always the one document; its address is read by the program itself. */
async function programOf(request: Request): Promise<Response> {
  const wanted = request.mode === "navigate" ? "/index.html" : request;
  return (await caches.match(wanted, { ignoreSearch: true })) ?? fetch(request);
}
