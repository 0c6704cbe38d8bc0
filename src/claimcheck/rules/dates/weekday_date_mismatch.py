"""DAT001 weekday-date-mismatch."""

from collections.abc import Iterator

from claimcheck.claims.claim import WEEKDAYS, DateClaim
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule
from claimcheck.text.document import day_of


@rule(code="DAT001", name="weekday-date-mismatch", since="0.1")
def weekday_date_mismatch(subject: DateClaim | Pair[DateClaim]) -> Iterator[Remark]:
    """A date does not fall on the day of the week that is named with it.

    A date without a year is read by the dateline; with neither it stays open and is never flagged. Where one text has
    only the weekday and another the date of the same occasion, the two are held against each other.

    Flags:

        wire: The minister is due in Moscow on [[Wednesday, February 10, 2022]].

        wire [2022-02-07]: The minister is due in Moscow on [[Wednesday, February 10]].

    Passes:

        wire: The minister is due in Moscow on Thursday, February 10, 2022.

        wire: The minister is due in Moscow on Wednesday, February 10.

        wire [2022-02-07]: Jane Moss is due to fly to Moscow for talks on Thursday.
        daily [2022-02-10]: Jane Moss meets her counterpart in Moscow on February 10.

    Skips:

        wire: The minister is due in Moscow soon.
    """
    if isinstance(subject, DateClaim):
        yield from _alone(subject)
    else:
        yield from _together(subject)


def _alone(claim: DateClaim) -> Iterator[Remark]:
    date = claim.date
    if date.weekday is None or date.start is None or date.start != date.end or not _has_day(claim):
        return
    day = day_of(date.start)
    name = WEEKDAYS[day.weekday()]
    shown = _long(claim)
    if name == date.weekday:
        yield Remark(f"{shown} is a {name}", (claim,), "consistent", f"{day} = {name}")
        return
    written = claim.text or date.text or ""
    fixes = [Fix(claim, _with_weekday(written, date.weekday, name))] if written else []
    yield Remark(
        f"{day} is a {name}, and the text has {shown}",
        evidence=(claim,),
        equation=f"{day} = {name}, not {date.weekday}",
        repairs=tuple(fixes),
    )


def _has_day(claim: DateClaim) -> bool:
    """The text names a day of the month beside the weekday; "on Thursday" alone cannot be wrong."""
    return any(char.isdigit() for char in claim.date.text or claim.text or "")


def _long(claim: DateClaim) -> str:
    return claim.text or claim.date.text or str(claim.date.start)


def _with_weekday(written: str, old: str, new: str) -> str:
    """The date with the other weekday, in the same short or long form."""
    head = next(
        (word for word in written.replace(",", " ").split() if word.casefold().startswith(old[:3].casefold())), ""
    )
    short = len(head.rstrip(".")) < len(old)
    return written.replace(head.rstrip("."), new[: len(head.rstrip("."))] if short else new, 1) if head else written


def _story(claim: DateClaim) -> str:
    """The text, with its day where that is known."""
    return home(claim) if claim.published is None else f"{home(claim)} (of {day_of(claim.published)})"


def _together(pair: Pair[DateClaim]) -> Iterator[Remark]:
    """A bare weekday in one text, a date in the other, for one occasion."""
    named = [claim for claim in pair if claim.date.weekday is not None and not _has_day(claim)]
    dated = [claim for claim in pair if _has_day(claim)]
    if len(named) != 1 or len(dated) != 1:
        return
    weekday, date = named[0], dated[0]
    if date.date.start is None or date.date.start != date.date.end:
        return
    day = day_of(date.date.start)
    name = WEEKDAYS[day.weekday()]
    if name == weekday.date.weekday and weekday.date.start in (None, date.date.start):
        words = f"{_long(weekday)} in {_story(weekday)} is {_long(date)} in {_story(date)}"
        yield Remark(words, pair.members, "consistent", f"{name} = {day}")
