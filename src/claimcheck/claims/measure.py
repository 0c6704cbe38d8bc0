"""What a number is a number of."""

from __future__ import annotations

from claimcheck.text.value import Value


class Measure(Value):
    """What is counted, of whom, doing what; None where the text does not say.

    ``head`` is the lemma of the counted noun or the thing measured ("troop", "profit"); ``modifiers`` are the words
    that narrow it, as written ("extra", "British"); ``entity`` is whose it is ("Russia");
    ``event`` is the lemma of what happens to it ("deploy").
    """

    head: str | None = None
    modifiers: tuple[str, ...] = ()
    entity: str | None = None
    event: str | None = None
