"""The oracle for rare units: quantulum3, asked about nothing but the words behind a number.

On whole sentences it makes units of ordinary words ("a glut", "19 cents at": notes of its own tracker, issues 127, 147,
153), so it is asked only for words that are units and nothing else, and that our own table does not hold. Of its answers
only units that it lists by name are taken: what it puts together of single letters ("migrant" as "mile gross year
nucleotide") never is one. It is loaded when the first such word turns up, never for ordinary news.
"""

from __future__ import annotations

import re
import sys
import threading
import warnings
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from claimcheck.lexing.units import WORDS, Unit, plural

_PREFIXED = re.compile(
    r"(?:yocto|zepto|atto|femto|pico|nano|micro|milli|centi|deci|hecto|kilo|mega|giga|tera|peta|exa|zetta|yotta|kibi|mebi|gibi|tebi|pebi|exbi|zebi|yobi)"
    r"(?:met(?:re|er)|gram|lit(?:re|er)|watt|hertz|byte|bit|joule|volt|amp(?:ere)?|newton|pascal|second|gray|sievert|becquerel"
    r"|curie|calorie|farad|henry|ohm|tesla|weber|mole|lumen|bar|barn|coulomb|jansky|poise|tex|parsec|ton|tonne|flop|year)s?\b",
    re.IGNORECASE,
)
_PREFIXES = frozenset("yo ze at fe pi na mi ce de he ki me gi te pe ex".split())
_RARE = """
lumen|lux|candela|ohm|farad|coulomb|tesla|weber|becquerel|sievert|curie|dyne|erg|dram|hogshead|torr|parsec|angstrom|radian
steradian|barn|inverse femtobarn|decametre|decameter|dekametre|dekameter|nautical league|cubit|twip|solar mass
earth mass|atomic mass unit|unified atomic mass unit|dalton|quintal|rappen|stere|degree rankine|rankine|circular mil
centimetre of water|centimeter of water|inch of water|inch water column|technical atmosphere|barye|barad|hartree|hartree energy
watt second|wattsecond|horsepower hour|horsepowerhour|small calorie|large calorie|gram calorie|kilogram calorie
mega british thermal unit|quadrillion british thermal unit|thermie|ton of refrigeration|refrigeration ton|boiler horsepower
hydraulic horsepower|british horsepower|uk horsepower|volt ampere|voltampere|kilogram force|kilogramforce|kilopond|gram force
gramforce|ton force|tonforce|tonne force|tonneforce|pound force|poundforce|ounce force|ounceforce|poundal|kip force|kipforce
lustrum|speed of light|lightspeed|arcdegree|degree of arc|square radian|exabit|zettabit|yottabit|petabit|nybble|half byte
foot per square second|metre per square second|meter per square second|centipoise|centistokes|reciprocal poise|stilb
candela per square metre|candela per square meter|cycle per second|statcoulomb|electrostatic unit of charge|statvolt|statmho
statohm|mho|ampere turn|oersted|roentgen|katal|standard cubic centimetre per minute|standard cubic feet per minute
standard litre per minute|baud|jansky|millijansky|milli flux unit|decitex|darcy unit|inch mercury|millimetre mercury
millimeter mercury|pound force per square inch|kilowatthour|pound mass
"""
_PHRASES = frozenset(
    form for phrase in _RARE.replace("\n", "|").split("|") if phrase for form in (phrase, plural(phrase), phrase + "s")
)
RARE_STARTS: dict[str, int] = {}
"""By the first word of a rare unit, of how many words the longest that begins with it is made."""
for _phrase in _PHRASES:
    _first = _phrase.partition(" ")[0]
    RARE_STARTS[_first] = max(RARE_STARTS.get(_first, 1), _phrase.count(" ") + 1)

