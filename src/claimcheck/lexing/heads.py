"""What a bare number counts where its noun stands elsewhere: "of the 40 passengers, 12 were hurt", "deaths: 12".

Only patterns in which the noun can be no other are read. "The 12 who died" counts nobody that the text names, and stays bare:
a noun that is wrong costs a false alarm, one that is missing a comparison.
"""

from __future__ import annotations

import re

from claimcheck.lexing.hedges import ACTS, MOVES
from claimcheck.lexing.nouns import STOPS, Noun, noun_phrase, words_after
from claimcheck.lexing.plurals import plural
from claimcheck.lexing.token import Figure

_REACH = 120
_OUT_OF = re.compile(r" out of (?:the |its |their |all |those |these )?\Z")
_OPENED = re.compile(
    r"(?:\A|[.;:,\n\"'(] ?|\b(?:that|said) )(?:[Oo]ut )?[Oo]f (?:the |its |their |those |these |all )?\Z|\b[Aa]mong the \Z"
)
_OF_THEM = re.compile(r" of (whom|which|them)\b")
_OF_WHOM = re.compile(r",? of (whom|which) (?:[a-z]+ )?")
_BESIDE = frozenset([", ", " - ", " (", ": ", "; ", ", including "])
_ADJECTIVE_AND = re.compile(r" ([A-Za-z][A-Za-z-]+) and \Z")
_AGES_BEFORE = re.compile(r"\b[Aa]ge[sd] (?:now )?(?:(?:[0-9]{1,3}|[a-z]{3,9})(?:, | and |, and ))*\Z")
_LISTED = frozenset([", ", " and ", ", and ", " or "])


