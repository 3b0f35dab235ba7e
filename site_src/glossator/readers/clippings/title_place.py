"""A line that may be the title of a text, and what is to be seen of it."""

from dataclasses import dataclass

from glossator.readers.plain_lines import Line

TITLE_WORDS = (2, 28)  # of a title, the fewest and the most


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlePlace:
    """A line that may be the title: `following` the next line that may, `alt` whether it tells
    what a picture shows (`under_alt`: the line above it does), `again` whether another line
    over the text says it too, `wraps` whether it says one of these and more, `leads` whether a
    byline or running text is next, `over_menu` and `under_menu` whether the site's menu is
    near below or right above, `menus` how many lines of one stand between it and sentences
    below, `signed` whether a byline or date follows near, `under_site`
    whether a menu stands anywhere above, `in_row` whether lines of a word or two stand beside
    it that is as short (`over_row`: below it, three), `site` whether it names the site,
    `crumb` whether a way through the site ends in it (`step`: behind a sign that stands
    alone), `under_byline` whether date or byline stand close above it and nothing but text
    below, `first` whether nothing but furniture stands above it, `owner` whether the page's
    foot names it as the owner of the rights, `apart` whether it stands alone between blank
    lines under lines that stand close, `begins` whether the first words of the text have all
    of its own, `captioned` whether a picture's credit is right below, `under_label` whether
    the label of a caption is right above, `over_headline` whether a headline follows a stated
    line below, `over_tools` whether what wikis set below a title does, `kicker` whether two
    sentences as long as headlines stand between it and what is stated (`under_kicker`: it is
    the first of them), `repository` whether a sign parts it from its owner's name, `listed`
    whether how long ago it was stands below each place where it is said, `named` whether the
    page names it elsewhere as its title, `over_issue` whether the number of an issue is close
    below and a headline under that, `chapter` whether it is one of several chapters, `book`
    whether who wrote and who published a book is, `told` how many of its longer words the text
    has too, of `telling`, `early` and `said` the share of them in its first paragraphs and in all,
    where that tells something, `over_standfirst` whether a longer line parts it from what is
    stated, `weak_above` whether the line above it is rather the site's, `far` whether it stands
    far above the text, `section` whether it is a step of the way to the page, `under_pager` whether
    the links to the pages before and behind stand right above it, `under_stated` whether byline or
    date do and a longer line is below, `twice` whether the line above says it too, and the one
    below is the text."""

    line: Line
    following: Line | None
    first: bool
    again: bool
    wraps: bool
    leads: bool
    alt: bool
    under_alt: bool
    over_menu: bool = False
    menus: int = 0
    under_menu: bool = False
    under_site: bool = False
    under_title: bool = False
    under_byline: bool = False
    crumb: bool = False
    step: bool = False
    over_author: bool = False
    epigraph: bool = False
    over_days: bool = False
    site: bool = False
    opens: bool = False
    signed: bool = False
    in_row: bool = False
    over_row: bool = False
    owner: bool = False
    apart: bool = False
    begins: bool = False
    captioned: bool = False
    role: bool = False
    book: bool = False
    under_label: bool = False
    over_headline: bool = False
    over_tools: bool = False
    kicker: bool = False
    under_kicker: bool = False
    repository: bool = False
    listed: bool = False
    named: bool = False
    over_issue: bool = False
    chapter: bool = False
    told: int = 0
    telling: int = 0
    common: bool = False
    filed: bool = False
    early: float = 0.0
    said: float = 0.0
    over_standfirst: bool = False
    weak_above: bool = False
    far: bool = False
    section: bool = False
    under_pager: bool = False
    under_stated: bool = False
    twice: bool = False
