"""Small systems of inequalities, against points counted out."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.edits import Row
from claimcheck.claims.inequalities import MOST, solve
from claimcheck.claims.interval import Interval

pytestmark = pytest.mark.laws

QUARTERS = [Decimal(n) / 4 for n in range(60)]


def nearest(_: int, reach: Interval, __: object) -> Decimal | None:
    """A value well within the range."""
    low, high = reach.low, reach.high
    assert low is not None
    found = [low + 1] if high is None else [(low + high) / 2]
    return next((value for value in found if reach.holds(value)), None)


rows = st.builds(
    lambda weights, low, size, opened: Row(
        tuple(enumerate(map(Decimal, weights))),
        Interval(Decimal(low), None if size is None else Decimal(low + size), opened, opened and size is not None),
    ),
    st.tuples(st.integers(-2, 2), st.integers(-2, 2)),
    st.integers(-6, 6),
    st.one_of(st.none(), st.integers(1, 5)),
    st.booleans(),
)


@given(st.lists(rows, min_size=1, max_size=4))
def test_values_are_found_exactly_where_there_are_any(given_rows: list[Row]) -> None:
    def satisfied(values: tuple[Decimal, ...]) -> bool:
        return all(
            row.within.holds(sum((weight * values[at] for at, weight in row.weights), Decimal(0))) for row in given_rows
        )

    found = solve(given_rows, (0, 1), nearest)
    if isinstance(found, str):
        assert found == "none"
        assert not any(map(satisfied, product(QUARTERS, repeat=2)))
    else:
        # Thirds do not end in decimals: the middle of a range is chosen to 28 digits.
        wide = [Row(row.weights, row.within.widened(Decimal("1e-20"))) for row in given_rows]
        assert all(r.within.holds(sum((w * found[at] for at, w in r.weights), Decimal(0))) for r in wide)
        assert min(found.values()) >= 0


def test_a_system_that_grows_too_large_is_left_alone() -> None:
    many = [Row(((0, Decimal(n)), (1, Decimal(1))), Interval(Decimal(1), Decimal(9))) for n in range(1, MOST + 1)]
    assert solve(many, (0, 1), nearest) == "unknown"
