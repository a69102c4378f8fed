// Keeps the page's own files, so that it works without a network. FILES and VERSION are written
// above by the build (scripts/release/serviceWorker.mjs).
/* global self, caches, fetch, FILES, VERSION */
const NAME = `verifier-${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith("verifier-") && name !== NAME;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// What is not the page's own (the pane beside it) goes its way.
self.addEventListener("fetch", (event) => {
  const { scope } = self.registration;
  const { url } = event.request;
  const name = url.startsWith(scope) ? url.slice(scope.length).replace(/[?#].*$/, "") : "";
  if (event.request.method !== "GET" || !FILES.includes(name)) return;
  event.respondWith(caches.match(name).then((kept) => kept ?? fetch(event.request)));
});
