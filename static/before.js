/* Before the first paint: the colours the reader chose. A browser may refuse its store to a page
   from disk or in private: then the system's colours stay. */
try {
  const scheme = JSON.parse(localStorage.getItem("glossator:scheme"));
  if (scheme) document.documentElement.dataset.scheme = scheme;
} catch {}
/* Rolled up, a text has no layout where it is far off, until reader.js unrolls it: a long one would hold up a
   slow machine. Not where a place is restored by its height, nor where lines above would push those one reads.
   Held, it is not shown while it waits for its fonts: what one arrives at does not move any more. */
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  const { classList } = document.documentElement;
  classList.toggle("rolled", CSS.supports("overflow-anchor: auto"));
  classList.toggle("held", location.hash > "#");
}
