import datetime as dt

import pytest
from hypothesis import given

from claimcheck.claims.claim import ClockTime, DateValue
from claimcheck.claims.moments import minutes_apart, one_moment
from claimcheck.testing.strategies import date_values


def at(start: str, end: str | None = None) -> DateValue:
    return DateValue.model_validate({"start": start, "end": end or start})


def clock(start: str, end: str | None = None, offset: int | None = None) -> DateValue:
    one, other = dt.time.fromisoformat(start), dt.time.fromisoformat(end or start)
    return DateValue(clock=ClockTime(start=one, end=other, offset=offset))


@pytest.mark.parametrize(
    ("left", "right", "meets"),
    [
        (at("2022-07-05"), at("2022-07-05"), True),
        (at("2022-07-05"), at("2022-07-06"), False),
        (at("2022-07-05"), at("2022-07-01", "2022-07-31"), True),
        (at("2022-07-05T10:00+00:00"), at("2022-07-05T11:00+01:00"), True),
        (at("2022-07-05T10:00+00:00"), at("2022-07-05T10:00+01:00"), False),
        (at("2022-07-05T15:15"), at("2022-07-05T15:15", "2022-07-05T15:45"), True),
        (at("2022-07-05T15:15"), at("2022-07-05T16:00"), False),
        (at("2022-07-05T15:15"), at("2022-07-05"), True),
        (at("2022-07-05T15:15"), at("2022-07-05T18:15+00:00"), None),
        (at("2022-07-05T15:15"), at("2022-07-09T15:15+00:00"), False),
        (at("0001-01-01T00:00+14:00"), at("9999-12-31T23:59-12:00"), False),
        (clock("15:15"), clock("15:15", "15:45"), True),
        (clock("15:15"), clock("16:00"), False),
        (clock("10:00", offset=0), clock("11:00", offset=60), True),
        (clock("23:30", offset=0), clock("00:30", offset=60), True),
        (clock("22:00", "02:00"), clock("01:00"), True),
        (clock("10:00", offset=0), clock("10:00"), None),
        (clock("10:00"), at("2022-07-05"), None),
        (DateValue(), at("2022-07-05"), None),
    ],
)
def test_two_dates_may_be_one_moment_where_their_stretches_meet(
    left: DateValue, right: DateValue, *, meets: bool | None
) -> None:
    assert one_moment(left, right) is meets
    assert one_moment(right, left) is meets


@given(date_values(), date_values())
def test_the_order_of_two_dates_does_not_matter(left: DateValue, right: DateValue) -> None:
    assert one_moment(left, right) is one_moment(right, left)


@given(date_values())
def test_a_date_may_be_itself(value: DateValue) -> None:
    assert one_moment(value, value) in (True, None)


@pytest.mark.parametrize(
    ("left", "right", "minutes"),
    [
        (clock("15:15"), clock("15:45"), 30),
        (clock("15:00", "15:30"), clock("15:15"), 0),
        (clock("23:50"), clock("00:05"), 15),
        (clock("10:00", offset=0), clock("12:20", offset=120), 20),
        (clock("10:00", offset=0), clock("10:00"), None),
    ],
)
def test_two_clock_times_are_the_shorter_way_round_the_clock_apart(
    left: DateValue, right: DateValue, minutes: int | None
) -> None:
    assert minutes_apart(left.clock, right.clock) == minutes
    assert minutes_apart(right.clock, left.clock) == minutes
