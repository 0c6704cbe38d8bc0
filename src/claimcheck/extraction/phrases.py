"""The noun phrase beside a cue: who is said to speak, as written.

Read from the verb outwards, as far as the words can be one phrase. Where they cannot, nobody is named.
"""

from __future__ import annotations

from claimcheck.extraction.clauses import Line, Stretch
from claimcheck.extraction.function_words import (
    ATTACHED,
    BE,
    BEFORE_VERBS,
    DAYS,
    DETERMINERS,
    ENDS_PHRASE,
    EVIDENCE,
    INSIDE_NAMES,
    NAME_PARTICLES,
    NO_VERB,
    OPENERS,
    PREPOSITIONS,
    READERS,
    RELATIVES,
    SUBORDINATORS,
    THIRD,
    TIME_LEAD,
)
from claimcheck.lexing.names import FIRM_ENDS, GROUPS, LED, is_title_word
from claimcheck.text.tables import words

_SUBJECTS = THIRD | words("who which one others many some")
_OPEN_ENDED = words("those all many some several most few both another")  # determiners that stand alone
_BEFORE_NAMES = words("former fellow veteran senior chief deputy vice")
CONTRACTED = words("he's she's they're it's who's he'd she'd they'd they've")
_HAVE = words("has have had")
_GRADING = words("only just even")
_GOES_ON = RELATIVES | words("a an including")
_LEADS_DAY = words("early late last next this that")
_NEVER_LAST = PREPOSITIONS | ATTACHED | (DETERMINERS - _OPEN_ENDED) | words("former senior")
_APPOSING = words("a an the one another who whose") | _BEFORE_NAMES
NUMERALS = words("one two three four five six seven eight nine ten dozens hundreds thousands half")
_MEDIUMS = words(
    "post tweet statement interview email letter memo speech message report video column blog note release report filing"
)
_INTO_NAMES = words("at of for in with from on to")
_STARTS_NAME = THIRD | NUMERALS | words("former")
_ARTICLES = words("the a an some several many two three four one another")
_POSSESSIVES = words("its his her their our my")
# An aside that tells how or when it was said, and not who the speaker is: "Hale, for his part, said".
ASIDE_ADVERBIAL = words(
    "himself herself themselves itself for in at on with by during after before as meanwhile however citing"
)
_NEVER_OPEN = PREPOSITIONS - words("with as since after before until till than like unlike following")
"""Prepositions that begin no clause: no subject stands straight behind one."""
_SAID = words("said says say")
_PARTICLES = words("out up down off")
_SENT = words("sent written held led built made sold shown drawn taken given told")
_PLURALS = (
    GROUPS | EVIDENCE | words("tests findings statistics documents letters files papers minutes estimates emails")
)
"""With one of these a sentence begins that has a participle next; a name has none: "Hale moved to Leeds"."""
_COORDINATORS = words("and but or yet so nor")
_STOPS = frozenset(".;")
_ITS = words("a an its his her their")
ACTING = words("acting outgoing incoming sitting ruling leading")  # before an office
_TIED = words("adviser advisor aide ambassador envoy counsel assistant secretary candidate person people")
_NO_SUBJECT = words(
    "having there this that these those what how why when where if so thus nothing something anything everything"
)


def speaker_before(line: Line, end: int, *, agent: bool = False) -> Stretch | None:
    """The speaker whose words end before an item: "Anna Keller, the mayor, said"; ``agent`` behind "by"."""
    j = end - 1
    if j < 0 or line.kinds[j] == "q":
        return None
    low = line.lows[j]
    if line.kinds[j] == "p":
        return around_aside(line, j) if low in ",)-" or low[0] == "-" else None
    if low in _SUBJECTS or low in CONTRACTED:
        return (j, j + 1)
    if low in READERS or low in _NO_SUBJECT or (not line.capitals[j] and line.finite(j)):
        return None
    found = _phrase(line, j, inside=agent)
    return found if found is None or agent else (_unclosed(line, found), found[1])