def with_heads(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures with the nouns that other words of their sentence, or another figure, tell."""
    for i, figure in enumerate(figures):
        if figure.counted is not None or figure.unit or figure.dimension != "count":
            continue
        before = figures[i - 1] if i else None
        after = figures[i + 1] if i + 1 < len(figures) else None
        if before is not None and _is_listed_age(text, before, figure):
            figures[i] = figure._replace(unit=before.unit, dimension=before.dimension)
        elif giver := _giver(text, before, figure, after):
            figures[i] = figure._replace(counted=giver.counted, modifiers=giver.modifiers)
        elif noun := _named(text, figure):
            figures[i] = figure._replace(counted=noun.lemma, modifiers=noun.modifiers)
    return figures


def _giver(text: str, before: Figure | None, figure: Figure, after: Figure | None) -> Figure | None:
    """The figure beside this one that counts the same things."""
    if after is not None and after.counted and not after.unit and after.left - figure.right < 40:
        gap = text[figure.right : after.left]
        if _OUT_OF.fullmatch(gap):
            return after if _is_less(figure, after) else None
        joint = _ADJECTIVE_AND.fullmatch(gap)
        if joint and after.modifiers and _alike(joint[1], after.modifiers[0]):
            return after._replace(modifiers=(joint[1],))
    if before is None or not before.counted or before.unit or figure.left - before.right > 40:
        return None
    gap = text[before.right : figure.left]
    if _OUT_OF.fullmatch(gap):
        return before._replace(modifiers=()) if _is_less(before, figure) else None
    if not _is_less(figure, before):
        return None
    if gap == ", " and _OPENED.search(text, max(0, before.left - 16), before.left):
        return before
    pointer = _OF_THEM.match(text, figure.right) if gap in _BESIDE else _OF_WHOM.fullmatch(gap)
    if pointer and (pointer[1] != "whom" or _is_somebody(before.counted)):
        return before
    return None


def _is_less(part: Figure, whole: Figure) -> bool:
    """The part may be one of the whole."""
    if part.value is None or whole.value is None:
        return part.high is not None and whole.value is not None and part.high <= whole.value
    return part.value <= whole.value


def _alike(word: str, other: str) -> bool:
    """Two words of one kind in front of a noun: "three British and two French soldiers"."""
    return word[0].isupper() == other[0].isupper() and not plural(word) and word.lower() not in STOPS


_SOMEBODY = re.compile(r"(?:er|or|ist|ian|ant|ent|man|woman|ee|ess|eur)\Z")
_PEOPLE = frozenset(
    """person child boy girl troop guard youth teen adult pupil cadet recruit guest cook monk nun priest nurse civilian
    victim suspect patient student resident migrant refugee soldier passenger worker staff crew police MP spouse friend
    relative juror relation sibling son daughter fan hostage host pilot judge coach bride groom male female""".split()
)


def _is_somebody(counted: str) -> bool:
    """The noun is one of persons, to whom "whom" may point."""
    return counted in _PEOPLE or bool(_SOMEBODY.search(counted))


def _is_listed_age(text: str, before: Figure, figure: Figure) -> bool:
    """The 21 and the 35 of "ages 18, 21 and 35"."""
    if before.dimension != "age" or before.end != before.right or text[before.right : figure.left] not in _LISTED:
        return False
    return figure.value is not None and figure.value < 123 and _leads_ages(text, before)


def _leads_ages(text: str, age: Figure) -> bool:
    """ "Ages" stands in front of the list that this age belongs to."""
    return bool(_AGES_BEFORE.search(text[max(0, age.left - 40) : age.left]))


# --- nouns in front --------------------------------------------------------------------------------------------------

_LABEL = re.compile(r"(?:\A|\n)[ *\u2022-]{0,3}(?:Total )?([A-Z][A-Za-z]*(?: [a-z]+){0,3}):? ?\Z")
_NUMBERED = re.compile(r"(?:\A|\b)(?:have |has |had |now |already |then )?(?:numbered|totalled|totaled) \Z")
_BOUNDARY = re.compile(r"[.;:!?,(\"](?=[ \n\"'])|\n\n|\n(?=[A-Z])")
_NUMBER_BEHIND = re.compile(r"[ \n]the[ \n](?:total[ \n])?number[ \n]of\b")
_BRINGS = re.compile(
    r"\b(?:br(?:ing(?:s|ing)?|ought)|t(?:akes?|aking|ook)|raises?|raised|raising|lifts?|lifted) to[ \n]\Z"
)
_NUMBER_OF = re.compile(r"\bnumbers? of(?= )", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:and|but|while|as|when|who|which|that|after|before|than those)\b")
_WORD = re.compile(r"[A-Za-z]+")
_STANDS = frozenset("is are was were be been stood stands stand reached reaches hit hits remained remains".split())
_LEADS = _STANDS | frozenset(
    "to at by from than now exceeded exceeds totalled totaled topped passed over about".split()
)
_CHANGING = (
    frozenset(MOVES) | frozenset(ACTS) | frozenset("bring brings brought bringing take takes took taking".split())
)
_DETERMINERS = frozenset("the their its his her these those".split())
_PREPOSITIONS = frozenset("in of at from for by on with to among near between across inside outside within".split())


def _named(text: str, figure: Figure) -> Noun | None:
    """The noun in front: "deaths: 12", "the passengers numbered 112", "the number of homes sold fell to 450"; or behind
    "the number of", which may follow: "bringing to 12 the number of people killed"."""
    if behind := _NUMBER_BEHIND.match(text, figure.right):
        return (
            noun_phrase(words_after(text, behind.end()))
            if _BRINGS.search(text, max(0, figure.left - 16), figure.left)
            else None
        )
    window = text[max(0, figure.left - _REACH) : figure.left]
    if window.endswith(": ") and (label := _LABEL.search(window)):
        return _noun_of(label[1]) if _ends_there(text, figure) else None
    if not window.endswith(" ") or ("umber" not in window and "otal" not in window):
        return None
    bounds = [match.end() for match in _BOUNDARY.finditer(window)]
    clause = window[bounds[-1] :] if bounds else window
    if numbered := _NUMBERED.search(clause):
        return _subject(clause[: numbered.start()]) if bounds or len(window) < _REACH else None
    return _number_of(clause)


def _ends_there(text: str, figure: Figure) -> bool:
    """Nothing that could be counted follows the figure."""
    return text[figure.right : figure.right + 1] in ("", ".", ",", ";", "\n", ")")


def _noun_of(words: str) -> Noun | None:
    """The noun that a phrase names in the plural."""
    noun = noun_phrase(words_after(f" {words}", 0))
    return noun if noun is not None and noun.lemma not in ("age", "total", "figure", "number") else None


def _subject(clause: str) -> Noun | None:
    """The plural that is the subject of a clause and the last word of it: "the 12 other passengers"."""
    words = _WORD.findall(clause)
    if not words or not plural(words[-1]):
        return None
    for i in range(len(words) - 2, -1, -1):
        low = words[i].lower()
        if low in _PREPOSITIONS or (low in _DETERMINERS and i and words[i - 1].lower() in _PREPOSITIONS):
            return None
        if low in STOPS:
            break
    return _noun_of(words[-1])


def _number_of(clause: str) -> Noun | None:
    """The noun of "the number of homes sold", of which the figure tells how many or by how many they changed."""
    ends = [match.end() for match in _NUMBER_OF.finditer(clause)]
    if not ends:
        return None
    words = _WORD.findall(clause[ends[-1] :])
    if not words or (words[-1].lower() not in _LEADS and words[-1].lower() not in MOVES):
        return None
    noun = noun_phrase(words_after(clause, ends[-1]))
    if noun is None:
        return None
    rest = clause[noun.end :]
    if rest.strip() in ("by", "to", "from"):
        # "it increased the number of tourists by 40,000", "brings the number of dead to 12"
        return noun if any(word in _CHANGING for word in _WORD.findall(clause[: ends[-1]].lower())[-6:]) else None
    says = any(word in _STANDS or word in MOVES for word in _WORD.findall(rest.lower()))
    return noun if says and not _CLAUSE.search(rest) else None
