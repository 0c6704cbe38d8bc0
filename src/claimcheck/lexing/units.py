"""Names of units: how they are written, what we call them, what they measure.

Canonical names are singular, lower-case and British ("kilometre per hour"); they follow the SI brochure and, for
customary units, the common names of the Unicode CLDR. Abbreviations are those of news copy. A word stands here only
where it is a unit in ordinary news; rarer ones are asked of `claimcheck.lexing.quantulum`.

A new unit is a line in the table below and an example in ``tests/lexing/lexicon.py``; where it is so and so many of
another one, `claimcheck.claims.conversion` has its size.
"""

from __future__ import annotations

from typing import NamedTuple

DIMENSIONS = frozenset(
    """
    count currency percentage time age length area volume mass speed temperature power energy data frequency
    pressure force voltage current charge concentration sound angle density consumption torque magnitude rate other
    """.split()
)
"""Everything a figure may measure. "rate" is anything per something that has no name of its own."""


class Unit(NamedTuple):
    """A unit by its canonical name, and what it measures."""

    name: str
    dimension: str


COUNT = Unit("", "count")
PERCENT = Unit("percent", "percentage")
WHOLE = 100
"""Percent that few shares exceed: a larger number beside a share is another figure."""
PERCENTAGE_POINT = Unit("percentage point", "percentage")
BASIS_POINT = Unit("basis point", "percentage")
YEAR_OF_AGE = Unit("year of age", "age")
MULTIPLE = Unit("multiple", "ratio")
MAGNITUDE = Unit("magnitude", "magnitude")

_TABLE = """
# name | other ways to write it in words, joined by "_" | symbols, whose case counts | prefixes in use
#
# Regular plurals are made, and so are squares and cubes of lengths. A word marked "-" is no reading of ours though it
# is the name ("three bars" have drinks). Of the symbols, those of one letter are read where they are glued to the
# number, with "+" also after a space ("12 C"); "!" keeps a longer one to where it is glued ("5 in hospital"), and one marked "-"
# is read with a prefix only ("50s" are years).

[time]
second | sec secs | s- | nano micro milli
minute | min mins
hour | hr hrs | h!
day
week | wk wks
fortnight
month | mth mths
year | yr yrs
decade
century | centuries
millennium | millennia

[length]
metre | | m | nano micro milli centi deci hecto kilo
kilometre | | KM Km kms
mile | statute_mile | mi
yard | yds yd
foot | feet ft
inch | inches | in! ins!
nautical mile
light-year | light_year light_years
astronomical unit
furlong
micron
fathom

[area]
acre
hectare | ha
square metre | | m2 m\u00b2 sqm
square kilometre | | km2 km\u00b2
square centimetre | | cm2 cm\u00b2
square mile | sq_mi
square foot | | sqft ft2 ft\u00b2

[mass]
gram | gramme grammes | g | nano micro milli kilo
microgram | | mcg
kilogram | kilo kilos | kgs KG Kg
pound | lb lbs
ounce | oz
troy ounce
stone | stones- | st!
hundredweight | cwt
tonne | metric_ton metric_tons metric_tonne metric_tonnes | t | kilo mega giga
ton
short ton
long ton | imperial_ton imperial_tons
carat

[volume]
litre | | l L+ | micro milli centi deci hecto
millilitre | | mL
decilitre | | dL
microlitre | | \u00b5L
gallon | gal
imperial gallon
pint
imperial pint
quart | qt
barrel | bbl bbls
barrel of oil equivalent | boe
bushel
fluid ounce | fl_oz
tablespoon | tbsp table_spoon table_spoons
dessertspoon | dessert_spoon dessert_spoons
teaspoon | tsp tea_spoon tea_spoons
cup
acre-foot | acre_feet acre_foot
cubic centimetre | cc | cm3 cm\u00b3
cubic metre | | m3 m\u00b3
cubic foot | | ft3 ft\u00b3
board foot | board_feet

[speed]
mile per hour | mph miles_an_hour mile_an_hour
kilometre per hour | kph kmh kmph | km/h km/hr km/hour kms/h
knot
foot per second | fps
metre per second | | m/s

[temperature]
degree celsius | degree_c degrees_c celsius centigrade degree_centigrade degrees_centigrade deg_c | C+ \u00b0C \u00baC \u2103
degree celsius | deg_celsius
degree fahrenheit | degree_f degrees_f fahrenheit deg_f deg_fahrenheit | F+ \u00b0F \u00baF \u2109
kelvin

[angle]
degree | deg | \u00b0
arcminute | minute_of_arc minutes_of_arc arc_minute arc_minutes
arcsecond | second_of_arc seconds_of_arc arc_second arc_seconds

[power]
watt | | W+ | milli kilo mega giga tera
kilowatt | | KW
horsepower | hp
brake horsepower | bhp
metric horsepower | | PS

[energy]
joule | | J | kilo mega giga tera
watt hour | | Wh | kilo mega giga tera
electronvolt | electron_volt electron_volts | eV | kilo mega giga tera
calorie
kilocalorie | kcal
british thermal unit | btu btus
million british thermal units | mmbtu million_british_thermal_units-
therm

[pressure]
pascal | | Pa | hecto kilo mega giga
bar | bar- bars- | bar!
millibar
pound per square inch | psi
atmosphere | atmosphere- atmospheres- standard_atmosphere standard_atmospheres
millimetre of mercury | | mmHg
inch of mercury | | inHg

[force]
newton | | N! | kilo

[voltage]
volt | | V+ | milli kilo mega
[current]
ampere | amp amps | A! | milli kilo
[charge]
ampere-hour | amp_hour amp_hours ah | Ah
milliampere-hour | milliamp_hour milliamp_hours mah | mAh
[frequency]
hertz | | Hz | kilo mega giga tera
revolution per minute | rpm revs_per_minute
revolution per second
[sound]
decibel | db | dB
[magnitude]
magnitude | magnitudes-
[torque]
newton metre | | Nm
pound-foot | pound_feet lb_ft

[concentration]
part per million | ppm
part per billion | ppb
part per trillion
per mille | per_mill per_mil permille permil permill | \u2030

[consumption]
mile per gallon | mpg
gram per kilometre | | g/km

[data]
bit | | bit! | kilo mega giga tera
byte | | B! | kilo mega giga tera peta exa zetta yotta kibi mebi gibi tebi pebi exbi zebi yobi
kilobyte | | kB KB
kilobit | | Kb
megabit | | Mb
gigabit | | Gb
terabit | | Tb!
petabyte | | PB!
exabyte | | EB!
zettabyte | | ZB!
yottabyte | | YB!
pixel | | px!
megapixel | | MP

[rate]
bit per second
kilobit per second | | kbps Kbps
megabit per second | | Mbps
gigabit per second | | Gbps
cubic foot per second | cusec cusecs
cubic metre per second | cumec cumecs
barrel per day | barrel_a_day barrels_a_day | bpd b/d
foot per second squared
metre per second squared | | m/s2 m/s\u00b2
square second | | s2

[other]
karat
"""

