"""Stretches, feasts, eras and steps: what the calendar has names for beyond days and months."""

import datetime as dt
from decimal import Decimal

import pytest

from claimcheck.lexing.date_feasts import easter
from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.token import DateMention, Length
from claimcheck.text.folding import fold

PUBLISHED = dt.date(2022, 2, 10)  # a Thursday


def dates(text: str, published: dt.date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [(text[found.start : found.end], str(found.first), str(found.last)) for found in find(text, published)]


def find(text: str, published: dt.date | None = PUBLISHED) -> list[DateMention]:
    return find_dates(fold(text), published)


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("filed in the week of July 20, 2020", "the week of July 20, 2020", "2020-07-20", "2020-07-26"),
        ("in the week of Sunday, July 19, 2020", "the week of Sunday, July 19, 2020", "2020-07-19", "2020-07-25"),
        ("in the week beginning February 4", "the week beginning February 4", "2022-02-04", "2022-02-10"),
        ("sales in the week ended Jan. 30 fell", "the week ended Jan. 30", "2022-01-24", "2022-01-30"),
        ("for the six months ended June 30, 2021", "the six months ended June 30, 2021", "2021-01-01", "2021-06-30"),
        ("for the year ended December 31, 2020", "the year ended December 31, 2020", "2020-01-01", "2020-12-31"),
        ("in the year to March 2004", "the year to March 2004", "2003-04-01", "2004-03-31"),
        ("the quarter ended March 31, 2021,", "the quarter ended March 31, 2021", "2021-01-01", "2021-03-31"),
        ("in the three months to December rose", "the three months to December", "2021-10-01", "2021-12-31"),
        ("in the first three months of 1987", "the first three months of 1987", "1987-01-01", "1987-03-31"),
        ("over the last three months of 2004", "the last three months of 2004", "2004-10-01", "2004-12-31"),
        ("in the last quarter of 2004", "the last quarter of 2004", "2004-10-01", "2004-12-31"),
        ("in the last week of December 2004", "the last week of December 2004", "2004-12-25", "2005-01-02"),
        ("the last day of May 2021", "the last day of May 2021", "2021-05-31", "2021-05-31"),
        ("in the second half of the 1990s", "the second half of the 1990s", "1995-01-01", "1999-12-31"),
        ("in the first half of this year", "the first half of this year", "2022-01-01", "2022-06-30"),
        ("for the rest of the year", "the rest of the year", "2022-02-10", "2022-12-31"),
        ("in the year to date", "the year to date", "2022-01-01", "2022-02-10"),
        ("the week after next", "the week after next", "2022-02-21", "2022-02-27"),
        ("the year after next", "the year after next", "2024-01-01", "2024-12-31"),
        ("H1 2020 sales", "H1 2020", "2020-01-01", "2020-06-30"),
        ("2019 H2 sales", "2019 H2", "2019-07-01", "2019-12-31"),
        ("in Q3 this year", "Q3 this year", "2022-07-01", "2022-09-30"),
    ],
)
def test_a_stretch_is_told_by_its_part_or_by_its_end(text: str, words: str, first: str, last: str) -> None:
    assert dates(text) == [(words, first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "the first day of the trial, the last week of the war, the first half of the match",
        "the opening day in Leeds, the opening months of the war",
        "in the last two years of the war",
        "the rest of the story, the rest of the team",
        "a year to remember, two months to go",
    ],
)
def test_parts_of_what_is_no_stretch_of_the_calendar_are_no_dates(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize("text", ["the first half of the 2005 season", "the rest of the 2005 campaign"])
def test_a_season_that_is_named_for_a_year_is_not_halved_with_it(text: str) -> None:
    assert dates(text) == [("2005", "2005-01-01", "2005-12-31")]


@pytest.mark.parametrize(
    ("text", "words", "first", "last", "kind"),
    [
        ("in the 20th century", "20th century", "1900-01-01", "2000-12-31", "century"),
        ("a nineteenth-century mill", "nineteenth-century", "1800-01-01", "1900-12-31", "century"),
        ("in the late 19th century", "the late 19th century", "1860-01-01", "1900-12-31", "century"),
        ("songs released in the 80s", "80s", "1980-01-01", "1989-12-31", "decade"),
        ("in the sixties", "sixties", "1960-01-01", "1969-12-31", "decade"),
        ("in 1066", "1066", "1066-01-01", "1066-12-31", "year"),
        ("on 18 October 1216, he", "18 October 1216", "1216-10-18", "1216-10-18", "day"),
        ("April 10 , 1397 in Seoul", "April 10 , 1397", "1397-04-10", "1397-04-10", "day"),
        ("born after April 1397.", "April 1397", "1397-04-01", "1397-04-30", "month"),
        ("was born before 1210.", "1210", "1210-01-01", "1210-12-31", "year"),
        ("is a 2000 American film", "2000", "2000-01-01", "2000-12-31", "year"),
        ("in AD 79", "AD 79", "0079-01-01", "0079-12-31", "year"),
        ("in nineteen eighty-six", "nineteen eighty-six", "1986-01-01", "1986-12-31", "year"),
        ("in two thousand and five", "two thousand and five", "2005-01-01", "2005-12-31", "year"),
        ("October two thousand and five", "October two thousand and five", "2005-10-01", "2005-10-31", "month"),
        ("in june 2016", "june 2016", "2016-06-01", "2016-06-30", "month"),
        ("on 28 June in 2020", "28 June in 2020", "2020-06-28", "2020-06-28", "day"),
        ("from March One", "March One", "2022-03-01", "2022-03-01", "day"),
    ],
)
def test_eras_and_years_are_read_in_words_and_figures(text: str, words: str, first: str, last: str, kind: str) -> None:
    assert dates(text) == [(words, first, last)]
    assert find(text)[0].kind == kind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in 44 BC", "44 BC"),
        ("the 5th century BC", "5th century BC"),
        ("in fiscal 2020", "fiscal 2020"),
        ("in FY19", "FY19"),
        ("the financial year 2004/05", "financial year 2004/05"),
        ("a year earlier", "a year earlier"),
        ("the previous day", "the previous day"),
        ("the following week", "the following week"),
        ("the same year", "the same year"),
        ("the day before,", "the day before"),
    ],
)
def test_what_the_text_does_not_settle_is_a_mention_without_days(text: str, words: str) -> None:
    assert dates(text) == [(words, "None", "None")]


