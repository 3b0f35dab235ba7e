/* What every script of a page shares. Pages are complete without any of them. */
"use strict";
{
  const { root, page, public: site } = document.body.dataset;
  const keys = new Map();
  const field = "input:not([type=checkbox]), textarea, select, [contenteditable]";

  /* Kept in this browser, sent nowhere. A browser may refuse its store (from disk, in private, full):
     then nothing is kept, and no one is bothered with it. */
  const store = {
    get(name) { try { return JSON.parse(localStorage.getItem(`glossator:${name}`)); } catch { return null; } },
    set(name, value) { try { localStorage.setItem(`glossator:${name}`, JSON.stringify(value)); } catch {} },
    forget(name) { try { localStorage.removeItem(`glossator:${name}`); } catch {} },
  };

  /* A region must stand before its words change, or they are not read aloud. */
  const live = document.createElement("p");
  live.className = "vh";
  live.setAttribute("role", "status");
  document.body.append(live);

  window.glossator = {
    root,
    page,
    public: site || "",
    isFile: location.protocol === "file:",
    store,
    /* `key`, as `KeyboardEvent.key` names it, runs `run(event)`; `what` is what `?` says of it. */
    key(key, what, run) { keys.set(key, { what, run }); },
    /* `text`, read aloud once, politely. */
    say(text) { live.textContent = live.textContent === text ? `${text}\u00a0` : text; },
  };

  addEventListener("keydown", (event) => {
    const known = keys.get(event.key);
    if (!known || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.(field) || document.querySelector("dialog:modal")) return;
    if (store.get("keys") === "off") return;
    event.preventDefault();
    known.run(event);
  });
}