_SI_PREFIXES = {
    "nano": "n", "micro": "\u00b5", "milli": "m", "centi": "c", "deci": "d", "hecto": "h", "kilo": "k", "mega": "M",
    "giga": "G", "tera": "T", "peta": "P", "exa": "E", "zetta": "Z", "yotta": "Y", "kibi": "Ki", "mebi": "Mi",
    "gibi": "Gi", "tebi": "Ti", "pebi": "Pi", "exbi": "Ei", "zebi": "Zi", "yobi": "Yi",
}  # fmt: skip

WORDS: dict[str, Unit] = {}
"""Every unit by the words it is written in, in small letters."""

SYMBOLS: dict[str, Unit] = {}
"""Every unit by its symbols, whose case counts."""

_GLUED = set("ms Mt kt".split())
_SPACED: set[str] = set()
_PREFIXABLE = frozenset(["gramme", "grammes", "amp", "amps", "electron volt", "electron volts"])
"""Other names that take the prefixes of their unit, too: "milliamps"."""
_INVARIABLE = ("horsepower", "kelvin", "hertz", "hundredweight", "mille", "second squared", "units")


def plural(name: str) -> str:
    """The regular plural of a unit: "metres per second", "square feet", "inches".

    >>> plural("foot per second"), plural("pound per square inch")
    ('feet per second', 'pounds per square inch')
    """
    for link in (" per ", " of "):
        head, found, rest = name.partition(link)
        if found:
            return plural(head) + found + rest
    if name.endswith(_INVARIABLE):
        return name
    stem, _, last = name.rpartition(" ")
    irregular = {"foot": "feet", "inch": "inches", "mass": "masses"}
    if last in ("celsius", "fahrenheit"):
        return f"{stem}s {last}"
    return f"{stem} {irregular.get(last, last + 's')}".strip()


def _spelled() -> None:
    """Fill the tables of words and symbols from the one above."""
    dropped: set[str] = set()
    dimension = "other"
    for line in _TABLE.splitlines():
        if not line or line.startswith("#"):
            continue
        name, others, symbols, prefixes = (*(cell.strip() for cell in line.split("|")), "", "", "")[:4]
        if name.startswith("["):
            dimension = name[1:-1]
            continue
        forms = [form.replace("_", " ") for form in others.split()]
        dropped |= {form[:-1] for form in forms if form.endswith("-")}
        forms = [form for form in forms if not form.endswith("-")]
        _written(Unit(name, dimension), forms, symbols.split())
        for prefix in prefixes.split():
            alike = [prefix + form for form in forms if form in _PREFIXABLE]
            signs = [_SI_PREFIXES[prefix] + sign.rstrip("!+-") for sign in symbols.split()[:1]]
            _written(Unit(prefix + name, dimension), alike, signs)
    lengths = {form: unit for form, unit in WORDS.items() if unit.dimension == "length" and " " not in form}
    lengths |= {"m": WORDS["metre"], "km": WORDS["kilometre"], "cm": WORDS["centimetre"], "kms": WORDS["kilometre"]}
    lengths |= {"mi": WORDS["mile"], "in": WORDS["inch"]}
    for word, kind in (("square", "area"), ("sq", "area"), ("cubic", "volume"), ("cu", "volume")):
        full = {"sq": "square", "cu": "cubic"}.get(word, word)
        for form, unit in lengths.items():
            if form not in ("mi", "in") or word in ("sq", "cu"):
                WORDS.setdefault(f"{word} {form}", Unit(f"{full} {unit.name}", kind))
    for form in dropped:
        WORDS.pop(form, None)


