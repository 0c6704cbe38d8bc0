import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.token import DateMention
from claimcheck.text.folding import fold

PUBLISHED = dt.date(2022, 2, 10)  # a Thursday


def dates(text: str, published: dt.date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    """(words, first day, last day); the last one only where it differs."""
    folded = fold(text)
    return [(text[found.start : found.end], *_days(found)) for found in find_dates(folded, published)]


def _days(found: DateMention) -> tuple[str, str]:
    if found.first is None or found.last is None:
        return "?", "?"
    return str(found.first), str(found.last)


def only(text: str, published: dt.date | None = PUBLISHED) -> DateMention:
    (found,) = find_dates(fold(text), published)
    return found


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("They met on February 10.", "February 10", "2022-02-10"),
        ("They met late on Feb. 9, Ode said.", "Feb. 9", "2022-02-09"),
        ("They met on Feb. 10, 2021, in Oslo.", "Feb. 10, 2021", "2021-02-10"),
        ("They met on 10 February 2021 in Oslo.", "10 February 2021", "2021-02-10"),
        ("They met on the 10th of February.", "10th of February", "2022-02-10"),
        ("They met on the fifth of November.", "fifth of November", "2021-11-05"),
        ("They met on the twenty first of January.", "twenty first of January", "2022-01-21"),
        ("They met on February the third, 2021.", "February the third, 2021", "2021-02-03"),
        ("It is payable March Eight.", "March Eight", "2022-03-08"),
        ("the February 3rd meeting", "February 3rd", "2022-02-03"),
        ("It closed on 2021-12-31.", "2021-12-31", "2021-12-31"),
        ("It closed on 31/10/2014.", "31/10/2014", "2014-10-31"),
        ("It closed on 10/31/14.", "10/31/14", "2014-10-31"),
        ("It closed on 11/11/2018.", "11/11/2018", "2018-11-11"),
        ("It closed on 3 May last year.", "3 May last year", "2021-05-03"),
        ("since the September 11 attacks", "September 11", "2001-09-11"),
        ("They met on New Year's Eve.", "New Year's Eve", "2021-12-31"),
        ("payable April\n8 at the bank", "April\n8", "2022-04-08"),
    ],
)
def test_a_day_is_read_as_newspapers_write_it(text: str, words: str, day: str) -> None:
    assert dates(text) == [(words, day, day)]


@pytest.mark.parametrize(
    ("text", "words", "weekday"),
    [
        ("due on Wednesday, February 10, 2022, in", "Wednesday, February 10, 2022", "Wednesday"),
        ("due on Thursday Feb 10 in", "Thursday Feb 10", "Thursday"),
        ("due on Thurs., 10 Feb 2022 in", "Thurs., 10 Feb 2022", "Thursday"),
        ("due on Feb. 10 (Thursday) in", "Feb. 10 (Thursday)", "Thursday"),
    ],
)
def test_a_weekday_and_its_date_are_one_mention(text: str, words: str, weekday: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == words
    assert (found.first, found.weekday, found.kind, found.day_stated) == (PUBLISHED, weekday, "day", True)


def test_a_weekday_that_contradicts_its_date_is_kept_as_stated() -> None:
    found = only("on Monday, 7 October", dt.date(2014, 6, 15))
    assert (found.first, found.weekday) == (dt.date(2014, 10, 7), "Monday")


@pytest.mark.parametrize("text", ["November 31, 2014", "Feb. 29, 2023", "31 April", "February 20-10", "30/02/2014"])
def test_an_impossible_date_is_a_mention_without_days(text: str) -> None:
    found = only(text)
    assert (found.first, found.last, found.year_open, found.day_stated) == (None, None, False, True)


def test_a_date_with_two_readings_stays_open_unless_its_weekday_settles_it() -> None:
    assert (only("on 10/02/2022").first, only("on 10/02/2022").day_stated) == (None, False)
    assert only("on Thursday, 10/02/2022").first == dt.date(2022, 2, 10)


def test_without_a_day_of_publication_nothing_is_resolved_that_depends_on_it() -> None:
    text = "On Feb. 10 and on Thursday, today, last year and in March"
    assert [days for _, *days in dates(text, None)] == [["?", "?"]] * 5
    assert [found.year_open for found in find_dates(text)] == [True, False, False, False, True]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("will open on January 5", dt.date(2021, 12, 20), "2022-01-05"),
        ("was shut on Dec. 28", dt.date(2022, 1, 4), "2021-12-28"),
        ("will be held on September 10", PUBLISHED, "2022-09-10"),
        ("was held on September 10", PUBLISHED, "2021-09-10"),
        ("will send troops on Feb. 3", PUBLISHED, "2022-02-03"),
    ],
)
def test_a_date_without_year_is_the_nearest_one_and_tense_decides_far_ones(
    text: str, published: dt.date, day: str
) -> None:
    assert str(only(text, published).first) == day


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("Lind is due to fly to Oslo for talks with her colleague on Thursday.", dt.date(2022, 2, 7), "2022-02-10"),
        ("Lind will be heard on Monday.", PUBLISHED, "2022-02-14"),
        ("Lind was heard on Monday.", PUBLISHED, "2022-02-07"),
        ("Police said on Thursday that it will rain.", PUBLISHED, "2022-02-10"),
        ("Police said Friday.", PUBLISHED, "2022-02-04"),
        ("Wednesday's fire killed two people.", PUBLISHED, "2022-02-09"),
        ("The road is shut until Saturday.", PUBLISHED, "2022-02-12"),
    ],
)
def test_tense_tells_which_weekday_is_meant(text: str, published: dt.date, day: str) -> None:
    found = only(text, published)
    assert str(found.first) == str(found.last) == day
    assert found.kind == "weekday"