def _unclosed(line: Line, found: Stretch) -> int:
    """Where a speaker begins whose aside no comma closes: "Anna Keller, analyst for Alder Clearing said"."""
    start = found[0]
    if line.lows[start - 1] != "," or line.capitals[start] or start < 3 or not _apposes(line, start):
        return start
    if not any(line.lows[m] in _INTO_NAMES or line.lows[m] == "of" for m in range(start + 1, found[1])):
        return start
    first = start - 2
    while first > 0 and line.capitals[first - 1] and line.kinds[first - 1] == "w":
        first -= 1
    while line.lows[first] in OPENERS:
        first += 1
    named = 1 < start - 1 - first < 6 and NO_VERB.isdisjoint(line.lows[first : start - 1])
    return first if named and line.heads_sentence(first) and _all_capital(line, first, start - 1) else start


def around_aside(line: Line, j: int) -> Stretch | None:
    """ "John Hale, the mayor, said": the phrase before the aside, and the aside with it."""
    mark = line.texts[j]
    opening = "(" if mark == ")" else mark
    i = next((m for m in range(j - 1, max(-1, j - 32), -1) if line.kinds[m] == "q" or line.lows[m] == opening), 0)
    if i == 0 or line.kinds[i] == "q" or line.kinds[i - 1] != "w":
        return None
    first = line.lows[i + 1].removesuffix("'s")  # "who's"
    if mark == "," and (i + 1 == j or first in _COORDINATORS):
        return None
    loose = first in RELATIVES or first in PREPOSITIONS or (first[-3:] == "ing" and first != "including")
    if mark == "," and not loose and line.has_clause(i + 1, _relative(line, i + 1, j)):
        return None
    found = _phrase(line, i - 1, inside=True)
    if found is not None and mark == "," and first in RELATIVES and line.lows[found[0] - 1] in _INTO_NAMES:
        return _with_inner_aside(line, found[0] - 1, j)
    if found is not None and mark == "," and (told := _told_of(line, found[0] - 1)):
        before = _phrase(line, told - 1)  # "Alder, which is based on the Isle of Man, the home of banks, said"
        return (before[0], j) if before else None
    if found is None:
        # "Hale, 45, of Leeds, said"
        before = around_aside(line, i) if mark == "," and line.texts[i - 1].isdigit() else None
        return (before[0], j) if before else None
    if (
        (i + 2 == j and (first in OPENERS or first in {"too", "though"}))
        or first in ASIDE_ADVERBIAL
        or (first[-3:] == "ing" and first != "including")
    ):
        return found  # "Hale, meanwhile, said", "Hale, for his part, said"
    return (_named_before(line, found), j + 1 if mark == ")" else j)


def _told_of(line: Line, i: int) -> int:
    """The comma before the relative clause that a preposition or an "and" before a name belongs to; 0 where there is none."""
    if line.lows[i] not in _INTO_NAMES and line.lows[i] not in {"and", "by"}:
        return 0
    comma = next((m for m in range(i, max(0, i - 16), -1) if line.kinds[m] != "w"), 0)
    if line.lows[comma] != "," or line.kinds[comma - 1] != "w":
        return 0
    led = line.lows[comma + 2] == "by" and line.lows[comma + 1] in LED
    return comma if led or line.lows[comma + 1] in RELATIVES else 0


def _with_inner_aside(line: Line, i: int, j: int) -> Stretch | None:
    """ "Hale, a fellow at the Alder Centre, which is in Leeds, said": the speaker, and all that is told of him."""
    comma = next((m for m in range(i, max(0, i - 30), -1) if line.kinds[m] != "w"), 0)
    if line.lows[comma] != "," or line.kinds[comma - 1] != "w" or not _apposes(line, comma + 1):
        return None
    found = _phrase(line, comma - 1)
    return (found[0], j) if found is not None and line.capitals[comma - 1] else None


def _named_before(line: Line, found: Stretch) -> int:
    """Where the speaker begins whose name or office stands before one more comma.

    "Its chairman, Paul Hale, a former mayor, said", "Paul Hale, head of Alder, a think tank, said".
    """
    comma = found[0] - 1
    if line.lows[comma] != "," or line.kinds[comma - 1] != "w":
        return found[0]
    before = _phrase(line, comma - 1)
    if before is None:
        return found[0]
    named, capital = line.capitals[found[0]], line.capitals[comma - 1]
    titled = named and is_title_word(line.lows[comma - 1]) and not capital
    apposed = not named and capital and _apposes(line, found[0])
    return before[0] if titled or apposed else found[0]


