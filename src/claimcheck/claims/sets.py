"""Disjoint sets that are joined two by two, as a table from each member to another one of its set."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T", str, int)


def root_of(roots: dict[T, T], name: T) -> T:
    """The name that stands for a set (union-find with path halving: Tarjan and van Leeuwen 1984)."""
    while roots.setdefault(name, name) != name:
        roots[name] = roots[roots[name]]
        name = roots[name]
    return name


def unite(roots: dict[T, T], one: T, other: T) -> None:
    """The sets of both are one; its least name stands for it.

    >>> roots: dict[str, str] = {}
    >>> unite(roots, "b", "c"), unite(roots, "c", "a"), root_of(roots, "b")
    (None, None, 'a')
    """
    first, second = sorted((root_of(roots, one), root_of(roots, other)))
    roots[second] = first
