"""A text and what is known of it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from claimcheck.text.span import Span
from claimcheck.text.value import Value

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)\Z")


def _moment(value: Any) -> Any:
    """ISO dates and times, also as 20220207; a datetime stays one, so that 10:00 and 10:05 differ."""
    if isinstance(value, str):
        text = value.strip()
        if compact := _COMPACT.match(text):
            text = "-".join(compact.groups())
        try:
            return dt.date.fromisoformat(text) if len(text) <= 10 else dt.datetime.fromisoformat(text)
        except ValueError:
            raise ValueError(f"{value!r} is no ISO date or time such as 2022-02-10 or 2022-02-10T10:05") from None
    return value


Moment = Annotated[dt.datetime | dt.date, BeforeValidator(_moment)]
"""A day, or a point in time where the hour is known."""


def day_of(moment: dt.date | dt.datetime) -> dt.date:
    """The calendar day, as the dateline has it."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


class Document(Value):
    """One text with an id.

    ``text`` is the whole file as decoded; header lines belong to it and keep their offsets.
    ``title`` is a headline that stands outside the text. ``published`` is the day or moment of the
    dateline (ISO string, date or datetime). ``source`` says who published it; it never speaks.
    """

    id: str = "text"
    text: str
    title: str | None = None
    published: Moment | None = None
    source: str | None = None

    def __getitem__(self, span: Span) -> str:
        """The characters at the span."""
        return self.text[span.start : span.end]
