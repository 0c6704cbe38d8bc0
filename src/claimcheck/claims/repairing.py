"""The smallest sets of figures whose change makes every edit pass, and the values that do it.

Error localisation after Fellegi and Holt (A Systematic Approach to Automatic Edit and Imputation, Journal of the
American Statistical Association 71(353), 1976): of the fields of a record that fails some edits, as few as possible are
changed, and after it all edits pass, those that passed before as well. The search is exact and stops where it grows
too long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_FLOOR, Context, Decimal
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.claims.edits import Edit, Growth, Row, Sum, passes, rows
from claimcheck.claims.inequalities import solve
from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import significant_digits, trailing_zeros, width
from claimcheck.claims.quantity import Quantity, plain

MOST_FIGURES = 3
"""Figures that are changed at a time: texts with more slips than that in figures that hang together are rewritten."""

WORK, LEAST_WORK = 30, 1_500
"""Members of edits that may be looked at for each that there is; a few edits are searched to the end."""

Change: TypeAlias = tuple[tuple[int, Decimal], ...]
"""Figures, by number, and their new values."""

_EXACT = Context(prec=400)
_NOT_BELOW_ZERO = Interval(Decimal(0), None)
_FINEST = 6
"""Decimal places beyond the written ones that a new value may take."""
_LONG = 12
_OPEN = ("nearly", "more_than", "less_than")
"""Hedges whose range leaves out the figure they stand beside."""


class Localised(NamedTuple):
    """Every smallest change, the likeliest first; ``reason`` says why there is none where something fails."""

    changes: tuple[Change, ...] = ()
    reason: Literal["", "too large", "no small change"] = ""


def localise(
    figures: Sequence[Quantity],
    edits: Sequence[Edit],
    *,
    most: int = MOST_FIGURES,
    work: int | None = None,
) -> Localised:
    """The smallest sets of at most ``most`` figures, with new values, so that all edits pass.

    Figures without one written value keep their range, as do all that are not changed. Of sets of one size those come
    first whose new values are a slip of the fingers away from the written ones, then those that are named first.
    ``work`` limits how many members of edits are looked at; without it the limit grows with their number.

    >>> figures = [Quantity(value=n) for n in (450, 100, 360, 460)]
    >>> from claimcheck.claims.edits import Sum
    >>> localise(figures, [Sum((0, 1, 3), (1, 1, -1)), Sum((2, 1, 3), (1, 1, -1))]).changes
    (((0, Decimal('360')),),)
    """
    members = sum(len(edit.members) for edit in edits)
    search = _Search(figures, edits, max(LEAST_WORK, members * WORK) if work is None else work)
    if not search.failing:
        return Localised()
    for size in range(1, most + 1):
        found = search.sets(size)
        if search.work < 0 or search.undecided:
            return Localised(reason="too large")
        if found:
            return Localised(tuple(sorted(found, key=lambda change: _rank(change, figures))))
    return Localised(reason="no small change")


def _rank(change: Change, figures: Sequence[Quantity]) -> tuple[int, tuple[int, ...]]:
    plainer = sum(not slip(figures[at].value or Decimal(0), value) for at, value in change)
    return plainer, tuple(at for at, _ in change)


def slip(one: Decimal, other: Decimal) -> bool:
    """One slip of the fingers makes the other of the one: four in five slips are of these kinds (Damerau 1964).

    Two neighbouring digits have changed places, one digit is lost, or, of three or more, one is another; of two digits
    one is too easily another.

    >>> slip(Decimal(1204), Decimal(1024)), slip(Decimal(46), Decimal(460)), slip(Decimal(612), Decimal(512))
    (True, True, True)
    >>> slip(Decimal(460), Decimal(450)), slip(Decimal(19), Decimal(21))
    (False, False)
    """
    short, long = sorted((plain(one), plain(other)), key=len)
    differ = [at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b]
    if len(long) == len(short) + 1:
        at = differ[0] if differ else len(short)
        return short[at:] == long[at + 1 :]
    if len(long) != len(short) or not 0 < len(differ) <= 2:
        return False
    if len(differ) == 1:
        return min(significant_digits(one), significant_digits(other)) > 2
    first, second = differ[0], differ[-1]
    return second == first + 1 and (short[first], short[second]) == (long[second], long[first])


def _sorted(edit: Edit) -> tuple[object, ...]:
    """An order of edits that does not care for the order of their members."""
    if isinstance(edit, Growth):
        return sorted(edit.members), 1, edit.members, edit.sign
    return sorted(edit.members), 0, sorted(zip(edit.members, edit.signs, strict=True)), str(edit.within)


class _Search:
    """One system of edits: which fail, which touch a figure, and how many may still be looked at."""

    def __init__(self, figures: Sequence[Quantity], edits: Sequence[Edit], work: int) -> None:
        self.figures = figures
        self.edits = edits = sorted(edits, key=_sorted)
        self.work = work
        self.undecided = False
        self.ranges = {at: figure.interval for at, figure in enumerate(figures)}
        self.touching: dict[int, list[int]] = {}
        for name, edit in enumerate(edits):
            for at in dict.fromkeys(edit.members):
                self.touching.setdefault(at, []).append(name)
        self.alone = frozenset(at for at, names in self.touching.items() if len(names) == 1)
        # The shortest first: every change has a figure in each, and it has the fewest to try.
        failing = (name for name, edit in enumerate(edits) if not passes(edit, self.ranges))
        self.failing = sorted(failing, key=lambda name: len(edits[name].members))
        self.fails = frozenset(self.failing)

    def sets(self, size: int) -> list[Change]:
        """Every set of this size that does, given that no smaller one does."""
        found: list[Change] = []
        seen: set[frozenset[int]] = set()
        waiting: list[frozenset[int]] = [frozenset()]
        while waiting and self.work >= 0 and not self.undecided:
            free = waiting.pop()
            if free in seen:
                continue
            seen.add(free)
            left = self._untouched(free)
            if left is None and free:
                change = self._solved(free)
                if change is not None:
                    found.append(change)
                    continue
            if len(free) < size:
                waiting.extend(free | {at} for at in self._next(free, left))
        return found

    def _untouched(self, free: frozenset[int]) -> int | None:
        """A failing edit that the free figures leave as it is."""
        for name in self.failing:
            self.work -= 1
            if free.isdisjoint(self.edits[name].members):
                return name
        return None

    def _next(self, free: frozenset[int], left: int | None) -> Iterator[int]:
        """Figures one of which has to be free as well.

        Where the edits that touch the free figures cannot all pass, no change elsewhere makes them pass.
        """
        names = self._around(free) if left is None else [left]
        members = (at for name in names for at in self.edits[name].members)
        return (at for at in dict.fromkeys(members) if at not in free and self.figures[at].value is not None)

    def _around(self, free: Iterable[int]) -> list[int]:
        return sorted({name for at in free for name in self.touching.get(at, ())})

    def _solved(self, free: frozenset[int]) -> Change | None:
        """New values of the free figures with which all edits around them pass."""
        around = self._around(free)
        self.work -= sum(len(self.edits[name].members) for name in around)
        asked: list[Row] = []
        for name in around:
            found = rows(self.edits[name], self.ranges, free, self.alone)
            if found is None:
                self.undecided = True
                return None
            asked.extend(found)
        last = self._last(around, free)
        unknowns = sorted(free - last.keys())
        solved = solve(asked, unknowns, lambda at, reach, chosen: self._chosen(at, reach, chosen, free))
        if solved == "unknown":
            self.undecided = True
        if isinstance(solved, str):
            return None
        for at, edit in sorted(last.items()):
            points = {other: Interval.point(value) for other, value in solved.items()}
            reach = _led(edit, at, self._with(edit, points), edit.points).meet(_NOT_BELOW_ZERO)
            value = self._chosen(at, reach, solved, free)
            if value is None:
                return None
            solved[at] = value
        if not self._pass(around, {at: Interval.point(value) for at, value in solved.items()}):
            return None
        change = [(at, value) for at in sorted(free) if (value := self._hedged(at, solved, around)) is not None]
        return tuple(change) if len(change) == len(free) else None

    def _last(self, around: Iterable[int], free: frozenset[int]) -> dict[int, Growth]:
        """Percentages that follow from the levels that are free as well, whatever those will be."""
        edits = (edit for name in around if isinstance(edit := self.edits[name], Growth))
        return {edit.percent: edit for edit in edits if edit.percent in free and free & {edit.before, edit.after}}

    def _pass(self, names: Iterable[int], changed: Mapping[int, Interval]) -> bool:
        """These edits pass where some figures have changed."""
        return all(passes(self.edits[name], self._with(self.edits[name], changed)) for name in names)

    def _with(self, edit: Edit, changed: Mapping[int, Interval]) -> dict[int, Interval]:
        return {at: changed.get(at, self.ranges[at]) for at in edit.members}

    def _chosen(self, at: int, reach: Interval, chosen: Mapping[int, Decimal], free: frozenset[int]) -> Decimal | None:
        """The value that the written figures lead to, or one near it that is within reach."""
        aim, exact = self._aim(at, reach, chosen, free)
        return next((value for value in _candidates(self.figures[at], aim, exact=exact) if reach.holds(value)), None)

    def _aim(
        self, at: int, reach: Interval, chosen: Mapping[int, Decimal], free: frozenset[int]
    ) -> tuple[Decimal, bool]:
        """What an edit that fails leads to, every other figure taken at its word; if need be the nearest within reach.

        A sum leads to one figure exactly; a change in percent leads near it.
        """
        written = self.figures[at].value or Decimal(0)
        for name in self.touching[at]:
            edit = self.edits[name]
            others = frozenset(edit.members) - {at}
            if name in self.fails and not (others & free) - chosen.keys():
                nominal = {other: self.figures[other].nominal for other in others}
                nominal |= {other: Interval.point(chosen[other]) for other in others & chosen.keys()}
                led = _led(edit, at, nominal).meet(reach)
                if not led.empty():
                    return _nearest(written, led), isinstance(edit, Sum)
        return _nearest(written, reach), False

    def _hedged(self, at: int, solved: Mapping[int, Decimal], around: Iterable[int]) -> Decimal | None:
        """The value to write behind the hedge: "nearly 20" where 19 are meant; None where no figure will do."""
        figure, meant = self.figures[at], solved[at]
        if figure.bound not in _OPEN:
            return meant
        points = {other: Interval.point(value) for other, value in solved.items()}
        for value in _candidates(figure, meant, exact=True):
            stands_for = width(value, figure.bound, dimension=figure.dimension).interval
            if value >= 0 and stands_for.holds(meant) and self._pass(around, {**points, at: stands_for}):
                return value
        return None


def _led(edit: Edit, at: int, nominal: Mapping[int, Interval], points: Decimal = Decimal(0)) -> Interval:
    """Where an edit wants one figure, with so much slack in percent; anywhere where it cannot be told."""
    exact = edit._replace(points=points) if isinstance(edit, Growth) else edit
    found = rows(exact, {**nominal, at: Interval()}, {at})
    if not found or not found[0].weights:
        return Interval()
    (_, weight), within = found[0].weights[0], found[0].within
    return within if weight > 0 else within.negated()


def _nearest(value: Decimal, reach: Interval) -> Decimal:
    """The value, or the end of the range that is nearer to it."""
    if reach.low is not None and value < reach.low:
        return reach.low
    return reach.high if reach.high is not None and value > reach.high else value


def _candidates(figure: Quantity, aim: Decimal, *, exact: bool) -> Iterator[Decimal]:
    """The value aimed at where it is ``exact`` and short; then those around it, in as few digits as are written or more."""
    written = figure.value or Decimal(0)
    exponent = written.as_tuple().exponent
    places = exponent if isinstance(exponent, int) and exponent < 0 else trailing_zeros(written)
    whole = places >= 0 and not figure.unit and figure.dimension == "count"
    aim = aim.copy_abs() if aim == 0 else aim  # no minus before a nought
    in_short = len(aim.normalize(_EXACT).as_tuple().digits) <= _LONG
    if exact and in_short and (not whole or aim == aim.to_integral_value()):
        yield aim
    last = 0 if whole else min(places, 0) - _FINEST
    for place in range(places, last - 1, -1):
        one = Decimal(1).scaleb(place)
        under = _EXACT.multiply(_EXACT.divide(aim, one).to_integral_value(ROUND_FLOOR), one)
        over = under if under == aim else _EXACT.add(under, one)
        near = sorted((under, over), key=lambda value: abs(value - aim))
        yield from (*dict.fromkeys(near), _EXACT.subtract(under, one), _EXACT.add(over, one))