_LETTERS = re.compile(r"[A-Za-z]+")
_WORD = re.compile(r"[ -][A-Za-z]+")
_SYMBOL = re.compile(
    r"(?:[kMGTm\u00b5\u03bcnc]?(?:Pa|Gy|Sv|eV|Bq|Ci|lm|lx|cd|mol|ohm|\u03a9|\u2126|VA|Ah|Wh|dB|rad|barn)|[m\u00b5\u03bcn](?:s|F|H|T|N|V|A|J|C|Wb)"
    r"|[kMG](?:N|J|T)|d[lL]|h[lL]|[kt]?gf|lbf|ozf|tonf|kipf|dyn|pdl|cSt|m?Jy|dtex|statC|[PEZY]i?bit|[KMGT]ibit|cmH2O|lbm)(?![A-Za-z0-9])"
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
_oracle: _Oracle | None = None


class _Oracle(NamedTuple):
    """quantulum3's parser, and the units that it knows by name."""

    parse: Any
    names: Any


_LONGEST = len("mbarn")
"""Letters of the longest symbol."""
_SMALL_SYMBOLS = frozenset(
    prefix + unit for prefix in ["", *"kmcn\u00b5\u03bc"] for unit in "lm lx cd mol ohm rad barn s".split()
) | frozenset("gf kgf tgf lbf ozf tonf kipf dyn pdl dtex lbm dl hl".split())
"""The symbols that have no capital."""


def may_be_rare(word: str) -> bool:
    """A rare unit may begin with this word: told at a glance, for nearly all words are none."""
    symbol = word in _SMALL_SYMBOLS if word.islower() else len(word) <= _LONGEST
    return symbol or word[:2].lower() in _PREFIXES or word.lower() in RARE_STARTS


def rare_unit(words: str) -> tuple[Unit, int] | None:
    """The unit that these words begin with, and how many characters it takes; None where they begin with none.

    >>> rare_unit("troops crossed") is None
    True
    """
    if phrase := rare_phrase(words):
        return phrase
    match = _SYMBOL.match(words)
    if match is None and words[:2].lower() in _PREFIXES:
        match = _PREFIXED.match(words)
    unit = _asked(match[0]) if match is not None else None
    return None if unit is None or match is None else (unit, match.end())


def rare_phrase(words: str) -> tuple[Unit, int] | None:
    """The same for units that are listed word for word: those of several words, and names without a prefix.

    >>> rare_phrase("tons of rice") is None
    True
    """
    match = _LETTERS.match(words)
    longest = RARE_STARTS.get(match[0].lower()) if match else None
    if match is None or longest is None:
        return None
    ends = [match.end()]
    while len(ends) < longest and (following := _WORD.match(words, ends[-1])):
        ends.append(following.end())
    for end in reversed(ends):
        phrase = words[:end].lower()
        if phrase.replace("-", " ") in _PHRASES and (unit := _asked(phrase)):
            return unit, end
    return None


@lru_cache(maxsize=1024)
def _asked(word: str) -> Unit | None:
    """What quantulum3 makes of "7 word", where it makes one whole unit of it that it lists."""
    try:
        with _lock, warnings.catch_warnings():
            # From Python 3.13 on it warns of its own calls to re.sub.
            warnings.simplefilter("ignore")
            oracle = _load()
            found = oracle.parse(f"7 {word}")
    except Exception:
        # It raises on some inputs (its issues 41, 152); the word is then no unit to us.
        return None
    if len(found) != 1:
        return None
    quantity = found[0]
    if (
        quantity.value != 7
        or quantity.span != (0, len(word) + 2)
        or quantity.unit.name not in oracle.names
        or quantity.unit.name in ("dimensionless", "unk")
    ):
        return None
    name = str(quantity.unit.name).lower()
    entity = str(quantity.unit.entity.name).lower()
    own = WORDS.get(name.replace("-", " "))
    return own or Unit(name, _DIMENSIONS.get(entity, entity if entity in _OWN else "other"))


def _load() -> _Oracle:
    """quantulum3's parser, loaded once. The caller holds the lock.

    Nine tenths of its start are spent in inflect, whose methods typeguard rewrites one by one when it is imported;
    for the time of that import the decorator does nothing. A missing scikit-learn makes it warn, and a present one
    makes it load a classifier that current versions cannot read, so neither is let through.
    """
    global _oracle
    if _oracle is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _plain_inflect()
            parser = import_module("quantulum3.parser")
            classifier: Any = import_module("quantulum3.classifier")
            classifier.USE_CLF = False
            parser.parse("7 km")
            names = import_module("quantulum3.load").units().names
        _oracle = _Oracle(parser.parse, names)
    return _oracle


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