def _written(unit: Unit, forms: list[str], symbols: list[str]) -> None:
    """One unit under all its words and symbols."""
    plain = unit.name.replace("-", " ")
    for form in (plain, plural(plain), *forms):
        for spelling in {form, form.replace("metre", "meter").replace("litre", "liter")}:
            WORDS.setdefault(spelling, unit)
    for sign in symbols:
        symbol = sign.rstrip("!+")
        if symbol.endswith("-"):
            continue
        if sign.endswith("!"):
            _GLUED.add(symbol)
        if sign.endswith("+"):
            _SPACED.add(symbol)
        SYMBOLS[symbol] = unit
        if symbol.startswith("\u00b5"):
            SYMBOLS["\u03bc" + symbol[1:]] = unit
            if symbol != "\u00b5s":  # "350 us"
                SYMBOLS["u" + symbol[1:]] = unit


_spelled()
GLUED_ONLY = frozenset(_GLUED)
"""Symbols that are words or names when they stand alone: "5 in hospital", "1115 Mt. Vernon Avenue"."""
ONE_LETTER_SPACED = frozenset(_SPACED)
"""Symbols of one letter that are also read after a space ("12 C", "5 W")."""

PERCENT_WORDS: dict[str, Unit] = {
    "percent": PERCENT,
    "per cent": PERCENT,
    "pct": PERCENT,
    "pc": PERCENT,
    "percentage": PERCENT,
    "percentage point": PERCENTAGE_POINT,
    "percentage points": PERCENTAGE_POINT,
    "percent point": PERCENTAGE_POINT,
    "percent points": PERCENTAGE_POINT,
    "per cent point": PERCENTAGE_POINT,
    "per cent points": PERCENTAGE_POINT,
    "pct point": PERCENTAGE_POINT,
    "pct points": PERCENTAGE_POINT,
    "pp": PERCENTAGE_POINT,
    "basis point": BASIS_POINT,
    "basis points": BASIS_POINT,
    "bps": BASIS_POINT,
    "bp": BASIS_POINT,
}
PER = {
    # What may stand behind "per", "a", "an" or "/": canonical name by written form. All units may as well.
    "person": "person",
    "head": "person",
    "capita": "person",
    "share": "share",
    "household": "household",
    "gallon": "gallon",
    "night": "night",
    "game": "game",
    "match": "match",
    "season": "season",
    "ticket": "ticket",
    "vehicle": "vehicle",
    "unit": "unit",
    "pupil": "pupil",
    "student": "student",
    "patient": "patient",
    "worker": "worker",
    "employee": "employee",
    "passenger": "passenger",
    "family": "family",
    "visit": "visit",
    "call": "call",
    "minute": "minute",
    "annum": "year",
    "h": "hour",
    "hr": "hour",
    "s": "second",
    "kg": "kilogram",
    "km": "kilometre",
    "l": "litre",
    "kwh": "kilowatt hour",
    "mwh": "megawatt hour",
    "cm2": "square centimetre",
    "m2": "square metre",
}

CHAINS = {
    # "6ft 3in" is one figure, told in the smaller unit.
    ("foot", "inch"): 12,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("stone", "pound"): 14,
    ("pound", "ounce"): 16,
    ("dollar", "cent"): 100,
    ("euro", "cent"): 100,
    ("pound sterling", "penny"): 100,
}

INVERSES: dict[str, Unit] = {
    "s-1": Unit("inverse second", "frequency"),
    "m-1": Unit("inverse metre", "other"),
    "cm-1": Unit("inverse centimetre", "other"),
    "pb-1": Unit("inverse picobarn", "other"),
    "fb-1": Unit("inverse femtobarn", "other"),
}
"""One over a unit, as spectra and colliders are told: "140 fb-1 of data"."""

ROCK_AGES: dict[str, Unit] = {
    "ka": Unit("kiloyear", "time"),
    "Ma": Unit("megayear", "time"),
    "Ga": Unit("gigayear", "time"),
}
"""Read where they are glued to the number or "ago" follows: Ma is a name, Ga a state."""

SYMBOLS["tpd"] = Unit("ton per day", "rate")
WORDS["ksi"] = Unit("kilopound per square inch", "pressure")
for _right, _wrong in (("celsius", "celcius"), ("fahrenheit", "farenheit")):  # as they are often misspelled
    WORDS[_wrong] = WORDS[f"degrees {_wrong}"] = WORDS[f"degree {_right}"]
