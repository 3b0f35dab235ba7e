/* Opens the search: by "/", by Ctrl-K, by the masthead's link, or for an address with a query. Its box,
   its style and what it searches are fetched when they are first asked for. */
(function () {
  "use strict";
  var root = new URL("../", document.currentScript.src).href;
  var query = new URLSearchParams(location.search);
  var link = document.querySelector(".masthead > a");
  var box;
  var typed = null; // what is typed while the box is on its way
  // Where a page demands it, addresses of scripts come from a policy: these are all our own.
  var policy = window.trustedTypes
    ? trustedTypes.createPolicy("glossator-search", { createScriptURL: function (url) { return url; } })
    : { createScriptURL: String };

  function loaded(tag, attributes) {
    return new Promise(function (done, failed) {
      var element = Object.assign(document.createElement(tag), attributes, { onload: done, onerror: failed });
      document.head.append(element);
    });
  }

  function script(path) {
    return loaded("script", { src: policy.createScriptURL(root + path) });
  }

  function withBox(use) {
    box = box || Promise.all([
      loaded("link", { rel: "stylesheet", href: root + "static/search.css" }),
      script("static/search-box.js"),
    ]);
    box.then(use, function () { box = null; location.href = root + "search.html?q=" + encodeURIComponent(typed || ""); });
  }

  function open() {
    if (typed !== null) return;
    typed = "";
    withBox(function () {
      search.open(query.get("search") || "", typed);
      typed = null;
    });
  }
  addEventListener("keydown", function (event) {
    if (typed === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1) typed += event.key;
    else if (event.key === "Backspace") typed = typed.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  var search = window.glossatorSearch = { root: root, script: script };
  addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    } else if (event.key === "/" && !window.glossator && !event.ctrlKey && !event.metaKey && !event.altKey &&
               !event.target.closest("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      open();
    }
  });
  if (window.glossator) {
    window.glossator.key("/", "search", open);
    window.glossator.key("Ctrl-K", "search, also while a field has the focus", open); // the keyboard's name for it is heard above
  }
  if (link) link.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  if (document.getElementById("_search")) withBox(function () { search.fill(query.get("q") || ""); });
  else if (query.has("search")) open();
  else if (query.get("q")) withBox(function () { search.mark(query.get("q")); });
}());
