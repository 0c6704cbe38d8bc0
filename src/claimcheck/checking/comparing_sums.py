"""Figures of a hypothesis that follow from several figures of the premise.

"Some a + b explains the number" cries wolf: an equation counts only where a word licenses it ("in all", "left", "another",
"each"), or where the parts stand side by side in one sentence and all of them are taken; and only among figures of one
unit whose nouns go together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Context, Decimal, InvalidOperation
from itertools import combinations, pairwise, product
from typing import NamedTuple

from claimcheck.checking.comparing_cues import (
    ABOARD,
    APART,
    EACH,
    GAINED,
    HOLDING,
    LOST,
    PASSENGERS_AND_CREW,
    PERSON,
    REMAINING,
    REST,
    SUMMED,
    TOGETHER,
    part_of,
)
from claimcheck.checking.comparing_values import Settled
from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.writing import short
from claimcheck.matching.alignment import Site
from claimcheck.text.folding import fold

MOST = 6
"""Figures of one kind up to which every sum is tried."""

MANY = 40
"""Figures in all above which none is tried: what is reckoned from several figures stands close to them."""

_EXACT = Context(prec=60)
_LOOK = 600

_WORD = re.compile(r"[a-z]+")

_PLACED = frozenset({"rank", "ratio"})
"""Nothing is reckoned from places and rates."""


class Reckoned(NamedTuple):
    """The figures of the premise that come to the one asked for."""

    terms: tuple[Site, ...]
    equation: str


def words_of(known: Sequence[Site]) -> frozenset[str]:
    """The words of all the sentences that the figures stand in."""
    sentences = {site.claim.sentence_text for site in known[: MOST * MOST]}
    return frozenset(word for sentence in sentences for word in _read(sentence))


def reckon(known: Sequence[Site], asked: Site, here: frozenset[str]) -> Reckoned | None:
    """The equation over figures of the premise that yields the figure asked for, if a word licenses one.

    Sums and differences come before products and quotients, few terms before many. ``here`` are the words around the
    figures of the premise (`words_of`).
    """
    known = _exact(known)
    if not _reckonable(asked) or not 1 < len(known) <= MANY:
        return None
    there = _said(asked)
    if asked.head is None and not _numeric(asked).quantity.unit and not there & TOGETHER and not here & REST:
        return None
    alike = [site for site in known if _adds_up(site, asked) or _other_part(site, asked, known)]
    found = None
    if 1 < len(alike) <= MOST:
        found = next(_sums(alike, asked, here, there), None)
    if found is None and ((asked.beside | asked.clause) & SUMMED or "in all" in (asked.claim.sentence_text or "")):
        found = _whole(known, asked)
    if found is None and len(known) <= MOST and (here | there) & EACH:
        found = next(_products(known, asked), None)
    return found


def _exact(known: Sequence[Site]) -> list[Site]:
    """The figures that can be reckoned with."""
    found = []
    for site in known[: MANY + 1]:
        quantity = _numeric(site).quantity
        if quantity.value is not None and quantity.bound == "exact" and quantity.dimension not in _PLACED:
            found.append(site)
    return found


def _reckonable(asked: Site) -> bool:
    return bool(_exact([asked]))


def composed(known: Sequence[Site], asked: Site, best: Site | None) -> bool:
    """Words say that the figure asked for is made up of several of the premise: no single one of them settles it.

    Where words say the same of the one that answers it, total stands against total.
    """
    if best is not None and _one_of_two(known, asked, best):
        return True
    cues = _cues(asked)
    if not cues or (best is not None and _cues(best)):
        return False
    parts = [site for site in _exact(known) if _adds_up(site, asked)]
    if len(parts) < 2:
        return False
    return bool(cues & REMAINING) or best is None or not _may_be_total(best, parts)


def _one_of_two(known: Sequence[Site], asked: Site, best: Site) -> bool:
    """ "One officer and five protesters were killed": of the killed there are six, so that five settles no number of them."""
    if best.head == asked.head:
        return False
    others = (site for site in known if site is not best and site.head not in (best.head, None))
    return any(_joining(_JOINED, best.claim, site.claim) for site in others)


_JOINED = re.compile(r"(?: [a-z][\w'-]*){1,3} and (?:at least |about |some )?")


def _cues(site: Site) -> frozenset[str]:
    """The words close to a figure that call it a total or a remainder; "a total of" behind it is of the next figure."""
    before = [word for word, _, own in site.left[:_CLOSE] if own]
    behind = [word for word, _, own in site.right[:_CLOSE] if own]
    if "of" in behind:
        behind = behind[: max(0, behind.index("of") - 1)]
    return frozenset((*before, *behind)) & (SUMMED | REMAINING)


_CLOSE = 5


def _may_be_total(best: Site, parts: Sequence[Site]) -> bool:
    """It is no less than the others together: "$160 million at home and $358 million abroad, $519 million worldwide"."""
    others = [_numeric(site).quantity.value or Decimal(0) for site in parts if site is not best]
    return (_numeric(best).quantity.value or Decimal(0)) >= sum(others, Decimal(0)) * _ABOUT_ALL


_ABOUT_ALL = Decimal("0.95")
"""Parts and totals are rounded each for itself."""


def settled_otherwise(known: Sequence[Site], asked: Site, here: frozenset[str]) -> Reckoned | None:
    """The equation that two figures of the premise make and that has another result than the figure asked for.

    Only where words leave no choice: two figures of the noun asked for, one of them gained or lost, and the hypothesis
    speaks of what there is in total, or of what is left.
    """
    if not _reckonable(asked):
        return None
    alike = [site for site in _exact(known) if _adds_up(site, asked) and site.head == asked.head]
    if len(alike) != 2 or asked.head is None or any(_cues(site) for site in alike):
        return None
    first, second = sorted(alike, key=lambda site: -(_numeric(site).quantity.value or Decimal(0)))
    gained, lost = here & _ONLY_GAINED, here & _ONLY_LOST
    if _cues(asked) & SUMMED and gained and not lost:
        signs = (1, 1)
    elif _cues(asked) & REMAINING and lost and not gained:
        signs = (1, -1)
    else:
        return None
    if _reaches((first, second), signs, asked):
        return None
    return Reckoned((first, second), _equation((first, second), signs, asked, otherwise=True))


def aboard(known: Sequence[Site], asked: Site) -> tuple[Settled, Reckoned] | None:
    """Passengers and crew are the people aboard: what the two come to settles how many those are.

    Some reports leave those out who keep a vessel running, so that nothing but "1,200 passengers and 600 crew" will do.
    """
    if asked.head != PERSON or not _reckonable(asked) or not asked.own & ABOARD or not _all_of_them(asked):
        return None
    found = [pair for pair in pairwise(known) if {site.head for site in pair} in PASSENGERS_AND_CREW and _and(*pair)]
    if len(found) != 1 or len(_exact(found[0])) != 2:
        return None
    reached = _reaches(found[0], (1, 1), asked)
    if reached and asked.event not in HOLDING | {site.event for site in found[0]}:
        return None  # that there were so many does not say that so many drowned
    said: Settled = "entailed" if reached else "contradicted"
    return said, Reckoned(found[0], _equation(found[0], (1, 1), asked, otherwise=not reached))


def _all_of_them(asked: Site) -> bool:
    """ "The 40 people aboard", "there were 40 people aboard"; "40 people aboard drowned" are some of them."""
    ahead = next((beside.word for beside in asked.left), "")
    return ahead in _THE or (asked.event in HOLDING and ahead not in _SOME)


_THE = frozenset({"the", "all"})
_SOME = frozenset({"of", "other", "another"})


def _and(one: Site, other: Site) -> bool:
    return _joining(_JOINED, one.claim, other.claim)


def _joining(pattern: re.Pattern[str], one: Claim, other: Claim) -> bool:
    """Nothing but what the pattern allows stands between two figures of one sentence."""
    if one.span is None or other.span is None or one.sentence is None or one.sentence != other.sentence:
        return False
    first, second = sorted((one.span, other.span), key=lambda span: span.start)
    between = (one.sentence_text or "")[first.end - one.sentence.start : second.start - one.sentence.start]
    return pattern.fullmatch(between) is not None


_ONLY_GAINED = GAINED - LOST
_ONLY_LOST = LOST - GAINED


def _whole(known: Sequence[Site], asked: Site) -> Reckoned | None:
    """What is said to be the total of all is held against all figures of one unit, whatever they count."""
    units = {_numeric(site).quantity.unit for site in known}
    unit = _numeric(asked).quantity.unit
    if asked.head is not None and asked.head in {site.head for site in known}:
        return None
    if (
        len(known) > MOST
        or len(units) != 1
        or (unit and unit not in units)
        or (not unit and asked.head and units != {""})
    ):
        return None
    terms, signs = tuple(known), (1,) * len(known)
    return Reckoned(terms, _equation(terms, signs, asked)) if _reaches(terms, signs, asked) else None


def _sums(alike: Sequence[Site], asked: Site, here: frozenset[str], there: frozenset[str]) -> Iterator[Reckoned]:
    adds = bool(there & TOGETHER or here & GAINED)
    takes = bool(there & (APART | LOST) or here & (LOST | REST))
    for count in range(2, len(alike) + 1):
        for terms in combinations(alike, count):
            for signs in product((1, -1), repeat=count):
                if (-1 in signs and not takes) or 1 not in signs:
                    continue
                if -1 not in signs and not adds and not _all_parts(terms, alike, asked):
                    continue
                if _reaches(terms, signs, asked):
                    yield Reckoned(terms, _equation(terms, signs, asked))


def _all_parts(terms: Sequence[Site], alike: Sequence[Site], asked: Site) -> bool:
    """They are all the figures of the kind, side by side in one sentence, with one verb."""
    if len(terms) != len(alike) or len({site.claim.sentence for site in terms}) != 1:
        return False
    return len({site.event for site in (*terms, asked) if site.event is not None}) <= 1


def _reaches(terms: Sequence[Site], signs: Sequence[int], asked: Site) -> bool:
    """The terms come to the figure asked for, in as many decimals as that is written with."""
    total, goal = Decimal(0), _numeric(asked).quantity.value or Decimal(0)
    for site, sign in zip(terms, signs, strict=True):
        total = _EXACT.add(total, sign * (_numeric(site).quantity.value or Decimal(0)))
    if total == goal:
        return True
    written = goal.as_tuple().exponent
    return isinstance(written, int) and written <= _ROUNDED and abs(total - goal) * 2 <= Decimal(1).scaleb(written)


_ROUNDED = -3
"""Decimals from which a result is taken to be rounded: 0.8333 is five sixths, 0.8 is not 0.75."""


def _products(known: Sequence[Site], asked: Site) -> Iterator[Reckoned]:
    """ "each boat has 3 people" and "5 boats"; the figure asked for has the unit or the noun of one of the two."""
    goal = _numeric(asked).quantity
    for one, other in combinations(known, 2):
        first, second = (_numeric(site).quantity.value for site in (one, other))
        if any(_numeric(site).quantity.bound != "exact" for site in (one, other)):
            continue
        if not first or not second or not (_related(one, asked) or _related(other, asked)):
            continue
        for left, right, sign in ((first, second, "x"), (first, second, "/"), (second, first, "/")):
            try:
                result = _EXACT.multiply(left, right) if sign == "x" else _EXACT.divide(left, right)
            except InvalidOperation:
                continue
            if goal.interval.holds(result):
                text = f"{short(left)} {sign} {short(right)} = {short(goal.value or result)}"
                yield Reckoned((one, other), text)


def _adds_up(site: Site, asked: Site) -> bool:
    one, other = _numeric(site).quantity, _numeric(asked).quantity
    if (one.unit, one.dimension) != (other.unit, other.dimension):
        return False
    if one.unit or site.head == asked.head or None in (site.head, asked.head):
        return True
    if part_of(site.head, asked.head) or part_of(asked.head, site.head):
        return True
    return "than" in _said(asked) and site.head in asked.beside | asked.clause


def _other_part(site: Site, asked: Site, known: Sequence[Site]) -> bool:
    """With the figure asked for it makes up a third: the boys where girls are asked for and children were counted."""
    return any(part_of(site.head, whole.head) and part_of(asked.head, whole.head) for whole in known)


def packed(known: Sequence[Site], asked: Sequence[Site]) -> dict[int, Reckoned]:
    """Pairs of figures of the hypothesis whose product is a figure of the premise: "3 cases of 12 boxes", 36 boxes.

    By the index of either one.
    """
    found: dict[int, Reckoned] = {}
    for at, (one, other) in enumerate(pairwise(asked)):
        if not (_reckonable(one) and _reckonable(other)) or not _of(one, other):
            continue
        first, second = (_numeric(site).quantity.value or Decimal(0) for site in (one, other))
        result = _EXACT.multiply(first, second)
        for site in _exact(known):
            if site.head == other.head and site.head is not None and _numeric(site).quantity.value == result:
                equation = f"{short(first)} x {short(second)} = {short(result)}"
                found[at] = found[at + 1] = Reckoned((site,), equation)
    return found


_OF = re.compile(r"\s*[a-z]+\s+of\s*")


def _of(one: Site, other: Site) -> bool:
    """Nothing but a noun and "of" stands between them."""
    return _joining(_OF, one.claim, other.claim)


def _related(site: Site, asked: Site) -> bool:
    """The unit asked for is in the other's ("hour" in "kilometre per hour"), or the nouns are the same."""
    one, other = _numeric(site).quantity.unit, _numeric(asked).quantity.unit
    if one or other:
        return one == other or (other != "" and other in one.split(" ")) or not other
    return site.head == asked.head or asked.head is None or asked.head in site.beside | site.clause


def _equation(terms: Sequence[Site], signs: Sequence[int], asked: Site, *, otherwise: bool = False) -> str:
    ordered = sorted(zip(signs, terms, strict=True), key=lambda pair: -pair[0])
    text, total = "", Decimal(0)
    for sign, site in ordered:
        value = _numeric(site).quantity.value or Decimal(0)
        total = _EXACT.add(total, sign * value)
        text += short(value) if not text else f" {'+' if sign > 0 else '-'} {short(value)}"
    goal = short(_numeric(asked).quantity.value or Decimal(0))
    return f"{text} = {short(total)}, not {goal}" if otherwise else f"{text} = {goal}"


def _said(site: Site) -> frozenset[str]:
    return _read(site.claim.sentence_text)


def _read(sentence: str | None) -> frozenset[str]:
    return frozenset(_WORD.findall(fold((sentence or "")[:_LOOK]).casefold()))


def _numeric(site: Site) -> NumericClaim:
    if not isinstance(site.claim, NumericClaim):
        raise TypeError("a figure is asked for, not a date")
    return site.claim
