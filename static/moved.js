// Sends on to where a document is now, the passage and all else of the old address kept.
(function () {
  var link = document.getElementById("_moved");
  link.search = location.search;
  link.hash = location.hash;
  document.getElementById("_same").hidden = !location.hash;
  location.replace(link.href);
})();
