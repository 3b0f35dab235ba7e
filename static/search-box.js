/* The search box: a field, what narrows it, and the passages found, in a dialog or on search.html. Over
   HTTP Pagefind says which sources hold the words; from disk the passages themselves are looked through. */
(function () {
  "use strict";
  var search = window.glossatorSearch;
  var root = search.root;
  var DELAY = 130; // milliseconds after the last key: as long as one types nothing is fetched
  var SOURCES = 6; // shown at once
  var TRIES = 2; // times as many looked through before one is asked: of a thousand sources 250 KB in all
  var HITS = 8; // of one source among others
  var SHORT = 260; // letters of a passage shown
  var LETTER = "\\p{L}\\p{N}\\p{M}";
  var WORD = new RegExp("[" + LETTER + "]+", "gu");
  var UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
  var KINDS = ["article", "interview", "video-note", "transcript", "note"];
  var NAMES = 12; // of a kind, where there are more than twice as many
  var INDEXES = { Themes: "themes/index.html", People: "people/index.html", Sources: "index.html" };
  var VOICES = { s: "speech", q: "quotation", r: "report", h: "heading", n: "note", p: "page" };

  /* --- words ------------------------------------------------------------------------------- */

  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim();
  }

  function small(text) {
    return plain(text).toLowerCase();
  }

  function wordsOf(text) {
    return small(text).match(WORD) || [];
  }

  /* `open` is a phrase whose last word may go on: nobody has closed its quotation yet. */
  function parsed(text) {
    var phrases = [];
    var rest = text.replace(/["“”„«»]([^"“”„«»]*)(["“”„«»]?)/g, (_, phrase, end) => {
      if (wordsOf(phrase).length) phrases.push({ text: plain(phrase), open: !end });
      return " ";
    });
    return { text: text.trim(), phrases: phrases, words: wordsOf(rest), all: wordsOf(text) };
  }

  /* Whole words in any case, with quotation marks, hyphens, spaces and accents made equal. */
  function pattern(phrase) {
    function edge(letter, before) {
      if (!new RegExp("[" + LETTER + "]", "u").test(letter) || UNSPACED.test(letter)) return "";
      return (before ? "(?<![" : "(?![") + LETTER + "])";
    }
    var letters = [...phrase.text];
    var body = letters.map((letter) => {
      if (letter === " ") return "\\s+";
      if (/['‘’‚‛′`´]/.test(letter)) return "['‘’‚‛′`´]";
      if (/["“”„«»]/.test(letter)) return "[\"“”„«»]";
      if (/[-‐‑‒–—−]/.test(letter)) return "[-‐‑‒–—−]";
      return letter.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&") + "\\p{M}*";
    }).join("");
    return new RegExp(edge(letters[0], true) + body + (phrase.open ? "" : edge(letters[letters.length - 1])), "giu");
  }

  /* Where patterns match in `text`, as [start, end]; null if one of them does not. */
  function ranges(text, patterns) {
    var flat = text, places = null;
    if (text.normalize("NFD") !== text) {
      flat = ""; places = [];
      for (var at = 0; at < text.length; at++) {
        var letter = /[\uac00-\ud7af\ud800-\udfff]/.test(text[at]) ? text[at] : text[at].normalize("NFD");
        for (var i = 0; i < letter.length; i++) places.push(at);
        flat += letter;
      }
      places.push(text.length);
    }
    var found = [];
    for (var each of patterns) {
      var matches = [...flat.matchAll(each)];
      if (!matches.length) return null;
      matches.forEach((match) => {
        var end = match.index + match[0].length;
        found.push(places ? [places[match.index], places[end - 1] + 1] : [match.index, end]);
      });
    }
    return found;
  }

  /* Whether two words are forms of one, as far as their beginnings tell. */
  function alike(word, other) {
    var same = 0;
    while (same < word.length && word[same] === other[same]) same++;
    return same === word.length || (same >= 3 && same >= .6 * Math.max(word.length, other.length));
  }

  function near(one, other) {
    var most = one.length < 4 ? 0 : one.length < 8 ? 1 : 2;
    other = other.slice(0, one.length + most);
    if (other.startsWith(one)) return true;
    if (!most || one.length - other.length > most) return false;
    var row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (var i = 1; i <= one.length; i++) {
      var last = row.slice();
      row[0] = i;
      for (var j = 1; j <= other.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]));
      }
    }
    return Math.min(...row.slice(-1 - most)) <= most;
  }

  /* --- what is searched ---------------------------------------------------------------------- */

  var engine, names;

  function ready() {
    if (!engine) {
      engine = search.script("data/names.js").then(() => {
        names = search.names;
        return location.protocol === "file:" ? fromPassages() : fromIndex();
      });
      engine.catch(() => { engine = null; });
    }
    return engine;
  }

  function fromPassages() {
    if (!names.passages) {
      throw new Error("Here are " + names.megabytes + " MB of text, and pages from disk search at most 5 MB. Over HTTP " +
        "(glossator serve, or a host) all is searched.");
    }
    return search.script("data/passages.js").then(() => {
      return { exact: true, sources: function (query, picked) {
        var phrases = query.phrases.map(pattern);
        var rest = plain(query.text.replace(/["“”„«»][^"“”„«»]*["“”„«»]?/g, " "));
        if (rest) phrases.push(pattern({ text: rest, open: true }));
        var found = [];
        search.passages.forEach((page) => {
          if (!isPicked(page.f, picked)) return;
          var hits = [];
          page.x.forEach((text, i) => {
            var marks = onTheme(page.f, i, picked) && ranges(text, phrases);
            if (marks) hits.push(hit(page.f, i, text, marks));
          });
          if (hits.length) found.push(() => { return Promise.resolve({ facts: page.f, hits: hits }); });
        });
        return Promise.resolve(found);
      } };
    });
  }

  function isPicked(facts, picked) {
    return (!picked.source || facts.d === picked.source) && (!picked.theme || facts.t.includes(picked.theme)) &&
      (!picked.kind || names.sources.some((each) => each[0] === facts.d && each[3] === picked.kind));
  }

  function onTheme(facts, unit, picked) {
    return !picked.theme || facts.u[unit][5].includes(facts.t.indexOf(picked.theme));
  }

  function hit(facts, unit, text, marks) {
    var known = facts.u[unit];
    return {
      id: known[0], number: known[1], section: facts.s[known[2]], speaker: facts.w[known[3]], voice: VOICES[known[4]],
      themes: known[5].map((each) => facts.t[each]), time: known[6], text: text, marks: marks,
    };
  }

  /* The passage that a reference names (`Verge 95`, and on a source's own page `95`), if it is there: from the
     passages where they are all at hand, else from the data of its source. */
  async function referred(text) {
    var parts = text.match(/^(.*?)[\s,]*(?:¶\s*)?(\d+\p{L}*)$/u);
    if (!parts) return null;
    var name = small(parts[1]), number = parts[2].toLowerCase();
    var source = names.sources.find((each) => {
      if (!each[3]) return false; // a page of the owner's
      if (!name) return each[0] === document.body.dataset.page;
      return [each[1], each[2]].some((called) => small(called) === name);
    });
    if (!source) return null;
    var here = (search.passages || []).find((page) => page.f.d === source[0]);
    if (here) {
      var unit = here.f.u.findIndex((each) => each[1] === number && each[4] !== "n");
      return unit < 0 ? null : { source: source, hit: hit(here.f, unit, here.x[unit], []) };
    }
    try {
      var facts = await (await fetch(root + encodeURI(source[0].replace(/^read\/(.*)html$/, "data/documents/$1json")))).json();
    } catch {
      return null;
    }
    var found = facts.passages.find((each) => each.number === number);
    var section = found && facts.headings.find((each) => each.id === found.section);
    return found ? { source: source, hit: Object.assign(found, { section: section && section.text, marks: [] }) } : null;
  }

  function fromIndex() {
    return fetch(root + "pagefind/pagefind-entry.json").then((answer) => answer.json()).then((entry) => {
      var languages = Object.keys(entry.languages);
      if (!languages.length) throw entry; // made without Pagefind
      return Promise.all(languages.map(indexIn));
    }).then((indexes) => {
      return { sources: function (query, picked) {
        var filters = {};
        Object.keys(picked).forEach((name) => { if (picked[name]) filters[name] = picked[name]; });
        var rare = rarest(query);
        return Promise.all(indexes.map((index) => index.search(rare.join(" "), { filters: filters })))
          .then((answers) => answers.flatMap((answer) => answer.results)
            .sort((one, other) => other.score - one.score)
            .filter(mayHold.bind(null, query, rare))
            .map((result) => () => result.data().then(hitsOf.bind(null, query, rare, picked))));
      } };
    }, () => {
      if (names.passages) return fromPassages();
      throw new Error("This site has no index yet: glossator build makes it, where the package pagefind is installed.");
    });
  }

  /* The words to ask the index for: where a word stands that is said everywhere weighs as much as all the
     rest, and tells little. Of a phrase three words are enough, whose places tell it, without the two commonest
     of all beside another. */
  function rarest(query) {
    function rank(word) { return names.common.indexOf(word) + 1 || 1000; } // of 100 that are common
    function first(words, most) {
      return [...new Set(words)].sort((one, other) => rank(other) - rank(one))
        .filter((word, place) => rank(word) > 100 || place < most && (!place || rank(word) > 2));
    }
    var chosen = query.phrases.flatMap((phrase) => first(wordsOf(phrase.text), 3));
    chosen = chosen.concat(first(query.words, chosen.length ? 0 : 1));
    return query.all.filter((word) => chosen.includes(word));
  }

  /* Sources in each language are an index of their own, with its own stems. Pagefind takes the one that the page
     says it is in, and looks at once; a copy of it works for one language (two share memory, and fail). */
  function indexIn(language, place) {
    return import(root + "pagefind/pagefind.js" + (place ? "?" + language : "")).then((pagefind) => {
      var html = document.documentElement, own = html.lang;
      html.lang = language;
      var index = pagefind.createInstance({ noWorker: true, basePath: root + "pagefind/", baseUrl: root });
      html.lang = own;
      return index.init().then(() => index);
    });
  }

  /* Whether a source can hold the phrases, by the places of its words alone: before its text is fetched. */
  function mayHold(query, rare, result) {
    var places = result.words;
    return !Array.isArray(places) || query.phrases.every((phrase) => {
      var parts = phrase.text.split(" ").map(wordsOf);
      if (!parts.every((part) => part.length)) return true;
      if (phrase.open) parts.pop(); // which may go on
      var there = new Set(places), asked = [];
      parts.forEach((part, i) => part.some((word) => rare.includes(word)) && asked.push(i));
      return !asked.length || places.some((place) => {
        return asked.every((i) => there.has(place - asked[0] + i));
      });
    });
  }

  function hitsOf(query, rare, picked, data) {
    var bytes = Uint8Array.from(data.meta.f, (sign) => sign.charCodeAt(0) - 0x2800);
    var facts = JSON.parse(new TextDecoder().decode(bytes));
    var matched = new Set(data.locations), unasked = query.words.filter((word) => !rare.includes(word));
    var patterns = query.phrases.map(pattern);
    var hits = [], best = 0, unit = 0, text = "", marks = [], met = [], meant = [];
    /* A unit is worth the words it has, one with a letter or two wrong half, and what only begins alike little. */
    function close() {
      var covered = 0, close = [];
      query.words.forEach((word) => {
        if (met.some((each) => alike(word, small(each)))) covered++;
        else {
          var nearest = met.filter((each) => near(word, small(each)));
          if (nearest.length) covered += .5;
          close.push(...nearest);
        }
      });
      var exact = ranges(text, patterns);
      var found = exact && (query.words.length ? covered || (met.length ? .1 : 0) : 1);
      if (found && onTheme(facts, unit, picked)) {
        if (query.words.length === 0) marks = [];
        if (found > best) { best = found; hits = []; meant = []; }
        if (found === best) {
          hits.push(hit(facts, unit, text, marks.concat(exact)));
          meant.push(...close);
        }
      }
      unit++; text = ""; marks = []; met = [];
    }
    var end = 0, token = 0;
    for (var match of data.content.matchAll(/[^\s\u200b]+/g)) {
      if (match[0] === "\ue000") close();
      else {
        if (text && /\s/.test(data.content.slice(end, match.index))) text += " ";
        for (var part of matched.has(token) || unasked.length ? match[0].matchAll(WORD) : []) {
          if (!matched.has(token) && !unasked.includes(small(part[0]))) continue;
          marks.push([text.length + part.index, text.length + part.index + part[0].length]);
          met.push(part[0]);
        }
        text += match[0];
      }
      end = match.index + match[0].length;
      token++;
    }
    close();
    return { facts: facts, hits: hits, best: best, meant: meant };
  }

  /* --- the box ---------------------------------------------------------------------------------- */

  function make(tag, attributes, ...inside) {
    var element = document.createElement(tag);
    for (var name in attributes) if (attributes[name] !== "" && attributes[name] != null) element.setAttribute(name, attributes[name]);
    element.append(...inside.filter(Boolean));
    return element;
  }

  var field = make("input", {
    type: "text", role: "combobox", "aria-label": "Search", "aria-expanded": "false", "aria-controls": "_hits",
    "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false", enterkeyhint: "search", placeholder: "Search",
  });
  var picks = {};
  for (var name of ["Theme", "Source", "Kind"]) picks[name.toLowerCase()] = make("select", { "aria-label": name, hidden: "hidden" });
  var parts = make("span", { class: "parts", role: "group", "aria-label": "Where", hidden: "hidden" });
  var part = 0;
  var PARTS = ["All", "Text", "Notes"];
  PARTS.forEach((name, place) => {
    var made = make("button", { type: "button", "aria-pressed": String(!place) }, name);
    parts.append(made);
    made.addEventListener("click", () => {
      parts.children[part].setAttribute("aria-pressed", "false");
      made.setAttribute("aria-pressed", "true");
      part = place;
      run();
    });
  });
  var count = make("p", { role: "status" });
  var list = make("div", { role: "listbox", id: "_hits", "aria-label": "Found", hidden: "hidden" });
  var close = make("button", { type: "button", "aria-label": "Close" }, matchMedia("(pointer: coarse)").matches ? "Close" : "Esc");
  var none = make("p", { class: "none", hidden: "hidden" });
  var keys = make("p", { class: "keys", "aria-hidden": "true" }, make("kbd", {}, "↑"), make("kbd", {}, "↓"), " move\u2003",
    make("kbd", {}, "↵"), " open at the passage");
  var box = make("div", { class: "search-box" }, make("div", { class: "field" }, field, close),
    make("div", { class: "picks" }, parts, picks.theme, picks.source, picks.kind, count), list, none, keys);
  var dialog, parameter, options = [], active = -1, turn = 0, timer;

  /* `typed` are letters that came before the box: what is typed next goes on behind them. */
  function open(text, typed) {
    if (document.getElementById("_search")) { field.focus(); return; }
    if (!dialog) {
      dialog = make("dialog", { class: "search", "aria-label": "Search" }, box);
      dialog.addEventListener("close", () => { address(""); });
      dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
      document.body.append(dialog);
      parameter = "search";
    }
    if (!dialog.open) dialog.showModal();
    if (typed || text) field.value = typed || text;
    field.focus();
    if (!typed) field.select();
    run();
  }

  function fill(text) {
    parameter = "q";
    close.remove();
    document.getElementById("_unsearched").replaceWith(box);
    field.value = text;
    if (text) run();
    field.focus();
  }

  /* The query stays in the address, so that Back finds it again. */
  function address(text) {
    var url = new URL(location.href);
    if (text) url.searchParams.set(parameter, text);
    else url.searchParams.delete(parameter);
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }

  function run() {
    var mine = ++turn;
    var query = parsed(field.value);
    address(query.text);
    var slow = setTimeout(() => { if (mine === turn) count.textContent = "Searching …"; }, 400);
    ready().then((found) => {
      fillPicks();
      if (mine !== turn) return null;
      if (!query.all.length) return browse(picked());
      return Promise.all([found.sources(query, picked()), referred(query.text)]).then((answers) => {
        if (mine === turn) return show(mine, query, answers[0], found.exact, answers[1]);
      });
    }).catch((problem) => {
      if (mine === turn) { clear(); count.textContent = problem.message || "What is searched could not be fetched. Try again."; }
    }).then(() => { clearTimeout(slow); });
  }

  function picked() {
    return { theme: picks.theme.value, source: picks.source.value, kind: picks.kind.value };
  }

  function fillPicks() {
    if (picks.theme.options.length) return;
    parts.hidden = !names.notes;
    function choices(select, first, values) {
      select.append(new Option(first, ""));
      values.forEach((each) => { select.append(new Option(each[1], each[0])); });
      select.hidden = values.length < 2;
    }
    choices(picks.theme, "Any theme", names.themes);
    choices(picks.source, "Any source", names.sources.map((each) => [each[0], each[1] || each[2]]));
    choices(picks.kind, "Any kind", KINDS.filter((kind) => {
      return names.sources.some((each) => each[3] === kind);
    }).map((kind) => [kind, kind.replace("-", " ")]));
  }

  function clear() {
    list.replaceChildren();
    list.hidden = none.hidden = true;
    options = [];
    activate(-1);
  }

  function group(name, title, note) {
    var id = "_g" + list.childElementCount;
    var made = make("div", { role: "group", "aria-labelledby": id, class: title === undefined ? "" : "text" },
      make("div", { class: "from", id: id }, make("b", {}, name), title && make("span", {}, title), note && make("i", {}, note)));
    list.append(made);
    list.hidden = false;
    return made;
  }

  function option(parent, href, act, ...inside) {
    var made = make(href ? "a" : "div", { role: "option", id: "_o" + options.length, "aria-selected": "false", tabindex: "-1", href: href });
    made.append(...inside.filter(Boolean));
    if (act) made.addEventListener("click", act);
    parent.append(made);
    options.push(made);
    return made;
  }

  function activate(place) {
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = place;
    var option = options[place];
    field.setAttribute("aria-expanded", String(options.length > 0));
    if (!option) { field.removeAttribute("aria-activedescendant"); return; }
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  /* Every name that is picked, or those that hold each of `words`, a letter or two wrong allowed. */
  function named(words, picked) {
    var any = picked.theme || picked.source || picked.kind;
    function those(values, way, label) {
      return values.map((each) => { return { href: root + way(each), name: label(each), slot: each[2] }; })
        .filter((each) => {
          var parts = wordsOf(each.name);
          return words.every((word) => parts.some(near.bind(null, word)));
        });
    }
    function page(folder) { return (each) => folder + each[0] + ".html"; }
    function title(each) { return each[1]; }
    return {
      Themes: those(any ? names.themes.filter((each) => each[0] === picked.theme) : names.themes, page("themes/"), title),
      People: those(any ? [] : names.people, page("people/"), title),
      Sources: those(any ? names.sources.filter((each) => {
        return picked.source ? each[0] === picked.source : picked.kind && each[3] === picked.kind;
      }) : names.sources, (each) => each[0], (each) => {
        return (each[1] ? each[1] + " · " : "") + each[2];
      }),
    };
  }

  function showNames(words, most, picked) {
    var found = named(words, picked);
    Object.keys(found).forEach((kind) => {
      var all = found[kind], shown = all.slice(0, all.length > 2 * most ? most : words.length ? most : 2 * most);
      if (!all.length) return;
      var made = group(kind);
      shown.forEach((each) => {
        option(made, encodeURI(each.href), null, make("span", { class: kind === "Themes" ? "s" + each.slot : "" }, each.name));
      });
      if (shown.length < all.length && !words.length) {
        option(made, root + INDEXES[kind], null, make("span", {}, "All " + all.length + " " + kind.toLowerCase()));
      }
    });
    return options.length;
  }

  function browse(picked) {
    clear();
    count.textContent = picked.theme || picked.source || picked.kind ? "Type words to look for there" : "";
    tell([]);
    if (dialog || count.textContent) showNames([], NAMES, picked);
    activate(-1);
  }

  function show(mine, query, sources, exact, reference) {
    clear();
    var words = query.phrases.length ? [] : query.words;
    var next = 0, tries = TRIES, strong = 0, shown = new Set(), found = 0, more = null, notes = [], sums = [0, 0, 0], kinds = {};
    if (reference && part !== 2) {
      sums = [1, 1, 0];
      kinds.passage = 1;
      shown.add(reference.source[0]);
      option(group(reference.source[1] || reference.source[2], reference.source[1] ? reference.source[2] : ""),
        root + encodeURI(reference.source[0]) + "#" + reference.hit.id, null, passage(reference.hit), about(reference.hit));
    }
    if (words.length) showNames(words, 3, {});
    function further() {
      var batch = sources.slice(next, next + SOURCES);
      next += batch.length;
      return Promise.all(batch.map((each) => each())).then((pages) => {
        if (mine !== turn) return null;
        if (more) { more.remove(); options.pop(); more = null; }
        if (next <= SOURCES) offer(query, pages);
        pages.forEach((page) => { strong = Math.max(strong, page.best || 0); });
        pages.forEach((page) => {
          if (page.best < .5 && strong >= .5) return;
          page.hits = page.hits.filter((each) => {
            var kind = each.voice === "note" ? 2 : 1, called = each.number ? kind > 1 ? "note" : "passage" : each.voice;
            if (reference && each.id === reference.hit.id) return false;
            sums[0]++; sums[kind]++;
            if (part && part !== kind) return false;
            kinds[called] = (kinds[called] || 0) + 1;
            if (page.facts.d.startsWith("read/")) shown.add(page.facts.d);
            return kind === 1 || !notes.push([page, each]);
          });
          if (!page.hits.length) return;
          found++;
          showSource(query, page);
        });
        if (next < sources.length && found < SOURCES && --tries > 0) return further();
        return told();
      });
    }
    function told() {
      var rest = sources.length - next, made = notes.length && group("Notes", "in the margin", String(notes.length));
      notes.splice(0).forEach((each) => {
        option(made, hrefOf(query, each[0], each[1]), null, make("b", {}, each[1].number), passage(each[1]), about(each[1]));
      });
      tell(sums);
      var what = ["passage", "heading", "note", "page"].filter((each) => each === "passage" || kinds[each])
        .map((each) => counted(kinds[each] || 0, each)).join(", ").replace(/, (?=[^,]*$)/, " and ");
      count.textContent = (rest ? "The first " : "") + what + " in " + counted(shown.size, "source") +
        (exact ? ", by these exact words" : "") + (kinds.passage || !options.length ? "" : "; see below");
      none.hidden = options.length > 0;
      none.textContent = "No passage, heading, note or name has all these words" +
        (picks.theme.value || picks.source.value || picks.kind.value || part ? ", as it is narrowed above." : ".");
      if (rest) {
        more = option(group("More"), "", () => {
          var place = active;
          found = 0;
          tries = TRIES;
          further().then(() => { activate(Math.max(place, 0)); });
        }, make("span", {}, "Look in " + counted(rest, "more source")));
      }
      activate(active < 0 && options.length ? 0 : active);
    }
    return further();
  }

  /* Words that are said nowhere as they are typed, but with a letter or two changed. */
  function offer(query, pages) {
    if (pages.some((page) => page.best >= 1 || !page.meant)) return;
    var meant = [...new Set(pages.flatMap((page) => page.meant))].slice(0, 3);
    var made = meant.length && group("Did you mean");
    meant.forEach((word) => {
      option(made, "", () => { field.value = word; run(); field.focus(); }, make("span", {}, word));
    });
  }

  function tell(sums) {
    PARTS.forEach((name, place) => { parts.children[place].textContent = sums.length ? name + " " + sums[place] : name; });
  }

  function hrefOf(query, page, hit) {
    return root + encodeURI(page.facts.d) + "?q=" + encodeURIComponent(query.text) + (hit.id && "#" + hit.id);
  }

  function counted(number, word) {
    return number.toLocaleString("en") + " " + word + (number === 1 ? "" : "s");
  }

  function showSource(query, page) {
    var source = names.sources.find((each) => each[0] === page.facts.d) || [page.facts.d, "", page.facts.d];
    var made = group(source[1] || source[2], source[1] ? source[2] : "", String(page.hits.length));
    var most = picks.source.value ? Infinity : HITS;
    page.hits.slice(0, most).forEach((each) => {
      option(made, hrefOf(query, page, each), null, passage(each), about(each));
    });
    if (page.hits.length > most) {
      option(made, "", () => { picks.source.value = page.facts.d; run(); field.focus(); },
        make("span", {}, "All " + page.hits.length + " here"));
    }
  }

  /* The words of a hit, cut to what stands round the first of them, each found word in a `mark`. */
  function passage(hit) {
    var marks = hit.marks.sort((one, other) => one[0] - other[0]);
    var text = hit.text, from = 0, to = text.length;
    if (text.length > SHORT && marks.length) {
      from = marks[0][0] < SHORT / 2 ? 0 : text.lastIndexOf(" ", marks[0][0] - SHORT / 3) + 1;
    }
    if (to - from > SHORT) to = text.lastIndexOf(" ", from + SHORT) > from ? text.lastIndexOf(" ", from + SHORT) : from + SHORT;
    var made = make("span", { class: "words" }, from ? "…" : "");
    var at = from;
    marks.forEach((each) => {
      if (each[0] < at || each[1] > to) return;
      made.append(text.slice(at, each[0]), make("mark", {}, text.slice(each[0], each[1])));
      at = each[1];
    });
    made.append(text.slice(at, to), to < text.length ? "…" : "");
    return made;
  }

  function about(hit) {
    var made = make("span", { class: "known" });
    function add(text, name) {
      if (!text) return;
      if (made.childNodes.length) made.append(" ");
      made.append(make("span", { class: name || "" }, text));
    }
    if (hit.voice === "note") add(hit.speaker && "at " + hit.speaker);
    else {
      add(hit.number && "¶ " + hit.number);
      // 0:07:31 without what leads nowhere
      add(hit.time != null && new Date(hit.time * 1000).toISOString().slice(11, 19).replace(/^(00:0?|0)/, ""));
      add(hit.voice + (hit.speaker ? ", " + hit.speaker : ""));
    }
    add(hit.section);
    hit.themes.forEach((slug) => {
      var theme = names.themes.find((each) => each[0] === slug);
      if (theme) add(theme[1], "s" + theme[2]);
    });
    return made;
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, DELAY);
  });
  Object.keys(picks).forEach((name) => { picks[name].addEventListener("change", run); });
  list.addEventListener("mousedown", (event) => { if (!event.button) event.preventDefault(); }); // the field keeps the focus
  close.addEventListener("click", () => { dialog.close(); });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && options.length) {
      event.preventDefault();
      activate((active + step + options.length) % options.length);
    } else if (event.key === "Enter" && options[active]) {
      event.preventDefault();
      options[active].click();
    }
  });

  /* --- arriving ------------------------------------------------------------------------------------ */

  /* Tints the words that were looked for, without touching the text: an arrival changes no page. */
  function mark(text) {
    if (!CSS.highlights) return;
    var query = parsed(text);
    var place = document.getElementById(decodeURIComponent(location.hash.slice(1))) || document.querySelector("main");
    var walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT), nodes = [], whole = "";
    while (walker.nextNode()) {
      nodes.push([whole.length, walker.currentNode]);
      whole += walker.currentNode.data;
    }
    var found = ranges(whole, query.phrases.map(pattern)) || [];
    for (var match of whole.matchAll(WORD)) {
      var word = small(match[0]);
      if (query.words.some((each) => alike(each, word))) found.push([match.index, match.index + match[0].length]);
    }
    function point(offset) {
      var node = nodes.findLast((each) => each[0] <= offset);
      return [node[1], offset - node[0]];
    }
    CSS.highlights.set("found", new Highlight(...found.map((each) => {
      var start = point(each[0]), end = point(each[1] - 1);
      var range = document.createRange();
      range.setStart(start[0], start[1]);
      range.setEnd(end[0], end[1] + 1);
      return range;
    })));
  }

  search.open = open;
  search.fill = fill;
  search.mark = mark;
}());
