"""Numbers that name instead of measuring: "Section 427", "F-16", "No. 10", "10 Downing Street"."""

from __future__ import annotations

import re

from claimcheck.lexing.calendar import MONTHS

LABELS = frozenset(
    """
    no no. nos nos. number numbers num # section sections sec. article articles art. amendment clause paragraph schedule
    chapter page pages pp. pg. volume vol vol. book part parts episode episodes season act scene verse psalm version
    route highway interstate road motorway junction exit channel platform gate room suite apartment apt apt. unit
    floor flat building block lot pier berth terminal runway track lane ward precinct district region zone area
    sector station formula phase stage band round image photo picture slide game match heat leg set inning quarter
    week day year level grade class type category cat group division tier rank ranked seed seeded seeds position row
    seat table figure fig fig. exhibit appendix item count model mark mk mk. series flight bus train line boeing
    airbus apollo soyuz windows xbox playstation iphone ipad galaxy android ios nokia radio bbc top big fortune ftse
    s&p nasdaq nikkei cac dax stoxx russell dow catch area proposition prop measure bill resolution directive case
    docket file vote lottery lot step option plan rule law title code zip postcode channel camp cell team squad
    squadron brigade regiment battalion infantry company platoon troop force battery hull submarine highway county
    cr fm us i m a covid sars h1n1 super bowl olympiad war mission expedition sol under over u world studio studios
    cinema bedford pink blink sum maroon oceans ocean chanel wd heinz colt ak mp tornado hurricane hole holes par
    hand verse hymn opus op. op symphony sonata concerto quartet study experiment trial test testament reactor block
    tower warehouse warehouses shed gp dr chart charts ticket score final full-time half-time halftime f1 f2
    hercules page- jumbo magnum minor group- agenda match-day matchday phone tel tel. telephone call dial fax
    extension ext ext. box
    """.split()
) - frozenset(
    # These count at least as often as they name: "the company 350 workers" does not occur, "world 12" neither, but
    # "the US 12 million dollars", "a 5" and "over 30" do.
    "us i m a over under law test vote count measure plan company force hand call position case year area line u "
    "company troop world trial match set".split()
)
"""Nouns in front of the number that names one of them."""

ALWAYS_LABELS = frozenset(
    "no no. nos nos. number boeing airbus iphone fortune ftse s&p sp nasdaq xbox covid top bottom".split()
)
"""The number belongs to these even where a plural follows: "Boeing 737 jets", "top 10 lists"."""

STREETS = frozenset(
    """street st st. road rd rd. avenue ave ave. lane ln drive dr boulevard blvd blvd. place square terrace crescent
    way court ct close row gardens grove parkway highway hwy plaza walk wharf mews hill quay""".split()
)
_ADDRESS = re.compile(r"(?:-[0-9]+)?[A-Za-z]?(?: [NSEW]\.?)?(?: [A-Z0-9][A-Za-z0-9'.]*){1,4}")

OPENERS = frozenset(
    """
    a about above after all almost also although among an and another any approximately around as at because before
    below besides between but by despite during each either even every few fewer for from further given had has have
    he her here his how however i if in including inside into is it its just last least less like many more most my
    nearly next no nor not now of off on once one only or other our out over over- per perhaps roughly she since so
    some still such than that the their then there these they this those though through throughout thus to today
    tomorrow too total under until up upon was we were what when where whereas whether which while who why will with
    within without would yes yet yesterday you your three two four five six seven eight nine ten exactly another
    additional extra those january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec aged age ages says said police officials nearly killed kills dead
    injured sends adds cuts loses wins sells buys pays raises gets gives sees finds leaves takes seeks plans faces
    rises falls
    """.split()
)
"""Words that may stand, capitalised, in front of a figure at the start of a sentence or in a headline."""


NAMING = LABELS | ALWAYS_LABELS | {"top", "bottom"}
"""The small words that may name the number behind them."""
BEFORE_MONTHS = frozenset("in since by until from during".split())
"""Behind these a month stands alone: "in March three died" tells no day, as "on March three" does."""
_OWNERS = frozenset("the their its his her our all".split())


def is_label(before: list[str], *, followed: bool, spelled: bool = False) -> bool:
    """The number names something: its words ``before``, as written, say so.

    ``followed`` tells that a unit or a counted noun comes behind it, as in headlines: "UK Sends 350 Troops"; ``spelled``
    that it is written in words: "the top 10" is a list, "the top three seeds" are three.
    """
    if not before:
        return False
    word = before[-1]
    low = word.lower()
    if low in ("top", "bottom") and followed and spelled and len(before) > 1 and before[-2].lower() in _OWNERS:
        return False
    if low in ALWAYS_LABELS:
        return True
    if low in LABELS:
        # "game 7", "Week 3"; but "Channel 4 viewers" and "Route 66 motels" name, too.
        return not followed or word[0].isupper() or low.endswith(".")
    if not word[0].isalpha() or low in OPENERS:
        return False
    if any(map(str.isdigit, word)):
        return not followed
    capitals = any(map(str.isupper, word))
    if capitals and word[0].islower() and not word.startswith("mc"):
        return True  # iPhone, eBay
    if not capitals or (spelled and low in MONTHS and len(before) > 1 and before[-2].lower() in BEFORE_MONTHS):
        return False
    return not followed


def is_address(text: str, end: int) -> bool:
    """A street follows: "10 Downing Street", "16-18 Industrial Avenue"."""
    if not text.startswith((" ", "-"), end):
        return False
    if text.startswith((" block of", " ZIP", " zip code"), end):
        return True
    match = _ADDRESS.match(text, end)
    if match is None:
        return False
    words = match[0].split()
    return any(word.lower().rstrip(",") in STREETS for word in words[1:] or words)
