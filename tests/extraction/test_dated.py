import datetime as dt

import pytest

from claimcheck import DateClaim, Document, Quantity, extract

PUBLISHED = dt.date(2022, 2, 10)


def dates(text: str, published: dt.date | None = PUBLISHED) -> list[DateClaim]:
    claims = extract(Document(text=text, published=published))
    found = [claim for claim in claims if isinstance(claim, DateClaim)]
    for claim in found:
        assert claim.span is not None
        assert text[claim.span.start : claim.span.end] == claim.text
    return found


def test_a_clock_time_of_a_known_day_is_a_moment_in_its_zone() -> None:
    clock, day = dates("Police were called at about 3:30 p.m. GMT on Feb. 9.")
    assert clock.date.start == dt.datetime(2022, 2, 9, 15, 15, tzinfo=dt.UTC)
    assert clock.date.end == dt.datetime(2022, 2, 9, 15, 45, tzinfo=dt.UTC)
    assert clock.date.clock is not None
    assert (clock.date.clock.start, clock.date.clock.offset) == (dt.time(15, 15), 0)
    assert (day.date.start, day.date.clock) == (dt.date(2022, 2, 9), None)


def test_a_clock_time_without_a_day_keeps_its_minutes() -> None:
    (clock,) = dates("The train left at 3:15 p.m.")
    assert (clock.date.start, clock.date.end) == (None, None)
    assert clock.date.clock is not None
    assert (clock.date.clock.start, clock.date.clock.end, clock.date.clock.offset) == (
        dt.time(15, 15),
        dt.time(15, 15),
        None,
    )


def test_a_time_that_runs_past_midnight_ends_on_the_next_day() -> None:
    clock, _ = dates("The road was shut from 10 p.m. to 2 a.m. on Feb. 9.")
    assert (clock.date.start, clock.date.end) == tuple(
        dt.datetime.fromisoformat(end) for end in ("2022-02-09T22:00", "2022-02-10T02:00")
    )


def test_a_time_of_which_half_of_the_day_is_open_is_no_claim() -> None:
    assert dates("The train left at 5:30.") == []


def test_both_ends_of_a_stretch_know_the_whole_of_it() -> None:
    start, end = dates("The mill was shut from May to July 2019.")
    assert (start.role, end.role) == ("start", "end")
    assert start.when == end.when
    assert start.when is not None
    assert (start.when.start, start.when.end, start.when.text) == (
        dt.date(2019, 5, 1),
        dt.date(2019, 7, 31),
        "May to July 2019",
    )


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("It was shut two years ago.", Quantity(value="2", unit="year", dimension="time")),
        ("It was shut more than two years ago.", Quantity(value="2", bound="more_than", unit="year", dimension="time")),
        (
            "It was shut two or three years ago.",
            Quantity(low="2", high="3", bound="range", unit="year", dimension="time"),
        ),
        ("It was shut last year.", None),
    ],
)
def test_a_date_carries_the_length_of_time_it_is_told_by(text: str, length: Quantity | None) -> None:
    (claim,) = dates(text)
    assert claim.date.length == length


def test_a_length_that_belongs_to_a_date_is_no_figure() -> None:
    claims = extract(Document(text="It was shut two years ago, after a three-day strike.", published=PUBLISHED))
    assert [claim.text for claim in claims if claim.kind == "numeric"] == ["three"]


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "  ", "\r\n"])
def test_spans_are_exact_under_unusual_spaces(space: str) -> None:
    words = "Police\u00ad said it began at 3:15 p.m. GMT on 9 February 2022 and ran for \U0001f600 the week of June 3."
    assert len(dates(words.replace(" ", space))) == 3


def test_who_takes_part_may_stand_at_the_end_of_the_sentence() -> None:
    (date,) = dates("In May 2020 the post went to Mayor Hale. The council had met twice.")
    assert date.who == ("Hale",)


def test_a_word_that_ends_like_a_preposition_leads_to_no_place() -> None:
    (date,) = dates("The run-in Hale had with the police was in May 2020.")
    assert date.place == ()