def _relative(line: Line, i: int, j: int) -> int:
    """Where the relative clause of an aside begins: "a farmer whose house was lost"."""
    return next((m for m in range(i + 1, j) if line.lows[m] in RELATIVES and line.kinds[m - 1] == "w"), j)


def _phrase(line: Line, j: int, *, inside: bool = False) -> Stretch | None:
    """The noun phrase that ends with item ``j``; ``inside`` where it may be what a preposition leads to."""
    first, soft, behind_verb = _segment(line, j)
    if behind_verb and (whole := _with_relative(line, first, j)) is not None:
        return whole
    start = first
    while start <= j and (line.lows[start] in OPENERS or line.lows[start] in _GRADING):
        start += 1
    if start > j:
        return None
    if (
        line.lows[start] in PREPOSITIONS - {"with"}
        and line.lows[start - 1] == ","
        and not line.capitals[j]
        and start > 3
    ):
        return None  # "an email obtained by Hale, his lawyer, through public records shows"
    # "In Leeds Hale", "left and Hale": what joins onto a verb or an adverbial is no part of the name.
    if soft >= 0 and (behind_verb or line.lows[start] in PREPOSITIONS or line.lows[soft] == "as"):
        if behind_verb and not inside and line.lows[soft] in _NEVER_OPEN:
            # "an email to a home in Lyon said": no subject is where a preposition leads. "Hale said a man on the roof shouted".
            said = line.lows[first - 1] in _SAID
            if not said and (line.capitals[j] or line.lows[start] not in _ARTICLES):
                return None
        else:
            start = soft + 1
    # "since the sale of Alder Inc the government had", but "Ivan the Terrible"
    article = (
        m
        for m in range(j - 1, start, -1)
        if line.lows[m] == "the" and line.capitals[m - 1] and line.lows[m - 1] not in NO_VERB
    )
    start = next((m for m in article if not line.capitals[m + 1] and not line.capitals[m]), start)
    start = _described_start(line, _trimmed(line, _list_start(line, _firm_start(line, start, j), soft), j))
    found = (start, _without_medium(line, start, j + 1))
    return found if start <= j and can_speak(line, found) else None


def _described_start(line: Line, start: int) -> int:
    """ "the bearded, 71-year-old diplomat said", "the hand-written, four-page letter said": with the first of two adjectives."""
    if "-" not in line.lows[start][1:] or line.lows[start - 1] != "," or line.lows[start - 3] not in _ARTICLES:
        return start
    heads = line.heads_sentence(start - 3) or line.kinds[start - 4] == "q"
    return start - 3 if line.kinds[start - 2] == "w" and heads else start


def _without_medium(line: Line, start: int, end: int) -> int:
    """ "Hale in a post on Monday said": where the name ends."""
    for m in range(start + 1, end - 2):
        if line.lows[m] == "in" and line.lows[m + 1] in _ITS and line.capitals[m - 1]:
            return m if any(line.lows[k] in _MEDIUMS for k in range(m + 2, end)) else end
    return end


def _firm_start(line: Line, start: int, j: int) -> int:
    """Where the name of a firm of partners begins: "lead manager Kidder, Alder and Co said", "Voss, Hale and Sons said"."""
    link = next((m for m in range(j, max(start, j - 3), -1) if line.lows[m] in {"and", "&"}), 0)
    if not link or line.lows[link + 1] not in FIRM_ENDS or line.lows[start - 1] != "," or not line.capitals[start - 2]:
        return start
    if not _all_capital(line, start, link):
        return start
    first, _, behind = _segment(line, start - 2)
    return start if behind or line.lows[first] in PREPOSITIONS else first


def _list_start(line: Line, start: int, soft: int) -> int:
    """Where a list of speakers begins: "Friends, lobbyists and rivals said"."""
    if soft < 0 or line.lows[soft] != "and" or line.lows[start - 1] != "," or soft - start > 3:
        return start
    first, _, behind = _segment(line, start - 2)
    last = line.lows[start - 2]
    if not behind and 0 < start - 2 - first < 4 and line.heads_sentence(first) and _all_capital(line, first, start - 1):
        return first
    listed = not behind and first <= start - 2 and start - 1 - first < 8 and line.lows[first] not in PREPOSITIONS
    named = last[-1:] == "s" and last not in OPENERS and not _is_temporal(line, start - 2)
    return first if listed and named and line.heads_sentence(first) else start


