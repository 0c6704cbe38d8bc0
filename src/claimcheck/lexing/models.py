"""Figures as the models that are handed out.

A lexer makes them by the thousand, and every field is right by construction: so they are built without validating
what is known. The tests validate each of them again.
"""

from __future__ import annotations

from claimcheck.claims.quantity import Quantity, QuantityMention
from claimcheck.lexing.token import Figure
from claimcheck.text.span import Span
from claimcheck.text.value import built


def mention(figure: Figure, text: str) -> QuantityMention:
    """A figure as the model that is handed out."""
    left, right = figure.left, figure.right
    return built(
        QuantityMention,
        span=built(Span, start=left, end=right),
        text=text[left:right],
        quantity=quantity(figure),
        counted=figure.counted,
        change=figure.change,
    )


def quantity(figure: Figure) -> Quantity:
    """What a figure stands for, as the model that claims hold."""
    return built(
        Quantity,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        low_open=figure.low_open,
        high_open=figure.high_open,
        bound=figure.bound,
        unit=figure.unit,
        dimension=figure.dimension,
        likely_low=figure.likely_low,
        likely_high=figure.likely_high,
    )
