"""Words that license arithmetic between the figures of a text, and nouns whose counts make up those of wider nouns.

Reviewed by hand; the problems that taught us are those of school books and of news that adds up tolls.
"""

from __future__ import annotations

from claimcheck.lexing.persons import PERSONS
from claimcheck.matching.alignment_words import stem
from claimcheck.text.tables import words

TOGETHER = words("total totals totalled altogether together all sum combined overall both now")
"""The figure beside them may be a sum."""

APART = words("left remain remains remained remaining still difference now change more fewer rest either")
"""The figure beside them may be a difference."""

REST = words("rest either altogether")
GAINED = words(
    """more another other additional extra further joined join joins added adds bought buys buy found finds got gets
    received receives won earned picked collected gained came placed put grew born plus"""
)
LOST = words(
    """gave gives give lost loses ate eats eaten sold sells spent spends spend used uses removed removes took takes taken
    broke broken fell left threw dropped died paid lent borrowed cut fewer less shorter longer taller than more discount
    returned returns served destroyed cancelled"""
)
EACH = words("each every per apiece equally times twice average rate dozen dozens pairs half cost costs")
"""A figure beside them may be a factor."""

SUMMED = frozenset(stem(word) for word in words("total altogether sum combined overall"))
REMAINING = frozenset(stem(word) for word in words("left remain remains remaining difference"))
"""Words that leave no doubt that the figure beside them is a sum, or a remainder."""

_YOUNG = words("boy girl child")
_BIRDS = words("goose duck hen chicken swan gull pigeon crow owl eagle penguin parrot sparrow robin")
_ANIMALS = words("dog cat horse cow sheep lamb goat pig hen chicken goose duck rabbit fox wolf bear deer fish") | _BIRDS
_FRUITS = words("apple pear orange banana plum peach cherry lemon mango strawberry")
_FLOWERS = words("rose tulip daisy lily orchid sunflower violet daffodil")
_VEHICLES = words("car truck bus van lorry motorcycle bicycle")
_COINS = words("penny nickel dime quarter")

_WIDER = {
    "person": PERSONS - {"person"},
    "child": _YOUNG | words("pupil student"),
    "pupil": _YOUNG,
    "student": _YOUNG | words("man woman pupil"),
    "bird": _BIRDS,
    "animal": _ANIMALS,
    "pet": words("dog cat rabbit fish hamster parrot"),
    "fruit": _FRUITS,
    "flower": _FLOWERS,
    "vehicle": _VEHICLES,
    "coin": _COINS,
}
WIDER = {stem(noun): frozenset(stem(one) for one in narrower) for noun, narrower in _WIDER.items()}
"""By noun, those whose counts are a part of its own: boys and girls make up the pupils of a school."""


PERSON = stem("person")
ABOARD = frozenset(stem(word) for word in words("aboard board"))
HOLDING = frozenset(stem(word) for word in words("be have carry hold transport travel"))
"""What a vessel does with all who are aboard."""

PASSENGERS_AND_CREW = tuple(
    frozenset({stem("passenger"), stem(crew)}) for crew in ("crew", "crewman", "crewmember", "sailor", "member")
)
"""The nouns of two figures that together are the people aboard; "crew members" are members."""


def part_of(noun: str | None, wider: str | None) -> bool:
    """What the one counts is a part of what the other counts.

    >>> part_of("girl", "pupil"), part_of("pupil", "girl")
    (True, False)
    """
    return noun is not None and wider is not None and noun in WIDER.get(wider, frozenset())
