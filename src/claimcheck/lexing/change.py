"""Sizes of changes: "rose 3 percent", "a drop of 612", "a 21 percent increase"."""

from __future__ import annotations

from claimcheck.lexing.hedges import ACTS, LOSSES, MOVES, TURNS
from claimcheck.lexing.nouns import words_after
from claimcheck.lexing.token import Amount, Change
from claimcheck.lexing.units import PERCENT, Unit

_FILLERS = frozenset(
    """another further a an additional some extra full the whole staggering massive record net modest mere whopping just
    only seasonally adjusted unadjusted provisional preliminary annual annualised annualized average combined real between
    sharp steep hefty meagre meager solid healthy robust""".split()
)
_NOUNS = frozenset(
    """cuts reductions falls drops declines decreases gains rises increases hikes jumps advances rallies slumps surges cut
    rise increase hike reduction boost""".split()
)
"""Forms behind which "by" names who did it, where things or people follow: "similar cuts by four banks"."""
_PHRASAL = frozenset(
    """make makes made making set sets setting pick picks picked give gave given blow blew blown take takes took
    taken taking end ends ended open opened line lined round rounded put come came sign signed buy bought snap
    snapped rack racked eat back backed run ran build built bring brought turn turned show showed break broke hold
    held shut team gun gunned shoot track tracked laid lay close closed burn burned burnt knock knocked strike
    struck settle settled pull pulled pass passed tear tore torn write wrote clean grow warm add added speed sum
    call called dig dug draw draws drew drawn drawing follow followed tie tied wrap wrapped cover covered dress dressed
    prop propped lock locked step stepped stand stood use used mix mixed beat send sends sent sending""".split()
)
_PLACES = frozenset("point place spot seat rung".split())


def change_of(text: str, amount: Amount, unit: Unit, lower: list[str]) -> Change | None:
    """The direction of the change whose size this is: "rose 3 percent", "a drop of 612", "a 21 percent rise"."""
    if text[amount.start] == "+" and unit.dimension in ("percentage", "currency"):
        return "up"
    words = lower
    while words and words[-1] in _FILLERS:
        words = words[:-1]
    if words and (last := words[-1]) in _LEADING:
        if last in ("by", "of"):
            if _is_phrasal(words[:-1], unit) or _is_agent(words, amount) or _is_profit(words, amount, unit):
                return None  # "backed up by 300 troops", "made up of 12 parts"
            reach = words[-7:-1] if last == "by" else words[-2:-1]
            for word in reversed(reach):
                way = MOVES.get(word) or ACTS.get(word)
                if way:
                    return way
        elif way := MOVES.get(last):
            if not _is_phrasal(words, unit) and _direct(amount, unit, last):
                return way
        elif (way := ACTS.get(last) or ("down" if last in LOSSES else None)) and _fraction(amount, unit):
            return way
    right = amount.right
    if unit.dimension == "currency" and text[right + 1 : right + 2] in _TURN_LETTERS:
        following = words_after(text, right, 1)
        if following and following[0].text.lower() in _COMPARED:
            return TURNS[following[0].text.lower()]
    if _fraction(amount, unit) and (following := words_after(text, right, 1)):
        first = following[0].text.lower()
        if way := TURNS.get(first):
            return way
        if first not in _NOT_BETWEEN and (following := words_after(text, following[0].end, 1)):
            return TURNS.get(following[0].text.lower())
    return None


_LEADING = frozenset(["by", "of"]).union(MOVES, ACTS, LOSSES)
"""The words behind which a change has its size."""


def _is_agent(words: list[str], amount: Amount) -> bool:
    """ "Cuts by four banks": those who did it, and not by how much."""
    if words[-1] != "by" or amount.noun is None or len(words) < 2 or words[-2] not in _NOUNS:
        return False
    return len(words) < 3 or words[-3] not in _AUXILIARIES


_AUXILIARIES = frozenset("is are was were be been being has have had will would to could may might should must".split())
_CHANGED_HANDS = 1000
"""Money from which a "gain of" is one in the books, as a loss is: shares gain cents and dollars."""


def _is_profit(words: list[str], amount: Amount, unit: Unit) -> bool:
    """ "A gain of 4.7 million dollars" beside a loss of three: a result and no change."""
    booked = words[-2:] in (["gain", "of"], ["gains", "of"])
    money = unit.dimension == "currency" or not (unit.name or amount.noun)
    return booked and money and amount.value >= _CHANGED_HANDS


def is_level(hedge: str, before: list[str]) -> bool:
    """Behind a hedge like "above" stands the level that is reached, "rose above 12 percent"; behind one that the verb
    contradicts the size of the change, "rose under 4 percent"."""
    way = MOVES.get(before[-1]) if before else None
    return hedge in _REACHED and way != _REACHED[hedge]


_REACHED: dict[str, Change] = {"above": "down", "beyond": "down", "below": "up", "beneath": "up", "under": "up"}
"""Hedges of a level, and the direction with which they cannot tell of one."""

_COMPARED = frozenset("higher lower more less cheaper dearer".split())
_TURN_LETTERS = frozenset("hlmcdHLMCD \n")
"""What these words begin with; or more than one space stands before them."""


def _is_phrasal(words: list[str], unit: Unit) -> bool:
    """ "made up 12 percent", "shut down 3 plants": the little word belongs to the verb."""
    if words[-1:] not in (["up"], ["down"]) or not words[:-1] or words[-2] not in _PHRASAL:
        return False
    return words[-1] == "up" or unit.dimension not in ("percentage", "currency")


def _fraction(amount: Amount, unit: Unit) -> bool:
    """Percent, points and small money: what shares and polls gain and lose."""
    if unit.dimension == "percentage" or unit.name in ("cent", "penny", "sen"):
        return True
    return amount.noun is not None and amount.noun.lemma == "point"


_NOT_BETWEEN = frozenset("of in the to and or for at on with from by said are is was were than that as but".split())


def _direct(amount: Amount, unit: Unit, verb: str) -> bool:
    """The verb governs the figure as its measure, not as its object: "fell 612 points", not "dropped 12 bombs"."""
    if unit.dimension in ("time", "age", "speed") or (unit.dimension == "currency" and verb in ("gain", "gains")):
        return False  # "a gain of", but "gain 41,000 dlrs vs loss 57,000" in a table of results
    if unit.dimension in ("length", "area"):
        return verb in ("rise", "rises", "rose", "risen", "rising", "up", "grew", "grow", "grown")
    if amount.noun is not None:
        return amount.noun.lemma in _PLACES
    return True


def change_of_share(before: list[str]) -> Change | None:
    """The direction where the words in front of a fraction tell of a change by it: "fell by a third"."""
    if before[-1:] != ["by"] or _is_phrasal(before[:-1], PERCENT):
        return None
    ways = (MOVES.get(word) or ACTS.get(word) for word in reversed(before[:-1]))
    return next((way for way in ways if way), None)
