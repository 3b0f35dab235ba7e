/* What one copies is the text: its paragraphs, lists, links and emphasis, without the page's colours,
   letters, numbers and margins; the owner's headings in [square brackets], tasks with their boxes. */
{
  const { make, find, all } = glossator;
  const APPARATUS = ".n, .was, .gone, .turn, .margin, .noteref, .letter, .back, .vh, .kind, .lost, .tick, .steps, .legend, svg, button, " +
    "nav, .rail, .skip, .masthead, .foot, .running, .supplied, .addresses, details:not([open]) > :not(summary)";
  const WRAPPERS = "span, mark, bdi:not([lang]), section, aside, div, .mention, .gl";
  const KEPT = ["href", "src", "alt", "start", "colspan", "rowspan", "lang", "dir"];

  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount || event.target.closest?.("input, textarea, dialog, [popover]")) return;
    const range = selection.getRangeAt(0);
    if (!all("article").some((text) => range.intersectsNode(text))) return;
    const copy = make("div", { className: "vh copied" }, range.cloneContents());
    for (const box of all(".box", copy)) {
      const words = box.nextElementSibling;
      (words?.matches("p") ? words : box).prepend(box.matches(".done") ? "[x] " : "[ ] ");
    }
    for (const each of all(".owner:not(em)", copy)) { each.prepend("["); each.append("]"); }
    for (const each of all(APPARATUS, copy)) each.remove();
    glossator.tex(copy);
    for (const each of all("*", copy)) {
      if (each.href) each.href = each.href; // from the site's root on
      const bare = each.matches(WRAPPERS);
      for (const { name } of [...each.attributes]) if (!KEPT.includes(name)) each.removeAttribute(name);
      if (bare) each.replaceWith(...each.childNodes);
    }
    /* Where a selection ends at the beginning of a paragraph, nothing of it is meant. */
    for (const each of all("p, li, h2, h3, h4, ul, ol", copy)) if (!each.textContent.trim() && !find("img", each)) each.remove();
    event.clipboardData.setData("text/html", copy.innerHTML.trim());
    document.body.append(copy);
    event.clipboardData.setData("text/plain", copy.innerText.trim());
    copy.remove();
    event.preventDefault();
  });
}
