"""Figures into numeric claims."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby

from claimcheck.claims.claim import NumericClaim, When
from claimcheck.extraction.attributed import quoted_at, said_at
from claimcheck.extraction.changing import tie_changes
from claimcheck.extraction.conversions import tie_conversions
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.draft import Draft
from claimcheck.extraction.measures import context_of, measure_of, places_between, places_of
from claimcheck.extraction.modality import modality_at
from claimcheck.extraction.partition import partition
from claimcheck.extraction.recalled import both, pointers, tie_recalls
from claimcheck.extraction.roles import assign
from claimcheck.extraction.sentence import Sentence, governor
from claimcheck.extraction.sharing import share_out
from claimcheck.extraction.summing import tie_sums
from claimcheck.lexing.figures import quantity
from claimcheck.lexing.token import DateMention, Figure
from claimcheck.lexing.verbs import BEGINNINGS
from claimcheck.text.document import Document
from claimcheck.text.span import Span
from claimcheck.text.value import built, maker


def numeric_claims(
    document: Document,
    lines: Sequence[tuple[Sentence, Sequence[Figure]]],
    setting: tuple[str, ...],
    ids: Counted,
    sentences: Sequence[Sentence] = (),
) -> list[NumericClaim]:
    """One claim for every figure, and for every number that points back to one, in reading order.

    ``sentences`` are all there are, those without figures as well: in them numbers that point back are looked for.
    """
    drafts = [_draft(sentence, figures, at) for sentence, figures in lines for at in range(len(figures))]
    lines_of = assign(drafts)
    tie_conversions(drafts)
    tie_changes(lines_of)
    share_out(lines_of)
    drafts = _tied_across(drafts, lines_of, sentences)
    for draft in drafts:
        sentence, figure = draft.sentence, draft.figure
        text = sentence.text[figure.start : figure.end]
        draft.name = ids.identify("numeric", document.id, sentence.whole, text)
    return [_claim(draft, document, setting) for draft in drafts]


def _tied_across(drafts: list[Draft], lines: Sequence[Sequence[Draft]], sentences: Sequence[Sentence]) -> list[Draft]:
    """The drafts, and those numbers that were tied to one of them by pointing back."""
    folded = sentences[0].folded if sentences else ""
    found = [*pointers(folded, sentences), *both(folded, sentences)] if drafts else []
    if found:
        together = sorted((*drafts, *found), key=lambda draft: draft.figure.start)
        lines = [list(line) for _, line in groupby(together, key=lambda draft: draft.sentence.number)]
    partition(lines)
    tie_sums(lines)
    tie_recalls(lines)
    told = {id(draft.recalled_by) for draft in drafts}
    return [
        draft for draft in (together if found else drafts) if not draft.points or draft.part_of or id(draft) in told
    ]


def _draft(sentence: Sentence, figures: Sequence[Figure], at: int) -> Draft:
    figure = figures[at]
    left = figures[at - 1].right if at else sentence.start
    right = figures[at + 1].left if at + 1 < len(figures) else sentence.end
    return Draft(figure, sentence, measure_of(sentence, figure), place=_place(sentence, figure, left, right))


def _place(sentence: Sentence, figure: Figure, left: int, right: int) -> tuple[str, ...]:
    """Where: beside the figure, else at the head of the sentence ("In Lyon, 12 died and 30 were hurt")."""
    near = places_of(sentence, figure, left, right)
    if near or left == sentence.start:
        return near
    opening = sentence.folded[sentence.start : sentence.start + 3].casefold()
    comma = sentence.folded.find(",", sentence.start, left)
    return places_between(sentence, sentence.start, comma) if opening == "in " and comma > 0 else ()


def _claim(draft: Draft, document: Document, setting: tuple[str, ...]) -> NumericClaim:
    sentence, figure = draft.sentence, draft.figure
    said = sentence.said
    teller = said_at(said, figure.start, figure.end) if said else None
    modality = modality_at(sentence, figure.left, figure.right)
    if modality == "actual" and teller is not None and teller.modality == "denied":
        modality = "denied"  # what somebody denies is denied, however plainly the clause has it
    fields: dict[str, object] = {
        "id": draft.name,
        "document": document.id,
        "field": sentence.field,
        "span": Span.between(figure.start, figure.end),
        "text": sentence.text[figure.start : figure.end],
        "sentence": sentence.span,
        "sentence_text": sentence.whole,
        "speaker": None if teller is None else teller.speaker,
        "modality": modality,
        "when": _when(sentence, figure, document),
        "place": draft.place,
        "published": document.published,
        "source": document.source,
        "context": context_of(sentence, figure.left, figure.right),
        "setting": setting,
        "kind": "numeric",
        "quantity": quantity(figure),
        "measure": draft.measure,
        "role": draft.role,
        "part_of": None if draft.part_of is None else draft.part_of.name,
        "adds_to": None if draft.adds_to is None else draft.adds_to.name,
        "before": None if draft.before is None else draft.before.name,
        "change_of": None if draft.change_of is None else draft.change_of.name,
        "corrects": None,
        "converts": None if draft.converts is None else draft.converts.name,
        "share_of": None if draft.share_of is None else draft.share_of.name,
        "shared_by": None if draft.shared_by is None else draft.shared_by.name,
        "recalled_by": None if draft.recalled_by is None else draft.recalled_by.name,
        "company": draft.company,
        "counted_on": 0,
        "points": draft.points,
        "exhaustive": draft.exhaustive,
        "disjoint": draft.disjoint,
        "change": figure.change,
        "framing": "current",
        "mention": sentence.text[figure.left : figure.right],
        "quoted": quoted_at(said, figure.start, figure.end) if said else False,
        "cited": sentence.cited,
        "hearsay": sentence.hearsay,
        "section": sentence.section,
    }
    return _made(fields)


_made = maker(NumericClaim)


def _when(sentence: Sentence, figure: Figure, document: Document) -> When | None:
    """The date of the figure's clause; for a length of time that begins, the day of the dateline."""
    if sentence.field != "text":
        return None
    near = []
    if sentence.dates:
        floor, roof = sentence.clause(figure.start)
        near = [d for d in sentence.dates if floor <= d.start and d.end <= roof and d.kind != "clock"]
        near = [d for d in near if not _other_end(sentence, d)]
    if near:
        date = min(near, key=lambda d: abs(d.start - figure.start))
        if date.first is None and not date.year_open:
            return None
        return built(When, start=date.first, end=date.last, text=sentence.text[date.start : date.end])
    if figure.dimension == "time" and document.published is not None and _begins(sentence, figure):
        day = document.published.date() if isinstance(document.published, dt.datetime) else document.published
        return built(When, start=day, end=None, text=None)
    return None


def _other_end(sentence: Sentence, date: DateMention) -> bool:
    """ "since 1998", "until February 20": an end of a stretch, not the day the figure is of."""
    left = sentence.slice(date.start - 12, date.start).rstrip().removesuffix(" the")
    return left.endswith(_ENDS)


_ENDS = ("since", "until", "till", "through", " by", "before", "after")


def _begins(sentence: Sentence, figure: Figure) -> bool:
    hold = governor(sentence, figure.left, figure.right)
    return hold is not None and hold.verb.lemma in BEGINNINGS and hold.verb.form in ("past", "s")
