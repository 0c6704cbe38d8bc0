"""Figures as the models that are handed out.

A lexer makes them by the thousand, and every field is right by construction: so they are built without validating
what is known. The tests validate each of them again.
"""

from __future__ import annotations

from claimcheck.claims.quantity import Quantity, QuantityMention
from claimcheck.lexing.token import Figure
from claimcheck.text.span import Span
from claimcheck.text.value import maker

_span, _quantity, _mention = maker(Span), maker(Quantity), maker(QuantityMention)


def mention(figure: Figure, text: str) -> QuantityMention:
    """A figure as the model that is handed out."""
    left, right = figure.left, figure.right
    return _mention(
        {
            "span": _span({"start": left, "end": right}),
            "text": text[left:right],
            "quantity": quantity(figure),
            "counted": figure.counted,
            "change": figure.change,
        }
    )


def quantity(figure: Figure) -> Quantity:
    """What a figure stands for, as the model that claims hold."""
    _, _, _, _, value, low, high, low_open, high_open, likely_low, likely_high, bound, unit, dimension, *_ = figure
    return _quantity(
        {
            "value": value,
            "low": low,
            "high": high,
            "low_open": low_open,
            "high_open": high_open,
            "bound": bound,
            "unit": unit,
            "dimension": dimension,
            "likely_low": likely_low,
            "likely_high": likely_high,
        }
    )
