"""Figures into numeric claims."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from claimcheck.claims.claim import Modality, NumericClaim, When
from claimcheck.extraction.attributed import quoted_at, said_at, speaker_at
from claimcheck.extraction.changing import tie_changes
from claimcheck.extraction.conversions import tie_conversions
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.measures import Setting, context_of, measure_of, places_between, places_of
from claimcheck.extraction.modality import modality_at
from claimcheck.extraction.partition import partition
from claimcheck.extraction.recalled import both, pointers, tie_recalls
from claimcheck.extraction.roles import Draft, assign
from claimcheck.extraction.sentence import Sentence, governor
from claimcheck.extraction.sharing import share_out
from claimcheck.extraction.summing import tie_sums
from claimcheck.lexing.figures import quantity
from claimcheck.lexing.token import DateMention, Figure
from claimcheck.lexing.verbs import BEGINNINGS
from claimcheck.text.document import Document
from claimcheck.text.span import Span
from claimcheck.text.value import built


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
    names = [_identify(draft, document, ids) for draft in drafts]
    by_draft = {id(draft): name for draft, name in zip(drafts, names, strict=True)}
    return [_claim(draft, name, by_draft, document, setting) for draft, name in zip(drafts, names, strict=True)]


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
    reach = Setting(
        figures[at - 1].right if at else sentence.start,
        figures[at + 1].left if at + 1 < len(figures) else sentence.end,
    )
    return Draft(figure, sentence, measure_of(sentence, figure), place=_place(sentence, figure, reach))


def _place(sentence: Sentence, figure: Figure, reach: Setting) -> tuple[str, ...]:
    """Where: beside the figure, else at the head of the sentence ("In Lyon, 12 died and 30 were hurt")."""
    near = places_of(sentence, figure, reach)
    if near or reach.left == sentence.start:
        return near
    opening = sentence.folded[sentence.start : sentence.start + 3].casefold()
    comma = sentence.folded.find(",", sentence.start, reach.left)
    return places_between(sentence, sentence.start, comma) if opening == "in " and comma > 0 else ()


def _identify(draft: Draft, document: Document, ids: Counted) -> str:
    sentence, figure = draft.sentence, draft.figure
    text = sentence.text[figure.start : figure.end]
    return ids.identify("numeric", document.id, sentence.whole, text)


def _claim(
    draft: Draft,
    name: str,
    by_draft: dict[int, str],
    document: Document,
    setting: tuple[str, ...],
) -> NumericClaim:
    sentence, figure = draft.sentence, draft.figure

    def linked(other: Draft | None) -> str | None:
        return None if other is None else by_draft[id(other)]

    fields: dict[str, Any] = {
        "id": name,
        "document": document.id,
        "field": sentence.field,
        "span": Span.between(figure.start, figure.end),
        "text": sentence.text[figure.start : figure.end],
        "sentence": sentence.span,
        "sentence_text": sentence.whole,
        "speaker": speaker_at(sentence.said, figure.start, figure.end),
        "modality": _modality(sentence, figure),
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
        "part_of": linked(draft.part_of),
        "adds_to": linked(draft.adds_to),
        "before": linked(draft.before),
        "change_of": linked(draft.change_of),
        "converts": linked(draft.converts),
        "share_of": linked(draft.share_of),
        "shared_by": linked(draft.shared_by),
        "recalled_by": linked(draft.recalled_by),
        "company": draft.company,
        "points": draft.points,
        "exhaustive": draft.exhaustive,
        "disjoint": draft.disjoint,
        "change": figure.change,
        "mention": sentence.text[figure.left : figure.right],
        "quoted": quoted_at(sentence.said, figure.start, figure.end),
        "cited": sentence.cited,
        "hearsay": sentence.hearsay,
        "section": sentence.section,
    }
    return built(NumericClaim, **fields)


def _modality(sentence: Sentence, figure: Figure) -> Modality:
    """What the clause says; what somebody denies is denied, however plainly the clause has it."""
    modality = modality_at(sentence, figure.left, figure.right)
    said = said_at(sentence.said, figure.start, figure.end)
    return "denied" if modality == "actual" and said is not None and said.modality == "denied" else modality


def _when(sentence: Sentence, figure: Figure, document: Document) -> When | None:
    """The date of the figure's clause; for a length of time that begins, the day of the dateline."""
    if sentence.field != "text":
        return None
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
    return left.endswith(("since", "until", "till", "through", " by", "before", "after"))


def _begins(sentence: Sentence, figure: Figure) -> bool:
    hold = governor(sentence, figure.left, figure.right)
    return hold is not None and hold.verb.lemma in BEGINNINGS and hold.verb.form in ("past", "s")