def test_a_weekday_without_tense_stays_open() -> None:
    assert only("The talks on Monday: what to know").first is None


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("announced today", "today", "2022-02-10", "2022-02-10"),
        ("announced yesterday", "yesterday", "2022-02-09", "2022-02-09"),
        ("two days ago", "two days ago", "2022-02-08", "2022-02-08"),
        ("Britain last year sent", "last year", "2021-01-01", "2021-12-31"),
        ("by the middle of the month", "the middle of the month", "2022-02-11", "2022-02-20"),
        ("over the past two days", "the past two days", "2022-02-08", "2022-02-10"),
        ("earlier in the week", "earlier in the week", "2022-02-07", "2022-02-10"),
        ("later this month", "later this month", "2022-02-10", "2022-02-28"),
        ("next month", "next month", "2022-03-01", "2022-03-31"),
        ("last week", "last week", "2022-01-31", "2022-02-06"),
        ("died over the weekend", "the weekend", "2022-02-05", "2022-02-06"),
        ("seized eight years ago", "eight years ago", "2013-02-11", "2014-12-31"),
        ("late last year", "late last year", "2021-09-01", "2021-12-31"),
        ("last November", "last November", "2021-11-01", "2021-11-30"),
        ("two days after Christmas Day", "two days after Christmas Day", "2021-12-27", "2021-12-27"),
        ("on Monday of last week", "Monday of last week", "2022-01-31", "2022-01-31"),
        ("on the 15th of next month", "15th of next month", "2022-03-15", "2022-03-15"),
    ],
)
def test_relative_words_count_from_the_day_of_publication(text: str, words: str, first: str, last: str) -> None:
    assert dates(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "words", "first", "last", "kind"),
    [
        ("drills on Feb. 10-20 in", "Feb. 10-20", "2022-02-10", "2022-02-20", "range"),
        ("drills, 10–20 February 2021", "10–20 February 2021", "2021-02-10", "2021-02-20", "range"),
        ("drills, Dec. 28-Jan. 3", "Dec. 28-Jan. 3", "2021-12-28", "2022-01-03", "range"),
        ("in January-March 2021", "January-March 2021", "2021-01-01", "2021-03-31", "range"),
        ("the 2021-22 season", "2021-22", "2021-01-01", "2022-12-31", "range"),
        ("in February 2020", "February 2020", "2020-02-01", "2020-02-29", "month"),
        ("in mid-February", "mid-February", "2022-02-11", "2022-02-20", "month"),
        ("in the fourth quarter of 2019", "fourth quarter of 2019", "2019-10-01", "2019-12-31", "quarter"),
        ("Q3 2019 sales", "Q3 2019", "2019-07-01", "2019-09-30", "quarter"),
        ("in the 1990s", "1990s", "1990-01-01", "1999-12-31", "decade"),
        ("in the '90s", "'90s", "1990-01-01", "1999-12-31", "decade"),
        ("the early 1980s", "the early 1980s", "1980-01-01", "1984-12-31", "decade"),
        ("last summer", "last summer", "2021-06-01", "2021-09-23", "season"),
        ("seized in 2014", "2014", "2014-01-01", "2014-12-31", "year"),
        ("the 2004 tsunami", "2004", "2004-01-01", "2004-12-31", "year"),
        ("since 1998", "1998", "1998-01-01", "1998-12-31", "year"),
        ("its 2003 results", "2003", "2003-01-01", "2003-12-31", "year"),
    ],
)
def test_longer_stretches_have_a_first_and_a_last_day(text: str, words: str, first: str, last: str, kind: str) -> None:
    assert dates(text) == [(words, first, last)]
    assert only(text).kind == kind


