"""Names of units: how they are written, what we call them, what they measure.

Canonical names are singular, lower-case and British ("kilometre per hour"); they follow the SI brochure and, for
customary units, the common names of the Unicode CLDR. Abbreviations are those of news copy. A word stands here only
where it is a unit in ordinary news; rarer ones are asked of `claimcheck.lexing.quantulum`.
"""

from __future__ import annotations

from typing import NamedTuple

DIMENSIONS = frozenset(
    """
    count currency percentage time age length area volume mass speed temperature power energy data frequency
    pressure force voltage current charge concentration sound angle density consumption torque rate other
    """.split()
)
"""Everything a figure may measure. "rate" is anything per something that has no name of its own."""


class Unit(NamedTuple):
    """A unit by its canonical name, and what it measures."""

    name: str
    dimension: str


COUNT = Unit("", "count")
PERCENT = Unit("percent", "percentage")
PERCENTAGE_POINT = Unit("percentage point", "percentage")
BASIS_POINT = Unit("basis point", "percentage")
YEAR_OF_AGE = Unit("year of age", "age")
MULTIPLE = Unit("multiple", "ratio")

# Canonical name: every other way it is written in words. Regular plurals are made below.
_WORDS: dict[str, dict[str, str]] = {
    "time": {
        "second": "sec secs",
        "minute": "min mins",
        "hour": "hr hrs",
        "day": "",
        "week": "wk wks",
        "fortnight": "",
        "month": "mth mths",
        "year": "yr yrs",
        "decade": "",
        "century": "centuries",
        "millisecond": "",
        "microsecond": "",
        "nanosecond": "",
    },
    "length": {
        "mile": "",
        "yard": "yds yd",
        "foot": "feet ft",
        "inch": "inches",
        "nautical mile": "",
        "light-year": "light_year light_years",
        "furlong": "",
        "micron": "",
        "hand_span": "",
    },
    "area": {"acre": "", "hectare": "ha", "square mile": "sq_mile sq_miles sq_mi"},
    "mass": {
        "pound": "lb lbs",
        "ounce": "oz",
        "stone": "",
        "tonne": "metric_ton metric_tons metric_tonne metric_tonnes",
        "ton": "short_ton short_tons long_ton long_tons",
        "carat": "",
        "troy ounce": "",
    },
    "volume": {
        "gallon": "",
        "pint": "",
        "quart": "",
        "barrel": "bbl bbls",
        "bushel": "",
        "fluid ounce": "fl_oz",
        "tablespoon": "tbsp",
        "teaspoon": "tsp",
        "cup": "",
        "acre-foot": "acre_feet acre_foot",
        "cubic centimetre": "cc",
    },
    "speed": {
        "mile per hour": "mph miles_per_hour miles_an_hour mile_per_hour mile_an_hour",
        "kilometre per hour": "kph kmh km/h kmph km/hr km/hour kms/h",
        "knot": "",
        "foot per second": "feet_per_second fps",
        "metre per second": "m/s",
    },
    "temperature": {
        "degree celsius": "degrees_celsius degrees_c celsius centigrade degrees_centigrade degree_c deg_c deg_celsius",
        "degree fahrenheit": "degrees_fahrenheit degrees_f fahrenheit degree_f deg_f deg_fahrenheit",
        "kelvin": "",
    },
    "angle": {"degree": "deg"},
    "power": {"horsepower": "hp", "brake horsepower": "bhp"},
    "energy": {
        "calorie": "cal",
        "kilocalorie": "kcal",
        "british thermal unit": "btu btus",
        "million british thermal units": "mmbtu",
        "electronvolt": "electron_volt electron_volts ev",
    },
    "pressure": {"bar": "", "millibar": "", "pound per square inch": "psi pounds_per_square_inch", "atmosphere": ""},
    "sound": {"decibel": "db"},
    "concentration": {"part per million": "ppm parts_per_million", "part per billion": "ppb parts_per_billion"},
    "consumption": {"mile per gallon": "mpg miles_per_gallon", "gram per kilometre": "g/km"},
    "torque": {"pound-foot": "pound_feet lb_ft", "newton metre": "newton_metres newton_meters"},
    "frequency": {"revolution per minute": "rpm revs_per_minute"},
    "data": {"pixel": "", "megapixel": "mp", "bit per second": "bps"},
    "charge": {"ampere-hour": "ah", "milliampere-hour": "mah"},
}

_SI_PREFIXES = {
    "nano": "n",
    "micro": "\u00b5",
    "milli": "m",
    "centi": "c",
    "deci": "d",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
}
_SI_BASES = {  # name: (dimension, symbol, prefixes in use)
    "metre": ("length", "m", "nano micro milli centi kilo"),
    "gram": ("mass", "g", "nano micro milli kilo"),
    "litre": ("volume", "l", "milli centi"),
    "watt": ("power", "W", "milli kilo mega giga tera"),
    "watt hour": ("energy", "Wh", "kilo mega giga tera"),
    "joule": ("energy", "J", "kilo mega giga tera"),
    "hertz": ("frequency", "Hz", "kilo mega giga tera"),
    "byte": ("data", "B", "kilo mega giga tera"),
    "bit": ("data", "bit", "kilo mega giga tera"),
    "volt": ("voltage", "V", "milli kilo mega"),
    "ampere": ("current", "A", "milli kilo"),
    "newton": ("force", "N", "kilo mega"),
    "pascal": ("pressure", "Pa", "kilo mega giga"),
    "tonne": ("mass", "t", "kilo mega"),
}

