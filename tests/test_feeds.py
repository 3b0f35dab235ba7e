"""What machines look for at a site's root."""

import xml.etree.ElementTree as ElementTree

from glossator.feeds import feeds
from glossator.model import Site, SiteConfig


def _site(base_url: str, title: str = "A & B\x08") -> Site:
    config = SiteConfig(title=title, configured=True, base_url=base_url)
    return Site(config=config, documents=(), themes=(), pages=())


def test_without_a_public_address_there_is_no_sitemap_and_no_feed() -> None:
    assert {artifact.path for artifact in feeds(_site(""), [])} == {".nojekyll", "robots.txt"}


def test_sitemap_and_feed_are_well_formed_and_absolute() -> None:
    files = {
        artifact.path: artifact.content.decode()
        for artifact in feeds(_site("https://x.org/repo"), ["index.html", "read/a.html"])
    }
    urls = [loc.text for loc in ElementTree.fromstring(files["sitemap.xml"]).findall(".//{*}loc")]
    assert urls == ["https://x.org/repo/", "https://x.org/repo/read/a.html"]
    feed = ElementTree.fromstring(files["feed.xml"])
    assert feed.find("{*}title").text == "A & B"  # type: ignore[union-attr]
    assert "Sitemap: https://x.org/repo/sitemap.xml" in files["robots.txt"]
