"""Whether a word of saying is the verb of its clause, or a noun or a participle that looks the same."""

from __future__ import annotations

from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.content import content_after
from claimcheck.extraction.function_words import (
    ATTACHED,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIME_LEAD,
)
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.cues import CueMention
from claimcheck.lexing.names import GROUPS, is_title_word
from claimcheck.lexing.verbs import surely_verb, verb
from claimcheck.text.tables import words

# Verbs before "to" that leave the one behind it told as done: "continued to insist", "seems to suggest".
_LINKING = words("continue continues continued seem seems seemed appear appears appeared")
_PLURALS = words("they who many some others those all both")
_SINGULAR_S = frozenset({"ss", "us", "is", "'s"})


def went_on(telling: Telling, k: int) -> int:
    """The words from the verb to the "to" of "went on to say", "continued to say"; 0 where there are none."""
    if telling.lows[k - 1] != "to":
        return 0
    if telling.lows[k - 2] in _LINKING:
        return 2
    return 3 if telling.lows[k - 2] == "on" and telling.lows[k - 3] in {"went", "goes", "gone", "going"} else 0


def is_verb(telling: Telling, cue: CueMention, speaker: Stretch, *, alone: bool) -> bool:
    """The form is a verb, not the noun that looks the same."""
    if cue.form == "gerund" or went_on(telling, cue.at):
        return True
    low, last = telling.lows[cue.at], telling.lows[speaker[1] - 1]
    if cue.form == "finite" and not low.endswith("s"):
        return alone is False or not _is_participle(telling, cue, genitive=last.endswith(("'s", "s'")))
    capital = telling.capitals[speaker[1] - 1]
    whose = last.endswith("'s")
    plural = _is_plural(telling, speaker)
    if cue.form == "base" and telling.lows[cue.after] in {"said", "says"}:
        return False  # "the mills in their annual report said"
    if cue.form == "base" and alone and (not plural or ("n" in cue.verb.frames and _compounds(telling, speaker))):
        return False
    if whose or "n" not in cue.verb.frames or low == "called":
        return not whose
    # "reports", "fears", "claims": a verb only where a clause follows a speaker that could have it.
    able = capital or plural or last in SUBJECT_PRONOUNS or telling.lows[speaker[0]] in DETERMINERS
    if (
        (telling.kinds[speaker[1] - 1] == "w" and not able)
        or (low == "states" and capital)
        or _is_object(telling, speaker[0])
    ):
        return False
    content = content_after(telling, cue.after, cue.verb)
    if content is None and "y" in cue.verb.frames:
        return telling.lows[cue.after] in DETERMINERS  # "supports the ban"
    if (
        content is not None
        and content.kind == "nonfinite"
        and not (capital or plural or last in SUBJECT_PRONOUNS or is_title_word(last))
    ):
        return False  # "no current plans to stay"
    return content is not None and (content.kind != "clause" or telling.opens_clause(content.at))


def _is_participle(telling: Telling, cue: CueMention, *, genitive: bool) -> bool:
    """The form belongs to a noun: "the measures proposed include", "Howard's proposed savings"."""
    after = cue.after
    low = telling.lows[after]
    if telling.kinds[after] != "w" or telling.capitals[after] or not cue.verb.takes("yxe"):
        return False
    if genitive and cue.verb.lemma == "cite":
        return False
    if genitive:
        plain = low not in DETERMINERS and low not in PREPOSITIONS and low not in ATTACHED and low.isalpha()
        return plain and content_after(telling, after, cue.verb) is None
    follows = verb(low) if low not in TIME_LEAD else None  # "announced last month"
    if follows is None or follows.form not in {"base", "s"} or not surely_verb(low):
        return False
    behind = telling.lows[after + 1]
    return behind in DETERMINERS or behind in PREPOSITIONS


def _is_plural(telling: Telling, speaker: Stretch) -> bool:
    """The head of a phrase is several: "officials in Leeds", "Hale and Voss", "some on the board"."""
    stop = speaker[0]
    while stop < speaker[1] and telling.kinds[stop] == "w":
        low = telling.lows[stop]
        if low == "and":
            return True
        if stop > speaker[0] and (low in PREPOSITIONS or low in ATTACHED or low in RELATIVES or telling.verbish(stop)):
            break
        stop += 1
    head, first = telling.lows[stop - 1], telling.lows[speaker[0]]
    last = telling.lows[speaker[1] - 1]
    return first in _PLURALS or any(
        word in _PLURALS or word in GROUPS or (word[-1:] == "s" and word[-2:] not in _SINGULAR_S and word != "news")
        for word in (head, last)
    )


def _compounds(telling: Telling, speaker: Stretch) -> bool:
    """The phrase ends in a noun that has no article, or in an -ing: one more noun goes on with it.

    "rent and loan note funds", "some farm state councils", "the main producing state".
    """
    end = speaker[1] - 1
    low, before = telling.lows[end], telling.lows[end - 1] if end > speaker[0] else ""
    if telling.kinds[end] != "w" or telling.capitals[end] or low[-1:] == "s" or low in GROUPS or low in _PLURALS:
        return False
    if low in SUBJECT_PRONOUNS:
        return False
    return (low.endswith("ing") and before not in DETERMINERS) or before in {
        "and",
        "or",
        "some",
        "many",
        "several",
        "all",
        "both",
        "of",
        "in",
        "for",
    }


def _is_object(telling: Telling, i: int) -> bool:
    """A verb that takes no clause stands right before: "rejected Western reports that"."""
    if i == 0 or not telling.verbish(i - 1):
        return False
    before = next((cue for cue in telling.cues.values() if cue.after == i), None)
    return before is None or "c" not in before.verb.frames
