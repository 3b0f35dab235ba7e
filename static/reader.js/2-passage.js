/* A document's passages: arriving at one, linking to one, quoting one. */
if (document.body.classList.contains("document")) {
  const { key, say, make, find, clean, page, short, atHand, public: site } = glossator;
  const numbers = [...document.querySelectorAll("article .passage > .n, article .passage figcaption > .n")];
  const passageOf = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest("article .passage[id]");
  const numberOf = (passage) => find(".n", passage);

  /* --- arriving ---------------------------------------------------------------------------------- */

  function arrive(again) {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const before of document.querySelectorAll(".seen")) before.classList.remove("seen");
    find(".lost")?.remove();
    if (!id || id.startsWith("_")) return;
    const target = document.getElementById(id);
    if (!target) return lost(id);
    /* Another document had this address before: nobody need see that, they are taken to where it is now. */
    if (target.matches("[data-moved]")) return location.replace(find("a", target).href);
    const place = target.closest(".passage, .gone, h1, h2, h3, h4, h5, h6") ?? target;
    for (let fold = place.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
    if (again) place.scrollIntoView();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    if (!place.classList.contains("passage")) return;
    atTab(numberOf(place));
    if (!/[?&]trail=/.test(location.search)) say(`${short} ${glossator.number(place)}`); // the trail says it with its theme
  }
  function lost(id) {
    const words = id.startsWith("n-")
      ? `No note on this document has the id ${id}. It was taken out, or never stood here.`
      : `No passage of this document has the id ${id}. Nothing was ever published under it.`;
    const line = make("p", { className: "lost", tabIndex: -1 }, words);
    find("article .front").prepend(line);
    line.scrollIntoView({ block: "center" });
    line.focus({ preventScroll: true });
  }
  addEventListener("hashchange", () => arrive());
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link?.matches(".n")) for (const mark of document.querySelectorAll(":target, :has(> :target)")) mark.classList.add("seen");
    if (link && !event.defaultPrevented && link.hash && link.href === location.href) arrive();
  });

  /* --- one number in the order of Tab ---------------------------------------------------------------- */

  let tabbed = null;
  function atTab(number) {
    if (!number || number === tabbed) return;
    if (tabbed) tabbed.tabIndex = -1;
    tabbed = number;
    tabbed.tabIndex = 0;
  }
  for (const number of numbers) number.tabIndex = -1;
  atTab(numbers[0]);
  addEventListener("keydown", (event) => {
    if (event.key === "Tab") return atTab(numberOf(passageOf(document.activeElement) ?? atHand() ?? document));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && numbers[numbers.indexOf(event.target) + step];
    if (!next || !event.target.matches(".n")) return;
    event.preventDefault();
    atTab(next);
    next.focus();
  });

  /* --- what is copied --------------------------------------------------------------------------- */

  const base = site ? `${site}/${encodeURI(page)}` : location.href.split(/[?#]/)[0];

  function wordsOf(passage, safe = (text) => text) {
    const copy = passage.cloneNode(true);
    for (const other of copy.querySelectorAll(".n, .time, .noteref, .vh, .from, .was")) other.remove();
    const formulas = glossator.tex(copy, "\uFFFC");
    if (passage.classList.contains("code")) return copy.textContent.trim();
    return safe(glossator.said(copy)).replace(/\uFFFC/g, () => formulas.shift() ?? "");
  }
  /* Whose words: a summary must never pass for speech. A turn's first passage stands behind the
     speaker's name, the others carry their letters. */
  function voiceOf(passage) {
    let row = passage;
    while (row.parentElement && !row.parentElement.matches(".rows")) row = row.parentElement;
    let before = row.previousElementSibling;
    while (before?.matches(".margin, .gone")) before = before.previousElementSibling;
    const first = passage === row || passage === find(".passage", row);
    const { letters } = passage.dataset;
    const turn = letters ? [...document.querySelectorAll(".turn")].find((each) => each.dataset.letters === letters)
      : first && before?.matches(".turn") ? before : null;
    if (turn || letters) return `speech, ${turn?.textContent ?? letters}`;
    return passage.closest("blockquote") ? "quoted" : "report";
  }
  const escaped = (text) => text.replace(/[\\`*_[\]<]/g, "\\$&");
  const quoted = (text) => text.split("\n").map((line) => `> ${line}`).join("\n");

  function copies(passage) {
    const link = `${base}#${passage.id}`;
    const reference = `${short} ${glossator.number(passage)}`.trim();
    const box = passage.parentNode.firstElementChild;
    const task = box.matches(".box") && box.nextElementSibling === passage ? `- [${box.matches(".done") ? "x" : " "}] ` : "";
    const words = passage.classList.contains("code") ? wordsOf(passage) : task + wordsOf(passage, escaped);
    const named = `[${escaped(reference)}](${link})`;
    const citation = find("#_cite p")?.cloneNode(true);
    for (const link of citation?.querySelectorAll("a:not([href^='http'])") ?? []) link.remove();
    return {
      link,
      "Markdown quote": `${quoted(words)}\n>\n> ${named}, ${voiceOf(passage)}\n`,
      "Obsidian callout": `> [!quote] ${named}, ${voiceOf(passage)}\n${quoted(words)}\n`,
      ...(citation && { Citation: `${clean(citation.textContent).replace(/[\s,]+$/, "")} ${reference}, ${link}` }),
    };
  }

  /* A text fragment that names `range`: whole words (browsers find no parts of any), and as many
     neighbours as tell them from the same words elsewhere on the page. */
  function fragment(range, passage) {
    const [head, tail] = [document.createRange(), document.createRange()];
    head.selectNodeContents(passage);
    head.setEnd(range.startContainer, range.startOffset);
    tail.selectNodeContents(passage);
    tail.setStart(range.endContainer, range.endOffset);
    const [start, chosen, end] = [head, range, tail].map((part) => part.toString().replace(/\s+/g, " "));
    const text = (start + chosen + end).trim();
    const letter = /[\p{L}\p{N}’']/u;
    let from = start.trimStart().length + chosen.length - chosen.trimStart().length;
    let to = start.trimStart().length + chosen.trimEnd().length;
    while (letter.test(text[from]) && from && letter.test(text[from - 1])) from -= 1;
    while (letter.test(text[to - 1]) && to < text.length && letter.test(text[to])) to += 1;
    let [a, b] = [from, to];
    const whole = clean(document.body.textContent).toLowerCase();
    while (whole.split(text.slice(a, b).toLowerCase()).length > 2 && (a > 0 || b < text.length)) {
      a = a && text.lastIndexOf(" ", a - 2) + 1;
      b = b < text.length ? (text.indexOf(" ", b + 1) + 1 || text.length + 1) - 1 : b;
    }
    const code = (from, to) => encodeURIComponent(text.slice(from, to).trim()).replace(/-/g, "%2D");
    const [before, after] = [code(a, from), code(to, b)];
    return `:~:text=${before && `${before}-,`}${code(from, to)}${after && `,-${after}`}`;
  }

  /* --- the clipboard ------------------------------------------------------------------------------ */

  /* Whether `text` was put there. Browsers have no clipboard for pages they do not trust (plain http):
     the old command still works then. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = make("textarea", { value: text, className: "vh", ariaLabel: "Copied" });
      const had = document.activeElement;
      find("main").append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      had?.focus({ preventScroll: true });
      return done;
    }
  }

  /* --- the menu ---------------------------------------------------------------------------------- */

  let menu = null;
  let selected = null;
  function close(back) {
    if (!menu) return;
    const { box, number } = menu;
    menu = null;
    box.remove();
    if (back) number.focus({ preventScroll: true });
  }
  /* A press clears a selection before it is a click. */
  document.addEventListener("pointerdown", (event) => {
    if (menu && !menu.box.contains(event.target)) close();
    const selection = getSelection();
    selected = event.target.closest(".n") && selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  }, true);

  const within = (range, passage) => range && clean(range.toString()) && passageOf(range.startContainer) === passage && passageOf(range.endContainer) === passage;

  async function open(number) {
    const passage = passageOf(number);
    const selection = getSelection();
    const range = [selected, selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null].find((each) => within(each, passage));
    selected = null;
    close();
    const given = copies(passage);
    if (range) given["Link to these words"] = given.link + fragment(range, passage);
    atTab(number);
    history.replaceState(history.state, "", `#${passage.id}`);
    const done = await copy(given.link);
    const told = done ? "Link copied" : "Copy this address";
    const items = make("div", { role: "menu", ariaLabel: `Passage ${glossator.number(number.parentNode)}` });
    const box = make("div", { className: "menu" }, make("strong", {}, told));
    if (!done) box.append(make("input", { readOnly: true, value: given.link, ariaLabel: told }));
    for (const [name, words] of Object.entries(given).slice(1)) {
      const item = make("button", { type: "button", className: "plain", role: "menuitem", tabIndex: -1 }, name);
      item.onclick = async () => {
        const copied = await copy(words);
        close(true);
        say(copied ? `${name} copied` : "Nothing could be copied");
      };
      items.append(item);
    }
    box.append(items);
    find("main").append(box);
    menu = { box, number };
    const at = number.getBoundingClientRect();
    box.style.top = `${at.bottom + scrollY + 4}px`;
    box.style.left = `${Math.max(8, Math.min(at.right + 8 - box.offsetWidth, document.documentElement.clientWidth - box.offsetWidth - 8)) + scrollX}px`;
    (find("input", box) ?? items.firstChild).focus({ preventScroll: true });
    find("input", box)?.select();
    box.onkeydown = keysOf;
    say(told);
  }
  function keysOf(event) {
    const items = [...menu.box.querySelectorAll("[role=menuitem]")];
    const here = items.indexOf(document.activeElement);
    const go = { ArrowDown: here + 1, ArrowUp: here < 0 ? -1 : here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      close(true);
      if (event.key === "Escape") event.preventDefault();
    } else if (go !== undefined) {
      event.preventDefault();
      items.at(go % items.length).focus();
    }
  }
  document.addEventListener("click", (event) => {
    const number = event.target.closest("a.n");
    if (!number || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(number);
  }, true);
  key("c", "copy the link to the passage at the middle of the screen", () => {
    const passage = atHand();
    if (passage) copy(`${base}#${passage.id}`).then((done) => say(done ? `Link to ${short} ${glossator.number(passage)} copied` : "Nothing could be copied"));
  });
  find(".about .button")?.after(" ", make("button", { type: "button", className: "button",
    onclick: () => copy(base).then((done) => say(done ? `Link to ${short} copied` : "Nothing could be copied")) }, "Copy link"));
  glossator.shown.then(() => arrive(location.hash && !find(":target")));
}
