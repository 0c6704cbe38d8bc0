"""Where what a cue says ends: at the next attribution, or with its sentence."""

from __future__ import annotations

from claimcheck.extraction.clauses import Line
from claimcheck.extraction.content import ADDS, QUESTIONS, content_after, hearer_end, time_end
from claimcheck.extraction.function_words import (
    BE,
    BEFORE_VERBS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    THIRD,
)
from claimcheck.extraction.phrases import speaker_behind
from claimcheck.lexing.names import GROUPS, is_title_word
from claimcheck.text.tables import words

_OPENS_FRONT = words(
    "even although though if unless while when because since despite following after before until once"
)
_ARTICLES = words("a an the its his her their")
_HELPING = words("is are was were has have had will would can could may might must does do did")
# Behind one of these a subject and its verb may still be part of what is wished: "to see what the board has done".
_LINKS = RELATIVES | QUESTIONS | words("that when if because while as whom than")
_MAY_END = ADDS | {",", ";", ""}  # and a dash; a quotation is nothing here


def content_end(line: Line, k: int, *, brief: bool = False, chained: bool = False) -> int:
    """The item behind the content that begins at ``k``: before the next attribution, or the end of the sentence.

    ``brief``: it has no subject of its own, and a new subject ends it: "declined to comment and officials said".
    ``chained``: it stands behind "admitting that", and another such form ends it: "but warning that".
    """
    fronted = line.lows[k + (line.lows[k] == "that")] in _OPENS_FRONT
    for m, low in enumerate(line.lows[k + 1 : line.n], k + 1):
        if low not in _MAY_END and low[0] != "-":
            continue
        if fronted and low == "," and line.lows[m + 1] not in ADDS:
            fronted = False  # "that even though it was late, many traders had expected more"
            continue
        if line.kinds[m] == "q":
            if line.lows[m + 1] == "according":
                return m + 1
        elif low in ADDS:
            if chained and _is_gerund_cue(line, m + 1):
                return m
            if brief and (new_attribution(line, m + 1) or _new_clause(line, k, m + 1)):
                return m
            if _second_cue(line, m + 1, brief=brief) or _named_speaker(line, m + 1):
                return m
        else:
            breaks = brief and (low[0] == "-" or _participle(line, m + 1) or line.lows[m + 1] in RELATIVES)
            if breaks or low == ";" or _leaves_content(line, m + 1, k):
                return m
    end = line.n
    while end > k + 1 and line.lows[end - 1] in {".", "!", "?", ","}:
        end -= 1
    return end


def _new_clause(line: Line, k: int, i: int) -> bool:
    """ "refused to lend more and borrowers were in trouble": a subject and its helping verb, and nothing it could depend on."""
    verb = next((m for m in range(i + 1, min(line.n, i + 7)) if line.kinds[m] != "w" or line.lows[m] in _HELPING), 0)
    if line.lows[i] in THIRD and (line.finite(i + 1) or i + 1 in line.cues):
        return _LINKS.isdisjoint(line.lows[k:i])
    if not verb or line.kinds[verb] != "w" or line.lows[verb] in _LINKS or not line.opens_clause(i):
        return False
    return _LINKS.isdisjoint(line.lows[k:verb])


def _is_gerund_cue(line: Line, i: int) -> bool:
    """A verb of saying in -ing stands here: "... but warning that", "... and calling it"."""
    return (cue := line.cues.get(i)) is not None and cue.form == "gerund"


def _told_relative(line: Line, i: int) -> bool:
    """ "..., which he called “a joke”": the writer goes on with what somebody says of it."""
    if line.lows[i] not in RELATIVES or not (line.capitals[i + 1] or line.lows[i + 1] in SUBJECT_PRONOUNS):
        return False
    return any(line.says(m) for m in range(i + 2, min(line.n, i + 6)))


def _participle(line: Line, i: int) -> bool:
    """ "declined to comment, not wanting to", "pledged to stay, saying"; not "to sell the mill, including its stock"."""
    low = line.lows[i + 1 if line.lows[i] == "not" else i]
    return low.endswith("ing") and low not in PREPOSITIONS and low != "including"


def _named_speaker(line: Line, i: int) -> bool:
    """ "... and Voss says": a name and a cue that takes a clause, with the clause behind it."""
    if i >= line.n or not line.capitals[i]:
        return False
    cue = next((line.cues[m] for m in range(i + 1, min(line.n, i + 6)) if m in line.cues), None)
    if cue is None or "c" not in cue.verb.frames or not all(line.capitals[m] for m in range(i, cue.at)):
        return False
    return cue.form == "finite" and (line.lows[cue.after] == "that" or line.opens_clause(cue.after))


