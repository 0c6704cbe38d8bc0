"""Words around a figure that widen it, bound it or say that it is the size of a change.

The hedges follow the lists of Crystal's and Lakoff's approximators as news style guides (AP, Reuters, BBC) use them; what
each one does to the figure is `claimcheck.claims.precision.width`'s affair.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claimcheck.claims.precision import Bound
from claimcheck.lexing.token import Change

_BEFORE: dict[Bound, str] = {
    "about": """about|around|some|roughly|approximately|approx|approx.|circa|c.|an estimated|estimated|estimated at|
        an approximate|an average of about|an average of some|in the region of|in the order of|of the order of|
        on the order of|somewhere around|something like|more or less|or so|just about|\u2248|~|at around|at about|
        at roughly|close on|in the neighbourhood of|in the neighborhood of|in the vicinity of|an estimated total of|
        perhaps|maybe|perhaps some|perhaps about|just around|barely|scarcely|hardly|reportedly about""",
    "nearly": """nearly|almost|just under|close to|just below|just shy of|a little under|slightly under|
        slightly less than|just less than|little short of|just short of|nearing|approaching|not quite|
        a little less than|virtually|a shade under|a touch under|fractionally under|a little below|slightly below|
        almost as many as|nearly as many as|shy of|a whisker under|not far off|not far short of|a little short of""",
    "more_than": """more than|over|above|upwards of|upward of|well over|just over|far more than|greater than|>|
        in excess of|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassing|well above|just above|
        a little over|slightly over|slightly more than|a little more than|just more than|north of|larger than|
        bigger than|longer than|higher than|topping|significantly more than|much more than|well in excess of|
        significantly higher than|slightly above|far over|over than|better than|older than|much higher than|
        little more than|a bit over|a bit more than|beyond|well north of|comfortably over|comfortably more than|
        easily more than|well upwards of|far in excess of|upwards of some""",
    "at_least": """at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|\u2265|>=|
        at least or equal to|at the very least|at a minimum|never less than|never fewer than|
        not below|not under|never below|a minimum|minimum|starting at|starting from|
        as few as|as little as|as low as|as small as|as short as""",
    "less_than": """fewer than|less than|under|below|well under|well below|far fewer than|far less than|lower than|
        smaller than|shorter than|south of|<|well short of|much less than|beneath|short of|younger than|
        significantly less than|significantly lower than|slower than|cheaper than|fewer|less""",
    "at_most": """\u2264|<=|up to|at most|no more than|as many as|as much as|not more than|a maximum of|maximum of|
        at the most|no greater than|as high as|up to about|up to around|up to an estimated|up to some|a maximum|maximum|
        no longer than|no higher than|no larger than|not exceeding|as far as|as long as|as late as|capped at|a cap of|
        limited to|anything up to|never more than|not over|not above|not beyond|without exceeding|not to exceed|
        not more than some|as many as about|as much as about|as many as some""",
}
_OR_EQUAL: dict[Bound, str] = {
    "at_least": "more greater higher bigger larger",
    "at_most": "less fewer lower smaller",
}


def _phrases() -> dict[str, Bound]:
    """The table of hedges, one entry for each way to write one."""
    found: dict[str, Bound] = {}
    for bound, written in _BEFORE.items():
        for phrase in written.split("|"):
            found[" ".join(phrase.split())] = bound
    for bound, comparatives in _OR_EQUAL.items():
        for word in comparatives.split():
            for form in ("{} than or equal to", "{} or equal to", "{} or equal than"):
                found[form.format(word)] = bound
    for denied in _DENIED:
        for verb in ("exceed", "exceeded", "surpass"):
            found[f"{denied} {verb}"] = "at_most"
    return found


_DENIED = """not never cannot won't can't don't doesn't didn't mustn't shouldn't couldn't wouldn't hasn't haven't hadn't
    """.split()
""" "Will not exceed 20 percent": an upper end."""

BEFORE = _phrases()
"""The words straight before a figure, and the bound they make of it."""


def _lengths() -> dict[str, tuple[int, ...]]:
    """For the last two words of a hedge, how many words the hedges that end in them have, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in BEFORE:
        words = phrase.split()
        if words[1:]:
            found.setdefault(" ".join(words[-2:]), set()).add(len(words))
    return {words: tuple(sorted(counts, reverse=True)) for words, counts in found.items()}


_BY_LAST_TWO = _lengths()
LAST_OF_HEDGES = frozenset(phrase.rpartition(" ")[2] for phrase in BEFORE)
"""The last words of all hedges: behind another word stands none."""

