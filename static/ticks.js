/* A look at what the ticks of a strip stand for: by the pointer, by a press, by the keys t and T. */
{
  const { root, make, find, all, say, far, preview } = glossator;
  const { data, named, themeOf, called, show, hide, later } = preview;
  /* Of each theme a path, a stroke for each of its passages; from left to right. */
  const strips = new Map(all("main .strip").map((strip) => [strip, all("path", strip).flatMap((path) => {
    let x = 0;
    return [...path.getAttribute("d").matchAll(/m(-?\d+)/gi)].map(([, step], index) => ({ strip, slot: path.getAttribute("class"), index, x: x += +step }));
  }).sort((one, other) => one.x - other.x)]));
  let over;
  const tick = make("a", { tabIndex: -1 });

  /* Where a tick stands on the screen: counted from the end, where the text runs the other way. */
  const placeOf = ({ strip, x }) => {
    const { left, right, width, top } = strip.getBoundingClientRect();
    return [strip.closest("[dir]")?.dir === "rtl" ? right - x * width / 1000 : left + x * width / 1000, top];
  };
  const under = ({ clientX, clientY }, strip) => {
    const away = (mark) => Math.abs(placeOf(mark)[0] - clientX);
    const [best] = strips.get(strip).toSorted((one, other) => away(one) - away(other));
    const isHigh = strip.viewBox.baseVal.height > 12; // sections above, ticks below
    return best && away(best) < 5 && !(isHigh && clientY < placeOf(best)[1] + 9) ? best : null;
  };

  /* The passage of a tick, the so many-th on its theme as the data have them, and its document; of ticks
     without a colour on a theme that is not drawn. */
  async function passageOf({ strip, slot, index }) {
    const line = strip.closest(".line"), entry = strip.closest(".source");
    const page = entry ? find("h3 a", entry) : line ? find("h2 a", document.getElementById(decodeURIComponent(find("a", line).hash.slice(1)))) : location;
    const facts = await data(`documents/${named(new URL(page.href))[1]}`);
    const own = line && (await themeOf(named(new URL(location.href))[1]))?.slug;
    const themeAt = (slot) => own || named(new URL(find(`a.${slot}[href*="themes/"], .${slot} a[href*="themes/"]`).href))[1];
    const drawn = all("path[class]", strip).map((path) => themeAt(path.getAttribute("class")));
    const theme = slot && themeAt(slot);
    const each = facts?.passages.filter(({ themes }) => theme ? themes.includes(theme) : themes[0] && !themes.some((one) => drawn.includes(one)))[index];
    return each && { facts, each, theme };
  }

  /* What is shown stands at a link there, which leads to the passage. */
  async function open(mark, aloud) {
    over = mark;
    const found = await passageOf(mark);
    if (over !== mark || !found) return;
    const { facts, each, theme } = found, [x, y] = placeOf(mark);
    hide();
    tick.className = `tick ${mark.slot ?? ""}`;
    tick.dataset.theme = theme ?? "";
    tick.href = `${root}${encodeURI(facts.page)}#${each.id}`;
    tick.textContent = `${called(facts)} ${each.number}`;
    tick.style.left = `${x + scrollX}px`;
    tick.style.top = `${y + scrollY}px`;
    mark.strip.after(tick);
    if (aloud) tick.focus();
    show(tick, aloud);
  }
  for (const strip of strips.keys()) {
    strip.addEventListener("pointermove", (event) => {
      const mark = event.pointerType === "touch" ? over : under(event, strip);
      if (mark === over) return;
      over = mark;
      if (mark) later(400, () => open(mark)); else later(300, hide);
    });
    strip.addEventListener("pointerleave", () => { over = null; later(300, hide); });
  }

  glossator.ticks = {
    /* A press on a strip: on a tick, else on the section above it. */
    press(event, strip) {
      const mark = under(event, strip), section = event.target.closest("a");
      if (mark) open(mark); else if (section) location.href = section.getAttribute("href");
    },
    /* The next tick of the entry in focus, else of the strip next to the middle of the screen; with -1
       the one before. */
    step(way) {
      const entry = document.activeElement.closest(".source, .line");
      const [strip] = entry ? all(".strip", entry) : [...strips.keys()].sort((one, other) => far(one) - far(other));
      const marks = strips.get(strip) ?? [];
      const next = over?.strip === strip ? marks[marks.indexOf(over) + way] : marks.at(way > 0 ? 0 : -1);
      if (next) open(next, true); else say("No more ticks on this strip");
    },
  };
}
