/* Before the first paint: the colours the reader chose. A browser may refuse its store to a page
   from disk or in private: then the system's colours stay. */
try {
  const scheme = JSON.parse(localStorage.getItem("glossator:scheme"));
  if (scheme) document.documentElement.dataset.scheme = scheme;
} catch {}
