"""Clock times as times of day."""

import datetime as dt

import pytest

from claimcheck.lexing.clock_readings import Reading, approximate, reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3.45pm", Reading(dt.time(15, 45))),
        ("7:37 AM local time", Reading(dt.time(7, 37), "local")),
        ("0737 GMT", Reading(dt.time(7, 37), "gmt")),
        ("12 a.m.", Reading(dt.time(0))),
        ("midnight", Reading(dt.time(0))),
        ("17:30", Reading(dt.time(17, 30))),
        ("25:00", None),
        ("13pm", None),
        ("", None),
    ],
)
def test_a_clock_time_is_a_time_of_day(text: str, expected: Reading | None) -> None:
    assert reading(text) == expected


def test_some_words_leave_a_time_open() -> None:
    assert approximate("hit at about ")
    assert not approximate("hit at ")
