"""What machines look for at a site's root."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from glossator.exports.feeds import feeds
from glossator.model.site import Site, SiteConfig
from glossator.notes.glosses import Glosses
from sites import built_files, write


def _site(base_url: str, title: str = "A & B\x08") -> Site:
    config = SiteConfig(title=title, configured=True, base_url=base_url)
    return Site(config=config, documents=(), themes=(), pages=())


def test_without_a_public_address_there_is_no_sitemap_and_no_feed() -> None:
    assert {artifact.path for artifact in feeds(_site(""), Glosses(), [])} == {
        ".nojekyll",
        "robots.txt",
    }


def test_sitemap_and_feed_are_well_formed_and_absolute() -> None:
    files = {
        artifact.path: artifact.content.decode()
        for artifact in feeds(_site("https://x.org/repo"), Glosses(), ["index.html", "read/a.html"])
    }
    urls = [loc.text for loc in ElementTree.fromstring(files["sitemap.xml"]).findall(".//{*}loc")]
    assert urls == ["https://x.org/repo/", "https://x.org/repo/read/a.html"]
    feed = ElementTree.fromstring(files["feed.xml"])
    assert feed.find("{*}title").text == "A & B"  # type: ignore[union-attr]
    assert "Sitemap: https://x.org/repo/sitemap.xml" in files["robots.txt"]


def test_each_theme_has_a_feed_of_the_sources_that_discuss_it(tmp_path: Path) -> None:
    write(
        tmp_path,
        site_src__site_yml="title: T\nbase_url: https://a.example/r\n",
        site_src__themes_yml="boats: {title: Boats, terms: [boat*]}\n",
        seeds__harbour_md="A boat.\n\nTwo boats.\n",
        seeds__oven_md="Bread.\n",
    )
    files = built_files(tmp_path)
    feed = ElementTree.fromstring(files["themes/boats.xml"])
    atom = "{http://www.w3.org/2005/Atom}"
    assert [entry.findtext(f"{atom}summary") for entry in feed.iter(f"{atom}entry")] == [
        "2 passages on Boats"
    ]
    ids = [entry.findtext(f"{atom}id") for entry in feed.iter(f"{atom}entry")]
    assert ids == ["https://a.example/r/themes/boats.html#harbour"]
    assert b'type="application/atom+xml" href="../themes/boats.xml"' in files["themes/boats.html"]
