"""Attributes that are worked out when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Owner = TypeVar("Owner")
T = TypeVar("T")


class Once(Generic[Owner, T]):
    """An attribute that is worked out once and kept: as ``functools.cached_property``, without its lock.

    >>> class Line:
    ...     @Once
    ...     def words(self) -> list[str]:
    ...         return "worked out once".split()
    >>> line = Line()
    >>> line.words is line.words
    True
    """

    def __init__(self, make: Callable[[Owner], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __get__(self, owner: Owner, kind: type[Owner] | None = None) -> T:
        made = self._make(owner)
        setattr(
            owner, self._make.__name__, made
        )  # not into its __dict__: an object that is never asked for one has none
        return made
