import datetime as dt

import pytest

from claimcheck.lexing.date_zones import offset_of
from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.token import Clock, DateMention
from claimcheck.text.folding import fold

PUBLISHED = dt.date(2022, 2, 10)  # a Thursday


def only(text: str) -> DateMention:
    (found,) = [date for date in find_dates(fold(text), PUBLISHED) if date.kind == "clock"]
    return found


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("at 3:15 p.m.", "15:15"),
        ("at 3.15pm", "15:15"),
        ("at 12 a.m.", "00:00"),
        ("at 12:30 p.m.", "12:30"),
        ("at 15:15", "15:15"),
        ("at 08:05", "08:05"),
        ("at 1430 GMT", "14:30"),
        ("at 5:30 GMT", "05:30"),
        ("at 0800 hours", "08:00"),
        ("At noon", "12:00"),
        ("at 5 o'clock this morning", "05:00"),
        ("at 5:30 in the afternoon", "17:30"),
        ("at 11:30 Wednesday night", "23:30"),
        ("at 1:30 at night", "01:30"),
        ("open 9am-5pm", "09:00 17:00"),
        ("from 9 a.m. to 5 p.m.", "09:00 17:00"),
        ("from 2-4 p.m.", "14:00 16:00"),
        ("from 11-1 p.m.", "11:00 13:00"),
        ("10 p.m. to 2 a.m.", "22:00 26:00"),
        ("about 3:30 p.m.", "15:15 15:45"),
        ("around 3:32 p.m.", "15:27 15:37"),
        ("just after 10 a.m.", "10:00 10:15"),
        ("shortly before noon", "11:45 12:00"),
    ],
)
def test_a_clock_time_is_its_minutes(text: str, hours: str) -> None:
    clock = only(text).clock
    assert clock is not None
    first, last = f"{clock.first // 60:02}:{clock.first % 60:02}", f"{clock.last // 60:02}:{clock.last % 60:02}"
    assert " ".join(dict.fromkeys((first, last))) == hours


@pytest.mark.parametrize("text", ["at 5:30", "at 5 o'clock", "at 5:30 ET", "at midnight on Monday"])
def test_a_time_that_may_be_either_half_of_the_day_stays_open(text: str) -> None:
    assert only(text).clock is None


@pytest.mark.parametrize(
    ("zone", "day", "offset"),
    [
        ("GMT", None, 0),
        ("UTC+2", None, 120),
        ("UTC-03:30", None, -210),
        ("(GMT +8)", None, 480),
        ("EST", None, -300),
        ("ET", dt.date(2022, 2, 9), -300),
        ("Eastern Time", dt.date(2022, 7, 9), -240),
        ("Eastern Daylight Time", dt.date(2022, 7, 9), -240),
        ("BST", dt.date(2022, 7, 9), 60),
        ("UK time", dt.date(2022, 1, 9), 0),
        ("CET", dt.date(2022, 1, 9), 60),
        ("ET", None, None),
        ("EST", dt.date(2022, 7, 9), None),
        ("BST", dt.date(2022, 1, 9), None),
        ("ET", dt.date(2022, 3, 13), None),
        ("IST", None, None),
        ("local time", None, None),
        ("UTC+99", None, None),
        ("", None, None),
    ],
)
def test_a_zone_is_so_far_from_utc_where_that_is_settled(zone: str, day: dt.date | None, offset: int | None) -> None:
    assert offset_of(zone, day) == offset


def test_a_clock_time_has_the_zone_of_its_day() -> None:
    assert only("at 2 p.m. ET on July 3, 2021").clock == Clock(840, 840, -240)
    assert only("at 2 p.m. ET on January 3, 2021").clock == Clock(840, 840, -300)
    assert only("at 2 p.m. EST on July 3, 2021").clock == Clock(840, 840, None)


def test_a_time_of_a_night_is_of_the_day_of_its_half() -> None:
    assert only("shot at 11 p.m. Wednesday night, police said").first == dt.date(2022, 2, 9)
    assert only("shot at 2 a.m. Wednesday night, police said").first == dt.date(2022, 2, 10)


def test_the_stop_of_p_m_ends_no_sentence() -> None:
    assert only("Police were called at 3 p.m. EST on Monday.").first == dt.date(2022, 2, 7)
