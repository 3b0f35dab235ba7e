/* Opens the search: by "/", by Ctrl-K, by the masthead's link, or for an address with a query. Its box,
   its style and what it searches are fetched when they are first asked for. */
(() => {
  var root = new URL("../", document.currentScript.src).href;
  var query = new URLSearchParams(location.search);
  var link = document.querySelector(".masthead > a");
  var box;
  var typed = null; // what is typed while the box is on its way
  // Where a page demands it, addresses of scripts come from a policy: these are all our own.
  var policy = window.trustedTypes
    ? trustedTypes.createPolicy("glossator-search", { createScriptURL: String })
    : { createScriptURL: String };

  function loaded(tag, attributes) {
    return new Promise((onload, onerror) => {
      document.head.append(Object.assign(document.createElement(tag), attributes, { onload, onerror }));
    });
  }

  function script(path) {
    return loaded("script", { src: policy.createScriptURL(root + path) });
  }

  function withBox(use) {
    box ||= Promise.all([
      loaded("link", { rel: "stylesheet", href: root + "static/search.css" }),
      script("static/search-box.js"),
    ]);
    box.then(use, () => { box = null; if (!document.getElementById("_search")) location.href = root + "search.html?q=" + encodeURIComponent(typed || ""); });
  }

  function open() {
    if (typed !== null) return;
    typed = "";
    withBox(() => {
      search.open(query.get("search") || "", typed);
      typed = null;
    });
  }
  addEventListener("keydown", (event) => {
    if (typed === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1) typed += event.key;
    else if (event.key === "Backspace") typed = typed.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  var search = window.glossatorSearch = { root, script };
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    }
  });
  glossator.key("/", "search", open);
  glossator.key("Ctrl-K", "search, also while a field has the focus", open); // listed; heard above
  link?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  if (document.getElementById("_search")) withBox(() => search.fill(query.get("q") || ""));
  else if (query.has("search")) open();
  else if (query.get("q")) withBox(() => search.mark(query.get("q")));
})();
