"""Half-open ranges of code points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import Field, model_validator

from claimcheck.text.value import Value, maker


class Span(Value):
    """The characters from ``start`` up to, but without, ``end``, counted in code points.

    >>> Span(start=2, end=5).slice("claimcheck")
    'aim'
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"a span ends before it starts: {self.start}..{self.end}")
        return self

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """A span is a place, and a place is never nothing: an empty one is true as well."""
        return True

    def slice(self, text: str) -> str:
        """The characters of the text that stand here."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Every character of the other one is in this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Some character is in both."""
        return self.start < other.end and other.start < self.end

    @staticmethod
    def between(start: int, end: int) -> Span:
        """The span of two offsets that are known to be in order: they are not validated.

        >>> Span.between(2, 5) == Span(start=2, end=5)
        True
        """
        return _made({"start": start, "end": end})

    @classmethod
    def cover(cls, spans: Iterable[Span]) -> Span:
        """The shortest span that contains them all.

        Raises ValueError where there are none.
        """
        spans = tuple(spans)
        if not spans:
            raise ValueError("no spans to cover")
        return cls.between(min([s.start for s in spans]), max([s.end for s in spans]))


_made = maker(Span)