def _leaves_content(line: Line, i: int, k: int) -> bool:
    """What begins here behind a comma is no longer what the cue before it says."""
    low = line.lows[i]
    if low == "yet" and line.opens_clause(i + 1) and not _quotes_on(line, i + 1):
        return True
    if (low == "but" and line.lows[i + 1] != "not" and not _quotes_on(line, i + 1)) or (
        low == "even" and line.lows[i + 1] == "as"
    ):
        return True
    if low in {"and", "while"} and new_attribution(line, i + 1):
        return True
    return _told_relative(line, i) or _cue_opens(line, i, k) or _named_behind(line, i) or _new_speaker(line, i)


def _quotes_on(line: Line, i: int) -> bool:
    """ "..., but they “would not yield”": quoted words without another speaker are still those of this one."""
    for m in range(i, min(line.n, i + 12)):
        if line.kinds[m] == "q":
            return True
        if m in line.cues:
            return False
    return False


def _cue_opens(line: Line, i: int, k: int) -> bool:
    """ "..., according to Hale", "..., adding that", "..., said Hale" behind a clause that began at ``k``."""
    cue = line.cues.get(i)
    if cue is None or cue.form in {"gerund", "phrase"}:
        # "said that, according to police, ..." goes on behind it.
        phrase = cue is not None and cue.form == "phrase" and (line.kinds[k] == "q" or line.has_clause(k, i - 1))
        return phrase or (cue is not None and cue.form == "gerund" and cue.verb.takes("ctq"))
    said = cue.form == "finite" and speaker_behind(line, cue.after) is not None
    return said and (line.kinds[k] == "q" or line.has_clause(k, i - 1))


def _second_cue(line: Line, i: int, *, brief: bool) -> bool:
    """ "... and asked whether", "... but conceded that": the same speaker goes on with another verb."""
    while i < line.n and (line.lows[i] in BEFORE_VERBS or line.lows[i].endswith("ly")):
        i += 1
    if not line.says(i):
        return False
    after = line.cues[i].after
    if line.lows[i - 1] == "but" and "i" not in line.cues[i].verb.frames:
        return True  # "denied that 12 were killed but confirmed three injuries"
    if "c" in line.cues[i].verb.frames and line.opens_clause(after):
        return True
    if line.lows[after] == "to":
        return brief  # "said that she was wrong and intended to leave" goes on with what is said
    return line.lows[after] in {"that", "whether", "if"} or line.kinds[after] == "q"


def new_attribution(line: Line, i: int) -> bool:
    """A subject of a few words and a cue: the next speaker begins."""
    for m in range(i, min(line.n, i + 9)):
        if line.kinds[m] != "w":
            return False
        if line.says(m, "ch"):
            if _tells(line, m):
                return True
            if "n" not in line.cues[m].verb.frames:
                return False  # "reports" may yet be who speaks
        if m > i and line.finite(m) and line.lows[m] not in BEFORE_VERBS:
            return False
    return False


def _tells(line: Line, m: int) -> bool:
    """The verb of saying has its words behind it or before it: not "is expected to stay", "had maintained the price"."""
    if line.lows[m - 1] in BE or line.lows[m - 1] in _ARTICLES or line.lows[m - 1] in PREPOSITIONS:
        return False
    cue = line.cues[m]
    plural = "n" in cue.verb.frames and line.lows[m][-1:] == "s"  # "developing new projects for it"
    if cue.verb.lemma == "say" or (cue.verb.takes("xy") and line.lows[cue.after] != "to" and not plural):
        return True  # "the board said in announcing it", "while Voss has estimated a loss"
    end = hearer_end(line, cue.after) if "h" in cue.verb.frames else cue.after
    return line.kinds[time_end(line, end)] != "w" or content_after(line, cue.after, cue.verb) is not None


def _new_speaker(line: Line, i: int) -> bool:
    """ "..., the Kremlin said it": a named subject, a cue and its clause."""
    if i >= line.n:
        return False
    low = line.lows[i]
    named = line.capitals[i] or low in {"the", "others", "some", "another"} or low in GROUPS or is_title_word(low)
    return named and new_attribution(line, i)


def _named_behind(line: Line, i: int) -> bool:
    """ "..., Hale said." behind content that began after another cue."""
    for m in range(i, min(line.n, i + 8)):
        if line.kinds[m] != "w":
            return False
        if m > i and line.says(m, "q"):
            return line.kinds[m + 1] not in {"w", "q"}
    return False
