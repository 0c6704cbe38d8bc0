"""Words beside figures: which say little, which stand for one another, which keep two figures apart.

Looser than the classes of the gate (`claimcheck.matching.classes`): they serve two texts that are presumably about one
thing, where the question is only which figure answers which. Reviewed by hand, one class a line.
"""

from __future__ import annotations

from functools import lru_cache

from claimcheck.lexing.plurals import lemma
from claimcheck.lexing.verbs import verb

SMALL = frozenset(
    """$ % £ € : / + a an the this that these those it its his her their our he she they we i you and or of in on at to
    from by for with as is are was were be been being has have had do does did will would which who whom there here also
    per each into than then so if not no since until after before during""".split()
)
"""Words that tie more than they name: they count for little, but "for 3 hours at 60 mph" is told apart by them alone."""

HEDGES = frozenset(
    """more less fewer greater than over under above below about around approximately nearly almost least most up some
    just only exactly roughly circa higher lower before after prior earlier later exceeding excess lrb rrb lsb rsb""".split()
)
"""Words of bounds and the brackets of tokenised text: they belong to the figure, not to what it is the figure of."""

_KINDS = """
review critic reviewer
copy unit
case infection patient occurrence
test examination probe screening
film movie picture
series show
game match
person resident inhabitant population people
fan follower subscriber
member membership
gross earn collect
premiere release debut air publish issue open launch
establish found create form start begin
die death pass
bear birth born
win victory
view hit watch stream
song track
goal strike
spectator attendance crowd
vote ballot
worldwide globally global globe world
overseas elsewhere territory abroad outside
coronavirus covid covid-19
domestically domestic
sentence jail prison
buy purchase acquire
"""
"""Words that stand for one another beside a figure of two texts about one thing; looser than the classes of the gate."""

_KIND = {word: line.split()[0] for line in _KINDS.strip().splitlines() for word in line.split()}

_OPPOSED = (
    ("worldwide", "overseas domestic nationwide america canada"),
    ("overseas international foreign", "domestic nationwide america canada"),
    ("male man boy", "female woman girl"),
    ("opening weekend", "total overall altogether"),
    ("die death dead kill", "recover recovery injure wound hurt case infection"),
    ("home", "away"),
    ("import", "export"),
    ("win victory", "loss lose defeat"),
    ("premiere festival", "theatre theater theatrical theatrically"),
    ("born birth bear", "die died death"),
    ("income revenue sale", "loss cost budget expense"),
    ("gross", "budget cost"),
    ("minimum", "maximum"),
    ("minor slight light", "serious severe critical"),
    ("population inhabitant populous", "area surface"),
    ("start begin", "end finish conclude"),
    ("open", "close shut"),
)
"""Words that keep two figures apart: where one text has one of a line and the other only the other. Of two words of a line
in one place the first says more: "outside North America" is not in America.
"""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word without its endings, and its stand-in where it has one: "members", "membership" -> "member".

    >>> stem("critics"), stem("tested"), stem("membership")
    ('review', 'test', 'member')
    """
    low = word.casefold()
    found = verb(low)
    base = found.lemma if found is not None else lemma(low)
    if base in _KIND:
        return _KIND[base]
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= 4:
            base = base.removesuffix(ending)
            break
    return _KIND.get(base, base)


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_ENDINGS = ("ership", "ship", "ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "ed", "es", "ly", "s")

_MONEY = (
    "profit",
    "loss",
    "revenue sale turnover gross income",
    "spend invest pay cost budget expense",
    "debt loan",
    "worth value",
    "fine penalty damages compensation",
    "prize award",
    "donate donation",
)
"""What sums of money are, one kind a line: a firm's profit says nothing about what it spent."""

OPPOSED = tuple((_stems(one), _stems(other)) for one, other in _OPPOSED)
"""The lines of opposed words as stems."""

MONEY = {stem(word): at for at, line in enumerate(_MONEY) for word in line.split()}
"""By word the kind of money that it stands for."""
