"""Figures of a hypothesis that follow from several figures of the premise, where a cue says so."""
from __future__ import annotations
from collections.abc import Sequence
from typing import NamedTuple
from claimcheck.matching.alignment import Site


class Reckoned(NamedTuple):
    terms: tuple[Site, ...]
    equation: str


def reckon(known: Sequence[Site], asked: Sequence[Site]) -> dict[int, Reckoned]:
    return {}
