"use strict";
/* Keeps the conversation screen for when there is no network: public files, and a screen without anybody's words.
   Nothing a person wrote, and no page made for a person, is ever put in this cache. */
(() => {
  const { KEPT } = self;
  const FAMILY = "curbside-talk-";
  const CACHE = `${FAMILY}${KEPT.version}`;
  const PATIENCE = 8000;
  const TALK = /^\/meetings\/[0-9a-f-]{36}\/talk\/$/;
  const HASHED = /\.[0-9a-f]{12}\.[a-z0-9]+$/;

  self.addEventListener("install", (event) => event.waitUntil(fill()));
  self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
  self.addEventListener("fetch", (event) => {
    const { pathname, origin } = new URL(event.request.url);
    if (origin !== location.origin) return;
    if (event.request.mode === "navigate") {
      event.waitUntil(self.curbside.vault.purge().catch(() => {}));
      event.respondWith(page(event.request, pathname));
    } else if (event.request.method === "GET" && pathname.startsWith(KEPT.publicFolder)) {
      event.respondWith(file(event.request, pathname));
    }
  });

  /* Fetched as nobody, so that no answer can be anybody's. */
  async function fill() {
    const cache = await caches.open(CACHE);
    await Promise.all([KEPT.shell, ...KEPT.files].map(async (address) => {
      const answer = await fetch(address, { credentials: "omit", cache: "no-cache" });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      await cache.put(address, answer);
    }));
    await self.skipWaiting();
  }

  async function takeOver() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  }

  async function page(request, pathname) {
    const talk = request.method === "GET" && TALK.test(pathname);
    try {
      const answer = await (talk ? Promise.race([fetch(request), givenUp()]) : fetch(request));
      return talk && [502, 503, 504].includes(answer.status) ? shell(request) : answer;
    } catch {
      return shell(request);
    }
  }

  const givenUp = () => new Promise((_, reject) => { setTimeout(reject, PATIENCE); });

  /* The empty screen. It says so when what was pressed did not arrive. */
  async function shell(request) {
    const kept = await caches.match(KEPT.shell, { cacheName: CACHE, ignoreVary: true });
    if (!kept) return Response.error();
    if (request.method === "GET") return kept;
    const text = (await kept.text()).replace('data-attempt=""', 'data-attempt="post"');
    return new Response(text, { headers: kept.headers });
  }

  /* A file whose name changes with its content is never asked for twice. */
  async function file(request, pathname) {
    const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
    if (kept && HASHED.test(pathname)) return kept;
    try {
      return await fetch(request);
    } catch {
      return kept ?? Response.error();
    }
  }
})();
