"""Every unit that quantulum3 lists is read, by us or by asking it; what is not, is listed here with the reason."""

from importlib import import_module

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.quantulum import rare_unit
from claimcheck.lexing.units import SYMBOLS
from claimcheck.text.folding import fold

WORDS_OF_THEIR_OWN = frozenset(
    """
    dimensionless pair set pack piece instance time count turn revolution cycle circle bip beep span ell league quarter drop peck
    bar gal shake quad pond poise stokes rhe nit candle mole henry gauss maxwell franklin faraday rutherford galileo gray darcy
    langley denier tex dots pel mill mil dime real siemens tetrad tetrade quartet nibble nyble pferdestarke bevatron annum centavo
    barie barrie bary baryd baryed gaj hectorlitre hectorliter half-byte semi-octet quadbit mibibyte twelfty centum
    """.split()
)
"""Ordinary words, names of people and firms, things that are counted, and slips of the list: "7 sets", "7 grays", "7 moles"."""

COUNTED = frozenset(
    """
    qubit|qbit|quantum bit|base pair|kilo base pair|mega base pair|giga base pair|nucleotide|picture element|weight ton
    |dry barrel|dry quart|liquid quart|dry pint|liquid pint|pack|parts-per-million
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
"""Things that are counted rather than measured with, and words in front of a unit."""

NUMBERS = frozenset(
    """
    dozen|group of twelve|gross|square dozen|great gross|cubic gross|dozen gross|grand gross|long hundred|great hundred
    |small gross|long measure|per ten thousand|permyriad|per myriad
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
"""Numbers that quantulum3 takes for units; "dozen" is a number to us as well."""

BACKWARDS = (
    "force ",
    "angular ",
    "inverse second",
    "reciprocal second",
    "per second",
    "arc degree",
    "minute arc",
    "second arc",
)
"""Words in an order nobody writes."""

FOREIGN = frozenset("\u00e5ngstr\u00f6m \u00e5ngstrom angstr\u00f6m r\u00f6ntgen".split())
"""Letters that no unit in English copy has."""

OTHERWISE = {
    # What the word means in the news is another unit, or a finer one.
    "pc": "percent", "second": "second", "minute": "minute", "kip": "lao kip", "degree": "degree", "gal": "gallon",
    "rad": "radian", "united states dollar": "dollar", "american dollar": "dollar", "korean republic won": "korean won",
    "pound": "pound", "atmosphere": "atmosphere", "real": "brazilian real", "megatonne": "megatonne",
}  # fmt: skip


def unread(surface):
    """Nobody means the unit by these words, or nobody writes them."""
    words = surface.lower()
    return (
        words in WORDS_OF_THEIR_OWN | COUNTED | NUMBERS | FOREIGN
        or words in OTHERWISE
        or words.startswith(BACKWARDS)
        or words.endswith(("annum", "  dozen", "s dozen", "g dozen", " dry", " liquid", " mercury", " of water"))
    )


def listed():
    """The units that quantulum3 lists, with their ways to be written."""
    units = import_module("quantulum3.load").units()
    return {name: unit for name, unit in units.names.items() if unit.surfaces}


def test_every_way_to_write_a_unit_in_words_is_read_or_known_not_to_be():
    missed = []
    for name, unit in listed().items():
        for surface in unit.surfaces:
            text = f"They found 7 {surface} there."
            found = [figure for figure in find_figures(fold(text)) if figure.dimension != "count"]
            whole = len(found) == 1 and text[found[0].start : found[0].right] == f"7 {surface}"
            if not whole and not unread(surface):
                missed.append((name, surface))
    assert missed == []


ALIKE = {
    # One dimension under two names, and ours where it is the finer one.
    "data storage": {"data"}, "capacity": {"volume"}, "length": {"length", "other"},
    "dimensionless": {"percentage", "concentration"},
    "data transfer rate": {"rate", "other", "percentage"}, "instance frequency": {"frequency", "rate", "other"},
    "electric potential": {"voltage", "other"}, "typographical element": {"data"}, "sound level": {"sound"},
    "energy": {"energy", "mass"}, "volume (lumber)": {"volume"}, "frequency": {"frequency", "rate"}, "mass": {"mass", "volume"},
    "angle": {"angle", "other", "time"}, "plane angle": {"angle", "other"}, "charge": {"charge", "other"},
    "force": {"force", "currency"}, "acceleration": {"rate", "other", "volume"},
}  # fmt: skip


def test_what_it_measures_is_what_quantulum3_says():
    wrong = []
    for name, unit in listed().items():
        entity = unit.entity.name
        for surface in unit.surfaces:
            found = [
                figure for figure in find_figures(fold(f"They found 7 {surface} there.")) if figure.dimension != "count"
            ]
            if len(found) != 1 or unread(surface):
                continue
            if found[0].dimension not in ALIKE.get(entity, {entity, "other", "rate"}):
                wrong.append((name, surface, found[0].unit, found[0].dimension, entity))
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("volt-amperes", "volt-ampere"),
        ("tons of refrigeration", "ton of refrigeration"),
        ("kilogram-force", "kilogram-force"),
        ("solar masses", "solar mass"),
        ("atomic mass units", "atomic mass unit"),
        ("standard litres per minute", "standard litre per minute"),
        ("kgf", "kilogram-force"),
        ("exabits", "exabit"),
        ("k\u03a9", "kiloohm"),
    ],
)
def test_rare_units_of_several_words_and_symbols_are_asked_for(words, unit):
    found, length = rare_unit(words)
    assert (found.name, length) == (unit, len(words))


@pytest.mark.parametrize(
    "text",
    [
        "7 migrants left.",
        "A glut of 7 barns burned.",
        "It costs 19 cents at the bar.",
        "7 at the door.",
        "7 tons of rice and 7 pounds of butter",
        "7 in hospital",
        "7 grays and 7 teslas were sold",
        "It raised \u00a33bn.",
        "7 nits to pick and 7 candles",
        "7 Henry Street",
        "7 fl. and 7 par",
    ],
)
def test_nothing_that_is_put_together_of_letters_leaves_the_oracle(text):
    made_up = {"barn newton", "ampere-turn", "mile gross year nucleotide", "gray", "henry", "candela", "nit"}
    for figure in find_figures(fold(text)):
        assert figure.unit not in made_up
        assert " " not in figure.unit or figure.unit == "pound sterling"


@pytest.mark.parametrize(
    "words", ["barn newton", "migrant", "at", "glut", "newspapers", "megamarket", "kilometrage", "exams"]
)
def test_words_that_only_begin_like_units_are_none(words):
    assert rare_unit(words) is None or rare_unit(words)[0].name in ("barn", "newton")


def test_every_symbol_of_ours_means_what_quantulum3_means_or_what_the_news_means():
    theirs = import_module("quantulum3.load").units()
    told = {"C": "degree celsius", "F": "degree fahrenheit", "KB": "kilobyte", "bar": "bar"}
    for symbol in ("km", "kg", "kWh", "MW", "GB", "Hz", "dB", "mmHg", "hPa", "ml", "MeV", "cm", "mg"):
        names = {unit.name.lower().replace("meter", "metre") for unit in theirs.symbols.get(symbol, [])}
        assert SYMBOLS[symbol].name in names | {"millilitre"} or symbol in told