@pytest.mark.parametrize(
    "text",
    [
        "in 1066 homes, in 1215 cases",
        "counted before 1210 boats",
        "a 2000 euro prize, a 2000 seat hall",
        "at 20th Century Fox, 21st Century Fox",
        "4,000 BC residents, 50 BC ferries",
        "temperatures in the sixties, in her late seventies",
        "in twenty minutes, with twenty twenty vision, two thousand people",
        "two years later, three weeks earlier",
        "the day after he left, the day before the vote",
        "became a star overnight, an overnight train",
        "at the High Noon Saloon, the end of year charts",
        "is expected to last two years, will last two hours",
        "highs in the 80s, a man in his late 60s",
        "a fall, in spring water, the sun, a second, a march",
        "1600 Pennsylvania Avenue, Boeing 2014",
    ],
)
def test_what_only_looks_like_one_of_these_is_none(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("on Good Friday", "Good Friday", "2022-04-15", "2022-04-15"),
        ("by Easter 2019", "Easter 2019", "2019-04-21", "2019-04-21"),
        ("before Christmas", "Christmas", "2021-12-25", "2021-12-25"),
        ("last Christmas", "Christmas", "2021-12-25", "2021-12-25"),
        ("since the Boxing Day tsunami", "Boxing Day", "2004-12-26", "2004-12-26"),
        ("on Labor Day 2021", "Labor Day 2021", "2021-09-06", "2021-09-06"),
        ("on Memorial Day 2021", "Memorial Day 2021", "2021-05-31", "2021-05-31"),
        ("the Halloween parade", "Halloween", "None", "None"),
        ("two weeks before Christmas", "two weeks before Christmas", "2021-12-08", "2021-12-14"),
    ],
)
def test_a_feast_is_the_day_it_falls_on(text: str, words: str, first: str, last: str) -> None:
    assert dates(text) == [(words, first, last)]


