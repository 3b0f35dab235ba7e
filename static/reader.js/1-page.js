/* What every script of a page shares, and what every page can do. Pages are complete without it. */
"use strict";
{
  const { page, public: site } = document.body.dataset;
  const root = new URL("../", document.currentScript.src).href;
  const keys = new Map();
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* An element with properties and children, never from text that is read as HTML. */
  const make = (tag, given = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), given);
    element.append(...children);
    return element;
  };

  /* Kept in this browser, sent nowhere. A browser may refuse its store (from disk, in private, full):
     then nothing is kept, and no one is bothered with it. */
  const store = {
    get(name) { try { return JSON.parse(localStorage.getItem(`glossator:${name}`)); } catch { return null; } },
    set(name, value) { try { localStorage.setItem(`glossator:${name}`, JSON.stringify(value)); } catch {} },
    forget(name) { try { localStorage.removeItem(`glossator:${name}`); } catch {} },
  };

  const clean = (text) => text.replace(/\s+/g, " ").trim();

  /* Where a page demands it, addresses of scripts come from a policy: these are all our own. */
  const policy = window.trustedTypes?.createPolicy("glossator", { createScriptURL: String }) ?? { createScriptURL: String };
  /* An element of the head, once what it names has come. */
  const loaded = (tag, given) => new Promise((onload, onerror) => document.head.append(make(tag, { ...given, onload, onerror })));
  const script = (path) => loaded("script", { src: policy.createScriptURL(root + path) });

  /* A region must stand before its words change, or they are not read aloud. */
  const live = make("p", { className: "vh", role: "status" });
  document.body.append(live);

  const glossator = window.glossator = {
    root, page, store, make, find, all, clean, loaded, script,
    public: site || "",
    short: find(".running span")?.textContent.replace(/, ¶.*$/, "") || find("h1")?.textContent,
    /* The number of a passage: the last word of its link's name. */
    number: (passage) => find(".n", passage)?.ariaLabel.match(/\S+$/)[0] ?? "",
    isFile: location.protocol === "file:",
    /* `key`, as `KeyboardEvent.key` names it, runs `run(event)`; `what` is what `?` says of it. */
    key(key, what, run) { keys.set(key, { what, run }); },
    /* `text`, read aloud once, politely. */
    say(text) { live.textContent = live.textContent === text ? `${text}\u00a0` : text; },
    /* How far `element` is from the middle of the screen, in pixels; 0 if it stands across it. */
    far(element) {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.max(0, top - innerHeight / 2, innerHeight / 2 - bottom);
    },
    /* Of those that a selector names the one that is next to the middle. */
    nearest(selector) {
      let best = null, least = Infinity;
      for (const element of all(selector)) {
        const far = glossator.far(element);
        if (far < least && element.offsetHeight) [best, least] = [element, far];
      }
      return best;
    },
    atHand: () => glossator.nearest("article .passage[id]"),
    /* What `copy` says; without words, what its pictures, sounds and films are called. */
    said: (copy) => clean(copy.textContent) || all("img, video, audio", copy).map((each) => each.alt || each.ariaLabel).join(", "),
    /* The TeX of each formula in `copy`, between its dollars, which then stands there, or `mark`. */
    tex: (copy, mark) => all("math, code.math", copy).map((each) => {
      const tex = each.getAttribute("alttext") || `$${each.textContent}$`;
      each.replaceWith(mark || tex);
      return tex;
    }),
  };

  /* --- keys ------------------------------------------------------------------------------------ */

  const field = "input:not([type=checkbox]), textarea, select, [contenteditable]";
  addEventListener("keydown", (event) => {
    const known = keys.get(event.key);
    if (!known || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.(field) || find("dialog:modal") || store.get("keys") === "off") return;
    event.preventDefault();
    known.run(event);
  });

  function showKeys() {
    const single = make("input", { type: "checkbox", checked: store.get("keys") !== "off" });
    single.onchange = () => (single.checked ? store.forget("keys") : store.set("keys", "off"));
    const list = make("dl");
    for (const [key, { what }] of keys) list.append(make("dt", {}, make("kbd", {}, key)), make("dd", {}, what));
    show(make("dialog", { className: "keys", ariaLabel: "Keys" },
      make("h2", { className: "label" }, "Keys"), list,
      make("label", {}, single, " Single keys work when no field has the focus")));
  }
  glossator.key("?", "these keys", showKeys);

  /* `dialog` above the page until it is closed by its button, Esc or a press beside it; then `after()`. */
  function show(dialog, after) {
    const close = make("button", { className: "close plain", type: "button", onclick: () => dialog.close() }, "Close");
    dialog.append(close);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.onclose = () => { after?.(); dialog.remove(); };
    document.body.append(dialog);
    dialog.showModal();
  }

  const foot = find("footer.foot") ?? document.body.appendChild(make("footer", { className: "foot" }));
  foot.append(make("p", {}, make("button", { type: "button", className: "plain", onclick: showKeys }, "Keys")));

  /* --- light, dark, as the system ---------------------------------------------------------------- */

  const schemes = { system: "as the system", light: "light", dark: "dark" };
  const look = make("button", { type: "button", className: "look" });
  function wear(scheme) {
    const { dataset } = document.documentElement;
    if (scheme === "system") delete dataset.scheme; else dataset.scheme = scheme;
    look.title = `Colours: ${schemes[scheme]}`;
    return look.title;
  }
  let scheme = document.documentElement.dataset.scheme ?? "system";
  wear(scheme);
  look.onclick = () => {
    scheme = { system: "light", light: "dark", dark: "system" }[scheme];
    if (scheme === "system") store.forget("scheme"); else store.set("scheme", scheme);
    glossator.say(wear(scheme));
  };
  find(".masthead").append(look);

  /* --- a text is unrolled -------------------------------------------------------------------------- */

  const { classList, style } = document.documentElement;
  let pushed = 0;
  const frame = () => new Promise(requestAnimationFrame);
  glossator.painted = frame().then(frame);
  const later = (wait) => new Promise((done) => setTimeout(done, wait, 1));
  /* A section at a time, or as many as ten milliseconds hold: each at its full height moves what is below
     it, so the page is scrolled by as much. What a browser rounds off stays owed. Those above the screen
     and those below have frames of their own: in one, what is below would seem to have been on the screen. */
  async function unroll() {
    await new Promise((done) => addEventListener("load", done));
    await document.fonts.ready;
    const parts = all("article > *, .foot");
    let owed = 0, pause = 0, last;
    for (const section of all("section.rows")) {
      const below = section.getBoundingClientRect().top > 0;
      if (below !== last || performance.now() > pause) {
        last = below;
        await frame();
        await later(0);
        pause = performance.now() + 10;
      }
      const held = parts.find((part) => part.getBoundingClientRect().bottom > 0) ?? parts.at(-1);
      const [stood, y] = [held.getBoundingClientRect().top, scrollY];
      section.classList.add("out");
      owed += held.getBoundingClientRect().top - stood;
      const kept = scrollY; // browsers do the most of it themselves
      if (Math.abs(owed) >= .5) scrollBy(0, owed);
      owed -= scrollY - kept;
      pushed += scrollY - y;
    }
    classList.remove("rolled");
  }
  if (classList.contains("rolled")) unroll();

  /* Fonts that come later are for the next page: on this one their stand-ins stay. */
  async function wait() {
    document.body.offsetHeight; // a font is asked for when lines are made
    if (await Promise.race([document.fonts.ready, later(800)]) === 1) for (const name of ["--serif", "--sans"]) style.setProperty(name, getComputedStyle(document.body).getPropertyValue(name).replace(/^[^,]+,/, ""));
    await frame().then(frame);
    classList.remove("held");
  }
  glossator.shown = classList.contains("held") ? wait() : Promise.resolve();

  /* --- the place in the contents ------------------------------------------------------------------- */

  const rail = find(".rail");
  /* Beside the text it is always shown; closed, judges of pages take what is in it for hidden. */
  const beside = matchMedia("(min-width: 78.75em)");
  if (rail) (beside.onchange = () => { rail.open = beside.matches; })();
  const entries = new Map(all("#_contents a").map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  for (const part of all(".strip a")) {
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    const entry = entries.get(decodeURIComponent(part.getAttribute("href").slice(1)));
    if (entry) part.append(Object.assign(title, { textContent: entry.textContent }));
  }
  const headings = [...entries.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const passed = new Set();

  function keepPlace(heading) {
    const now = heading && entries.get(heading.id);
    for (const link of entries.values()) if (link !== now) link.removeAttribute("aria-current");
    for (const part of all(".strip a")) part.classList.toggle("here", !!now && part.getAttribute("href") === now.getAttribute("href"));
    if (!now) return;
    now.setAttribute("aria-current", "location");
    const [box, entry] = [rail.getBoundingClientRect(), now.getBoundingClientRect()];
    if (entry.height && (entry.top < box.top || entry.bottom > box.bottom - 32)) rail.scrollTop += entry.top - box.top - box.height / 3;
  }
  /* Everything above a third of the screen counts as one region, however far up: a jump is noticed too. */
  const watch = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) passed[isIntersecting ? "add" : "delete"](target);
    keepPlace(headings.findLast((heading) => passed.has(heading)));
  }, { rootMargin: "9999999px 0px -66% 0px" });
  for (const heading of headings) watch.observe(heading);

  /* --- a theme, lit ------------------------------------------------------------------------------- */

  const text = find("article");
  function light(link, on) {
    const slot = link.className.match(/\bs(\d)/)?.[1];
    if (!slot) return;
    text.toggleAttribute("data-lit", on);
    on ? text.style.setProperty(`--q${slot}`, `var(--s${slot})`) : text.style.removeProperty(`--q${slot}`);
    /* The last colour may be that of several themes: there, what links to this one. */
    const shared = all(`#_themes .s${slot}`).length > 1;
    const mine = shared ? `a.mention[href^="${link.pathname ? link.getAttribute("href").split("#")[0] : ""}#"]` : `.passage .t${slot}, .passage .mention.s${slot}`;
    for (const mention of all(mine, text)) mention.classList.toggle("lit", on);
  }
  for (const link of all("#_themes a")) {
    for (const [event, on] of [["pointerenter", true], ["focus", true], ["pointerleave", false], ["blur", false]])
      link.addEventListener(event, () => light(link, on));
  }

  /* --- the dock and its sheets ------------------------------------------------------------------- */

  const dock = find(".dock");
  /* The notes of the page, wherever they stand. */
  const notesHere = () => make("section", {}, make("h2", { className: "label" }, "Notes"), ...all(".note[id]").map((note) => {
    const copy = note.cloneNode(true);
    copy.removeAttribute("id");
    return copy;
  }));
  for (const opener of all("a", dock ?? document.createElement("p"))) {
    opener.ariaHasPopup = "dialog";
    opener.addEventListener("click", (event) => {
      find("dialog.sheet")?.onclose(); // the one before, if its end has not been told yet
      const list = opener.hash && opener.pathname === location.pathname ? find(opener.hash) : notesHere();
      if (!list || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const stood = document.createComment("");
      list.replaceWith(stood);
      for (const folded of all("details", list)) folded.open = true;
      const sheet = make("dialog", { className: "sheet", ariaLabel: find(".label", list)?.textContent ?? opener.textContent }, list);
      sheet.addEventListener("click", (press) => press.target.closest("a[href]") && sheet.close());
      show(sheet, () => stood.replaceWith(list));
      find("[aria-current]", list)?.scrollIntoView({ block: "center" });
    });
  }
  /* Which way the text moves is seen by its passages as they come and go: nothing listens to scroll. */
  if (dock) {
    let stood; // not asked for before the first paint: the page would be laid out for it alone
    const moving = new IntersectionObserver(() => {
      stood ??= scrollY - pushed;
      const moved = scrollY - pushed - stood;
      if (Math.abs(moved) < 5) return;
      stood += moved;
      dock.classList.toggle("away", moved > 0 && scrollY > 200);
    }, { threshold: [0, .25, .5, .75, 1] });
    for (const passage of all("article .passage")) moving.observe(passage);
    document.addEventListener("focusin", (event) => dock.contains(event.target) && dock.classList.remove("away"));
  }

  /* --- the video beside the text ------------------------------------------------------------------ */

  /* Its script is fetched at the first press; from disk the panel stays a link, because the player needs
     a page with an origin. */
  const film = find(".video .play");
  if (film && !glossator.isFile) {
    const play = make("button", { type: "button", className: "play", ariaLabel: "Play beside the text",
      onclick: () => { play.onclick = null; script("static/video.js").then(() => glossator.play(film.href), () => location.assign(film.href)); } }, film.firstChild);
    find(".video strong").textContent = play.ariaLabel;
    film.replaceWith(play);
  }

  /* --- where you left off ------------------------------------------------------------------------ */

  if (document.body.classList.contains("document")) addEventListener("pagehide", () => {
    const passages = all("article .passage[id]");
    const here = glossator.atHand();
    const place = passages.indexOf(here) + 1;
    const ended = passages.length && passages.at(-1).getBoundingClientRect().bottom < innerHeight;
    if (ended && store.get("left")?.page === page) return store.forget("left");
    if (ended || place * 3 < passages.length || scrollY < innerHeight / 2) return;
    const section = find('#_contents [aria-current="location"]')?.textContent ?? "";
    store.set("left", { page, id: here.id, place, of: passages.length, section, short: glossator.short, title: find("h1").textContent });
  });
  const left = document.body.classList.contains("home") && store.get("left");
  if (left?.page?.startsWith("read/")) {
    const forget = make("button", { type: "button", className: "plain" }, "Forget");
    const aside = make("aside", { className: "left", ariaLabel: "Where you left off" },
      make("p", {}, "You were at ", make("strong", {}, left.section || left.title)),
      make("p", {}, `${left.short ?? left.title} ¶ ${left.place} of ${left.of} · kept in this browser only `),
      make("p", {}, make("a", { className: "button", href: `${root}${left.page}#${left.id}` }, "Resume"), " ", forget));
    forget.onclick = () => { store.forget("left"); aside.remove(); glossator.say("Forgotten"); find("main").focus(); };
    find(".across").append(aside);
  }
}