# Symbols whose case matters. Those of one letter are read only where they are glued to the number.
SYMBOLS: dict[str, Unit] = {
    "kB": Unit("kilobyte", "data"),
    "KB": Unit("kilobyte", "data"),
    "Kb": Unit("kilobit", "data"),
    "Mb": Unit("megabit", "data"),
    "Gb": Unit("gigabit", "data"),
    "kbps": Unit("kilobit per second", "data"),
    "Kbps": Unit("kilobit per second", "data"),
    "Mbps": Unit("megabit per second", "data"),
    "Gbps": Unit("gigabit per second", "data"),
    "mL": Unit("millilitre", "volume"),
    "L": Unit("litre", "volume"),
    "KM": Unit("kilometre", "length"),
    "Km": Unit("kilometre", "length"),
    "kms": Unit("kilometre", "length"),
    "kgs": Unit("kilogram", "mass"),
    "KG": Unit("kilogram", "mass"),
    "Kg": Unit("kilogram", "mass"),
    "KW": Unit("kilowatt", "power"),
    "PS": Unit("metric horsepower", "power"),
    "Nm": Unit("newton metre", "torque"),
    "h": Unit("hour", "time"),
    "C": Unit("degree celsius", "temperature"),
    "F": Unit("degree fahrenheit", "temperature"),
    "\u00b0C": Unit("degree celsius", "temperature"),
    "\u00b0F": Unit("degree fahrenheit", "temperature"),
    "\u00baC": Unit("degree celsius", "temperature"),
    "\u00baF": Unit("degree fahrenheit", "temperature"),
    "\u2103": Unit("degree celsius", "temperature"),
    "\u2109": Unit("degree fahrenheit", "temperature"),
    "\u00b0": Unit("degree", "angle"),
    "in": Unit("inch", "length"),
    "ins": Unit("inch", "length"),
    "st": Unit("stone", "mass"),
    "y": Unit("year", "time"),
    "m2": Unit("square metre", "area"),
    "m\u00b2": Unit("square metre", "area"),
    "sqm": Unit("square metre", "area"),
    "sqft": Unit("square foot", "area"),
    "km2": Unit("square kilometre", "area"),
    "km\u00b2": Unit("square kilometre", "area"),
    "m3": Unit("cubic metre", "volume"),
    "m\u00b3": Unit("cubic metre", "volume"),
    "ft2": Unit("square foot", "area"),
    "ft3": Unit("cubic foot", "volume"),
    "cm3": Unit("cubic centimetre", "volume"),
    "cm\u00b3": Unit("cubic centimetre", "volume"),
    "cm2": Unit("square centimetre", "area"),
    "cm\u00b2": Unit("square centimetre", "area"),
    "s2": Unit("square second", "other"),
    "mi": Unit("mile", "length"),
}
GLUED_ONLY = frozenset("in ins y h st A N J g B bit ms Mt kt".split())
"""Symbols that are words or names when they stand alone: "5 in hospital", "1115 Mt. Vernon Avenue"."""
ONE_LETTER_SPACED = frozenset("CFKWVL")
"""Symbols of one letter that are also read after a space ("12 C", "5 W")."""

WORDS: dict[str, Unit] = {}


def _spelled() -> None:
    """Fill the table of unit words from the lists above."""
    for dimension, names in _WORDS.items():
        for name, others in names.items():
            unit = Unit(name, dimension)
            plain = name.replace("-", " ")
            plural = (
                plain if plain.endswith("s") or plain in ("horsepower", "kelvin", "brake horsepower") else plain + "s"
            )
            for form in (plain, plural, *(other.replace("_", " ") for other in others.split())):
                WORDS[form] = unit
    for base, (dimension, symbol, prefixes) in _SI_BASES.items():
        for prefix, sign in (("", ""), *((p, _SI_PREFIXES[p]) for p in prefixes.split())):
            unit = Unit(prefix + base, dimension)
            plain = prefix + base.replace("-", " ")
            for form in {plain, plain.replace("metre", "meter").replace("litre", "liter")}:
                WORDS[form] = unit
                WORDS[form if form.endswith("hertz") else form + "s"] = unit
            SYMBOLS.setdefault(sign + symbol, unit)
            if sign == "\u00b5":
                SYMBOLS.setdefault("\u03bc" + symbol, unit)
                SYMBOLS.setdefault("u" + symbol, unit)
    for extra, name in (("amp", "ampere"), ("amps", "ampere"), ("kilo", "kilogram"), ("kilos", "kilogram")):
        WORDS[extra] = WORDS[name]
    lengths = {form: unit for form, unit in WORDS.items() if unit.dimension == "length" and " " not in form}
    lengths |= {"m": WORDS["metre"], "km": WORDS["kilometre"], "cm": WORDS["centimetre"], "kms": WORDS["kilometre"]}
    for word, dimension in (("square", "area"), ("sq", "area"), ("cubic", "volume"), ("cu", "volume")):
        full = {"sq": "square", "cu": "cubic"}.get(word, word)
        for form, unit in lengths.items():
            WORDS[f"{word} {form}"] = Unit(f"{full} {unit.name}", dimension)
    WORDS["cubic foot per second"] = Unit("cubic foot per second", "rate")


_spelled()
for _word in ("stones", "secs", "hand span", "hand spans", "mp", "bar", "bars", "atmosphere", "atmospheres", "cal"):
    # "12 MP" is a member of parliament, "three bars" have drinks, "a 12 second" is read as "second" anyhow.
    WORDS.pop(_word, None)
SYMBOLS["MP"] = Unit("megapixel", "data")

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
