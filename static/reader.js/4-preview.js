/* A look at where a link leads: 400 ms of a mouse, a held finger, or the key p. The words come from
   this page or from data/, fetched once; from disk only this page's can be shown. */
(() => {
  if (!HTMLElement.prototype.showPopover) return;
  const { root } = glossator;
  const known = {};
  const make = (tag, ...inside) => {
    const element = document.createElement(tag);
    element.append(...inside.filter(Boolean));
    return element;
  };
  const anchor = (text, href) => Object.assign(make("a", text), { href });
  const joined = (...parts) => parts.filter(Boolean).join(" · ");
  /* At most so many words, or for scripts without spaces eight characters a word; what is `said` of
     a theme is marked. */
  const quote = (tag, text, most, lang, said = []) => {
    const all = [...text], cut = [...text.match(`^(\\s*\\S+){0,${most}}`)[0]].slice(0, most * 8).length;
    let from = 0;
    const part = (to) => all.slice(from, from = to).join("");
    const parts = said.filter((each) => each.end <= cut).flatMap(({ start, end }) => [part(start), make("mark", part(end))]);
    return Object.assign(make(tag, ...parts, part(cut), all[cut] && " …"), { className: "words", lang, dir: "auto" });
  };
  const data = (path) => known[path] ||= fetch(`${root}data/${path}.json`).then((answer) => answer.ok && answer.json(), () => known[path] = null);

  let box, shown, before, wanted, timer, held;

  /* A link's preview as elements, or nothing, if it leads to nothing that has one. */
  async function ahead(link) {
    const url = new URL(link.href), id = decodeURIComponent(url.hash.slice(1));
    if (url.pathname === location.pathname && id) return here(id, link);
    const [kind, slug] = named(url);
    if (!slug || slug === "index") return;
    if (kind === "themes") return trail(await themeOf(slug), id, link.href);
    const facts = await data("documents/" + slug), of = link.closest(".ref")?.querySelector(".of");
    const theme = of ? named(new URL(of.href))[1] : link.dataset.theme;
    return facts && there(facts, id, link.href, theme ? await themeOf(theme) : undefined);
  }
  const named = (url) => url.protocol !== "file:" && url.href.startsWith(root) && decodeURI(url.pathname).match(/(read|themes)\/([^/]+)\.html$/)?.slice(1) || [];
  /* A theme's later pages are called by its slug and a figure, and so may another theme be. */
  const themeOf = async (slug) => {
    const first = slug.replace(/-\d+$/, ""), others = first !== slug && (await data("index")).themes;
    return data("themes/" + (others && others.every((one) => one.slug !== slug) ? first : slug));
  };

  function here(id, link) {
    const at = document.getElementById(id)?.closest(".passage, .margin > *, h1, h2, h3, h4, h5, h6");
    if (!at || at.contains(link)) return;
    const last = (names) => [...document.querySelectorAll(names)].findLast((each) => each.compareDocumentPosition(at) & 4)?.textContent;
    const copy = at.cloneNode(true), number = at.ariaLabel?.toLowerCase() ?? glossator.number(at);
    copy.querySelectorAll(".n, .time, .letter").forEach((part) => part.remove());
    const spoken = at.dataset.letters || at.closest(".rows > *")?.previousElementSibling?.matches(".turn");
    const voice = glossator.number(at) && (at.closest("blockquote") ? "quotation" : spoken ? joined("speech", last(".turn")) : "report");
    return card("This page", number, last("main :is(h2, h3):not(.label)"), copy.textContent.trim() || glossator.said(copy), at.closest("[lang]").lang, voice, link.href);
  }

  const whose = (facts, each) => joined(each.voice, each.speaker || (each.voice === "report" && facts.author.join(", ")));
  const called = (facts) => facts.short || facts.title;

  async function there(facts, id, href, theme) {
    const at = (each) => each.id === id || each.aliases?.includes(id);
    if (facts.notes.includes(id)) return note(facts, (await data("notes")).first.items.find((each) => each.id.endsWith("#" + id)), href);
    const own = facts.passages.find(at), head = facts.headings.find((one) => one.id === (own ? own.section : id));
    const each = own || facts.passages.find((one) => id && one.section === id), gone = facts.gone.find(at);
    const text = id ? each?.text || each?.kind || (gone && "This passage was removed. It said: " + gone.text) : facts.title;
    const voice = each ? whose(facts, each) : id ? "" : joined(facts.genre, facts.author.join(", "), facts.published);
    return text && card(called(facts), each?.number, head?.text, text, facts.language, voice, href, each && theme && said(theme, facts, each));
  }
  const said = (theme, facts, each) => theme.passages.find((one) => one.document === facts.slug && one.passage === each.id)?.matches;
  const note = (facts, { label, body, target, "rdfs:comment": said = body?.find((one) => one.format)?.value ?? "" }, href) => {
    const [place, words] = target.selector, stands = facts.passages.find((one) => one.id === place.value);
    return card(called(facts), joined(stands?.number, label), "", said, "", `“${(words ?? place).exact}”`, href);
  };

  const card = (short, number, section, text, lang, voice, href, said) => [
    make("p", make("b", short), " ", joined(number, section)),
    quote("p", text, 60, lang, said),
    make("p", make("span", voice), anchor(href.includes("#") ? "Go to passage" : "Go to the text", href)),
  ];

  /* A theme: what it is, or at a passage of its trail the ones before and after. */
  async function trail(theme, place, href) {
    if (!theme) return;
    const index = theme.passages.findIndex((one) => `${one.document}/${one.passage}` === place);
    const step = async (name, one) => {
      const facts = one && await data("documents/" + one.document), each = facts?.passages.find(({ id }) => id === one.passage);
      return each ? make("p", name, anchor(`${called(facts)} ${each.number}`, `${root}${facts.page}#${each.id}`), " ", whose(facts, each), quote("span", each.text, 14, facts.language, one.matches)) : make("p", name, "none");
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
    if (!box) document.querySelector("main").append(box = Object.assign(make("div"), { id: "_preview", popover: "manual", role: "group", ariaLabel: "Preview" }));
    box.className = (link.closest(".ref") || link).className.match(/\bs\d/) || "";
    box.replaceChildren(...inside);
    before = link.getAttribute("aria-describedby") || "";
    link.setAttribute("aria-describedby", (before + " _preview").trim());
    link.classList.add("previewed");
    box.showPopover();
    if (aloud) glossator.say(box.innerText);
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

  on("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    if (target.closest(".strip")) return;
    const link = linkOf(target);
    clearTimeout(timer);
    if (!shown) wanted = null;
    if (box?.contains(target) || (link && link === shown)) return;
    if (link) later(400, () => show(link));
    else if (shown !== document.activeElement) later(300, hide);
  });
  on("pointerdown", ({ target, pointerType }) => {
    const link = linkOf(target);
    held = false;
    if (link !== shown && !box?.contains(target)) hide();
    if (link && pointerType === "touch") later(400, () => { held = true; show(link); });
  });
  for (const end of ["pointerup", "pointercancel"]) on(end, () => clearTimeout(timer));
  // The finger's own lift must not follow the link whose preview it has just opened.
  on("click", (event) => {
    if (held) event.preventDefault();
    held = false;
  }, true);
  // A press on its words gives the focus to what it stands in.
  on("focusin", ({ target }) => { if (target !== shown && !box?.contains(target) && !target.contains(box)) hide(); });
  on("keydown", (event) => {
    if (!shown || !/^(Escape|Tab)$/.test(event.key)) return;
    // Tab goes into the preview and through its links; behind the last it goes on from where it came from.
    const stops = [shown, ...box.querySelectorAll("a")], at = stops.indexOf(document.activeElement);
    if (event.key === "Escape") { event.preventDefault(); hide(); }
    else if (event.shiftKey ? at > 0 : at >= 0) {
      const to = stops[at + (event.shiftKey ? -1 : 1)];
      if (to) { event.preventDefault(); to.focus(); } else hide();
    }
  });
  glossator.key("p", "preview of the link in focus; again, or Tab: into the preview", look);

  /* The ticks of strips: the script for their previews comes when one is first looked for. What they
     stand for is known from data, so not from disk. */
  const strips = glossator.isFile ? [] : glossator.all("main .strip");
  let ticks;
  const withTicks = (use) => (ticks ||= glossator.script("static/ticks.js")).then(() => use(glossator.ticks), () => ticks = null);
  glossator.preview = { data, named, themeOf, called, show, hide, later };
  for (const strip of strips) {
    strip.addEventListener("pointerenter", () => withTicks(() => {}), { once: true });
    strip.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      withTicks((each) => each.press(event, strip));
    });
  }
  if (strips[0]) {
    glossator.key("t", "preview of the next tick of the strip in focus or in view", () => withTicks((each) => each.step(1)));
    glossator.key("T", "of the tick before it", () => withTicks((each) => each.step(-1)));
  }
})();