def test_two_days_told_apart_are_two_mentions() -> None:
    assert dates("from February 10 to February 20") == [
        ("February 10", "2022-02-10", "2022-02-10"),
        ("February 20", "2022-02-20", "2022-02-20"),
    ]


def test_a_year_written_once_holds_for_both_ends() -> None:
    assert dates("from December 28 to January 3, 2019") == [
        ("December 28", "2018-12-28", "2018-12-28"),
        ("January 3, 2019", "2019-01-03", "2019-01-03"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("a briefing on February 10 at 10:45 a.m. local time.", "10:45 a.m. local time", "2022-02-10"),
        ("shot at 11 p.m. Monday, police said", "11 p.m.", "2022-02-07"),
        ("The train left at 14:00.", "14:00", "?"),
        ("It closed at 1400 GMT.", "1400 GMT", "?"),
        ("It rained before noon.", "noon", "?"),
        ("open 9am-5pm daily", "9am-5pm", "?"),
    ],
)
def test_a_clock_time_has_the_day_beside_it(text: str, words: str, day: str) -> None:
    (clock,) = [found for found in find_dates(text, PUBLISHED) if found.kind == "clock"]
    assert text[clock.start : clock.end] == words
    assert _days(clock)[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May said May would resign.",
        "They may march on Rome. The March on Rome began.",
        "He sat down in the sun. The Sun said so. They wed.",
        "2000 people and 2,014 troops, 2014 troops, 1500 metres",
        "It cost $2000, or £1950, or 2000 euros.",
        "version 2.0.14, 10.0.2.1, a 3:2 ratio, a 3-2 win, pages 10-12",
        "reference 1234-56-78 or 2014-13-02",
        "call 555-2014-2030 or (317) 262-8477",
        "doi:10.1000/2014.5 and https://example.org/2014/02/10/rain and ann-2014@example.org",
        "the 2000 block of Main Street, Flight 1549, Resolution 1973, No. 2014",
        "3/4 of them, 24/7, 50/50, odds of 4/1",
        "the Sun, The Sun, the Edmonton Sun",
        "Good Friday, Black Friday, The Sunday Times, Mail on Sunday",
        "a second later, for the third time, first aid, prices fall, a spring in his step",
        "his 40s, temperatures in the 90s",
        "April Jones and August Wilson",
        "the last year of the war; years ago; this is the end of the road",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates(text) == []


def test_a_month_that_tense_and_nearness_read_differently_stays_open() -> None:
    assert only("The office will publish figures for January.").first is None


@given(
    st.lists(
        st.sampled_from(
            (
                "Feb. May 10 31 2014 2022 , - / : ' Thursday last next the of 1990s Q3 p.m. ago two years weekend 10th"
                " mid- and to on early middle month (Mon) first quarter 10/02/2022 2022-02-10 GMT noon will was said"
                " 99999 now from"
            ).split()
        ),
        max_size=14,
    ).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words), "\n".join(words)]))
    | st.text(),
    st.none() | st.dates() | st.datetimes(),
)
def test_no_text_raises_and_mentions_follow_each_other(text: str, published: dt.date | None) -> None:
    at = 0
    for found in find_dates(fold(text), published):
        assert at <= found.start < found.end <= len(text)
        assert (found.first is None) == (found.last is None)
        assert found.first is None or found.last is None or found.first <= found.last
        at = found.end


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "12 ",
        "2012 ",
        "May ",
        "1/1/",
        "-",
        "1-",
        "10:",
        "Thursday ",
        "last ",
        "ago ",
        "Feb. 10-",
        "February 10 and ",
        "10.1000/",
    ],
)
def test_hostile_text_costs_linear_time(piece: str) -> None:
    find_dates((piece * 100_000)[:100_000], PUBLISHED)
