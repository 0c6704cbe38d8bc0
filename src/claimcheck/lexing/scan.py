"""Figures where they stand: numbers with their sign of money, scale word and percent mark, and what is no figure at all.

Digits are found with a pattern that begins with a literal class, and what stands before them is read from a short slice
behind the hit: ten times faster than a pattern that may begin with a hedge or a currency.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.lexing.labels import is_label
from claimcheck.lexing.nouns import Noun, Word, noun_phrase, plural, words_after
from claimcheck.lexing.numerals import LITERAL, SPELLED, Number, decimal_step, literal, scaled, spelled
from claimcheck.lexing.quantulum import rare_unit
from claimcheck.lexing.scales import GLUED, SCALES
from claimcheck.lexing.units import (
    CHAINS,
    CODES,
    DOLLARS,
    GLUED_MONEY,
    MONEY_WORDS,
    ONE_LETTER_SPACED,
    PER,
    PERCENT,
    PERCENT_WORDS,
    SIGNS,
    SYMBOLS,
    WORDS,
    YEAR_OF_AGE,
    Unit,
)
