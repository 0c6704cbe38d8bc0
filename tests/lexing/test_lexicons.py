"""Every row of the tables of units, currencies and hedges is read: a row added to one of them is enrolled here by existing.

Each way to write a unit, a currency or a hedge is put into the plain sentence of its kind. Where a row needs other
surroundings to be read, it has a sentence of its own below; without one that fits, these tests fail.
"""

import re

import pytest

from claimcheck.claims.conversion import size
from claimcheck.lexing import currencies, hedges, units
from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold

UNIT_SENTENCES = {
    "second": "It took 1 second there.",
}
"""Sentences of units that the plain one does not fit."""

CURRENCY_SENTENCES: dict[str, str] = {}
"""Sentences of currencies that the plain one does not fit."""

HEDGE_SENTENCES: dict[str, str] = {
    "fewer": "It had fewer 40 boats.",
    "less": "It has a score of less 40 points.",
}
"""Sentences of hedges that the plain one does not fit."""


def figures(text):
    return find_figures(fold(text))


@pytest.mark.parametrize("form", sorted(units.WORDS))
def test_every_unit_in_words_is_read(form):
    (figure,) = figures(UNIT_SENTENCES.get(form, f"They found 7 {form} there."))
    assert (figure.unit, figure.dimension) == units.WORDS[form]


@pytest.mark.parametrize("symbol", sorted(units.SYMBOLS))
def test_every_symbol_is_read(symbol):
    (figure,) = figures(UNIT_SENTENCES.get(symbol, f"They found 7{symbol} there."))
    assert (figure.unit, figure.dimension) == units.SYMBOLS[symbol]


@pytest.mark.parametrize("form", sorted(units.PERCENT_WORDS))
def test_every_kind_of_percent_is_read(form):
    (figure,) = figures(f"It rose to 7 {form} there.")
    assert (figure.unit, figure.dimension) == units.PERCENT_WORDS[form]


def test_every_dimension_is_a_known_one():
    assert {unit.dimension for unit in (*units.WORDS.values(), *units.SYMBOLS.values())} <= units.DIMENSIONS


@pytest.mark.parametrize("sign", sorted(currencies.SIGNS))
def test_every_currency_sign_is_read(sign):
    (figure,) = figures(CURRENCY_SENTENCES.get(sign, f"It costs {sign}7 there."))
    assert (figure.unit, figure.dimension) == (currencies.SIGNS[sign], "currency")


@pytest.mark.parametrize("letters", sorted(currencies.DOLLARS))
def test_every_kind_of_dollar_is_read(letters):
    (figure,) = figures(CURRENCY_SENTENCES.get(f"{letters}$", f"It costs {letters}$7 there."))
    assert (figure.unit, figure.dimension) == (currencies.DOLLARS[letters], "currency")


@pytest.mark.parametrize("code", sorted(currencies.CODES))
def test_every_currency_code_is_read(code):
    (figure,) = figures(CURRENCY_SENTENCES.get(code, f"It costs {code} 7 there."))
    assert (figure.unit, figure.dimension) == (currencies.CODES[code], "currency")


_ABBREVIATED = re.compile(r"[a-z]\.[a-z]\.")


def _in_capitals(match):
    return match[0].upper()


@pytest.mark.parametrize("form", sorted(currencies.MONEY_WORDS))
def test_every_currency_in_words_is_read(form):
    (figure,) = figures(CURRENCY_SENTENCES.get(form, f"It costs 7 {_ABBREVIATED.sub(_in_capitals, form)} there."))
    assert (figure.unit, figure.dimension) == (currencies.MONEY_WORDS[form], "currency")


@pytest.mark.parametrize("phrase", sorted(hedges.BEFORE))
def test_every_hedge_in_front_is_read(phrase):
    (figure,) = figures(HEDGE_SENTENCES.get(phrase, f"They saw {phrase} 40 boats."))
    assert figure.bound == hedges.BEFORE[phrase]


@pytest.mark.parametrize("phrase", sorted(hedges.BEHIND))
def test_every_hedge_behind_is_read(phrase):
    (figure,) = figures(HEDGE_SENTENCES.get(phrase, f"They saw 40 {phrase}."))
    assert figure.bound == hedges.BEHIND[phrase]


def test_units_of_one_name_have_one_size():
    names = {unit.name for unit in (*units.WORDS.values(), *units.SYMBOLS.values())}
    kinds = {name: measured.kind for name in names if (measured := size(name)) is not None}
    told = {unit.name: unit.dimension for unit in (*units.WORDS.values(), *units.SYMBOLS.values())}
    own = {"calendar": "time", "point": "percentage"}
    wrong = {name: kind for name, kind in kinds.items() if own.get(kind, kind) != told[name] and " per " not in kind}
    assert wrong == {}


@pytest.mark.parametrize("text", ["The price is 200 less 40 points.", "The town has two fewer 40 boats."])
def test_less_and_fewer_alone_are_no_bound_elsewhere(text):
    assert {figure.bound for figure in figures(text)} == {"exact"}
