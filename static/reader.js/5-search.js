/* Opens the search: by "/", by Ctrl-K, by the masthead's link, or for an address with a query. Its box,
   its style and what it searches are fetched when they are first asked for. */
{
  const { root, script, loaded, find, key, painted } = glossator;
  const query = new URLSearchParams(location.search);
  let box;
  let typed = null; // what is typed while the box is on its way

  function withBox(use) {
    box ||= Promise.all([loaded("link", { rel: "stylesheet", href: `${root}static/search.css` }), script("static/search-box.js")]);
    box.then(use, () => { box = null; if (!find("#_search")) location.href = `${root}search.html?q=${encodeURIComponent(typed || "")}`; });
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

  const search = window.glossatorSearch = { root, script };
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    }
  });
  key("/", "search", open);
  key("Ctrl-K", "search, also while a field has the focus", open); // listed; heard above
  find(".masthead > a")?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  if (find("#_search")) painted.then(() => withBox(() => search.fill(query.get("q") || "")));
  else if (query.has("search")) open();
  else if (query.get("q")) withBox(() => search.mark(query.get("q")));
}
