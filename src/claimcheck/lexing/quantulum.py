"""The oracle for rare units: quantulum3, asked about nothing but the one word behind a number.

On whole sentences it makes units of ordinary words ("a glut", "19 cents at": notes of its own tracker, issues 127, 147,
153), so it is asked for words that are built like units and that our own table does not hold. It is loaded when the first
such word turns up, never for ordinary news.
"""

from __future__ import annotations

import re
import sys
import threading
import warnings
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from typing import Any

from claimcheck.lexing.units import Unit

_PREFIXED = re.compile(
    r"(?:nano|micro|milli|centi|deci|hecto|kilo|mega|giga|tera|peta|kibi|mebi|gibi)"
    r"(?:met(?:re|er)|gram|lit(?:re|er)|watt|hertz|byte|bit|joule|volt|amp(?:ere)?|newton|pascal|second|gray|sievert|becquerel"
    r"|curie|calorie|farad|henry|ohm|tesla|weber|mole|lumen|bar|parsec|ton|tonne|flop)s?\b",
    re.IGNORECASE,
)
_PREFIXES = frozenset("na mi ce de he ki me gi te pe".split())
_LETTERS = re.compile(r"[A-Za-z]+")
_RARE = frozenset(
    """
    lumen lumens lux candela candelas ohm ohms farad farads coulomb coulombs tesla teslas weber webers becquerel
    becquerels sievert sieverts curie curies dyne dynes erg ergs therm therms fathom fathoms dram drams hogshead
    hogsheads torr parsec parsecs angstrom angstroms radian radians steradian steradians arcsecond arcseconds
    arcminute arcminutes hectolitre hectolitres hectoliter hectoliters decilitre decilitres deciliter deciliters
    newton newtons pascal pascals
    """.split()
)
_SYMBOL = re.compile(
    r"(?:[kMGTm\u00b5\u03bcnc]?(?:Pa|Gy|Sv|eV|Bq|Ci|lm|lx|cd|mol|ohm|VA|Ah|Wh|dB|rad)|[m\u00b5\u03bcn](?:s|F|H|T|N|V|A|J)"
    r"|[kMG](?:N|J|T)|d[lL]|h[lL])(?![A-Za-z0-9])"
)

_DIMENSIONS = {
    "data storage": "data",
    "typographical element": "other",
    "plane angle": "angle",
    "electric charge": "charge",
    "electric potential": "voltage",
    "capacity": "volume",
}
_OWN = frozenset("length mass area volume speed temperature power energy frequency pressure force time".split())

_lock = threading.Lock()
_parser: Any = None


def rare_unit(words: str) -> tuple[Unit, int] | None:
    """The unit that these words begin with, and how many characters it takes; None where they begin with none.

    >>> rare_unit("troops crossed") is None
    True
    """
    match = _SYMBOL.match(words)
    if match is None and words[:2].lower() in _PREFIXES:
        match = _PREFIXED.match(words)
    if match is None:
        match = _LETTERS.match(words)
        if match is None or match[0].lower() not in _RARE:
            return None
    word = match[0]
    unit = _asked(word)
    return None if unit is None else (unit, len(word))


@lru_cache(maxsize=1024)
def _asked(word: str) -> Unit | None:
    """What quantulum3 makes of "7 word", where it makes one whole unit of it."""
    try:
        with _lock, warnings.catch_warnings():
            # From Python 3.13 on it warns of its own calls to re.sub.
            warnings.simplefilter("ignore")
            found = _load()(f"7 {word}")
    except Exception:
        # It raises on some inputs (its issues 41, 152); the word is then no unit to us.
        return None
    if len(found) != 1:
        return None
    quantity = found[0]
    name = str(quantity.unit.name).lower()
    if (
        quantity.value != 7
        or quantity.span != (0, len(word) + 2)
        or " " in name
        or name in ("dimensionless", "unk", "")
    ):
        return None
    entity = str(quantity.unit.entity.name).lower()
    return Unit(name, _DIMENSIONS.get(entity, entity if entity in _OWN else "other"))


def _load() -> Callable[[str], list[Any]]:
    """quantulum3's parser, loaded once. The caller holds the lock.

    Nine tenths of its start are spent in inflect, whose methods typeguard rewrites one by one when it is imported;
    for the time of that import the decorator does nothing. A missing scikit-learn makes it warn, and a present one
    makes it load a classifier that current versions cannot read, so neither is let through.
    """
    global _parser
    if _parser is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _plain_inflect()
            parser = import_module("quantulum3.parser")
            classifier: Any = import_module("quantulum3.classifier")
            classifier.USE_CLF = False
            parser.parse("7 km")
        _parser = parser.parse
    found: Callable[[str], list[Any]] = _parser
    return found


def _plain_inflect() -> None:
    """Import inflect without typeguard's rewriting, and leave typeguard as it was."""
    if "inflect" in sys.modules:
        return
    try:
        typeguard: Any = import_module("typeguard")
    except ImportError:
        return
    checked = typeguard.typechecked
    typeguard.typechecked = _unchanged
    try:
        import_module("inflect")
    finally:
        typeguard.typechecked = checked


def _unchanged(target: Any = None, **_: Any) -> Any:
    """A decorator that does nothing, with or without arguments."""
    return _unchanged if target is None else target