BEHIND: dict[str, Bound] = {
    "or more": "at_least",
    "or so": "about",
    "or thereabouts": "about",
    "or above": "at_least",
    "or over": "at_least",
    "or higher": "at_least",
    "or greater": "at_least",
    "or older": "at_least",
    "or longer": "at_least",
    "or better": "at_least",
    "or less": "at_most",
    "or fewer": "at_most",
    "or below": "at_most",
    "or under": "at_most",
    "or lower": "at_most",
    "or younger": "at_most",
    "and over": "at_least",
    "and above": "at_least",
    "and older": "at_least",
    "and up": "at_least",
    "and more": "at_least",
    "and under": "at_most",
    "and below": "at_most",
    "and younger": "at_most",
    "plus": "at_least",
    "at least": "at_least",
    "at most": "at_most",
    "at the most": "at_most",
    "at the least": "at_least",
    "minimum": "at_least",
    "maximum": "at_most",
    "max": "at_most",
    "approximately": "about",
    "give or take": "about",
}

NOT_HEDGES: dict[str, frozenset[str]] = {
    # "They talked about 350 troops": the troops are what the talk was about.
    "about": frozenset(
        """talk talks talked talking think thinks thought thinking know knows knew worry worried worries concerned
        concern concerns complain complained complaints ask asked asking tell told read heard hear wrote write
        written learn learned question questions questioned information details story stories book film documentary
        joke joked excited angry speak spoke speaking care cares forget""".split()
    ),
}

ONLY_BEHIND: dict[str, frozenset[str]] = {
    # "A score of less 85 %", "had fewer 370 cases" lost their "than"; "the price less 5 % tax" is a subtraction.
    "less": frozenset("of with had has have".split()),
    "fewer": frozenset("of with had has have by in".split()),
}

_LEVEL_BEFORE_UP_TO = frozenset(
    """back inching inched edged edging crept creeping ticked ticking moved went goes came comes pushed bumped
    add adds added adding""".split()
)
""" "Inching back up to 4.8 percent" names the level that is reached and no upper end."""

PERIOD_BEFORE_OVER = frozenset(
    """for of after in just well took take takes taking lasted lasts last lasting spent is was been were with has
    have had waited a little wait that be at since by""".split()
)
"""Before a stretch of time "over" is most often "during": "over three months 200 firms closed". It is "more than" behind
these words: "for over three months"."""


def bound_before(words: list[str], *, period: bool = False) -> tuple[Bound, int]:
    """The bound that the last of these lower-case words set, and how many words say so; ("exact", 0) for none.

    >>> bound_before(["moscow", "has", "more", "than"])
    ('more_than', 2)
    """
    if not words or words[-1] not in LAST_OF_HEDGES:
        return "exact", 0
    for count in (*_BY_LAST_TWO.get(" ".join(words[-2:]), ()), 1):
        if count > len(words):
            continue
        phrase = " ".join(words[-count:]) if count > 1 else words[-1]
        if (bound := BEFORE.get(phrase)) is None:
            continue
        previous = words[-count - 1] if len(words) > count else ""
        if previous in NOT_HEDGES.get(phrase, ()) or previous not in ONLY_BEHIND.get(phrase, {previous}):
            return "exact", 0
        if phrase == "up to" and previous in _LEVEL_BEFORE_UP_TO and not _is_bought_back(words[: -count - 1]):
            return "exact", 0
        if phrase == "over" and period and previous not in PERIOD_BEFORE_OVER:
            return "exact", 0
        if bound == "about" and previous in LAST_OF_HEDGES:
            stronger, further = bound_before(words[:-count], period=period)
            if further and stronger != "about":
                return stronger, count + further  # "at least an estimated five million"
        return bound, count
    return "exact", 0


_BOUGHT = frozenset(
    "buy buys buying bought pay pays paying paid give gives giving gave hand handed claim claimed".split()
)


def _is_bought_back(before: list[str]) -> bool:
    """ "To buy back up to 15 million shares": an upper end, where "back" belongs to the verb."""
    return bool(before) and before[-1] in _BOUGHT


# --- change --------------------------------------------------------------------------------------------------------

_UP = """
rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing
gain gains gained gaining increase increases increased increasing surge surges surged surging soar soars soared
soaring leap leaps leapt leaped advance advances advanced advancing rally rallied swell swelled up upward upwards
growth expand expanded expands strengthen strengthened strengthening rocketed spike spiked accelerated rebounded
rebound uptick appreciated uplift improve improved hike ahead
"""
_DOWN = """
fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
decreased decreasing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble
tumbles tumbled tumbling plummet plummets plummeted plummeting sink sank sunk sinking dip dips dipped shrink shrinks
shrank shrunk shrinking ease eases eased easing retreat retreated slump slumps slumped slumping down downward
downwards reduction weaken weakened contraction contracted depreciated dive dived downturn dwindled
"""
MOVES: dict[str, Change] = {**dict.fromkeys(_UP.split(), "up"), **dict.fromkeys(_DOWN.split(), "down")}
"""Verbs and nouns whose figure is the size of a change: "rose 3 percent", "a drop of 612"."""

