"""Figures of a hypothesis that follow from several figures of the premise.

"Some a + b explains the number" cries wolf: an equation counts only where a word licenses it ("in all", "left", "another",
"each"), or where the parts stand side by side in one sentence and all of them are taken; and only among figures of one
unit whose nouns go together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Context, Decimal, InvalidOperation
from itertools import combinations, product
from typing import NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import short
from claimcheck.matching.alignment import Site
from claimcheck.matching.alignment_words import stem
from claimcheck.text.folding import fold
from claimcheck.text.tables import words

MOST = 6
"""Figures of one kind up to which every sum is tried."""

MANY = 40
"""Figures in all above which none is tried: what is reckoned from several figures stands close to them."""

_EXACT = Context(prec=60)
_LOOK = 600

_WORD = re.compile(r"[a-z]+")


_TOGETHER = words("total altogether together all sum combined overall both now")
_APART = words("left remain remains remained remaining still difference now change more fewer rest either")
_REST = words("rest either altogether")
_COMPOSED = _TOGETHER | words("left remain remains remained remaining difference")
_COMPOSED_STEMS = frozenset(stem(word) for word in _COMPOSED)
_GAINED = words(
    """more another other additional extra further joined join joins added adds bought buys buy found finds got gets
    received receives won earned picked collected gained came placed put grew born plus"""
)
_LOST = words(
    """gave gives give lost loses ate eats eaten sold sells spent spends spend used uses removed removes took takes taken
    broke broken fell left threw dropped died paid lent borrowed cut fewer less shorter longer taller than more discount
    returned returns"""
)
_EACH = words("each every per apiece equally times twice average rate dozen dozens pairs half")


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
    claim = _numeric(asked)
    value = claim.quantity.value
    known = [site for site in known if _numeric(site).quantity.dimension not in _PLACED]
    if value is None or claim.quantity.bound != "exact" or claim.quantity.dimension in _PLACED or len(known) > MANY:
        return None
    there = _said(asked)
    if asked.head is None and not claim.quantity.unit and not there & _TOGETHER:
        return None
    alike = [site for site in known if _adds_up(site, asked)]
    found = None
    if 1 < len(alike) <= MOST:
        found = next(_sums(alike, asked, here, there), None)
    if found is None and 1 < len(known) <= MOST and (here | there) & _EACH:
        found = next(_products(known, asked), None)
    return found


def composed(known: Sequence[Site], asked: Site, best: Site | None) -> bool:
    """Words say that the figure asked for is made up of several of the premise: no single one of them settles it.

    Where words say the same of the one that answers it, total stands against total.
    """
    if not asked.beside & _COMPOSED_STEMS or (best is not None and best.beside & _COMPOSED_STEMS):
        return False
    return sum(_adds_up(site, asked) for site in known[:MANY]) >= 2


def _sums(alike: Sequence[Site], asked: Site, here: frozenset[str], there: frozenset[str]) -> Iterator[Reckoned]:
    adds = bool(there & _TOGETHER or here & _GAINED)
    takes = bool(there & (_APART | _LOST) or here & (_LOST | _REST))
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
    total = Decimal(0)
    for site, sign in zip(terms, signs, strict=True):
        total = _EXACT.add(total, sign * (_numeric(site).quantity.value or Decimal(0)))
    return total == _numeric(asked).quantity.value


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
    one, other = _numeric(site), _numeric(asked)
    if (one.quantity.unit, one.quantity.dimension) != (other.quantity.unit, other.quantity.dimension):
        return False
    if one.quantity.value is None or one.quantity.bound != "exact":
        return False
    if one.quantity.unit or site.head == asked.head or None in (site.head, asked.head):
        return True
    said = _said(asked)
    return _WIDER.get(site.head or "") == asked.head or ("than" in said and site.head in asked.beside | asked.clause)


_WIDER = {"boy": "child", "girl": "child", "man": "person", "woman": "person", "child": "person"}
"""Nouns whose counts add up to one of a wider noun."""


def _related(site: Site, asked: Site) -> bool:
    """The unit asked for is in the other's ("hour" in "kilometre per hour"), or the nouns are the same."""
    one, other = _numeric(site).quantity.unit, _numeric(asked).quantity.unit
    if one or other:
        return one == other or (other != "" and other in one.split(" ")) or not other
    return site.head == asked.head or asked.head is None or asked.head in site.beside | site.clause


def _equation(terms: Sequence[Site], signs: Sequence[int], asked: Site) -> str:
    ordered = sorted(zip(signs, terms, strict=True), key=lambda pair: -pair[0])
    text = ""
    for sign, site in ordered:
        value = short(_numeric(site).quantity.value or Decimal(0))
        text += value if not text else f" {'+' if sign > 0 else '-'} {value}"
    return f"{text} = {short(_numeric(asked).quantity.value or Decimal(0))}"


def _said(site: Site) -> frozenset[str]:
    return _read(site.claim.sentence_text)


def _read(sentence: str | None) -> frozenset[str]:
    return frozenset(_WORD.findall(fold((sentence or "")[:_LOOK]).casefold()))


def _numeric(site: Site) -> NumericClaim:
    if not isinstance(site.claim, NumericClaim):
        raise TypeError("a figure is asked for, not a date")
    return site.claim
