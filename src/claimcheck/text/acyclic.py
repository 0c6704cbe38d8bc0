"""Reading without the collector of cycles: what a reader makes has none, and most of it is kept."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def acyclic(reader: Callable[P, T]) -> Callable[P, T]:
    """The function, during which Python does not look for cycles of objects that nothing holds any more.

    Python goes over the young objects each time some hundreds more were made than freed. A reader makes thousands that
    live on as its result, and no cycles (tests/text/test_acyclic.py counts them), so that it would look in vain again
    and again. All else is freed as ever, when nothing holds it. The collector is as it was when the function returns or
    raises; where the caller has switched it off, it stays off. Only for functions that return what they made: a generator
    would be left before it has run.

    >>> acyclic(sorted)([3, 1, 2]), gc.isenabled()
    ([1, 2, 3], True)
    """

    @wraps(reader)
    def reading(*args: P.args, **options: P.kwargs) -> T:
        if not gc.isenabled():
            return reader(*args, **options)
        gc.disable()
        try:
            return reader(*args, **options)
        finally:
            gc.enable()

    return reading
