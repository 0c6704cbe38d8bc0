"""The smallest repair, against every change there is of a few small figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from claimcheck.claims.edits import NOTHING, Edit, Sum, passes
from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity
from claimcheck.claims.repairing import Change, localise

LARGEST = 14
"""What a figure may become in the count of all changes. Written figures go up to 4, three are added up at most."""


def ranges(figures: Sequence[Quantity], change: Change = ()) -> dict[int, Interval]:
    return {at: f.interval for at, f in enumerate(figures)} | {at: Interval.point(value) for at, value in change}


def all_pass(figures: Sequence[Quantity], edits: Sequence[Edit], change: Change = ()) -> bool:
    return all(passes(edit, ranges(figures, change)) for edit in edits)


def counted_out(figures: Sequence[Quantity], edits: Sequence[Edit], size: int) -> Iterator[tuple[int, ...]]:
    """The sets of this size for which some whole values do."""
    free = [at for at, figure in enumerate(figures) if figure.value is not None]
    for names in combinations(free, size):
        values = product(range(LARGEST), repeat=size)
        if any(all_pass(figures, edits, tuple(zip(names, map(Decimal, found), strict=True))) for found in values):
            yield names


small = st.one_of(
    st.builds(lambda n: Quantity(value=n), st.integers(0, 4)),
    st.builds(lambda n: Quantity(value=n), st.integers(0, 4)),
    st.builds(lambda n: Quantity(value=n, bound="at_least"), st.integers(0, 4)),
    st.builds(
        lambda n, m: Quantity(low=min(n, m), high=max(n, m), bound="range"), st.integers(0, 4), st.integers(0, 4)
    ),
)


@st.composite
def systems(draw: DrawFn) -> tuple[tuple[Quantity, ...], tuple[Edit, ...]]:
    figures = tuple(draw(st.lists(small, min_size=3, max_size=5)))
    numbers = st.permutations(range(len(figures)))
    edits: list[Edit] = []
    for _ in range(draw(st.integers(1, 4))):
        names = tuple(draw(numbers)[: draw(st.integers(2, 3))])
        signs = (*(draw(st.sampled_from((1, 1, -1))) for _ in names[1:-1]), 1, -1)
        within = draw(st.sampled_from((NOTHING, NOTHING, Interval(None, Decimal(0)))))
        edits.append(Sum(names, signs, within))
    return figures, tuple(edits)


@pytest.mark.laws
@given(systems())
def test_the_repairs_are_the_smallest_sets_that_make_every_equation_hold(
    system: tuple[tuple[Quantity, ...], tuple[Edit, ...]],
) -> None:
    figures, edits = system
    found = localise(figures, edits, most=2, work=10_000)
    for change in found.changes:
        assert all_pass(figures, edits, change)
    expected: list[tuple[int, ...]] = []
    for size in range(3):
        expected = expected or list(counted_out(figures, edits, size))
    names = [tuple(at for at, _ in change) for change in found.changes]
    assert sorted(names) == [one for one in expected if one]
    assert bool(found.reason) == (not expected)


@pytest.mark.laws
@given(systems())
def test_the_order_of_the_equations_and_of_their_members_changes_nothing(
    system: tuple[tuple[Quantity, ...], tuple[Edit, ...]],
) -> None:
    figures, edits = system
    turned = []
    for edit in reversed(edits):
        assert isinstance(edit, Sum)
        turned.append(Sum(edit.members[::-1], edit.signs[::-1], edit.within))
    one, other = localise(figures, edits, most=2, work=10_000), localise(figures, turned, most=2, work=10_000)
    assert [[at for at, _ in change] for change in one.changes] == [
        [at for at, _ in change] for change in other.changes
    ]
