"""Whether a headline gives as a fact what its story leaves open.

That the story says "may" or "expects" is not enough: headlines have many ways to leave a thing open, and no table holds
them all ("sees", "seeks", "in talks on", "target", a bare noun, a question). So evidence is asked for: the headline says
of the figure, with a verb that can only tell what is, what the story says of it with the same verb behind "may",
"is expected to" or "not".
"""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.claims.claim import NumericClaim
from claimcheck.lexing.verbs import FORMS
from claimcheck.matching.beside import words_before, words_behind
from claimcheck.matching.classes import canonical_measure
from claimcheck.text.folding import fold
from claimcheck.text.tables import words


def stated(head: NumericClaim, body: NumericClaim) -> bool:
    """The headline says as a fact what the body has with the same verb, and not as a fact.

    "Norway has 150,000 troops at border" says more than a story of troops that it may be amassing, too.
    """
    if _open(head) or _GIVEN.search(words_before(body)[-_NEAR:]) or _may_be_name(body):
        return False
    verb, other = (canonical_measure("x", claim.measure.event)[1] for claim in (head, body))
    known = verb is not None and verb not in _SAYS and (verb == other or (verb == "have" and other in _HAVING))
    return ((known and _plain(head)) or _inflected(head, body)) and not _able(body)


_FAR = 200
_NEAR = 48
"""Characters in which a verb and what comes before it or behind it are looked for."""
_UNDER = re.compile(r"\b(?:to|may|might|could|not) (?:[a-z]+ly )?\Z")
_GIVEN = re.compile(
    r"\b(?:the|its|their|his|her|our|these|those|'s)\s(?:(?:[\w-]+\s)?|(?:[\w-]+\s){1,2}(?:of|at)\s(?:about\s|some\s)?)\Z",
    re.IGNORECASE,
)
""" "Norway may move its 350 troops": what may be is something else, the figure is taken for granted."""
_RIGHT_BEFORE = re.compile(
    r"([^\W\d_]+)(?: (?:to|by|some|about|nearly|almost|over|around|only|more than|at least|up to))* \Z"
)


def _inflected(head: NumericClaim, body: NumericClaim) -> bool:
    """Whatever the verb is: the story has right before the figure what stands there in the headline with an ending."""
    one, other = (_RIGHT_BEFORE.search(fold(words_before(claim)[-_NEAR:]).casefold()) for claim in (head, body))
    if one is None or other is None or _UNDER.search(other.string[: other.start()]) is None:
        return False
    return one[1] in (f"{other[1]}s", f"{other[1]}es", f"{other[1]}ed", f"{other[1]}d")


def _may_be_name(body: NumericClaim) -> bool:
    """ "Seven Oaks may cut its hours": a number in words that opens a sentence, before a capital, may be part of a name."""
    spelled = body.text is not None and body.text[:1].isupper()
    return spelled and not words_before(body).strip() and words_behind(body)[1:2].isupper()


_HAVING = words("amass hold own keep get gain acquire receive reach total station collect")
"""Verbs of which having is the end."""
_SAYS = words("say tell add report announce see expect forecast predict estimate put value plan seek propose consider")
"""Verbs that tell what somebody says or thinks of a figure."""

_PROSPECT = re.compile(
    r"""\b(?:(?:fear|warn|threaten|predict|expect|forecast|project|seek|consider|mull|weigh|target|aim|want|demand|call|need
        |think|bid|offer|risk)(?:s|ed|ing)? | (?:hop|ey|estimat|propos|urg|believ|revis)(?:e|es|ed|ing) | see(?:s|n|ing)?
        | peg(?:s|ged|ging)? | plan(?:s|ned|ning)? | threats? | chances? | danger | outlook | proposals? | goals? | budgets?
        | guidance | if | whether | unless | why | how | likely | possibl[ey] | potential(?:ly)? | perhaps | at\ stake)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words of what is hoped, feared, wanted or reckoned with: where a headline has one, what it says may depend on it."""
_QUOTES = ('"', " '", "' ")


def _open(head: NumericClaim) -> bool:
    """The headline asks, quotes, gives no more than a limit, or has a word of what is not so yet."""
    before, behind = fold(f" {words_before(head)}"), fold(f"{words_behind(head)} ")
    if head.quantity.bound in ("at_most", "less_than") or "?" in behind:
        return True
    return any(_PROSPECT.search(part) or any(mark in part for mark in _QUOTES) for part in (before, behind))


_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def _plain(head: NumericClaim) -> bool:
    """The verb stands in a form that tells what is: not "to close", "closing", "could close"."""
    told = [word.casefold() for word in _WORD.findall(fold(head.sentence_text or ""))]
    for before, word in pairwise(["", *told]):
        found = FORMS.get(word)
        if found is not None and found.lemma == head.measure.event:
            return found.form != "ing" and before not in _HELPED
    return False


_HELPED = words("to may might can could will would shall should must not be")
_ABLE = re.compile(r"\b(?:can|able\s+to)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)


def _able(body: NumericClaim) -> bool:
    """What something can do it does: "the ferry carries 300 people" of one that can carry them."""
    text = fold(words_before(body)[-_FAR:] + " " + words_behind(body)[:_FAR])
    return any(
        (found := FORMS.get(word[0].casefold())) is not None
        and found.lemma == body.measure.event
        and _ABLE.search(text[max(0, word.start() - _NEAR) : word.start()]) is not None
        for word in _WORD.finditer(text)
    )
