/* The video beside the text, from the first press on: nothing is asked of YouTube before it. */
(function () {
  "use strict";
  var panel = document.querySelector(".video");
  var HOST = "https://www.youtube-nocookie.com";
  var PATIENCE = 2000; // milliseconds a player may be silent before it is taken for deaf
  var button = panel.querySelector(".play");
  var id, times;
  var screen, frame, follow, watch, timer, knock, lit;
  var deaf, wanted, stood;

  /* `address` is the video's. */
  glossator.play = function (address) {
    id = videoOf({ href: address });
    times = moments();
    button.addEventListener("click", open);
    open();
  };
  document.addEventListener("click", function (event) {
    var time = event.target.closest && event.target.closest("a.time");
    if (!frame || !time || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (videoOf(time) !== id) return;
    event.preventDefault();
    seek(secondOf(time));
  });

  function make(tag, name) {
    var element = document.createElement(tag);
    element.className = name;
    return element;
  }
  function videoOf(time) { return new URL(time.href).searchParams.get("v"); }
  function secondOf(time) { return parseInt(new URL(time.href).searchParams.get("t"), 10) || 0; }

  /* This video's timestamps by their second, each with the contents' entry it stands under. */
  function moments() {
    var entries = [].slice.call(document.querySelectorAll(".contents a"));
    return [].slice.call(document.querySelectorAll("a.time")).filter(function (time) {
      return videoOf(time) === id;
    }).map(function (time) {
      var under = entries.filter(function (entry) {
        var head = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
        return head && head.compareDocumentPosition(time) & 4; // 4: the time follows
      }).pop();
      return { second: secondOf(time), link: time, entry: under };
    }).sort(function (a, b) { return a.second - b.second; });
  }

  function open() {
    var player = make("div", "player"), bar = make("p", "bar"), label = make("label", ""), close = make("button", "");
    // the address, not `:target`: a press on a number changes the one and not the other
    var passage = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var here = passage && passage.querySelector("a.time");
    screen = make("div", "screen");
    frame = make("iframe", "");
    frame.title = "Video: " + document.querySelector("h1").textContent;
    frame.allow = "autoplay; encrypted-media; picture-in-picture; fullscreen";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.addEventListener("load", greet);
    follow = make("input", "");
    follow.type = "checkbox";
    follow.addEventListener("change", function () { stood = scrollY; show(); });
    label.append(follow, " Follow in the text");
    close.type = "button";
    close.textContent = "Close the video";
    close.addEventListener("click", shut);
    bar.append(label, close);
    player.append(frame, bar);
    player.addEventListener("keydown", function (event) {
      if (event.key === "Escape") shut();
    });
    screen.append(player);
    load(here && videoOf(here) === id ? secondOf(here) : 0);
    panel.append(screen);
    panel.classList.add("open");
    close.focus({ preventScroll: true });
    watch = new IntersectionObserver(function (seen) {
      var last = seen[seen.length - 1];
      player.classList.toggle("corner", !last.isIntersecting && last.boundingClientRect.bottom <= 0);
    });
    watch.observe(screen);
    addEventListener("message", hear);
    addEventListener("scroll", moved, { passive: true });
  }

  function shut() {
    removeEventListener("message", hear);
    removeEventListener("scroll", moved);
    watch.disconnect();
    quiet();
    light(null);
    screen.remove();
    frame = null;
    panel.classList.remove("open");
    button.focus();
  }

  function load(second) {
    wanted = null;
    frame.src = HOST + "/embed/" + id + "?start=" + second + "&autoplay=1&enablejsapi=1&origin=" + encodeURIComponent(location.origin);
  }

  /* A player answers whoever says it is listening, once its own script runs: say so until then. */
  function greet() {
    quiet();
    knock = setInterval(listening, 200);
    listening();
    wait();
  }
  function listening() { post({ event: "listening", id: 1, channel: "widget" }); }
  function post(message) { frame.contentWindow.postMessage(JSON.stringify(message), HOST); }
  function quiet() {
    clearInterval(knock);
    clearTimeout(timer);
    timer = knock = 0;
  }
  function wait() {
    timer = timer || setTimeout(function () {
      quiet();
      deaf = true;
      light(null);
      if (wanted !== null) load(wanted);
    }, PATIENCE);
  }

  function seek(second) {
    if (deaf) return load(second);
    wanted = second;
    if (knock) return; // it has not answered yet: told when it does
    command();
    wait();
  }
  function command() {
    post({ event: "command", func: "seekTo", args: [wanted, true] });
    post({ event: "command", func: "playVideo", args: [] });
  }

  function hear(event) {
    var told;
    if (event.origin !== HOST || event.source !== frame.contentWindow) return;
    try { told = JSON.parse(event.data); } catch (error) { return; }
    if (!told) return;
    var first = knock;
    quiet();
    deaf = false;
    if (first && wanted !== null) command();
    wanted = null;
    if (told.info && typeof told.info.currentTime === "number") light(at(told.info.currentTime));
  }

  /* The nearest moment before `now`; half a second of grace, because players seek to a frame. */
  function at(now) {
    return times.filter(function (moment) { return moment.second <= now + 0.5; }).pop() || null;
  }

  function light(moment) {
    if (moment === (lit || null)) return;
    if (lit) mark(lit, false);
    lit = moment;
    if (!lit) return;
    mark(lit, true);
    show();
  }
  function mark(moment, on) {
    if (on) moment.link.setAttribute("aria-current", "time");
    else moment.link.removeAttribute("aria-current");
    if (moment.entry) moment.entry.classList.toggle("playing", on);
  }

  /* Without motion: nobody asked for that. */
  function show() {
    if (!lit || !follow.checked) return;
    lit.link.scrollIntoView({ block: "center", behavior: "instant" });
    stood = scrollY;
  }
  function moved() {
    if (!follow.checked || Math.abs(scrollY - stood) < 2) return;
    follow.checked = false;
    glossator.say("No longer following the video");
  }
})();