def _all_capital(line: Line, start: int, stop: int) -> bool:
    """Every word is one of a name."""
    return all(line.capitals[m] and not line.is_day(m) for m in range(start, stop))


def _with_relative(line: Line, first: int, j: int) -> Stretch | None:
    """ "A man who has met Hale said", "A report released in May by the ministry said": the noun before the verb.

    Nothing but words lies between the verb and the end, so that the verb has its subject in front of it and cannot be
    the one of the sentence, which is the verb of saying.
    """
    v = first - 1
    while v > 0 and (line.lows[v - 1] in BEFORE_VERBS or line.lows[v - 1] in BE or line.lows[v - 1] in _HAVE):
        v -= 1
    relative = line.lows[v - 1] in RELATIVES or line.lows[v - 1] == "that"
    past = line.lows[first - 1].endswith("ed") or line.lows[first - 1] in _SENT
    leads = line.lows[first] in PREPOSITIONS - SUBORDINATORS or (
        line.lows[first] in _PARTICLES and line.lows[first + 1] in PREPOSITIONS
    )
    participle = past and leads and v == first - 1  # "carried out by"
    reduced = participle and (not line.capitals[v - 1] or (v == 1 and line.lows[v - 1] in _PLURALS))
    end = v - 1 if relative else v
    if not (relative or reduced) or end < 1 or line.kinds[end - 1] != "w":
        return None
    start, _, behind = _segment(line, end - 1)
    while start < end and line.lows[start] in OPENERS:
        start += 1
    found = (start, j + 1)
    named = line.lows[start - 1] == "," and line.capitals[start - 2]  # "Hale, the man who met Voss": an aside
    if behind or start >= end or named or not line.heads_sentence(start) or not can_speak(line, (start, end)):
        return None
    return found


def _segment(line: Line, j: int) -> tuple[int, int, bool]:
    """Where the words up to ``j`` begin, the last preposition or "and" in them, and if a verb is before them."""
    soft = -1
    b = j
    while b >= 0 and j - b < 30 and (line.kinds[b] == "w" or line.lows[b] == ")" or _is_genitive(line, b)):
        low = line.lows[b]
        if low == ")":
            opening = next((m for m in range(b - 1, max(0, b - 6), -1) if line.lows[m] == "("), 0)
            inside = line.lows[b + 1] in ATTACHED or line.lows[b + 1] in FIRM_ENDS
            if not opening or not inside or not line.capitals[opening - 1]:
                break
            b = opening - 1  # "Senator Paul Hale (Labour) of Leeds", "Alder (Far East) Ltd"
            continue
        if low in SUBORDINATORS and low not in PREPOSITIONS:
            break
        if b < j and (line.verbish(b) or (b - 1 in line.cues and _ends_cue(line, b))):
            return b + 1, soft, True
        if soft < 0 and (low in PREPOSITIONS or low == "and"):
            soft = b
        b -= 1
    return b + 1, soft, False


def _ends_cue(line: Line, b: int) -> bool:
    """The second word of "made clear", "pointed out": what is said begins behind it."""
    cue = line.cues[b - 1]
    return cue.after == b + 1 and cue.verb.takes("ct")


def _is_genitive(line: Line, i: int) -> bool:
    """The mark is the apostrophe of "the Kellers' lawyer"."""
    return (
        i > 0
        and line.lows[i] == "'"
        and line.end(i - 1) == line.start(i)
        and line.lows[i - 1][-1:] == "s"
        and line.kinds[i + 1] == "w"
    )


def _trimmed(line: Line, start: int, j: int) -> int:
    """Without days and without what cannot stand before a name: "During his visit Marsh said"."""
    while start < j and _is_temporal(line, start):
        start += 1
    run = j
    while run > start and (
        line.capitals[run - 1] or line.lows[run - 1] in NAME_PARTICLES or line.lows[run - 1].startswith("ex-")
    ):
        run -= 1
    if run == start or not (line.capitals[j] and line.capitals[run]):
        return start
    first, before = line.lows[start], line.lows[run - 1]
    if before in INSIDE_NAMES or is_title_word(before) or _described(line, start, run):
        return start
    if (first in DETERMINERS or first in NUMERALS) and before not in GROUPS and not before.endswith("'s"):
        # "the former Marine Hale": one phrase; "his visit Marsh": two.
        return start if run - start <= 3 and first in _ARTICLES else run
    return start if line.capitals[start] or first in _BEFORE_NAMES else run