@pytest.mark.parametrize(
    "text", ["the Good Friday Agreement", "Easter eggs", "Christmas shopping", "the Easter Rising"]
)
def test_what_is_named_for_a_feast_is_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(("year", "day"), [(1961, "1961-04-02"), (2008, "2008-03-23"), (2038, "2038-04-25")])
def test_easter_moves(year: int, day: str) -> None:
    assert str(easter(year)) == day


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("shot Wednesday night", "Wednesday night", "2022-02-09", "2022-02-10"),
        ("was seen on Wednesday afternoon", "Wednesday afternoon", "2022-02-09", "2022-02-09"),
        ("Wednesday night June 2, 2021", "Wednesday night June 2, 2021", "2021-06-02", "2021-06-02"),
        ("opens tomorrow morning", "tomorrow morning", "2022-02-11", "2022-02-11"),
        ("A fire broke out overnight, police said.", "overnight", "2022-02-09", "2022-02-10"),
        ("on Tuesday of next week", "Tuesday of next week", "2022-02-15", "2022-02-15"),
    ],
)
def test_a_night_runs_on_into_the_next_day(text: str, words: str, first: str, last: str) -> None:
    assert dates(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("in two weeks' time", "two weeks' time", "2022-02-21", "2022-02-27"),
        ("in a week's time", "a week's time", "2022-02-14", "2022-02-20"),
        ("She will return in two weeks.", "two weeks", "2022-02-21", "2022-02-27"),
        ("three weeks from tomorrow", "three weeks from tomorrow", "2022-03-04", "2022-03-04"),
        ("2 weeks and 2 days ago", "2 weeks and 2 days ago", "2022-01-25", "2022-01-25"),
        ("two or three days ago", "two or three days ago", "2022-02-07", "2022-02-08"),
        ("over the last year", "the last year", "2021-02-10", "2022-02-10"),
        ("in the last decade", "the last decade", "2012-02-10", "2022-02-10"),
        ("in the last quarter", "last quarter", "2021-10-01", "2021-12-31"),
        ("the past two to three months", "the past two to three months", "2021-11-10", "2022-02-10"),
    ],
)
def test_a_step_is_taken_from_the_day_of_publication(text: str, words: str, first: str, last: str) -> None:
    assert dates(text) == [(words, first, last)]


def test_a_length_of_work_is_no_date() -> None:
    assert dates("She wrote it in two weeks.") == []


def test_two_days_of_one_month_are_two_mentions_and_a_span_of_them_is_one() -> None:
    assert dates("on 2 and 9 July") == [("2", "2022-07-02", "2022-07-02"), ("9 July", "2022-07-09", "2022-07-09")]
    assert dates("July 2 and 9") == [("July 2", "2022-07-02", "2022-07-02"), ("9", "2022-07-09", "2022-07-09")]
    assert dates("between July 2 and 9") == [("July 2 and 9", "2022-07-02", "2022-07-09")]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("two years ago", Length(Decimal(2), "year")),
        ("more than two years ago", Length(Decimal(2), "year", "more_than")),
        ("about 10 days ago", Length(Decimal(10), "day", "about")),
        ("two and a half years ago", Length(Decimal("2.5"), "year")),
        ("a year and a half ago", Length(Decimal("1.5"), "year")),
        ("two or three years ago", Length(Decimal(2), "year", "range", Decimal(3))),
        ("over the past two years", Length(Decimal(2), "year")),
        ("two days after February 10", Length(Decimal(2), "day")),
        ("the six months ended June 30", Length(Decimal(6), "month")),
        ("a few years ago", None),
        ("last year", None),
    ],
)
def test_a_date_that_is_told_by_a_length_of_time_carries_it(text: str, length: Length | None) -> None:
    assert find(text)[0].length == length


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from May to July 2019", "2019-05-01", "2019-07-31"),
        ("between 1997 and 2002", "1997-01-01", "2002-12-31"),
        ("from Feb. 1 to March 2019", "2019-02-01", "2019-03-31"),
        ("from December 28 to January 3, 2019", "2018-12-28", "2019-01-03"),
        ("2014 to 2018", "2014-01-01", "2018-12-31"),
    ],
)
def test_two_dates_know_the_stretch_that_they_are_the_ends_of(text: str, first: str, last: str) -> None:
    left, right = find(text)
    assert left.stretch == right.stretch
    assert left.stretch is not None
    assert left.stretch[:2] == (left.start, right.end)
    assert [str(day) for day in left.stretch[2:]] == [first, last]


def test_two_dates_side_by_side_are_no_stretch() -> None:
    assert [found.stretch for found in find("in 1997 and 2002, and on May 3, July 5")] == [None] * 4


@pytest.mark.parametrize(
    "piece",
    [
        "first week of ",
        "week of ",
        "20th century ",
        "nineteen ",
        "Easter ",
        "in two weeks ",
        "years and a half ago ",
        "two ",
    ],
)
def test_hostile_text_costs_linear_time(piece: str) -> None:
    find((piece * 100_000)[:100_000])
