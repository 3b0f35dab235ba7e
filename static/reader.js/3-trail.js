/* The trail: a theme's passages one after the other, across documents; and a theme's own page. */
{
  const { key, say, make, find, all, root, page, isFile, atHand, far, nearest } = glossator;
  const asked = new URLSearchParams(location.search).get("trail");
  const slugs = new Map(all("#_themes a[id]").map((link) => [link.textContent, link.id.slice(3)]));
  let theme = asked && /^[\p{L}\p{N}-]+$/u.test(asked) ? asked : null;

  const onTrail = (href, slug) => href.replace(/(\?[^#]*)?(?=#|$)/, `?trail=${encodeURIComponent(slug)}`);
  const slugIn = (link) => {
    const reference = link.closest(".ref");
    return reference ? slugs.get(find(".of", reference).textContent) : document.body.classList.contains("theme") ? pageTheme() : null;
  };
  /* A theme of many passages has several pages; its Markdown, named on the first, is one. */
  const pageTheme = () => (find('a[type="text/markdown"]') ?? { pathname: page.replace(/(-\d+)?\.html$/, ".md") }).pathname.split("/").pop().replace(/\.md$/, "");

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".step[href], .steps a, .about .button[href*='#']");
    const slug = link && slugIn(link);
    if (!slug) return;
    theme = slug;
    if (/^[^#]/.test(link.getAttribute("href")) || asked !== slug) link.href = onTrail(link.getAttribute("href").startsWith("#") ? location.pathname.split("/").pop() + link.getAttribute("href") : link.getAttribute("href"), slug);
  }, true);

  /* The stops of a trail, in order: { href, name, id (only on this page) }, over HTTP from the theme's
     data, fetched once; from disk what this page knows. */
  const known = new Map();
  async function stops(slug) {
    if (!known.has(slug)) known.set(slug, isFile ? fromPage(slug) : await fromData(slug));
    return known.get(slug);
  }
  async function fromData(slug) {
    const answer = await fetch(`${root}data/themes/${encodeURIComponent(slug)}.json`);
    if (!answer.ok) return { title: slug, list: [] };
    const { title, passages } = await answer.json();
    return { title, list: passages.map((each) => {
      const path = `read/${each.document}.html`;
      return { href: `${root}${encodeURI(path)}#${each.passage}`, name: each.reference, id: path === page ? each.passage : null };
    }) };
  }
  function fromPage(slug) {
    const title = [...slugs].find(([, each]) => each === slug)?.[0] ?? slug;
    const references = all(".ref").filter((each) => find(".of", each).textContent === title);
    const found = new Map();
    for (const step of references.flatMap((each) => all("a.step", each))) {
      const href = step.getAttribute("href");
      found.set(href, { href, name: step.ariaLabel.replace(/^.*?: /, ""), id: href.startsWith("#") ? href.slice(1) : null, before: step.ariaLabel.startsWith("Prev") });
    }
    for (const reference of references) {
      let passage = reference.closest(".margin").previousElementSibling;
      if (passage && !passage.matches(".passage")) passage = all(".passage", passage).at(-1);
      const n = passage && glossator.number(passage);
      if (n) found.set(`#${passage.id}`, { href: `#${passage.id}`, name: `${window.glossator.short} ${n}`, id: passage.id });
    }
    const rank = (stop) => stop.id ? all(".passage").indexOf(document.getElementById(stop.id)) : stop.before ? -1 : Infinity;
    return { title, list: [...found.values()].sort((a, b) => rank(a) - rank(b)) };
  }

  /* Where the reader is among `list`, as an index: between two stops it is a half. Who has gone on from
     the passage of the address is where the screen is. */
  function placeIn(list, scrolled) {
    const arrived = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".passage");
    const target = arrived && !(scrolled && far(arrived) > innerHeight / 2) ? arrived : atHand();
    const exact = list.findIndex((stop) => stop.id && stop.id === target?.id);
    if (exact >= 0 || !target) return exact;
    const passed = list.findLastIndex((stop) => stop.id && document.getElementById(stop.id)?.compareDocumentPosition(target) & 4);
    return passed >= 0 ? passed + .5 : list.findIndex((stop) => stop.id) - .5;
  }

  /* The theme of the bar or the reference that is next to the middle of the screen. */
  function atEye() {
    const mark = nearest('article [class*=" b1"], article .ref');
    const slot = mark?.className.match(/ b1(\d)/)?.[1];
    return mark && slugs.get(find(slot ? `#_themes .s${slot}` : ".of", slot ? document : mark).textContent);
  }

  async function go(way) {
    theme ??= atEye();
    if (!theme) return say("No theme has been followed yet");
    const { title, list } = await stops(theme);
    const here = placeIn(list, true);
    const stop = list[way > 0 ? Math.floor(here) + 1 : Math.ceil(here) - 1];
    if (!stop) return say(`${title}: the ${way > 0 ? "last" : "first"} passage of the trail`);
    location.href = stop.id && asked === theme ? `#${stop.id}` : onTrail(stop.id ? `${location.href.split(/[?#]/)[0]}#${stop.id}` : stop.href, theme);
  }
  if (document.body.classList.contains("document")) {
    key("]", "the next passage of the theme followed last, or in view", () => go(1));
    key("[", "the passage before it", () => go(-1));
  }

  /* The line at the foot: where on the trail this is, and what comes next. */
  const foot = make("nav", { className: "trail", ariaLabel: "Trail" });
  async function line() {
    const { title, list } = await stops(theme);
    const here = placeIn(list);
    const [now, last, next] = [list[here], list[Math.ceil(here) - 1], list[Math.floor(here) + 1]];
    if (!list.length) return;
    const link = (stop, before, after) => make("a", { href: onTrail(stop.id ? `${location.href.split(/[?#]/)[0]}#${stop.id}` : stop.href, theme) }, `${before}${stop.name}${after}`);
    const part = (...words) => make("span", {}, ...words);
    const to = (href, words) => part(make("a", { href }, words));
    const told = now && (isFile ? now.name : `${now.name}, ${here + 1} of ${list.length}`);
    foot.replaceChildren(make("strong", {}, make("a", { href: `${root}themes/${encodeURIComponent(theme)}.html` }, title)), ...(now ? [part(told)] : []),
      part(last ? link(last, "‹ ", "") : "the first passage"),
      part(next ? link(next, "next: ", " ›") : "the last passage"),
      to(location.href.replace(/\?[^#]*/, ""), "leave"));
    if (!foot.isConnected) find("main").append(foot);
    if (now) say(`${title}: ${told}`);
  }
  if (theme && document.body.classList.contains("document")) {
    glossator.shown.then(line); // after the arrival, which takes the focus: none may be on the line yet
    addEventListener("hashchange", line);
  }

  /* --- a theme's own page ------------------------------------------------------------------------- */

  if (document.body.classList.contains("theme")) {
    for (const rest of all("details.rest[open]")) rest.open = !!find(":target", rest);
    const markdown = find('a[type="text/markdown"]');
    if (markdown && !isFile) {
      const button = make("button", { type: "button", className: "button" }, "Copy all");
      button.onclick = async () => {
        const text = await (await fetch(markdown.href)).text();
        await navigator.clipboard.writeText(text).then(() => say("All passages copied as Markdown"), () => say("Nothing could be copied: the link beside holds the text"));
      };
      markdown.after(" ", button);
    }
  }
}
