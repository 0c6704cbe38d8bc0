"""Laws of the dates of a text: what may change around a date without changing it, and what moves with the dateline."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.dates import find_dates
from claimcheck.text.folding import fold

_DAYS = st.dates(dt.date(1960, 1, 1), dt.date(2060, 12, 31))
_LONG = tuple(name for name in MONTHS if name in {"may", "june", "july"} or len(name) > 4)

_RELATIVE = (
    "last year",
    "next year",
    "this year",
    "two years ago",
    "over the past three years",
    "in December last year",
    "in the first half of next year",
    "the end of last year",
    "in the year after next",
    "late last year",
)

_MENTIONS = (
    "on 3 May 2019",
    "in the 1990s",
    "in the second quarter of 2020",
    "from May to July 2019",
    "the week of June 3, 2019",
    "in the 20th century",
    "the six months ended June 30, 2019",
    "on Easter Monday 2019",
    "at 3:15 p.m. GMT on 3 May 2019",
    "in the last three months of 2004",
    "between 1997 and 2002",
)

_SPACES = (" ", "  ", "\u00a0", "\u2009", "\u202f", "\n")


@given(st.sampled_from(_RELATIVE), _DAYS, st.integers(-20, 20))
def test_a_year_later_the_same_words_mean_a_year_later(words: str, day: dt.date, years: int) -> None:
    day = day.replace(day=min(day.day, 28))  # February 29 has no day a year later
    other = day.replace(year=day.year + years)
    (here,), (there,) = (find_dates(f"It was sold {words}.", published) for published in (day, other))
    assert here.first is not None
    assert here.last is not None
    assert there.first is not None
    assert there.last is not None
    # A leap day on the way moves an end by a day.
    for one, two in ((here.first, there.first), (here.last, there.last)):
        assert abs((two - one).days - (other - day).days) <= 1


@given(_DAYS)
def test_every_style_of_one_date_is_the_same_day(day: dt.date) -> None:
    month = _LONG[day.month - 1].capitalize()
    short = month if len(month) < 5 else f"{month[:3]}."
    weekday = f"{day:%A}"
    for style in (
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{short} {day.day}, {day.year}",
        f"the {_ordinal(day.day)} of {month}, {day.year}",
        f"{month} {_ordinal(day.day)}, {day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{weekday} {day.day} {month} {day.year}",
        f"{day.year}-{day.month:02}-{day.day:02}",
    ):
        (found,) = find_dates(fold(f"It was sold on {style}."))
        assert (found.first, found.last) == (day, day), style


@given(st.sampled_from(_MENTIONS), st.sampled_from(("", "Police said that ", "In Oslo, 12 people left. ")), _DAYS)
def test_the_prose_around_a_date_changes_nothing(words: str, before: str, day: dt.date) -> None:
    alone = find_dates(f"It was sold {words}", day)
    text = f"{before}It was sold {words}, and 30 people saw it."
    shift = len(before)
    moved = [
        found._replace(
            start=found.start - shift,
            end=found.end - shift,
            stretch=None
            if found.stretch is None
            else (found.stretch[0] - shift, found.stretch[1] - shift, *found.stretch[2:]),
        )
        for found in find_dates(text, day)
    ]
    assert moved == alone


@given(st.sampled_from(_MENTIONS), st.sampled_from(_SPACES), _DAYS)
def test_the_kind_of_space_changes_nothing_but_the_offsets(words: str, space: str, day: dt.date) -> None:
    text = f"It was sold {words.replace(' ', space)} in Oslo."
    plain = f"It was sold {words} in Oslo."
    found, expected = find_dates(fold(text), day), find_dates(plain, day)
    assert [" ".join(text[date.start : date.end].split()) for date in found] == [
        plain[date.start : date.end] for date in expected
    ]
    assert [date[2:9] for date in found] == [date[2:9] for date in expected]


@pytest.mark.parametrize("words", [*_MENTIONS, *_RELATIVE])
@given(published=st.none() | st.dates())
def test_the_first_day_is_not_behind_the_last(words: str, published: dt.date | None) -> None:
    for found in find_dates(f"It was sold {words}.", published):
        assert (found.first is None) == (found.last is None)
        assert found.first is None or found.last is None or found.first <= found.last
        assert found.stretch is None or found.stretch[2] <= found.stretch[3]


def _ordinal(number: int) -> str:
    """The number as it is counted: 21st."""
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
