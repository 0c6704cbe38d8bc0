"""Names that may be one person's: two spellings of it, two titles beside it, a surname that nobody was introduced by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Final

from claimcheck.claims.claim import NameClaim
from claimcheck.findings.finding import Dimensions
from claimcheck.lexing.names import is_given_name
from claimcheck.lexing.spelling import habit_key, plain_letters
from claimcheck.matching.once import one_for_all
from claimcheck.matching.similarity import edits_between
from claimcheck.matching.spellings import by_spelling
from claimcheck.matching.subjects import Group, Pair, Relation

SHORTEST: Final = 5
"""Letters of a name from which one wrong letter still leaves it recognisable."""
SHORTEST_WITHIN: Final = 4
"""The same within one text, which seldom has two people whose names are alike but for a letter."""
SHORT_FORM: Final = 3
"""Letters that a given name and its short form share."""
_SEATS_OF_ONE: Final = frozenset({"mayor", "sheriff", "coroner", "governor"})
CROWD: Final = 60
"""Forms of one given name or surname that are compared with each other."""


def people(claims: Iterable[NameClaim]) -> Iterator[Pair[NameClaim] | Group[NameClaim]]:
    """Names that a rule on spelling or on titles may be asked about: pairs, and two spellings in many texts as one group."""
    yield from by_spelling(one_for_all(_pairs(tuple(claims)), _two_titles))


def _two_titles(pair: Pair[NameClaim]) -> Hashable | None:
    """One name in full with two titles; nothing where the names differ."""
    left, right = pair
    if _full_key(left) is None or _full_key(left) != _full_key(right):
        return None
    return _full_key(left), frozenset(plain(claim.title or "") for claim in pair)


def _pairs(given: Sequence[NameClaim]) -> Iterator[Pair[NameClaim]]:
    seen: set[tuple[str, str]] = set()
    for key, near in ((_given_key, _spelled_alike), (_family_key, _given_alike), (_full_key, _titled)):
        blocks: dict[str, list[NameClaim]] = defaultdict(list)
        for claim in given:
            if (name := key(claim)) is not None:
                blocks[name].append(claim)
        for block in blocks.values():
            yield from _near(_forms(block), near, seen)
    yield from _one_part(given, seen)
    yield from _switches(given)


def _near(
    forms: list[NameClaim], near: Callable[[NameClaim, NameClaim], bool], seen: set[tuple[str, str]]
) -> Iterator[Pair[NameClaim]]:
    if len(forms) > CROWD:
        return
    for left, right in combinations(forms, 2):
        if (left.id, right.id) not in seen and near(left, right) and _one_story(left, right):
            seen.add((left.id, right.id))
            yield Pair(left, right, _RELATION, "name")


def _forms(block: Iterable[NameClaim]) -> list[NameClaim]:
    """The first claim of each form of name and title in each document."""
    return list({(c.document, c.full, c.title): c for c in reversed(list(block))}.values())[::-1]


def _one_part(claims: Sequence[NameClaim], seen: set[tuple[str, str]]) -> Iterator[Pair[NameClaim]]:
    """The one person whom two texts on one story call the same, where one part of the name is the same and one is not.

    "The gunman, John Hale" and "the gunman, John Voss", "her daughter Anna" and "her daughter Anta". Where a text calls two
    people so, or knows both names, there are two.
    """
    told: dict[str | None, set[str]] = defaultdict(set)
    called: dict[str, dict[str | None, list[NameClaim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        told[claim.document].update(_known_by(claim))
        if (part := claim.part or _seat(claim)) is not None:
            same = called[part][claim.document]
            if len(same) < 2 and not any(_may_be_one(claim, other) for other in same):
                same.append(claim)
    for by_document in called.values():
        only = [same[0] for same in by_document.values() if len(same) == 1]
        for left, right in combinations(only[:CROWD], 2):
            if (left.id, right.id) in seen or not _differ_in_one(left, right) or not _one_event(left, right):
                continue
            if not (_known_by(left) & told[right.document] or _known_by(right) & told[left.document]):
                seen.add((left.id, right.id))
                yield Pair(left, right, _RELATION, "name")


def _known_by(claim: NameClaim) -> set[str]:
    """The names by which another text would know the person: the full one, or the only one."""
    return {plain(claim.full)}


def _seat(claim: NameClaim) -> str | None:
    """An office of one place, of which there is one: "Leeds Mayor"."""
    low = (claim.title or "").casefold().split()
    return " ".join(low) if len(low) > 1 and low[-1] in _SEATS_OF_ONE else None


def _may_be_one(left: NameClaim, right: NameClaim) -> bool:
    """The two names have a word in common: one may be the other in short."""
    return bool({plain(word) for word in left.full.split()} & {plain(word) for word in right.full.split()})


def _differ_in_one(left: NameClaim, right: NameClaim) -> bool:
    """The given names are the same and the surnames differ, or the other way round; two given names alone are alike."""
    if left.parts.given is None or right.parts.given is None:
        both = left.parts.given is None and right.parts.given is None
        return both and _a_slip(plain(left.full), plain(right.full), shortest=SHORTEST_WITHIN)
    if habit_key(left.full) == habit_key(right.full):
        return False
    one, other = plain(left.parts.given), plain(right.parts.given)
    if one != other and one[:SHORT_FORM] == other[:SHORT_FORM]:
        return False  # "Chris Hale", "Christopher Hale"
    return (one == other) != (plain(left.parts.family) == plain(right.parts.family))


def _one_event(left: NameClaim, right: NameClaim) -> bool:
    """The two texts are two, and share a name besides these; two where only kin and surname say that it is one person."""
    own = {plain(word) for claim in (left, right) for word in claim.full.split()}
    shared = {plain(name) for name in left.setting} & {plain(name) for name in right.setting}
    kin = left.part not in {None, "attacker"} and left.parts.given != right.parts.given
    return left.document != right.document and len(shared - own) > (1 if kin else 0)


def _switches(claims: Iterable[NameClaim]) -> Iterator[Pair[NameClaim]]:
    """A surname alone that no full name of its text has, beside the one full name it is a letter or two away from."""
    by_document: dict[str | None, list[NameClaim]] = defaultdict(list)
    for claim in claims:
        by_document[claim.document].append(claim)
    for told in by_document.values():
        introduced = {plain(c.parts.family): c for c in reversed(told) if c.parts.given is not None}
        for claim in told:
            alone = plain(claim.parts.family)
            if claim.parts.given is not None or alone in introduced:
                continue
            near = [full for family, full in introduced.items() if _a_slip(family, alone)]
            if len(near) == 1:
                yield Pair(near[0], claim, _RELATION, "name")


_RELATION: Final = Relation(
    Dimensions(measure="same", scope="same", modality="same", role="same"), "comparable", 0.8, "names of one person"
)


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """The name in small letters without accents, and an initial without its stop."""
    return plain_letters(name).strip(".")


def _a_slip(left: str, right: str, *, shortest: int = SHORTEST) -> bool:
    """Two plain names so near that one may be a slip for the other, and that are no two ways of writing one name."""
    shorter = min(len(left), len(right))
    if shorter < shortest or left[0] != right[0] or left == right or habit_key(left) == habit_key(right):
        return False
    if left.rstrip("s") == right.rstrip("s"):
        return False  # "the Kellers"
    return edits_between(left, right) <= (1 if shorter < 8 else 2)


def _side_by_side(left: NameClaim, right: NameClaim) -> bool:
    """Who names both in one sentence has two people in mind: "Amy Trent sent the papers of an Amy Trint"."""
    return left.sentence is not None and (left.document, left.sentence) == (right.document, right.sentence)


def _spelled_alike(left: NameClaim, right: NameClaim) -> bool:
    if _side_by_side(left, right):
        return False
    slip = _a_slip(plain(left.parts.family), plain(right.parts.family), shortest=_shortest(left, right))
    return slip and _no_other_middle(left, right)


def _shortest(left: NameClaim, right: NameClaim) -> int:
    return SHORTEST_WITHIN if left.document == right.document else SHORTEST


def _given_alike(left: NameClaim, right: NameClaim) -> bool:
    """Given names a letter apart, unless both are names that people have: brothers and sisters share a surname."""
    one, other = left.parts.given or "", right.parts.given or ""
    if (
        _side_by_side(left, right)
        or (is_given_name(one) and is_given_name(other))
        or one.rstrip("aeio") == other.rstrip("aeio")
    ):
        return False  # "Anna and Anne", "Daniel and Daniela"
    return _a_slip(plain(one), plain(other), shortest=_shortest(left, right))


def _no_other_middle(left: NameClaim, right: NameClaim) -> bool:
    one, other = left.parts.middle, right.parts.middle
    return one is None or other is None or plain(one)[:1] == plain(other)[:1]


def _titled(left: NameClaim, right: NameClaim) -> bool:
    return left.title is not None and right.title is not None and plain(left.title) != plain(right.title)


def _one_story(left: NameClaim, right: NameClaim) -> bool:
    """They stand in one text, or in two that are about the same people or places, or have one title."""
    if left.document == right.document:
        return True
    own = {plain(word) for claim in (left, right) for word in claim.full.split()}
    shared = {plain(name) for name in left.setting} & {plain(name) for name in right.setting}
    return bool(shared - own) or (left.title is not None and left.title == right.title)


def _given_key(claim: NameClaim) -> str | None:
    return None if claim.parts.given is None else plain(claim.parts.given)


def _family_key(claim: NameClaim) -> str | None:
    return None if claim.parts.given is None else plain(claim.parts.family)


def _full_key(claim: NameClaim) -> str | None:
    return None if claim.parts.given is None else f"{plain(claim.parts.given)} {plain(claim.parts.family)}"
