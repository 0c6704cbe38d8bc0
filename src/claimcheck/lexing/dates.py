"""Dates, days, months, years and clock times as newspapers write them, read against the day of publication.

The text is walked word by word; only a word of the calendar ("Feb", "Thursday", "last", a short number) starts an
attempt, and every attempt looks at a bounded stretch from there. So time grows with the text and nothing else.
Never the machine's clock: without a day of publication, "today" has no day.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    WEEKDAY_WORDS,
    WEEKDAYS,
    Days,
    Tense,
    day,
    days_ago,
    full_year,
    month_days,
    months_on,
    moved,
    nearest,
    nearest_month,
    portion,
    season_days,
    shifted,
    shifted_months,
    week_days,
    year_days,
)
from claimcheck.lexing.token import DateMention


def find_dates(folded: str, published: dt.date | dt.datetime | None = None) -> list[DateMention]:
    """Every date the text names, in reading order; no two overlap.

    >>> found = find_dates("They met on Thursday, Feb. 10, and again last year.", dt.date(2022, 2, 12))
    >>> [(str(date.first), str(date.last), date.weekday, date.kind) for date in found]
    [('2022-02-10', '2022-02-10', 'Thursday', 'day'), ('2021-01-01', '2021-12-31', None, 'relative')]
    """
    today = published.date() if isinstance(published, dt.datetime) else published
    return _Reader(folded, today).read()


class _Found(NamedTuple):
    """A mention on its way: what the text says outright, kept apart from what was concluded."""

    start: int
    end: int
    kind: str
    days: Days | None = None
    weekday: int | None = None
    year: int | None = None  # as written
    month: int | None = None
    number: int | None = None  # day of the month
    readings: tuple[dt.date, ...] = ()  # of 10/02/2022
    open: bool = False  # the year is not written, and could not be concluded

    def mention(self) -> DateMention:
        first, last = self.days or (None, None)
        weekday = None if self.weekday is None else WEEKDAYS[self.weekday]
        return DateMention(self.start, self.end, first, last, weekday, self.kind, self.open, self.number is not None)


class _Reader:
    """Walks one text once."""

    def __init__(self, text: str, published: dt.date | None) -> None:
        self.text = text
        self.published = published
        self.found: list[_Found] = []
        self._miss_may: bool | None = None

    def read(self) -> list[DateMention]:
        text, behind = self.text, 0
        skipped = [match.span() for match in forms.SKIPPED.finditer(text)] if _worth_skipping(text) else []
        starts = [start for start, _ in skipped]
        for token in forms.TOKEN.finditer(text):
            at = token.start()
            if at < behind:
                continue
            word = token[0]
            method = _BY_DIGIT if word[0] <= "9" else _BY_WORD.get(word.lower())
            if method is None:
                continue
            if starts and (nth := bisect_right(starts, at)) and at < skipped[nth - 1][1]:
                continue
            found = method(self, at, word)
            if found is not None and found.start >= behind:
                if found.kind in ("day", "weekday", "relative") and (stepped := self._stepped(found)).start >= behind:
                    found = stepped
                self.found.append(found)
                behind = found.end
        self._lend_years()
        self._date_clocks()
        return [found.mention() for found in self.found]

    # --- what stands around ---

    def before(self, at: int, width: int = 24) -> str:
        return self.text[max(0, at - width) : at]

    def word_before(self, at: int) -> str:
        match = forms.LAST_WORD.search(self.before(at))
        return match[1].lower() if match else ""

    def word_behind(self, at: int) -> str:
        match = forms.NEXT_WORD.match(self.text, at)
        return match[1] if match else ""

    def free(self, at: int) -> bool:
        """The number is not the tail of a version, an address, a sum of money or a longer number."""
        if at == 0:
            return True
        left = self.text[at - 1]
        if left == "-":
            return at < 2 or not self.text[at - 2].isdigit()
        return not (left.isalnum() or left in "$#/:.,_=@+\u00a3\u20ac\u00a5") or (
            left == "." and self.text[at - 2 : at - 1].isspace()
        )

    def tense(self, start: int, end: int) -> Tense:
        """Past or future, as the nearest verb of the sentence has it; the words before the date come first."""
        left = self.before(start, 160)
        cut = 0
        for stop in forms.SENTENCE_END.finditer(left):
            cut = stop.end()
        left = left[cut:]
        if forms.SAID_ON.search(left):
            return "past"
        cues = list(forms.CUES.finditer(left))
        cue = cues[-1] if cues else None
        if cue is None:
            right = self.text[end : end + 100]
            ends = forms.SENTENCE_END.search(right)
            cue = forms.CUES.search(right[: ends.start()] if ends else right)
        if cue is None:
            return None
        return "future" if cue["future"] else "past"

    def miss_may(self) -> bool:
        """May is somebody's name in this text."""
        if self._miss_may is None:
            self._miss_may = forms.MISS_MAY.search(self.text) is not None
        return self._miss_may

    # --- months ---

    def month(self, at: int, word: str) -> _Found | None:
        if at and (self.text[at - 1].isalnum() or self.text[at - 1] in "@#_'"):
            return None
        capital = word[0].isupper()
        match = forms.MONTH_DAY.match(self.text, at)
        if match is not None and (found := self._month_day(match, capital)):
            return found
        return self._month_alone(at, word, capital)

    def _month_day(self, match: re.Match[str], capital: bool) -> _Found | None:
        end = match.end()
        if not capital and not (match["year"] or _name(match["month"]) not in forms.ALSO_WORDS):
            return None
        year, end = self._written_year(match, end)
        day2, month2 = match["day2"], match["month2"]
        if day2 and self._counts(match.end("day2")) and not match["year"]:
            day2, end = None, match.end("day")  # "February 10 and 12 people"
        if (
            day2
            and not month2
            and " and " in self.text[match.end("day") : match.start("day2")]
            and _digits(day2) <= _digits(match["day"])
        ):
            day2, end = None, match.end("day")
        if not day2 and not match["year"] and not match["short"] and self._counts(end):
            return None  # "In May 10 people"
        month = MONTHS[_name(match["month"])]
        if not day2:
            return self._day(match.start(), end, month, _digits(match["day"]), year)
        return self._range(
            match.start(),
            end,
            (month, _digits(match["day"])),
            (MONTHS[_name(month2)] if month2 else month, _digits(day2)),
            year,
        )

    def _month_alone(self, at: int, word: str, capital: bool) -> _Found | None:
        match = forms.MONTH_YEAR.match(self.text, at)
        if match is None or not (capital or (match["year"] and word not in forms.ALSO_WORDS)):
            return None
        month, end = MONTHS[_name(match["month"])], match.end()
        year, end = self._written_year(match, end)
        if match["month2"]:
            last = MONTHS[_name(match["month2"])]
            return self._months(at, end, month, last, year) if year or last != month else None
        if year is None and not self._means_month(at, match.end("month"), word):
            return None
        return self._of_month(at, end, month, year)

    def _means_month(self, at: int, end: int, word: str) -> bool:
        low = word.lower()
        if low not in forms.ALSO_WORDS and low not in forms.ONLY_DATED:
            return True
        left, right = self.word_before(at), self.word_behind(end)
        if self.text[end : end + 2] == "'s" and low == "may":
            return False
        if low == "may" and self.miss_may():
            return left in forms.STRONG_MONTH_CUES
        if left in forms.MONTH_CUES:
            return low not in ("may", "march") or right not in ("said", "says", "has", "will")
        if left in ("and", "or") and self.found and self.found[-1].month and at - self.found[-1].end <= 6:
            return True  # "in May and June"
        if low in ("april", "june", "august"):
            return right[:1].islower() or not (right or forms.NAME_BEFORE.search(self.before(at)))
        if low == "march" and left == "as":
            return True
        if low in ("may", "march"):
            return left in ("the", "a") and right[:1].islower() and right not in forms.NO_MONTH_BEHIND
        return False

    def _of_month(self, start: int, end: int, month: int, year: int | None) -> _Found:
        if year is not None:
            return _Found(start, end, "month", month_days(year, month), year=year, month=month)
        days = nearest_month(self.published, month, tense=self.tense(start, end)) if self.published else None
        return _Found(start, end, "month", days, month=month, open=days is None)

    def _months(self, start: int, end: int, month: int, last: int, year: int | None) -> _Found:
        if year is None and self.published:
            days = nearest_month(self.published, last, tense=self.tense(start, end))
            year = days[0].year if days else None
        if year is None:
            return _Found(start, end, "range", open=True)
        first_days, last_days = month_days(year - (last < month), month), month_days(year, last)
        return _Found(
            start, end, "range", (first_days[0], last_days[1]) if first_days and last_days else None, year=year
        )

    # --- days ---

    def _written_year(self, match: re.Match[str], end: int) -> tuple[int | None, int]:
        """The year behind a date, and where the mention ends then."""
        if match["year"]:
            if int(match["year"]) % 100 == 0 and self._counts(match.end("year")):
                return None, match.start("year") - len(
                    re.split(r"[a-z\d]", match[0][: match.start("year") - match.start()])[-1]
                )
            return int(match["year"]), end
        if match["short"]:
            return full_year(int(match["short"]), self.published), end
        that = forms.THAT_YEAR.match(self.text, end)
        if that and self.published:
            return self.published.year + {"last": -1, "this": 0, "next": 1}[that["which"].lower()], that.end()
        return None, end

    def _counts(self, end: int) -> bool:
        """A counted noun or a unit stands behind: the number is no day."""
        return self.word_behind(end).lower() in forms.COUNTED

    def _day(
        self, start: int, end: int, month: int, number: int, year: int | None, weekday: int | None = None
    ) -> _Found:
        if behind := forms.WEEKDAY_BEHIND.match(self.text, end):
            weekday, end = WEEKDAY_WORDS[behind["weekday"].lower()], behind.end()
        found = _Found(start, end, "day", None, weekday, year, month, number)
        return self._settled(found)

    def _settled(self, found: _Found) -> _Found:
        """The day on the calendar, where the year is written or the day of publication tells it."""
        month, number = found.month or 1, found.number or 1
        if found.year is not None:
            one = day(found.year, month, number)
            return found._replace(days=(one, one) if one else None, open=False)
        if day(2000, month, number) is None:
            return found._replace(days=None, open=False)
        if (
            month == 9
            and number == 11
            and re.match(r"[ \n](?:terror(?:ist)? )?attacks?\b", self.text[found.end : found.end + 20])
        ):
            one = dt.date(2001, 9, 11)
            return found._replace(days=(one, one))
        if self.published is None:
            return found._replace(days=None, open=True)
        one = nearest(self.published, month, number, tense=self.tense(found.start, found.end), weekday=found.weekday)
        return found._replace(days=(one, one) if one else None, open=one is None)

    def _range(self, start: int, end: int, first: tuple[int, int], last: tuple[int, int], year: int | None) -> _Found:
        """Two days that share a month or a year; the later one carries the year."""
        found = _Found(start, end, "range", None, None, year, last[0], last[1])
        if day(2000, *first) is None or day(2000, *last) is None or (first[0] == last[0] and last[1] < first[1]):
            return found
        closing = self._settled(found)
        if closing.days is None:
            return closing
        until = closing.days[1]
        opening = day(until.year - (first > last), *first)
        return closing._replace(days=(opening, until) if opening else None)

    def weekday(self, at: int, word: str) -> _Found | None:
        if not word[0].isupper() and len(word) < 6:
            return None
        if at and (self.text[at - 1].isalnum() or self.text[at - 1] in "@#_'"):
            return None
        number = WEEKDAY_WORDS[word.lower().rstrip("s") if word.lower().endswith("days") else word.lower()]
        lead = forms.WEEKDAY_LEAD.match(self.text, at)
        if lead is not None:
            inner = self._dated(lead.end())
            if inner is not None:
                return self._on_weekday(inner._replace(start=at), number)
        match = forms.FULL_WEEKDAY.match(self.text, at)
        if match is None or match["plural"] or not word[0].isupper():
            return None
        if forms.NAME_BEFORE_DAY.search(self.before(at, 12)) or forms.NAME_BEHIND_DAY.match(self.text, match.end()):
            return None
        if of := forms.WEEKDAY_OF.match(self.text, at):
            days = self._period(of["which"].lower(), "week", at, of.end())
            one = shifted(days[0], number) if days else None
            return _Found(at, of.end(), "weekday", (one, one) if one else None, number)
        if numbered := forms.WEEKDAY_NUMBER.match(self.text, at):
            return self._numbered(at, numbered.end(), number, int(numbered["day"]))
        return _Found(at, match.end(), "weekday", self._weekday_days(at, match.end(), number), number)

    def _numbered(self, start: int, end: int, weekday: int, number: int) -> _Found:
        """Thursday the 10th: of the nearest month that fits."""
        one: dt.date | None = None
        if today := self.published:
            near = [months_on(today, step) for step in (-1, 0, 1)]
            fits = [found for year, month in near if (found := day(year, month, number)) and found.weekday() == weekday]
            one = min(fits, key=lambda found: abs((found - today).days), default=None)
        return _Found(start, end, "day", (one, one) if one else None, weekday, number=number, open=one is None)

    def _on_weekday(self, found: _Found, weekday: int) -> _Found:
        """The date with the weekday it is written with, which may settle its year or which number is the month."""
        if found.kind != "day":
            return found
        if found.month is not None:
            return self._settled(found._replace(weekday=weekday))
        fits = [one for one in found.readings if one.weekday() == weekday]
        if len(fits) != 1:
            return found._replace(weekday=weekday)
        return found._replace(weekday=weekday, days=(fits[0], fits[0]), month=fits[0].month, number=fits[0].day)

    def _dated(self, at: int) -> _Found | None:
        """The date behind a weekday."""
        token = forms.TOKEN.match(self.text, at)
        if token is None:
            return None
        if token[0][0].isdigit():
            return self._digit_date(at) or self._short_date(at)
        if token[0].lower() in MONTHS and (match := forms.MONTH_DAY.match(self.text, at)):
            return self._month_day(match, token[0][0].isupper())
        return None

    def _weekday_days(self, start: int, end: int, number: int) -> Days | None:
        if self.published is None:
            return None
        tense: Tense = "future" if forms.DUE_ON.search(self.before(start, 8)) else self.tense(start, end)
        if tense == "future":
            one = shifted(self.published, (number - self.published.weekday()) % 7)
        elif tense == "past":
            one = shifted(self.published, -((self.published.weekday() - number) % 7))
            if one == self.published and self.text.startswith("'s", end):
                # "Friday's attack", in print on a Friday: today's, or the one all week was about.
                return shifted(one, -7), one
        else:
            return None
        return one, one

    # --- digits ---

    def digit(self, at: int, word: str) -> _Found | None:
        if not self.free(at):
            return None
        if len(word) == 4:
            return self._four(at, word)
        if len(word) == 8:
            return self._compact(at)
        if len(word) > 2:
            return None
        return (
            self._digit_date(at)
            or self._of_this_month(at)
            or self._clock(at)
            or self._short_alone(at)
            or self._short_decade(at)
            or self.quarter(at, word)
        )

    def _digit_date(self, at: int) -> _Found | None:
        if iso := forms.ISO.match(self.text, at):
            return self._iso(at, iso.end(), int(iso[1]), int(iso[3]), int(iso[4]))
        if numeric := forms.NUMERIC.match(self.text, at):
            return self._slashed(numeric)
        match = forms.DAY_MONTH.match(self.text, at)
        if match is None:
            return None
        name = match["month"]
        if not name[0].isupper() and not (match["year"] or _name(name) not in forms.ALSO_WORDS):
            return None
        year, end = self._written_year(match, match.end())
        month = MONTHS[_name(name)]
        if not match["day2"]:
            return self._day(at, end, month, _digits(match["day"]), year)
        first = MONTHS[_name(match["month1"])] if match["month1"] else month
        return self._range(at, end, (first, _digits(match["day"])), (month, _digits(match["day2"])), year)

    def _iso(self, start: int, end: int, year: int, month: int, number: int) -> _Found | None:
        """Year first; 1234-56-78 is a number of something else, 2021-02-30 a slip."""
        if not (1500 <= year < 2200 and 1 <= month <= 12 and 1 <= number <= 31):
            return None
        return self._day(start, end, month, number, year)

    def _of_this_month(self, at: int) -> _Found | None:
        """the 15th of next month."""
        match = forms.OF_MONTH.match(self.text, at)
        if match is None:
            return None
        if self.published is None:
            return _Found(at, match.end(), "day", number=int(match["day"]), open=True)
        which = match["which"].lower()
        year, month = months_on(self.published, {"last": -1, "next": 1}.get(which, 0))
        return self._day(at, match.end(), month, int(match["day"]), year)

    def _slashed(self, match: re.Match[str]) -> _Found | None:
        """31/10/2014 has one reading; 10/02/2022 has two, and stays open."""
        left, mark, right, years = int(match[1]), match[2], int(match[3]), match[4]
        if len(years) == 2 and mark != "/":
            return None
        year = int(years) if len(years) == 4 else full_year(int(years), self.published)
        if not (1500 <= year <= 2199 and 1 <= left <= 31 and 1 <= right <= 31):
            return None
        readings = {
            found
            for month, number in ((left, right), (right, left))
            if month < 13 and (found := day(year, month, number))
        }
        if len(readings) == 1:
            one = readings.pop()
            return self._day(match.start(), match.end(), one.month, one.day, year)
        if not readings and min(left, right) > 12:
            return None  # 29/13/2014 is no attempt at a date
        return _Found(
            match.start(),
            match.end(),
            "day",
            year=year,
            number=None if readings else max(left, right),
            readings=tuple(sorted(readings)),
        )

    def _short_date(self, at: int) -> _Found | None:
        """31/10, which only beside a weekday or an "on" is a date at all."""
        match = forms.SHORT.match(self.text, at)
        if match is None:
            return None
        left, right = int(match[1]), int(match[2])
        if not (1 <= left <= 31 and 1 <= right <= 31 and min(left, right) <= 12):
            return None
        if max(left, right) > 12 or left == right:
            return self._day(at, match.end(), min(left, right), max(left, right), None)
        return _Found(at, match.end(), "day", open=True)

    def _short_alone(self, at: int) -> _Found | None:
        if self.word_before(at) not in ("on", "until", "since") or not (match := forms.SHORT.match(self.text, at)):
            return None
        return self._short_date(at) if max(int(match[1]), int(match[2])) > 12 and match[0] != "24/7" else None

    def _compact(self, at: int) -> _Found | None:
        """20220207 is a date where it has a line to itself."""
        match = forms.COMPACT.match(self.text, at)
        if match is None or self.before(at, 1).strip() or self.text[match.end() : match.end() + 1].strip():
            return None
        if (at and self.text[at - 1] != "\n") or self.text[match.end() : match.end() + 1] not in ("", "\n"):
            return None
        if day(int(match[1]), int(match[2]), int(match[3])) is None:
            return None
        return self._day(at, match.end(), int(match[2]), int(match[3]), int(match[1]))

    # --- clocks ---

    def _clock(self, at: int) -> _Found | None:
        match = forms.CLOCK.match(self.text, at)
        if match is not None and (match["half"] is None or int(match["hour"]) <= 12 or match["minute"]):
            if match["bare"] and not match["minute"]:
                return None  # "5 ET"
            return _Found(at, match.end(), "clock")
        colon = forms.COLON.match(self.text, at)
        if colon and (len(colon["hour"]) == 2 or forms.AT_CLOCK.search(self.before(at, 9))):
            return _Found(at, colon.end(), "clock")
        return None

    def noon(self, at: int, word: str) -> _Found | None:
        match = forms.NOON.match(self.text, at)
        if match is None or self.before(at, 1) in ("-", "'"):
            return None
        return _Found(at, match.end(), "clock")

    # --- years ---

    def _four(self, at: int, word: str) -> _Found | None:
        text = self.text
        if hours := forms.HOURS.match(text, at):
            return _Found(at, hours.end(), "clock")
        if iso := forms.ISO.match(text, at):
            return self._iso(at, iso.end(), int(iso[1]), int(iso[3]), int(iso[4]))
        if named := forms.NAMED_ISO.match(text, at):
            return self._iso(at, named.end(), int(word), MONTHS[_name(named["month"])], int(named["day"]))
        if decade := forms.DECADE.match(text, at):
            return self._decade(at, decade.end(), int(decade["year"]))
        if quarter := forms.YEAR_Q.match(text, at):
            days = self._quarter_days(at, int(word), int(quarter["number"]))
            return _Found(at, quarter.end(), "quarter", days, year=int(word))
        if (years := forms.YEAR_RANGE.match(text, at)) and (found := self._years(years)):
            return found
        match = forms.BARE_YEAR.match(text, at)
        if match is None or not self._is_year(at, match.end(), int(word)):
            return None
        return _Found(at, match.end(), "year", year_days(int(word)), year=int(word))

    def _years(self, match: re.Match[str]) -> _Found | None:
        first, tail = int(match["year"]), match["year2"]
        size = 10 ** len(tail)  # 2004-2010, 1998-99, 2005-6
        last = first - first % size + int(tail) if size < 10_000 else int(tail)
        if tail == "00":
            last += 100
        if not first < last <= first + 150 or self._counts(match.end()):
            return None
        start, end = year_days(first), year_days(last)
        return _Found(match.start(), match.end(), "range", (start[0], end[1]) if start and end else None, year=last)

    def _is_year(self, at: int, end: int, value: int) -> bool:
        """Whether the words around make this number a year rather than a count.

        Papers write counts with a comma, so a number such as 2012 is a year unless something speaks against it;
        2000 and 1,500 are as round as estimates are, and need a word that speaks for them.
        """
        left, right = self.word_before(at), self.word_behind(end).lower()
        if right in forms.COUNTED:
            return (
                left in ("in", "since", "until", "during")
                and value % 100 > 0
                and right in ("police", "members", "people")
            )
        if self.text.startswith("-", end) and not forms.OF_A_YEAR.match(self.text, end):
            return False
        if self.text.startswith("'s", end) and 1900 < value <= 2049:
            return True
        if self._continues_years(at) or forms.YEAR_PHRASE.search(self.before(at)):
            return value % 100 > 0 or value == 2000
        if left in forms.LABELS or forms.NO.search(self.before(at, 5)):
            return left == "about" and not right and value % 100 > 0
        if left in forms.YEAR_CUES:
            return 1500 <= value <= 2100 and not (left == "of" and value % 100 == 0)
        if left in ("to", "at"):
            return left == "at" and right in ("levels", "prices")
        if value % 100 == 0:
            return left == "the" and value == 2000 and bool(right) and (not right.endswith("s") or right in forms.HELD)
        return 1900 <= value <= 2049 or (left == "the" and 1600 <= value < 1900 and bool(right))

    def _continues_years(self, at: int) -> bool:
        """ "2013 or 2014", "1998 to 2004": what goes on as a year is one."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind not in ("year", "month") or last.year is None or at - last.end > 8:
            return False
        return forms.JOINED.fullmatch(self.text[last.end : at]) is not None

    def _decade(self, start: int, end: int, year: int) -> _Found:
        first, last = year_days(year), year_days(year + (99 if year % 100 == 0 and year < 2000 else 9))
        return _Found(start, end, "decade", (first[0], last[1]) if first and last else None, year=year)

    def _short_decade(self, at: int) -> _Found | None:
        if self.before(at, 1) != "'" or not (match := forms.SHORT_DECADE.match(self.text, at - 1)):
            return None
        year = 1900 + int(match["year"])
        return self._decade(at - 1, match.end(), year if year >= 1920 else year + 100)

    # --- quarters, seasons, ordinals ---

    def ordinal(self, at: int, word: str) -> _Found | None:
        if found := self.quarter(at, word):
            return found
        match = forms.WORD_DAY.match(self.text, at)
        if match is None or match["word"].lower() not in ORDINALS:
            return None
        if not match["month"][0].isupper() and _name(match["month"]) in forms.ALSO_WORDS:
            return None
        year, end = self._written_year(match, match.end())
        return self._day(at, end, MONTHS[_name(match["month"])], ORDINALS[match["word"].lower()], year)

    def quarter(self, at: int, word: str) -> _Found | None:
        match = forms.QUARTER.match(self.text, at)
        if match is None:
            return None
        half = match["unit"].lower() == "half"
        year = int(match["year"]) if match["year"] else None
        if self.published and (match["which"] or match["the"]):
            year = self.published.year + {"last": -1, "this": 0, "next": 1}[(match["which"] or "this").lower()]
        number = forms.QUARTERS[match["number"].lower()]
        if half and (year is None or number > 2):
            return None  # of a match, most often
        if half and year is not None:
            first, last = month_days(year, 6 * number - 5), month_days(year, 6 * number)
            return _Found(at, match.end(), "range", (first[0], last[1]) if first and last else None, year=year)
        return _Found(at, match.end(), "quarter", self._quarter_days(at, year, number), year=year, open=year is None)

    def q(self, at: int, word: str) -> _Found | None:
        match = forms.Q.match(self.text, at)
        if match is None or (at and self.text[at - 1].isalnum()):
            return None
        year = int(match["year"]) if match["year"] else None
        return _Found(
            at, match.end(), "quarter", self._quarter_days(at, year, int(match[1])), year=year, open=year is None
        )

    def _quarter_days(self, at: int, year: int | None, number: int) -> Days | None:
        """Quarters of the calendar year; a fiscal one may lie anywhere."""
        if year is None or self.word_before(at) == "fiscal":
            return None
        first, last = month_days(year, 3 * number - 2), month_days(year, 3 * number)
        return (first[0], last[1]) if first and last else None

    def season(self, at: int, word: str) -> _Found | None:
        match = forms.SEASON_YEAR.match(self.text, at)
        if match is None or self._counts(match.end()):
            return None
        year = int(match["year"])
        return _Found(at, match.end(), "season", season_days(year, match["season"].lower()), year=year)

    # --- words that point ---

    def today(self, at: int, word: str) -> _Found | None:
        match = forms.TODAY.match(self.text, at)
        if (
            match is None
            or self.before(at, 4) == "USA "
            or re.match(r"Today[\"']? (?:programme|program|show)\b", self.text[at : at + 18])
            or (at and self.text[at - 1] in "@#_")
        ):
            return None
        step = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[word.lower()]
        one = shifted(self.published, step) if self.published else None
        return _Found(at, match.end(), "relative", (one, one) if one else None)

    def day_word(self, at: int, word: str) -> _Found | None:
        match = forms.DAY_BEFORE.match(self.text, at)
        if match is None:
            return None
        one = (
            shifted(self.published, -2 if match["which"].lower().startswith("before") else 2)
            if self.published
            else None
        )
        return _Found(self._the(at), match.end(), "relative", (one, one) if one else None)

    def _the(self, at: int) -> int:
        return at - 4 if self.before(at, 4).lower() == "the " else at

    def which(self, at: int, word: str) -> _Found | None:
        """last year, next Thursday, this March, the past two days."""
        if at and (self.text[at - 1].isalnum() or self.text[at - 1] in "-_"):
            return None
        if match := forms.WHICH.match(self.text, at):
            return self._which_unit(at, match)
        if match := forms.WHICH_WEEKDAY.match(self.text, at):
            return self._which_weekday(at, match)
        if match := forms.WHICH_MONTH.match(self.text, at):
            if not match["month"][0].isupper() or (match["month"] == "May" and self.miss_may()):
                return None
            return self._which_month(at, match)
        if match := forms.WHICH_SEASON.match(self.text, at):
            return self._which_season(at, match)
        return None

    def _which_unit(self, at: int, match: re.Match[str]) -> _Found | None:
        which, unit, count = match["which"].lower(), match["unit"].lower(), match["count"]
        start = self._the(at)
        if count or (which == "past" and not match["plural"]):
            days = self._stretch(which, unit, _count(count) if count else 1)
            return _Found(start if count or which == "past" else at, match.end(), "relative", days)
        if match["plural"] or unit in ("hour", "minute", "season", "fortnight") or which in ("coming", "previous"):
            return None
        if start != at and which == "last":
            return None  # "the last year of the war"
        if which == "this" and start != at:
            return None
        return _Found(at, match.end(), "relative", self._period(which, unit, at, match.end()))

    def _stretch(self, which: str, unit: str, count: int | None) -> Days | None:
        if self.published is None or count is None or which in ("this", "previous"):
            return None
        ahead = which in ("next", "coming")
        other = moved(self.published, unit, count if ahead else -count)
        if other is None:
            return None
        return (self.published, other) if ahead else (other, self.published)

    def _period(self, which: str, unit: str, start: int, end: int) -> Days | None:
        today, step = self.published, {"last": -1, "past": -1, "this": 0, "next": 1}[which]
        if today is None:
            return None
        match unit:
            case "year":
                return year_days(today.year + step)
            case "month":
                return month_days(*months_on(today, step))
            case "week":
                return week_days(today, step)
            case "weekend":
                return self._weekend(step, start, end)
            case "quarter":
                first = shifted_months(today.replace(day=1, month=today.month - (today.month - 1) % 3), 3 * step)
                closing = month_days(*months_on(first, 2))
                return (first, closing[1]) if closing else None
            case "decade":
                first_year, last_year = (
                    year_days(today.year // 10 * 10 + 10 * step),
                    year_days(today.year // 10 * 10 + 10 * step + 9),
                )
                return (first_year[0], last_year[1]) if first_year and last_year else None
            case "day":
                return None
        if step == 0:
            return today, today
        # "last night" runs past midnight, and the paper comes out in the morning.
        return (shifted(today, -1), today) if step < 0 else None

    def _weekend(self, step: int, start: int, end: int) -> Days | None:
        if self.published is None:
            return None
        saturday = (
            week_days(self.published)[1] - dt.timedelta(days=1) if self.published < dt.date.max else self.published
        )
        at_weekend = self.published.weekday() >= 5
        if step < 0 or (step == 0 and not at_weekend and self.tense(start, end) == "past"):
            saturday = shifted(saturday, -7)
        elif step > 0 and at_weekend:
            saturday = shifted(saturday, 7)
        elif step > 0:
            return saturday, shifted(saturday, 8)
        return saturday, shifted(saturday, 1)

    def weekend(self, at: int, word: str) -> _Found | None:
        """The weekend itself: the one gone by, or the coming one."""
        match = forms.WEEKEND.match(self.text, at)
        if match is None or not forms.THAT_WEEKEND.search(self.before(at, 8)):
            return None
        tense = self.tense(at, match.end())
        days = None
        if self.published and tense:
            back = tense == "past" and self.published.weekday() < 5
            saturday = shifted(week_days(self.published)[1], -1 - 7 * back)
            days = saturday, shifted(saturday, 1)
        return _Found(self._the(at), match.end(), "relative", days)

    def _which_weekday(self, at: int, match: re.Match[str]) -> _Found:
        number = WEEKDAY_WORDS[match["weekday"].lower()]
        days: Days | None = None
        if today := self.published:
            back = (today.weekday() - number - 1) % 7 + 1
            ahead = (number - today.weekday() - 1) % 7 + 1
            match match["which"].lower():
                case "last":
                    # Two days ago is "Tuesday"; who writes "last Tuesday" then may mean the week before.
                    one = shifted(today, -back)
                    days = (shifted(one, -7) if back < 3 else one), one
                case "next":
                    one = shifted(today, ahead)
                    days = one, (shifted(one, 7) if number > today.weekday() else one)
                case _:
                    back_too = self.tense(at, match.end()) == "past" and match["which"].lower() == "this"
                    same_day = 0 if match["which"].lower() == "this" else 7
                    one = shifted(today, -(back % 7) if back_too else (ahead % 7 or same_day))
                    days = one, one
        return _Found(at, match.end(), "weekday", days, number)

    def _which_month(self, at: int, match: re.Match[str]) -> _Found:
        month, which = MONTHS[_name(match["month"])], match["which"].lower()
        days: Days | None = None
        if today := self.published:
            if which == "this":
                days = month_days(today.year, month)
            elif which == "next":
                days = month_days(today.year + (month <= today.month), month)
            elif (today.month - month) % 12 != 1:  # last month is "last month"
                days = month_days(today.year - (month >= today.month), month)
        return _Found(
            at, match.end(), "month", days, year=days[0].year if days else None, month=month, open=days is None
        )

    def _which_season(self, at: int, match: re.Match[str]) -> _Found | None:
        if match["season"].lower() == "fall" and self.word_behind(match.end()) in ("in", "of"):
            return None
        name, days = match["season"].lower(), None
        if today := self.published:
            seasons = [found for year in range(today.year - 2, today.year + 3) if (found := season_days(year, name))]
            match match["which"].lower():
                case "last":
                    days = max((found for found in seasons if found[1] < today), default=None)
                case "next":
                    days = min((found for found in seasons if found[0] > today), default=None)
                case _:
                    days = min(seasons, key=lambda found: abs((found[0] - today).days + 45), default=None)
        return _Found(at, match.end(), "season", days, open=days is None)

    def ago(self, at: int, word: str) -> _Found | None:
        """two days ago: the words lie before."""
        left = self.before(at, 48)
        match = forms.AGO.search(left)
        if match is None:
            return None
        start = at - len(left) + match.start("count")
        unit, count, hedge = match["unit"].lower(), _count(match["count"]), (match["hedge"] or "").lower()
        days: Days | None = None
        if self.published and count is not None and not re.match(r"more|less|at|over|under", hedge):
            days = days_ago(self.published, unit, count, loose=bool(hedge and hedge != "just") or bool(match["half"]))
        return _Found(start, at + 3, "relative", days)

    def part(self, at: int, word: str) -> _Found | None:
        """early February, the middle of the month, late last year, mid-2014."""
        if at and (self.text[at - 1].isalnum() or self.text[at - 1] in "@#_"):
            return None
        match = forms.PART.match(self.text, at)
        if match is None:
            return None
        part, inner_at = match["part"].lower(), match.end()
        inner = self._the_period(inner_at, part) if match["the"] or part == "mid" else None
        inner = inner or self._inner(inner_at)
        if inner is None or inner.start < inner_at or part == "turn" or inner.kind not in forms.PARTED:
            return None
        if part in ("earlier", "later"):
            return inner._replace(start=at, days=self._side(inner.days, part))
        return inner._replace(start=self._the(at), days=portion(inner.days, part))

    def _inner(self, at: int) -> _Found | None:
        token = forms.TOKEN.match(self.text, at + (self.text[at : at + 1] == "'"))
        if token is None:
            return None
        word = token[0]
        if word[0].isdigit():
            return self._short_decade(token.start()) if token.start() > at else self._part_year(at, word)
        if word.lower() in MONTHS and word[0].isupper():
            match = forms.MONTH_YEAR.match(self.text, at)
            if match is None or match["month2"] or forms.MONTH_DAY.match(self.text, at):
                return None
            year, end = self._written_year(match, match.end())
            return self._of_month(at, end, MONTHS[_name(match["month"])], year)
        method = _BY_WORD.get(word.lower())
        return method(self, at, word) if method in (_Reader.which, _Reader.season, _Reader.ordinal) else None

    def _part_year(self, at: int, word: str) -> _Found | None:
        if len(word) != 4:
            return None
        if decade := forms.DECADE.match(self.text, at):
            return self._decade(at, decade.end(), int(decade["year"]))
        match = forms.BARE_YEAR.match(self.text, at)
        if match is None or self.word_behind(match.end()).lower() in forms.COUNTED:
            return None
        return _Found(at, match.end(), "year", year_days(int(word)), year=int(word))

    def _the_period(self, at: int, part: str) -> _Found | None:
        match = forms.THE_PERIOD.match(self.text, at)
        if match is None:
            return None
        if re.match(rf"{forms.GAP}of{forms.GAP}", self.text[match.end() : match.end() + 5]):
            return None  # "the end of the year of ..."
        return _Found(at, match.end(), "relative", self._period("this", match["unit"].lower(), at, match.end()))

    def _side(self, days: Days | None, part: str) -> Days | None:
        """Earlier this week ends today; later this week begins with it."""
        if days is None or self.published is None or not days[0] <= self.published <= days[1]:
            return days
        return (days[0], self.published) if part == "earlier" else (self.published, days[1])

    def feast(self, at: int, word: str) -> _Found | None:
        match = forms.FEAST.match(self.text, at)
        if match is None:
            return None
        month, number = forms.FEASTS[match["feast"].lower()]
        year = int(match["year"]) if match["year"] else None
        settled = self._settled(_Found(at, match.end(), "day", None, None, year, month, number))
        return settled._replace(month=None, number=None)

    def now(self, at: int, word: str) -> _Found | None:
        """ "now" itself is no date, "two weeks from now" is."""
        if not forms.NOW.match(self.text, at):
            return None
        days = (self.published, self.published) if self.published else None
        stepped = self._stepped(_Found(at, at + 3, "relative", days))
        return stepped if stepped.start < at else None

    def _stepped(self, found: _Found) -> _Found:
        """two days after February 10, three weeks from now: the step is part of the date."""
        left = self.before(found.start, 40)
        match = forms.STEP.search(left)
        if match is None or (found.days and found.days[0] != found.days[1]):
            return found
        count, unit, days = _count(match["count"]), match["unit"].lower(), None
        if count is not None and found.days:
            there = moved(found.days[0], unit, -count if match["way"].lower() == "before" else count)
            slack = {"day": 0, "week": 3, "month": 16, "year": 183}.get(unit)
            if there is not None and slack is not None:
                days = shifted(there, -slack), shifted(there, slack)
        start = found.start - len(left) + match.start("count")
        return _Found(start, found.end, "relative", days, open=found.open)

    # --- one mention helps another ---

    def _lend_years(self) -> None:
        """ "from January 5 to March 3, 2019": the year is written once and holds for both."""
        for index in range(len(self.found) - 1):
            left, right = self.found[index], self.found[index + 1]
            if right.start - left.end > 12 or left.kind != right.kind or left.kind not in ("day", "month"):
                continue
            if not forms.JOINED.fullmatch(self.text[left.end : right.start]) or None in (left.month, right.month):
                continue
            here, there = (left.month or 0, left.number or 0), (right.month or 0, right.number or 0)
            if left.year is None and right.year is not None:
                self.found[index] = self._with_year(left, right.year - (here > there))
            elif left.year is None and left.kind == "month" and left.days and right.days and right.days < left.days:
                self.found[index] = self._with_year(left, right.days[0].year - (here > there))
            elif right.year is None and left.year is not None and right.days is None:
                self.found[index + 1] = self._with_year(right, left.year + (there < here))

    def _with_year(self, found: _Found, year: int) -> _Found:
        if found.kind == "month":
            return found._replace(days=month_days(year, found.month or 1), open=False)
        return self._settled(found._replace(year=year))

    def _date_clocks(self) -> None:
        """A clock time beside a day is a time of that day."""
        for index, found in enumerate(self.found):
            if found.kind != "clock":
                continue
            for near, gap in self._neighbours(index):
                if near.kind in ("day", "weekday", "relative") and near.days and near.days[0] == near.days[1] and gap:
                    self.found[index] = found._replace(days=near.days)
                    break

    def _neighbours(self, index: int) -> list[tuple[_Found, bool]]:
        found, near = self.found[index], []
        if index + 1 < len(self.found):
            behind = self.found[index + 1]
            between = self.text[found.end : behind.start] if behind.start - found.end < 16 else "x"
            near.append((behind, bool(forms.OF_CLOCK.fullmatch(between)) or between == " "))
        if index:
            ahead = self.found[index - 1]
            between = self.text[ahead.end : found.start] if found.start - ahead.end < 30 else "x"
            near.append((ahead, bool(forms.TO_CLOCK.fullmatch(between))))
        return near


def _worth_skipping(text: str) -> bool:
    return "://" in text or "@" in text or "www." in text or "10." in text or "doi" in text


def _name(month: str) -> str:
    return month.rstrip(".").lower()


def _digits(number: str) -> int:
    return int(number.rstrip("stndrhSTNDRH"))


def _count(words: str) -> int | None:
    low = " ".join(words.lower().split())
    if low.isdigit():
        return int(low)
    return NUMBERS.get(low.removeprefix("a ") if low != "a" else low)


_Method = Callable[[_Reader, int, str], _Found | None]

_BY_DIGIT: _Method = _Reader.digit
_BY_WORD: dict[str, _Method] = {
    **dict.fromkeys(MONTHS, _Reader.month),
    **dict.fromkeys(WEEKDAY_WORDS, _Reader.weekday),
    **dict.fromkeys(("today", "tonight", "yesterday", "tomorrow"), _Reader.today),
    **dict.fromkeys(("last", "past", "this", "next", "coming", "previous"), _Reader.which),
    **dict.fromkeys(
        ("early", "late", "mid", "middle", "end", "start", "beginning", "close", "earlier", "later"), _Reader.part
    ),
    **dict.fromkeys((word.partition("-")[0] for word in ORDINALS), _Reader.ordinal),
    **dict.fromkeys(SEASONS, _Reader.season),
    **dict.fromkeys(("noon", "midday", "midnight"), _Reader.noon),
    "ago": _Reader.ago,
    "day": _Reader.day_word,
    "weekend": _Reader.weekend,
    "q": _Reader.q,
    "now": _Reader.now,
    **dict.fromkeys(("christmas", "boxing", "new", "valentine", "halloween"), _Reader.feast),
}
