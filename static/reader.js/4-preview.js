/* A look at where a link leads: 400 ms of a mouse, a held finger, or the key p. The words come from
   this page or from data/, fetched once; from disk only this page's can be shown. */
(() => {
  "use strict";
  const WAIT = 400, GRACE = 300; // milliseconds
  const root = new URL("..", document.currentScript.src).href;
  const known = {}, site = window.glossator;
  const make = (tag, ...inside) => {
    const element = document.createElement(tag);
    element.append(...inside.filter(Boolean));
    return element;
  };
  const anchor = (text, href) => Object.assign(make("a", text), { href });
  /* At most so many words, or for scripts without spaces eight characters a word. */
  const quote = (tag, text, most, lang) => {
    const words = text.trim().split(/\s+/), all = [...words.join(" ")];
    const cut = [...words.slice(0, most).join(" ")].slice(0, most * 8);
    return Object.assign(make(tag, cut.join(""), all[cut.length] && " …"), { className: "words", lang, dir: "auto" });
  };
  const joined = (...parts) => parts.filter(Boolean).join(" · ");
  const data = (path) => known[path] ||= fetch(`${root}data/${path}.json`).then((answer) => answer.ok && answer.json(), () => known[path] = null);

  let box, shown, before, wanted, timer, held;

  /* A link's preview as elements, or nothing, if it leads to nothing that has one. */
  async function ahead(link) {
    const url = new URL(link.href), id = decodeURIComponent(url.hash.slice(1));
    if (url.pathname === location.pathname && id) return here(id, link);
    const [, kind, slug] = decodeURI(url.href).match(/\/(read|themes)\/([^/]+)\.html/) || [];
    if (!url.href.startsWith(root) || !slug || slug === "index" || url.protocol === "file:") return;
    const facts = await data((kind === "read" ? "documents/" : "themes/") + slug);
    return facts && (kind === "read" ? there : trail)(facts, id, link.href);
  }

  function here(id, link) {
    const at = document.getElementById(id)?.closest(".passage, .margin > *, h1, h2, h3, h4, h5, h6");
    if (!at || at.contains(link)) return;
    const last = (names) => [...document.querySelectorAll(names)].findLast((each) => each.compareDocumentPosition(at) & 4);
    const copy = at.cloneNode(true), turn = last("main h2, .turn");
    copy.querySelectorAll(".n, .time").forEach((part) => part.remove());
    const voice = at.closest("blockquote") ? "quotation" : turn?.matches(".turn") && turn.textContent;
    return card("This page", at.querySelector(".n")?.dataset.n, last("main h2, main h3")?.textContent, copy.textContent, at.closest("[lang]").lang, voice, link.href);
  }

  const whose = (facts, each) => joined(each.voice, each.speaker || (each.voice === "report" && facts.author.join(", ")));
  const named = (facts) => facts.short || facts.title;

  function there(facts, id, href) {
    const at = (each) => each.id === id || each.aliases?.includes(id) || !id;
    const own = id && facts.passages.find(at), head = facts.headings.find((one) => one.id === (own ? own.section : id));
    const each = own || facts.passages.find((one) => id && one.section === id), gone = facts.gone.find(at);
    const text = id ? each?.text || (gone && "This passage was removed. It said: " + gone.text) : facts.title;
    const voice = each ? whose(facts, each) : id ? "" : joined(facts.genre, facts.author.join(", "), facts.published);
    return text && card(named(facts), each?.number, head?.text, text, facts.language, voice, href);
  }

  const card = (short, number, section, text, lang, voice, href) => [
    make("p", make("b", short), " ", joined(number, section)),
    quote("p", text, 60, lang),
    make("p", make("span", voice), anchor(href.includes("#") ? "Go to passage" : "Go to the text", href)),
  ];

  /* A theme: what it is, or at a passage of its trail the ones before and after. */
  async function trail(theme, place, href) {
    const index = theme.passages.findIndex((one) => `${one.document}/${one.passage}` === place);
    const step = async (name, one) => {
      const facts = one && await data("documents/" + one.document), each = facts?.passages.find(({ id }) => id === one.passage);
      return each ? make("p", name, anchor(`${named(facts)} ${each.number}`, `${root}${facts.page}#${each.id}`), " ", whose(facts, each), quote("span", each.text, 14, facts.language)) : make("p", name, "none");
    };
    const steps = index < 0 ? [quote("p", theme.description, 60, "")]
      : await Promise.all([step("Previous: ", theme.passages[index - 1]), step("Next: ", theme.passages[index + 1])]);
    return [make("p", make("b", theme.title)), ...steps, make("p", anchor(`All ${theme.passages.length} passages`, href))];
  }

  async function show(link, aloud) {
    wanted = link;
    const inside = await ahead(link);
    if (wanted !== link || !inside) return;
    hide();
    shown = link;
    if (!box) {
      box = Object.assign(make("div"), { id: "_preview", popover: "manual", role: "group", ariaLabel: "Preview" });
      document.querySelector("main").append(box);
    }
    box.replaceChildren(...inside);
    before = link.getAttribute("aria-describedby") || "";
    link.setAttribute("aria-describedby", (before + " _preview").trim());
    link.classList.add("previewed");
    box.showPopover();
    if (aloud) site?.say(box.innerText);
  }
  function hide() {
    clearTimeout(timer);
    wanted = null;
    if (!shown) return;
    shown.setAttribute("aria-describedby", before);
    if (!before) shown.removeAttribute("aria-describedby");
    shown.classList.remove("previewed");
    if (box.contains(document.activeElement)) shown.focus({ preventScroll: true });
    box.hidePopover();
    box.replaceChildren();
    shown = null;
  }
  const later = (wait, run) => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  const linkOf = (target) => {
    const link = target.closest("main a[href]");
    return link?.text && !link.closest("nav, .rail, .n, .time, #_preview") ? link : null;
  };
  const look = () => {
    const link = linkOf(document.activeElement);
    if (link && link === shown) box.querySelector("a").focus();
    else if (link) show(link, true);
  };
  const on = (kind, run, first) => document.addEventListener(kind, run, first);

  if (!HTMLElement.prototype.showPopover) return;
  on("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const link = linkOf(target);
    clearTimeout(timer);
    if (!shown) wanted = null;
    if (box?.contains(target) || (link && link === shown)) return;
    if (link) later(WAIT, () => show(link));
    else if (shown !== document.activeElement) later(GRACE, hide);
  });
  on("pointerdown", ({ target, pointerType }) => {
    const link = linkOf(target);
    held = false;
    if (link !== shown && !box?.contains(target)) hide();
    if (link && pointerType === "touch") later(WAIT, () => { held = true; show(link); });
  });
  for (const end of ["pointerup", "pointercancel"]) on(end, () => clearTimeout(timer));
  // The finger's own lift must not follow the link whose preview it has just opened.
  on("click", (event) => {
    if (held && linkOf(event.target)) event.preventDefault();
    held = false;
  }, true);
  on("focusin", ({ target }) => { if (target !== shown && !box?.contains(target)) hide(); });
  on("keydown", (event) => {
    if (event.key === "Escape" && shown) { event.preventDefault(); hide(); }
    if (!site && event.key === "p" && !event.ctrlKey && !event.metaKey && !event.altKey) look();
  });
  site?.key("p", "Preview of the link in focus; again: into the preview", look);
})();
