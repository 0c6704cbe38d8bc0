"""A figure on its way to a claim, and the words around it and between two of them."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.claims.claim import Role
from claimcheck.claims.measure import Measure
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.token import Figure

HEDGE = (
    r"(?:(?:about|around|some|roughly|approximately|nearly|almost|just|only|more than|over|at least|up to|"
    r"an estimated|as many as)\s+)?"
)
"""What may stand between a cue and its figure."""


@dataclass(slots=True, eq=False)
class Draft:
    """A figure on its way to a claim, whose id is its ``name``."""

    figure: Figure
    sentence: Sentence
    measure: Measure
    name: str = ""
    place: tuple[str, ...] = ()
    role: Role = "level"
    part_of: Draft | None = None
    adds_to: Draft | None = None
    before: Draft | None = None
    change_of: Draft | None = None
    converts: Draft | None = None
    share_of: Draft | None = None
    shared_by: Draft | None = None
    recalled_by: Draft | None = None
    company: int = 0
    points: bool = False
    disjoint: bool = False
    exhaustive: bool = True

    @property
    def kind(self) -> tuple[str, str]:
        """Figures of one kind can be added up."""
        return self.figure.unit, self.figure.dimension


def left_of(draft: Draft, reach: int = 140) -> str:
    """The words before a figure, in small letters, back to the beginning of its sentence at most."""
    sentence = draft.sentence
    return sentence.slice(max(sentence.start, draft.figure.start - reach), draft.figure.start)


def right_of(draft: Draft, reach: int = 60) -> str:
    """The words behind a figure and what it counts, in small letters."""
    return draft.sentence.slice(draft.figure.right, draft.figure.right + reach)


def between(first: Draft, second: Draft) -> str:
    """The words between two figures, in small letters; the hedge of the second is left out."""
    return first.sentence.slice(first.figure.right, second.figure.left)


def make_part(part: Draft, whole: Draft, *, exhaustive: bool = False) -> None:
    """Tie a part to its whole."""
    part.role, part.part_of, part.exhaustive = "part", whole, exhaustive
