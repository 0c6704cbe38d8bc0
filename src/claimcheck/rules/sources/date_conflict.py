"""XSC004 date-conflict."""

from collections.abc import Iterator

from claimcheck.claims.claim import DateClaim
from claimcheck.claims.moments import minutes_apart
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances
from claimcheck.text.document import day_of


@rule(code="XSC004", name="date-conflict", since="0.1", where="cross", over=("DAT001",))
def date_conflict(pair: Pair[DateClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """Two texts date one thing to two days, or give it two times of day.

    Days are compared where the same people do the same thing at the same place, times of day where two texts tell of
    one event. A time in another zone is another time (though the same clock time in UTC and local time is a slip, but
    where clocks show UTC), and one that is approximate is given room. A bare weekday is
    dated by its text's own dateline, which may be another day's, so it is no more than a question.

    Flags:

        wire: Prime Minister Jane Moss met John Hale in Berlin on [[February 9, 2022]].
        daily: Jane Moss met John Hale in Berlin on [[February 8, 2022]].

        wire [2022-02-09]: Three shells hit the school in Kharkiv at [[3.45pm]] on Tuesday, the mayor, Paul Lysenko, said.
            About 350 people from Izyum were in the school, Lysenko said.
        daily [2022-02-09]: Shells hit the school in Kharkiv at about [[3pm]] on Tuesday, Lysenko told reporters. About
            350 people from Izyum were in the school.

    Passes:

        wire: Prime Minister Jane Moss met John Hale in Berlin on February 9, 2022.
        daily: Jane Moss met John Hale in Berlin on February 9, 2022.

    Skips:

        wire: Prime Minister Jane Moss met John Hale in Berlin on February 9, 2022.
        daily: Jane Moss met John Hale in Paris on February 8, 2022.
    """
    left, right = pair
    if left.date.clock is not None and right.date.clock is not None:
        yield from _clocks(pair, tolerances)
    elif left.date.clock is None and right.date.clock is None:
        yield from _days(pair)


def _days(pair: Pair[DateClaim]) -> Iterator[Remark]:
    windows = [(claim.date.start, claim.date.end) for claim in pair]
    if any(start is None or end is None or day_of(start) != day_of(end) for start, end in windows):
        return
    if not all(any(char.isdigit() for char in claim.date.text or claim.text or "") for claim in pair):
        return
    first, second = (day_of(start) for start, _ in windows if start is not None)
    left, right = pair
    told = f"{home(left)} has {_words(left)}, {home(right)} has {_words(right)}"
    if first == second:
        yield Remark(f"{told}: one day", (left, right), "consistent", f"{first} = {second}")
    else:
        yield Remark(f"{told} for the same thing", (left, right), equation=f"{first} is not {second}")


def _clocks(pair: Pair[DateClaim], tolerances: Tolerances) -> Iterator[Remark]:
    left, right = pair
    one, other = left.date.clock, right.date.clock
    if one is None or other is None:
        return
    told = f"{home(left)} has {_words(left)}, {home(right)} has {_words(right)}"
    apart = minutes_apart(one, other)
    if apart is None:
        in_utc = {one.offset, other.offset} == {0, None} and not _ON_UTC & set(_where(pair))
        if in_utc and (one.start, one.end) == (other.start, other.end):
            yield Remark(
                f"{told}: one clock time in two zones",
                evidence=(left, right),
                equation=f"{_words(left)} is not {_words(right)}",
                severity="warning",
            )
    elif apart <= tolerances.minutes:
        yield Remark(f"{told}: both may stand", (left, right), "consistent", f"{_words(left)} = {_words(right)}")
    else:
        yield Remark(
            f"{told} for the same thing",
            evidence=(left, right),
            equation=f"{_words(left)} is not {_words(right)}",
            severity="warning",
        )


_ON_UTC = frozenset(
    {
        *("United Kingdom", "Ireland", "Portugal", "Iceland", "Spain", "Morocco", "Ghana", "Senegal", "Mali", "Gambia"),
        *("Guinea", "Liberia", "Sierra Leone", "Togo", "Burkina Faso", "Mauritania", "Ivory Coast", "Guinea-Bissau"),
    }
)
"""Countries whose clocks show UTC all year or half of it, in all or a part of them (IANA time zone database)."""


def _where(pair: Pair[DateClaim]) -> tuple[str, ...]:
    return (*pair.left.setting, *pair.right.setting, *pair.left.place, *pair.right.place)


def _words(claim: DateClaim) -> str:
    return claim.text or claim.date.text or str(claim.date.start)
