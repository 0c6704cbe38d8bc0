"""Nouns that count people: of men, soldiers and passengers there are as many as people."""

from __future__ import annotations

from claimcheck.lexing.gazetteer import is_demonym
from claimcheck.text.tables import words

PERSONS = words(
    """
    person man woman child baby boy girl teen teenager youth adult parent mother father resident villager civilian
    individual victim suspect officer police guard soldier troop engineer worker employee teacher nurse doctor paramedic
    journalist driver player member actor fan guest visitor tourist volunteer passenger patient pupil student partygoer
    """
)
"""Who is counted most in news, by the singular."""

_WHO_DO = ("er", "or", "ian", "ist", "ant", "ee", "man")
"""How nouns end that name people by what they do, or where they are from."""


def kind_of_person(head: str | None) -> bool:
    """The noun names people.

    >>> kind_of_person("swimmer"), kind_of_person("Briton"), kind_of_person("nation")
    (True, True, False)
    """
    return head is not None and (head in PERSONS or head.endswith(_WHO_DO) or is_demonym(head.title()))