def _described(line: Line, start: int, run: int) -> bool:
    """Two or three plain words right behind a quotation or a comma go on with a name: "digital consultant Ann Hale"."""
    if not 1 < run - start < 4 or not (line.kinds[start - 1] == "q" or line.lows[start - 1] == ","):
        return False
    return all(line.texts[m].isalpha() and line.lows[m] not in NO_VERB for m in range(start, run))


def _is_temporal(line: Line, i: int) -> bool:
    """A day, a word that leads to one, or its number: "last Tuesday", "February 9"."""
    if line.lows[i] in _LEADS_DAY:
        return line.is_day(i + 1) or line.texts[i + 1].isdigit()  # "last week", but "early analysis"
    if line.is_day(i) or line.lows[i] in TIME_LEAD:
        return True
    return line.texts[i].isdigit() and line.is_day(i - 1)


def can_speak(line: Line, found: Stretch) -> bool:
    """The words can name somebody who speaks."""
    begin, end = found
    first, last, capital = line.lows[begin], line.lows[end - 1], line.capitals[begin]
    if (
        last in _NEVER_LAST
        or first in PREPOSITIONS
        or (first in ATTACHED and not capital)
        or (first.endswith("ly") and not capital)
    ):
        return False
    if all(_is_date(line, m) for m in range(begin, end)):
        return False
    if not capital and line.kinds[begin:end].count("w") == 1:
        return first in GROUPS or first.endswith("s")
    if capital or first in DETERMINERS or first == "one" or first.isdigit():
        return True
    return any(line.capitals[m] or _is_somebody(line.lows[m]) for m in range(begin, end))


def _is_date(line: Line, i: int) -> bool:
    """A number, a day, or a mark."""
    return line.lows[i] in DAYS or line.lows[i].isdigit() or line.kinds[i] != "w"


def _is_somebody(low: str) -> bool:
    """The word is one for people, for their office, or a plural."""
    return low in GROUPS or low.endswith("s") or is_title_word(low)


def speaker_behind(line: Line, start: int) -> Stretch | None:
    """The speaker behind the cue: "..., said Anna Keller, the mayor."."""
    i = start
    while i < line.n and line.kinds[i] == "w":
        low = line.lows[i]
        if i > start and (low in ATTACHED or low in {"and", "from"} or _attached(line, start, i)):
            if low == "and" and line.kinds[i + 1] != "w":
                break
        elif low in ENDS_PHRASE or line.is_weekday(i) or low in TIME_LEAD:
            break
        elif (i > start and line.verbish(i)) or (i == start and not _starts(line, i)) or i - start > 25:
            return None
        i += 1
    if i == start or line.lows[i - 1] in ATTACHED:
        return None
    if not can_speak(line, (start, i)) and line.lows[start] not in _SUBJECTS:
        return None
    return (start, with_apposition(line, _with_restriction(line, i)))


def _with_restriction(line: Line, i: int) -> int:
    """Also "an official who was briefed on it": without a name, only the clause tells who it is."""
    if line.lows[i] != "who" or line.capitals[i - 1]:
        return i
    end = next((m for m in range(i, min(line.n, i + 25)) if line.kinds[m] != "w"), i)
    told = any(i < at < end and "q" in cue.verb.frames for at, cue in line.cues.items())
    return i if told or line.kinds[end] == "q" else end


def _attached(line: Line, start: int, i: int) -> bool:
    """A preposition that goes on with an office or a person without a name: "an adviser to", "a man close to"."""
    if line.lows[i] not in {"to", "with"} or line.capitals[start]:
        return False
    before = line.lows[i - 1]
    return before in {"close", "familiar"} or is_title_word(before) or before.removesuffix("s") in _TIED


def _starts(line: Line, i: int) -> bool:
    """A name or an office can begin here: also "team manager Anna Hale"."""
    if starts_name(line, i):
        return True
    title = next((m for m in range(i + 1, min(line.n - 1, i + 4)) if is_title_word(line.lows[m])), 0)
    plain = all(line.lows[m].isalpha() and line.lows[m] not in NO_VERB and not line.verbish(m) for m in range(i, title))
    return title > 0 and plain and line.capitals[title + 1]


