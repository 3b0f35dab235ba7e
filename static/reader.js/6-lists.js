/* The library in another order, and lists narrowed to what one looks for. */
{
  const { make, find, all, say, page } = glossator;
  const button = (name, pressed, onclick) => make("button", { type: "button", ariaPressed: pressed, onclick }, name);

  /* --- the library in another order -------------------------------------------------------------- */

  /* None have their words counted on one page of several: it would be the order of that page alone. */
  const sources = all("[data-words]");
  if (sources.length > 1) {
    const order = find(".library .head p");
    const title = (source) => find("h3", source).textContent;
    const orders = {
      [order.textContent]: () => 0,
      Title: (one, other) => title(one).localeCompare(title(other), undefined, { numeric: true }),
      Length: (one, other) => one.dataset.words - other.dataset.words,
    };
    const end = document.createComment("");
    sources.at(-1).after(end);
    const buttons = Object.entries(orders).map(([name, first], place) => {
      const made = button(name, !place, () => {
        for (const each of buttons) each.ariaPressed = each === made;
        end.before(...sources.toSorted(first));
        say(`In this order: ${name}`);
      });
      made.className = "plain";
      return made;
    });
    order.replaceChildren(...buttons.flatMap((made, place) => place ? [" · ", made] : [made]));
  }

  /* --- lists, narrowed ------------------------------------------------------------------------------ */

  const row = find(".narrow");
  if (row) (find("tbody") ? byName : byPart)();

  /* What is left of a list, told beside its controls: `narrow()` hides the rest and returns how many. */
  function controls(things, narrow, ...inside) {
    const told = make("span");
    row.ariaLabel = "Narrowed to";
    row.role = "group";
    row.append(...inside, told);
    return () => {
      const [left, of] = narrow();
      say(told.textContent = left < of ? `${left} of ${of} ${things}${find(".pages") ? " on this page" : ""}` : "");
    };
  }

  function byName() {
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const rows = all("tbody tr");
    const field = make("input", { type: "search", ariaLabel: "Name", placeholder: "Name" });
    field.oninput = controls("people", () => {
      for (const each of rows) each.hidden = !plain(find("th a", each).textContent).includes(plain(field.value.trim()));
      return [rows.filter((each) => !each.hidden).length, rows.length];
    }, field);
  }

  function byPart() {
    const entries = all(".group :is(.excerpt, .sections)");
    const words = (selector, within) => all(selector, within).map((each) => each.textContent.trim());
    const source = (entry) => find("h2 a", entry.closest(".group")) ?? find("a", entry);
    const slug = (link) => decodeURI(link.pathname).match(/read\/([^/]+)\.html$/)?.[1];
    const names = new Map(all(":is(h2, h3, .whose) a:has(b)").map((link) => [slug(link), find("b", link).textContent.trim()]));
    /* A person's sections stand for many passages: their themes and years are not told here. */
    const parts = {
      ...(page.startsWith("notes") && { theme: (entry) => words(".note .whose a", entry) }),
      source: (entry) => [names.get(slug(source(entry)))],
      ...(page.startsWith("notes") && { year: (entry) => words(".note .whose span", entry).map((date) => date.match(/\d{4}/)?.[0]) }),
    };
    const given = Object.entries(parts).map(([name, of]) => {
      const values = [...new Set(entries.flatMap(of))].filter(Boolean);
      const select = make("select", { ariaLabel: name[0].toUpperCase() + name.slice(1) }, new Option(`Any ${name}`, ""), ...values.map((value) => new Option(value)));
      return { of, select, values };
    }).filter(({ values }) => values.length > 1);
    const every = button("All", true, () => {
      for (const { select } of given) select.value = "";
      narrow();
    });
    const narrow = controls(page.startsWith("notes") ? "notes" : "passages listed here", () => {
      for (const entry of entries) entry.hidden = given.some(({ of, select }) => select.value && !of(entry).includes(select.value));
      /* What has none left goes with them: a folded rest, a source's name over its passages, a part. */
      const left = (within) => within.some((each) => !each.hidden);
      for (const outer of all(".rest, .group")) outer.hidden = !left(all(".excerpt, .sections", outer));
      for (const name of all(".group h3")) {
        const below = [];
        for (let next = name.nextElementSibling; next && next.localName !== "h3"; next = next.nextElementSibling) below.push(next);
        name.hidden = !left(below);
      }
      const whole = given.every(({ select }) => !select.value);
      for (const rest of all(".rest")) [rest.open, find("summary", rest).hidden] = [true, !whole];
      every.ariaPressed = whole;
      const passages = entries.filter((entry) => entry.matches(".excerpt"));
      return [passages.filter((entry) => !entry.hidden).length, passages.length];
    }, every, ...given.map(({ select }) => select));
    for (const { select } of given) select.onchange = narrow;
  }
}
