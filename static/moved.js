// Sends on to where a document is now, the passage and all else of the old address kept; an address that a
// document before it had has a way of its own.
(function () {
  var sign = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (sign && sign.matches("[data-moved]")) return location.replace(sign.querySelector("a").href);
  var link = document.getElementById("_moved");
  link.search = location.search;
  link.hash = location.hash;
  document.getElementById("_same").hidden = !location.hash;
  location.replace(link.href);
})();
