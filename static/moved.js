// Sends on to where a document is now, the passage and all else of the old address kept; an address that a
// document before it had has a way of its own, and reader.js goes it.
(function () {
  if (document.getElementById(decodeURIComponent(location.hash.slice(1)))?.matches("[data-moved]")) return;
  var link = document.getElementById("_moved");
  link.search = location.search;
  link.hash = location.hash;
  document.getElementById("_same").hidden = !location.hash;
  location.replace(link.href);
})();
