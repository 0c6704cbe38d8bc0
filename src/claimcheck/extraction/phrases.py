"""The noun phrase beside a cue: who is said to speak, as written.

Read from the verb outwards, as far as the words can be one phrase. Where they cannot, nobody is named.
"""

from __future__ import annotations

from claimcheck.extraction.clauses import Item, Line, Stretch
from claimcheck.extraction.function_words import (
    ATTACHED,
    BEFORE_VERBS,
    DAYS,
    DETERMINERS,
    ENDS_PHRASE,
    INSIDE_NAMES,
    NAME_PARTICLES,
    OPENERS,
    PREPOSITIONS,
    READERS,
    RELATIVES,
    SUBORDINATORS,
    THIRD,
    TIME_LEAD,
)
from claimcheck.lexing.names import GROUPS, is_title_word
from claimcheck.text.tables import words

_SUBJECTS = THIRD | words("who which one others many some")
_OPEN_ENDED = words("all many some several most few both another")  # determiners that stand alone
_BEFORE_NAMES = words("former fellow veteran senior chief deputy vice")
_APPOSING = words("a an the one who whose") | _BEFORE_NAMES
_STARTS_NAME = THIRD | words("one former two three")
_COORDINATORS = words("and but or yet so nor")
_NO_SUBJECT = words(
    "there this that these those what how why when where if so thus nothing something anything everything"
)


def speaker_before(line: Line, end: int) -> Stretch | None:
    """The speaker whose words end before an item: "Anna Keller, the mayor, said"."""
    j = end - 1
    if j < 0 or line.items[j].kind == "q":
        return None
    item = line.items[j]
    if item.kind == "p":
        return around_aside(line, j) if item.text in ",)-" or item.text[0] == "-" else None
    if item.low in _SUBJECTS:
        return (j, j + 1)
    if item.low in READERS or item.low in _NO_SUBJECT or (not item.capital and line.finite(j)):
        return None
    return _phrase(line, j)


def around_aside(line: Line, j: int) -> Stretch | None:
    """ "John Hale, the mayor, said": the phrase before the aside, and the aside with it."""
    mark = line.items[j].text
    opening = "(" if mark == ")" else mark
    i = next((m for m in range(j - 1, max(-1, j - 32), -1) if line.kind(m) == "q" or line.mark(m) == opening), 0)
    if i == 0 or line.kind(i) == "q" or line.kind(i - 1) != "w":
        return None
    first = line.low(i + 1)
    if mark == "," and (i + 1 == j or first in _COORDINATORS):
        return None
    if mark == "," and first not in RELATIVES and line.has_clause(i + 1, j):
        return None
    found = _phrase(line, i - 1)
    if found is None:
        # "Hale, 45, of Leeds, said"
        before = around_aside(line, i) if mark == "," and line.items[i - 1].text.isdigit() else None
        return (before[0], j) if before else None
    if i + 2 == j and (first in OPENERS or first in {"too", "though"}):
        return found  # "Hale, meanwhile, said"
    return (found[0], j + 1 if mark == ")" else j)


def _phrase(line: Line, j: int) -> Stretch | None:
    """The noun phrase that ends with item ``j``."""
    first, soft, behind_verb = _segment(line, j)
    start = first
    while start <= j and line.items[start].low in OPENERS:
        start += 1
    if start > j:
        return None
    # "In Leeds Hale", "left and Hale": what joins onto a verb or an adverbial is no part of the name.
    if soft >= 0 and (behind_verb or line.low(start) in PREPOSITIONS or line.low(soft) == "as"):
        start = soft + 1
    start = _trimmed(line, start, j)
    found = (start, j + 1)
    return found if start <= j and _can_speak(line, found) else None


def _segment(line: Line, j: int) -> tuple[int, int, bool]:
    """Where the words up to ``j`` begin, the last preposition or "and" in them, and if a verb is before them."""
    soft = -1
    b = j
    while b >= 0 and j - b < 30 and line.items[b].kind == "w":
        low = line.items[b].low
        if low in SUBORDINATORS and low not in PREPOSITIONS:
            break
        if b < j and line.verbish(b):
            return b + 1, soft, True
        if soft < 0 and (low in PREPOSITIONS or low == "and"):
            soft = b
        b -= 1
    return b + 1, soft, False


def _trimmed(line: Line, start: int, j: int) -> int:
    """Without days and without what cannot stand before a name: "During his visit Marsh said"."""
    while start < j and _is_temporal(line, start):
        start += 1
    run = j
    while run > start and (line.items[run - 1].capital or line.items[run - 1].low in NAME_PARTICLES):
        run -= 1
    if run == start or not (line.items[j].capital and line.items[run].capital):
        return start
    first, before = line.items[start], line.items[run - 1].low
    if before in INSIDE_NAMES or is_title_word(before):
        return start
    if first.low in DETERMINERS and before not in GROUPS and not before.endswith("'s"):
        # "the former Marine Hale": one phrase; "his visit Marsh": two.
        return start if run - start <= 3 and first.low in {"the", "a", "an"} else run
    return start if first.capital or first.low in _BEFORE_NAMES else run


