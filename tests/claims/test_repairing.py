"""The smallest repair, against every change there is of a few small figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from claimcheck.claims.edits import NOTHING, Edit, Growth, Sum, passes
from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity
from claimcheck.claims.repairing import Change, Localised, localise, slip

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
    assert localise(figures, edits) == localise(figures, turned)


@pytest.mark.laws
@settings(max_examples=25)
@given(st.lists(st.integers(1, 12), min_size=4, max_size=4), st.integers(0, 100), st.sampled_from((1, -1)))
def test_changes_in_percent_are_repaired_with_the_sums_they_share_figures_with(
    written: list[int], percent: int, sign: int
) -> None:
    grown = Quantity(value=percent, unit="percent", dimension="percentage")
    figures = (*(Quantity(value=value) for value in written), grown)
    # What it grew to is the sum of two others.
    edits = (Growth(0, 1, 4, sign, Decimal("0.15")), Sum((2, 3, 1), (1, 1, -1)))
    found = localise(figures, edits)
    for change in found.changes:
        assert all_pass(figures, edits, change)
    sizes = {len(change) for change in found.changes}
    assert len(sizes) <= 1
    if all_pass(figures, edits):
        assert not found.changes
        return
    values = [range(1, 20)] * 4 + [range(0, 101, 5)]
    for size in (1, 2):
        counted = {
            names
            for names in combinations(range(5), size)
            for new in [product(*(map(Decimal, values[at]) for at in names))]
            if any(all_pass(figures, edits, tuple(zip(names, one, strict=True))) for one in new)
        }
        assert not counted or (sizes and max(sizes) <= size)
        if sizes == {size}:
            assert counted <= {tuple(at for at, _ in change) for change in found.changes}
            return


def test_a_system_that_holds_needs_no_repair() -> None:
    figures = [Quantity(value=n) for n in (350, 100, 450)]
    assert localise(figures, [Sum((0, 1, 2), (1, 1, -1))]) == Localised()


def test_of_figures_without_one_written_value_none_is_changed() -> None:
    figures = [Quantity(low=10, high=15, bound="range"), Quantity(value=100), Quantity(value=460)]
    assert localise(figures, [Sum((0, 1, 2), (1, 1, -1))]).changes == (
        ((1, Decimal(445)),),
        ((2, Decimal(115)),),
    )


def test_a_search_that_grows_too_long_is_given_up_with_a_reason() -> None:
    figures = [Quantity(value=n) for n in (1, 2, 4) * 5]
    edits = [Sum((at, at + 1, at + 2), (1, 1, -1)) for at in range(0, 15, 3)]
    assert localise(figures, edits, work=20).reason == "too large"
    assert localise(figures, edits).reason == "no small change"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("1204", "1024", True), ("460", "46", True), ("46", "406", True), ("612", "512", True), ("12", "14", False)],
)
def test_a_slip_of_the_fingers_is_two_digits_turned_one_lost_or_one_of_many(
    one: str, other: str, expected: bool
) -> None:
    assert slip(Decimal(one), Decimal(other)) == slip(Decimal(other), Decimal(one)) == expected


def test_slips_of_the_fingers_come_before_other_repairs_and_then_the_first_figure() -> None:
    figures = [Quantity(value=n) for n in (350, 1204, 1374)]
    found = localise(figures, [Sum((0, 1, 2), (1, 1, -1))]).changes
    assert [change[0] for change in found] == [(1, Decimal(1024)), (0, Decimal(170)), (2, Decimal(1554))]