ACTS: dict[str, Change] = {
    **dict.fromkeys(
        "add adds added adding raise raises raised raising boost boosts boosted boosting lift lifts lifted".split(),
        "up",
    ),
    **dict.fromkeys("hiked hikes hiking increased extend extended widened put upped strengthening".split(), "up"),
    **dict.fromkeys("cut cuts cutting reduce reduces reduced reducing shed sheds trim trims".split(), "down"),
    **dict.fromkeys(
        "trimmed slash slashes slashed slashing lower lowers lowered lowering narrowed shaved".split(), "down"
    ),
}
"""What somebody does to a figure. Without "by" or "of" this is a change only of percent, points and money: he who "lost
350 men" or "added 12 songs" has not said of what figure."""

LOSSES = frozenset("lose loses lost losing".split())
"""Down where percent or points are lost; whoever "lost by 3 goals" lost a match, and a "loss of $3m" is a sum."""

TURNS: dict[str, Change] = {
    **dict.fromkeys("increase rise gain jump growth surge hike improvement boost climb upswing uplift".split(), "up"),
    **dict.fromkeys(
        "higher more faster bigger larger stronger costlier dearer longer taller increases rises gains".split(), "up"
    ),
    **dict.fromkeys(
        "decrease fall drop decline cut reduction slip plunge slump dip slide decreases falls drops".split(), "down"
    ),
    **dict.fromkeys("lower less fewer slower smaller weaker cheaper shorter cuts declines reductions".split(), "down"),
}
"""What stands behind the size of a change: "a 21 percent increase", "12 percent lower". Read behind percent and points."""


# --- vague magnitudes ------------------------------------------------------------------------------------------------


class Vague(NamedTuple):
    """A magnitude without a figure: the range it names. ``share`` tells parts of a whole, in percent."""

    low: Decimal
    high: Decimal
    share: bool = False


def _vague(low: int, high: int, *, share: bool = False) -> Vague:
    """A magnitude from two whole numbers."""
    return Vague(Decimal(low), Decimal(high), share)


VAGUE: dict[str, Vague] = {
    # A handful is more than a couple, and at ten one says "about ten".
    "a couple": _vague(2, 3),
    "a handful": _vague(3, 10),
    "several": _vague(3, 10),
    # "A few hundred"; without such a word "a few minutes" is no figure anybody could check.
    "a few": _vague(2, 10),
    # At a hundred the word is "hundreds"; "dozens" begins at two of them, of which one may be counted loosely.
    "dozens": _vague(20, 100),
    # A score is 20, but "scores of" is used like "dozens".
    "scores": _vague(30, 200),
    # Each of these ends where the next word takes over: who knows of 12,000 writes "more than 10,000".
    "tens": _vague(20, 100),
    "hundreds": _vague(100, 1_000),
    "thousands": _vague(1_000, 10_000),
    "tens of thousands": _vague(10_000, 100_000),
    "hundreds of thousands": _vague(100_000, 1_000_000),
    "millions": _vague(1_000_000, 10_000_000),
    "tens of millions": _vague(10_000_000, 100_000_000),
    "hundreds of millions": _vague(100_000_000, 1_000_000_000),
    "billions": _vague(1_000_000_000, 10_000_000_000),
    "tens of billions": _vague(10_000_000_000, 100_000_000_000),
    "hundreds of billions": _vague(100_000_000_000, 1_000_000_000_000),
    "trillions": _vague(1_000_000_000_000, 10_000_000_000_000),
    # Parts of a whole, in percent. Writers choose the nearest simple fraction: the ends are near the middle to the next.
    "a half": _vague(45, 55, share=True),
    "half": _vague(45, 55, share=True),
    "one half": _vague(45, 55, share=True),
    "a third": _vague(30, 36, share=True),
    "one third": _vague(30, 36, share=True),
    "two thirds": _vague(63, 70, share=True),
    "a quarter": _vague(23, 27, share=True),
    "one quarter": _vague(23, 27, share=True),
    "three quarters": _vague(72, 78, share=True),
    "a fifth": _vague(18, 22, share=True),
    "one fifth": _vague(18, 22, share=True),
    "two fifths": _vague(38, 42, share=True),
    "three fifths": _vague(57, 63, share=True),
    "four fifths": _vague(78, 82, share=True),
    "a tenth": _vague(9, 11, share=True),
    "one tenth": _vague(9, 11, share=True),
}
"""What magnitudes without a figure stand for; the reasons are beside them."""

SHARES: dict[str, Decimal] = {
    name: Decimal(numerator * 1000 // denominator) / 10
    for names, numerator, denominator in (
        ("half|a half|one half", 1, 2),
        ("a third|one third", 1, 3),
        ("two thirds", 2, 3),
        ("a quarter|one quarter", 1, 4),
        ("three quarters", 3, 4),
        ("a fifth|one fifth", 1, 5),
        ("two fifths", 2, 5),
        ("three fifths", 3, 5),
        ("four fifths", 4, 5),
        ("a tenth|one tenth", 1, 10),
    )
    for name in names.split("|")
}
"""The same parts in percent, as the end that a hedge sets: "more than a third"."""