def _is_temporal(line: Line, i: int) -> bool:
    """A day, a word that leads to one, or its number: "last Tuesday", "February 9"."""
    if line.is_day(i) or line.low(i) in TIME_LEAD:
        return True
    return line.items[i].text.isdigit() and line.is_day(i - 1)


def _can_speak(line: Line, found: Stretch) -> bool:
    """The words can name somebody who speaks."""
    first, last = line.items[found[0]], line.items[found[1] - 1]
    named = [item for item in line.items[found[0] : found[1]] if item.kind == "w"]
    if last.low in PREPOSITIONS or (last.low in DETERMINERS and last.low not in _OPEN_ENDED):
        return False
    if all(word.low.strip(".") in DAYS or word.text.isdigit() for word in named):
        return False
    if first.low in PREPOSITIONS or (first.low.endswith("ly") and not first.capital):
        return False
    if len(named) == 1 and not first.capital:
        return first.low in GROUPS or first.low.endswith("s")
    if first.low in DETERMINERS or first.text.isdigit():
        return True
    return any(w.capital or w.low in GROUPS or w.low.endswith("s") or is_title_word(w.low) for w in named)


def speaker_behind(line: Line, start: int) -> Stretch | None:
    """The speaker behind the cue: "..., said Anna Keller, the mayor."."""
    i = start
    while i < line.n and line.items[i].kind == "w":
        item = line.items[i]
        if item.low in ATTACHED or item.low in {"and", "from"}:
            if item.low == "and" and line.kind(i + 1) != "w":
                break
        elif item.low in ENDS_PHRASE or line.is_weekday(i) or item.low in TIME_LEAD:
            break
        elif (i > start and line.verbish(i)) or (i == start and not _starts_name(item)) or i - start > 25:
            return None
        i += 1
    if i == start or line.items[i - 1].low in ATTACHED:
        return None
    if not _can_speak(line, (start, i)) and line.items[start].low not in _SUBJECTS:
        return None
    return (start, _with_apposition(line, i))


def _starts_name(item: Item) -> bool:
    """A name or an office can begin with this word."""
    low = item.low
    if item.capital or item.text.isdigit() or low in _STARTS_NAME:
        return True
    return low in DETERMINERS or low in GROUPS or is_title_word(low)


def _with_apposition(line: Line, i: int) -> int:
    """Also ", the mayor of Leeds": up to the next comma or stop."""
    if line.mark(i) == "(":
        return next((k + 1 for k in range(i, min(i + 6, line.n)) if line.mark(k) == ")"), i)
    first = line.low(i + 1)
    if line.mark(i) != "," or not (first in _APPOSING or is_title_word(first)):
        return i
    k = i + 1
    while k < line.n and k - i < 30:
        if line.kind(k) == "q" or line.mark(k) in {".", ";", ":", "!", "?"}:
            break
        if line.mark(k) == "," and not _is_place_comma(line, k):
            break
        k += 1
    return k


def _is_place_comma(line: Line, k: int) -> bool:
    """ "a farmer from Leeds, England": the comma of a place."""
    if k + 1 >= line.n or not (line.items[k - 1].capital and line.items[k + 1].capital):
        return False
    return line.low(k + 2) in {",", ".", ""}


def main_speaker(line: Line, k: int) -> Stretch | None:
    """The subject of the sentence, for a cue that has none beside it: "Hale left, saying that ..."."""
    start = _behind_fronted(line, k)
    if start < 0 or start >= k:
        return None
    if line.items[start].low in THIRD:
        return (start, start + 1)
    end = _main_verb(line, start, k)
    while end > start and (line.items[end - 1].low in BEFORE_VERBS or line.items[end - 1].low.endswith("ly")):
        end -= 1
    if end <= start:
        return None
    return (start, end) if _can_speak(line, (start, end)) and _starts_name(line.items[start]) else None


def _behind_fronted(line: Line, k: int) -> int:
    """Where the main clause begins: behind "Meanwhile," and "After talks in Leeds,"; -1 where unclear."""
    i = 0
    while i < k and line.low(i) in OPENERS:
        i += 1
    if line.mark(i) == ",":
        i += 1
    low = line.low(i)
    if low in PREPOSITIONS or low in SUBORDINATORS or low.endswith(("ing", "ly")):
        return next((m + 1 for m in range(i, k) if line.mark(m) == ","), -1)
    return i


def _main_verb(line: Line, start: int, k: int) -> int:
    """The end of the subject that begins at ``start``: its verb, or the apposition before it; -1 where unclear."""
    for i in range(start, k):
        item = line.items[i]
        if line.mark(i) == ",":
            close = next((m for m in range(i + 1, min(k, i + 30)) if line.mark(m) == ","), k)
            verb = close + 1 < k and (line.verbish(close + 1) or line.low(close + 1).endswith(("s", "ly")))
            return i if verb or line.low(close + 1) in BEFORE_VERBS else -1
        if item.kind != "w" or (item.low in SUBORDINATORS and item.low not in PREPOSITIONS):
            return -1
        if i > start and (line.verbish(i) or i in line.cues):
            return i
    return -1
