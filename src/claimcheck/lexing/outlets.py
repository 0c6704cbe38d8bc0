"""Papers, agencies and stations: names of those who publish, as other texts write them."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.text.tables import words

# Agencies and stations whose names do not say what they are: those that stand in datelines, credits and "told ..." of
# English-language news. Each line is one, the first form its key.
_KNOWN = """
reuters|thomson reuters|reuter
ap|associated press|a.p.
afp|agence france-presse|agence france presse
upi|united press international
dpa|deutsche presse-agentur
pa|press association|pa media
tass|itar-tass
ria|ria novosti
interfax|interfax-ukraine
xinhua
kyodo
yonhap
anadolu|anadolu agency
ansa
efe
pti|press trust of india
ians
ukrinform
unian
belta
bernama
dow jones newswires
bloomberg|bloomberg news
politico
axios
cnn|cnn international
bbc|bbc news
abc|abc news
cbs|cbs news
nbc|nbc news
cnbc
msnbc
npr|national public radio
pbs
sky news
fox news
itv|itv news
channel 4 news
al jazeera|aljazeera
al arabiya
deutsche welle|dw
rfe/rl|radio free europe
voice of america|voa
der spiegel|spiegel
die zeit|zeit
die welt
bild
le monde
le figaro
liberation
el pais
el mundo
la repubblica
corriere della sera
wikipedia
"""
_KEYS = {form: line.split("|")[0] for line in _KNOWN.split("\n") if line for form in line.split("|")}

# The last word of a paper's or a station's name.
_PAPERS = words(
    """
    times post courier herald gazette tribune chronicle journal mail telegraph guardian observer examiner inquirer
    advertiser bugle argus news newspaper daily weekly magazine press radio television tv newswire zeitung
    """
)
# These are as often companies, banks and shops: they name a paper where more than one word, or "the", stands before.
_DOUBTFUL = words("star sun mirror express standard echo dispatch independent globe review record today")
_NONE = frozenset({"royal mail", "press", "tv", "radio", "television", "magazine", "newspaper", "daily", "weekly"})
"""Names of other things, and words that name none of the many there are."""
_LONGEST = 5
_RUN = re.compile(r"(?:[Tt]he +)?((?:[A-Z][\w&/'.-]*)(?: (?:of )?[A-Z][\w&/'.-]*){0,4})")
_ARTICLE = re.compile(r"\Athe +(?=\S)")


class OutletMention(NamedTuple):
    """A paper or agency named in a text; ``name`` is without its article."""

    start: int
    end: int
    name: str


def outlet_key(name: str) -> str:
    """One key for the ways in which texts write the name of one who publishes.

    >>> outlet_key("The Associated Press"), outlet_key("the Lyon Courier"), outlet_key("AP")
    ('ap', 'lyon courier', 'ap')
    """
    plain = _ARTICLE.sub("", " ".join(name.casefold().split())).removesuffix("'s")
    return _KEYS.get(plain, plain)


def is_outlet(name: str) -> bool:
    """The name is that of a paper, an agency or a station.

    >>> [is_outlet(name) for name in ("Reuters", "the Lyon Courier", "Morning Star", "Star", "the mayor", "Anna Keller")]
    [True, True, True, False, False, False]
    """
    plain = _ARTICLE.sub("", " ".join(name.casefold().split())).removesuffix("'s")
    if plain in _KEYS:
        return True
    parts = plain.split()
    if not 0 < len(parts) <= _LONGEST or not name.split()[-1][:1].isupper():
        return False
    if parts[-2:-1] == ["news"] and parts[-1] in ("agency", "service"):
        return True
    return (parts[-1] in _PAPERS and plain not in _NONE) or (parts[-1] in _DOUBTFUL and len(parts) > 1)


def outlet_at(folded: str, at: int) -> OutletMention | None:
    """The paper or agency whose name begins at this position, an article aside; of two readings the longer one.

    >>> outlet_at("told the Lyon Courier on Monday", 5)
    OutletMention(start=9, end=21, name='Lyon Courier')
    """
    run = _RUN.match(folded, at)
    if run is None:
        return None
    end = run.end(1)
    while end > run.start(1):
        name = folded[run.start(1) : end]
        bare = name.removesuffix("'s").rstrip(".,")
        if is_outlet(bare):
            return OutletMention(run.start(1), run.start(1) + len(bare), bare)
        end = folded.rfind(" ", run.start(1), end)
    return None
