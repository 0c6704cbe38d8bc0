"""For rule authors: examples, strategies and laws."""

from importlib import import_module
from typing import Any

_MAKERS = {
    "claims.claim": {
        "AttributedClaim": "attributed_claims",
        "DateClaim": "date_claims",
        "DateValue": "date_values",
        "ListClaim": "list_claims",
        "NumericClaim": "numeric_claims",
        "ScoreClaim": "score_claims",
        "When": "whens",
    },
    "claims.interval": {"Interval": "intervals"},
    "claims.measure": {"Measure": "measures"},
    "claims.quantity": {"Quantity": "quantities"},
    "claims.speech": {"Speaker": "speakers"},
    "text.document": {"Document": "documents"},
    "text.span": {"Span": "spans"},
}
"""Our models by their rooms, and the strategies that make them."""


def register() -> None:
    """Tell hypothesis how to make our models, so that ``st.from_type(NumericClaim)`` works for any user.

    Hypothesis calls this as soon as it is imported, be it by our own strategies: these are looked up when drawn from.
    """
    st = import_module("hypothesis.strategies")
    for room, makers in _MAKERS.items():
        for model, maker in makers.items():
            st.register_type_strategy(getattr(import_module(f"claimcheck.{room}"), model), _later(maker))


def _later(maker: str) -> Any:
    return lambda _: getattr(import_module("claimcheck.testing.strategies"), maker)()