def starts_name(line: Line, i: int) -> bool:
    """A name or an office can begin with this word."""
    low = line.lows[i]
    if line.capitals[i] or low.isdigit() or low in _STARTS_NAME:
        return True
    return low in DETERMINERS or low in GROUPS or is_title_word(low)


def with_apposition(line: Line, i: int) -> int:
    """Also ", the mayor of Leeds": up to the next comma or stop."""
    if line.lows[i] == "(":
        close = next((k + 1 for k in range(i, min(i + 6, line.n)) if line.lows[k] == ")"), i)
        return with_apposition(line, close) if close > i and line.lows[close] == "," else close
    if line.lows[i] == "," and line.capitals[i - 1] and line.lows[i + 1].isdigit() and line.lows[i + 2] in _STOPS:
        return i + 2  # "said Hale, 44."
    if line.lows[i] == "," and (named := _named_behind(line, i)):
        return named
    if line.lows[i] == "," and line.capitals[i - 1] and (listed := _listed_behind(line, i)):
        return listed
    if line.lows[i] != "," or not _apposes(line, i + 1):
        return i
    k = i + 1
    while k < line.n and k - i < 30:
        if line.kinds[k] == "q" or line.lows[k] in {".", ";", ":", "!", "?", ")"}:
            break
        if line.lows[k] == "," and not _is_place_comma(line, k) and not _goes_on(line, k + 1):
            break
        k += 1
    return k


def _listed_behind(line: Line, i: int) -> int:
    """Behind a list of names, or a firm of partners: "said Hale, Voss and Keller.", "said Hale, Voss and Co."; 0 for none."""
    for m in range(i + 1, min(line.n, i + 14)):
        if line.lows[m] == "," or (line.capitals[m] and not line.is_day(m)):
            continue
        if line.lows[m] not in {"and", "&"} or not line.capitals[m + 1] or line.lows[m - 1] == ",":
            return 0
        end = next((k for k in range(m + 1, min(line.n, m + 6)) if not line.capitals[k]), line.n)
        return end if line.kinds[end] != "w" or line.lows[m + 1] in FIRM_ENDS else 0
    return 0


def _named_behind(line: Line, i: int) -> int:
    """Behind the name that ends "said the mayor, Anna Voss" and "said one of their lawyers, Anna Voss"; 0 for none."""
    office = line.lows[i - 1]
    if line.capitals[i - 1] or not (is_title_word(office) or is_title_word(office.removesuffix("s"))):
        return 0
    end = i + 1
    while line.kinds[end] == "w" and line.capitals[end] and not line.is_day(end):
        end += 1
    return end if 3 <= end - i <= 5 and line.kinds[end] != "w" else 0


def _goes_on(line: Line, i: int) -> bool:
    """One aside more begins here: ", a tailor, a man who", ", a think tank, the biggest of them."."""
    if line.lows[i] != "the":
        return line.lows[i] in _GOES_ON
    stop = next((m for m in range(i, min(line.n, i + 8)) if line.kinds[m] != "w"), 0)
    return line.lows[stop] == "." and not any(line.verbish(m) for m in range(i, stop))


def _apposes(line: Line, i: int) -> bool:
    """The words behind a comma say who the speaker is: an office, an age, "its president", "Leeds's only dentist"."""
    first = line.lows[i]
    if first.endswith("ing") and first not in ACTING:
        return False  # "Hale, citing Leeds's mayor"
    if first in _APPOSING or first in _POSSESSIVES or is_title_word(first):
        return True
    for m in range(i, min(line.n, i + 8)):
        if line.kinds[m] != "w" or (m > i and line.verbish(m)):
            return False
        if is_title_word(line.lows[m].rpartition("-")[2]):
            return line.lows[i] not in PREPOSITIONS and line.lows[i] not in _COORDINATORS
        if line.capitals[m] and line.lows[m].endswith(("'s", "s'")):
            return line.kinds[m + 1] == "w"
    return False


def _is_place_comma(line: Line, k: int) -> bool:
    """ "a farmer from Leeds, England": the comma of a place."""
    if k + 1 >= line.n or not (line.capitals[k - 1] and line.capitals[k + 1]):
        return False
    return line.lows[k + 2] in {",", ".", ""}
