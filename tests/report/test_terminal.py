"""The report for an editor: what is quoted, marked, counted, and how it fits the screen."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.measure import Measure
from claimcheck.claims.quantity import Quantity
from claimcheck.findings.finding import Dimensions, Evidence, Finding, Repair
from claimcheck.findings.report import Coverage, DocumentSummary, NotCompared, Report
from claimcheck.report.terminal import coverage_line, position, render, tally
from claimcheck.text.document import Document
from claimcheck.text.span import Span

WIRE = Document(
    id="wire.txt",
    text="""Britain sends 350 more troops to Poland
20220207
https://example.org/a

Britain will send 350 troops to join 100 engineers already there, bringing the total to 460.
The council put the bill for the flood at $8 million.
""",
)
DAILY = Document(id="daily.txt", title="Flood costs $8 billion", text="Mayor Jean Roche said 15 people were killed.")
FOUR = ("350", "100", "460")


def piece(document: Document, words: str, nth: int = 0, *, title: bool = False) -> Evidence:
    """The nth place where the words stand."""
    text = (document.title or "") if title else document.text
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    span = Span(start=start, end=start + len(words))
    return Evidence(document=document.id, field="title" if title else "text", span=span, text=words)


def repair(at: Evidence, new: str) -> Repair:
    return Repair(document=at.document, field=at.field, span=at.span, old=at.text or "", new=new)


def finding(*evidence: Evidence, **fields: Any) -> Finding:
    given_ = {"rule": "ARI001", "name": "sum-mismatch", "outcome": "conflict", "severity": "error"}
    return Finding.model_validate(
        {**given_, "message": "The figures do not add up.", "fingerprint": "f", "evidence": evidence, **fields}
    )


def page(
    *findings: Finding,
    width: int = 80,
    color: bool = False,
    documents: tuple[Document, ...] = (WIRE, DAILY),
    claims: tuple[Claim, ...] = (),
    report: Report | None = None,
    **show: bool,
) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=color, color_system="standard" if color else None, highlight=False
    )
    render(report or Report(findings=findings), documents, console, claims=claims, **show)
    return out.getvalue()


SUM = finding(
    piece(WIRE, "350", 1),
    piece(WIRE, "100"),
    piece(WIRE, "460"),
    equation="350 + 100 = 450, not 460",
    repairs=(repair(piece(WIRE, "460"), "450"), repair(piece(WIRE, "100"), "110")),
)


def test_a_finding_quotes_the_sentence_with_its_figures_underlined() -> None:
    assert page(SUM).splitlines()[:10] == [
        "error ARI001 sum-mismatch",
        "The figures do not add up.",
        "    350 + 100 = 450, not 460",
        "  wire.txt:5:19",
        "    Britain will send 350 troops to join 100 engineers already there, bringing",
        "                      ^^^                ^^^",
        "    the total to 460.",
        "                 ^^^",
        "  to reconcile: change 460 to 450, or 100 to 110",
        "",
    ]


def test_in_colour_figures_are_reversed_and_not_underlined() -> None:
    text = page(SUM, color=True)
    assert "\x1b[1;7m350\x1b[0m" in text
    assert "^" not in text


def test_places_in_two_texts_are_quoted_one_after_the_other() -> None:
    lines = page(finding(piece(DAILY, "15"), piece(WIRE, "350", 1))).splitlines()
    assert lines.index("  daily.txt:1:23") < lines.index("  wire.txt:5:19")


def test_a_headline_is_called_one_wherever_it_stands() -> None:
    text = page(finding(piece(DAILY, "$8 billion", title=True), piece(WIRE, "$8 million"), piece(WIRE, "350")))
    assert "  daily.txt (headline)\n    Flood costs $8 billion\n                ^^^^^^^^^^\n" in text
    assert "  wire.txt:1:15 (headline)\n    Britain sends 350 more troops to Poland\n" in text


def test_repairs_name_the_text_where_there_are_two_and_the_place_where_the_figures_are_alike() -> None:
    a, b = piece(DAILY, "$8 billion", title=True), piece(WIRE, "$8 million")
    two = page(finding(a, b, repairs=(repair(a, "$8 million"), repair(b, "$8 billion"))))
    assert "change $8 billion to $8 million in daily.txt, or $8 million to $8 billion in wire.txt" in " ".join(
        two.split()
    )
    c, d = piece(WIRE, "350"), piece(WIRE, "350", 1)
    alike = page(finding(c, d, repairs=(repair(c, "450"), repair(d, "360"))), width=100)
    assert "change 350 to 450 at wire.txt:1:15 (headline), or 350 to 360 at wire.txt:5:19" in alike


def test_what_is_changed_together_is_joined_and_what_it_does_is_said_once() -> None:
    a, b, c = piece(WIRE, "350"), piece(WIRE, "350", 1), piece(WIRE, "100")
    both = repair(a, "360").model_copy(update={"also": (repair(b, "360"),), "note": "2 equations then hold"})
    other = repair(c, "110").model_copy(update={"note": "2 equations then hold"})
    assert (
        "change 350 to 360 at wire.txt:1:15 (headline) and 350 to 360 at wire.txt:5:19, "
        "or 100 to 110 at wire.txt:5:38 (2 equations then hold)"
    ) in " ".join(page(finding(b, c, repairs=(both, other))).split())
    apart = (other, repair(piece(WIRE, "460"), "450"))
    assert "change 100 to 110 (2 equations then hold), or 460 to 450" in page(finding(c, repairs=apart))


@pytest.mark.parametrize("outcome", ["dispute", "update", "note"])
def test_disputes_updates_and_notes_are_shown_by_name(outcome: str) -> None:
    text = page(finding(piece(DAILY, "15"), outcome=outcome, severity="info"))
    assert text.startswith(f"{outcome} ARI001")
    assert f"1 {outcome}." in text


def test_an_outcome_made_graver_than_usual_says_so() -> None:
    assert page(finding(piece(DAILY, "15"), outcome="dispute", severity="error")).startswith("dispute error ARI001")


def test_checks_that_hold_are_counted_and_listed_when_asked_for() -> None:
    parts = (piece(WIRE, "350", 1), piece(WIRE, "100"), piece(DAILY, "15"))
    held = finding(*parts, outcome="consistent", severity="info", equation="350 + 100 = 450")
    assert page(held) == "No conflicts found; 1 check holds (--show consistent).\nNo figures to compare.\n"
    shown = page(held, consistent=True)
    assert shown.startswith(
        "holds ARI001 sum-mismatch\n    350 + 100 = 450\n    The figures do not add up.\n"
        '    "350" wire.txt:5:19; "100" 5:38; "15" daily.txt:1:23\n'
    )


def test_confidence_is_said_where_it_is_not_full_and_never_rounded_up_to_it() -> None:
    assert "confidence" not in page(SUM)
    assert "  confidence 0.80\n" in page(finding(piece(DAILY, "15"), confidence=0.8))
    assert "  confidence 0.99\n" in page(finding(piece(DAILY, "15"), confidence=0.999))


def test_the_relation_is_one_line_of_what_is_the_same_and_what_is_not_known() -> None:
    relation = Dimensions(measure="same", entity="same", place="contained", scope="same", modality="same")
    text = page(finding(piece(DAILY, "15"), relation=relation), width=100)
    assert "  same: measure, entity, scope, modality · contained: place · unknown: time\n" in text
    assert "unknown" not in page(finding(piece(DAILY, "15"), relation=Dimensions()))


def test_claims_made_by_hand_are_named_by_their_id_and_what_they_say() -> None:
    made = NumericClaim(id="in-all", quantity=Quantity.model_validate({"value": "460"}), measure=Measure(head="troop"))
    text = page(finding(Evidence(claim="in-all"), Evidence(claim="there", text="100 engineers")), claims=(made,))
    assert "  claim in-all\n    460 troop\n" in text
    assert "  claim there\n    100 engineers\n" in text


def test_claims_from_a_file_are_quoted_in_the_sentence_they_carry() -> None:
    sentence = "In all 460 troops came."
    claim = NumericClaim(
        id="c1",
        document="wire.txt",
        span=Span(start=107, end=110),
        text="460",
        sentence=Span(start=100, end=100 + len(sentence)),
        sentence_text=sentence,
        quantity=Quantity.model_validate({"value": "460"}),
    )
    at = Evidence(document="wire.txt", span=claim.span, text="460", claim="c1", sentence=claim.sentence)
    text = page(finding(at), documents=(), claims=(claim,))
    assert "  wire.txt\n    In all 460 troops came.\n           ^^^\n" in text


def test_a_text_cannot_paint_over_the_report_of_it() -> None:
    hostile = Document(id="a\x1b[2J.txt", text="\x1b[1A\u202eSome 12\x07 died.\r\nMore.")
    text = page(finding(piece(hostile, "12"), message="\x1b]0;title\x07"), documents=(hostile,))
    assert not set(text) & {"\x1b", "\x07", "\u202e", "\r"}


COVERAGE = Coverage(
    numbers=62,
    compared=41,
    not_compared=(
        NotCompared(reason="no comparable claim", count=15, examples=(piece(WIRE, "350"), piece(DAILY, "15"))),
        NotCompared(reason="year open", count=6),
    ),
)


def summed(numbers: int, compared: int, *rest: tuple[str, int], documents: int = 1) -> str:
    rows = tuple(NotCompared(reason=reason, count=count) for reason, count in rest)
    summaries = tuple(DocumentSummary(id=str(number)) for number in range(documents))
    return coverage_line(
        Report(documents=summaries, coverage=Coverage(numbers=numbers, compared=compared, not_compared=rows))
    )


def test_the_last_line_says_how_many_figures_were_compared() -> None:
    summaries = (DocumentSummary(id="wire.txt"), DocumentSummary(id="daily.txt"))
    said = "62 figures in 2 documents: 41 compared, 21 not compared (15 no comparable claim; 6 year open)."
    report = Report(documents=summaries, coverage=COVERAGE)
    assert page(report=report, width=100) == f"No conflicts found.\n{said}\n"


def test_the_coverage_reads_well_for_any_number() -> None:
    assert summed(0, 0) == "No figures to compare in 1 document."
    assert summed(1, 1) == "1 figure in 1 document: compared."
    assert summed(1, 0, ("year open", 1)) == "1 figure in 1 document: not compared (year open)."
    assert summed(1200, 1200, documents=3) == "1,200 figures in 3 documents: all compared."
    assert summed(4, 0, ("year open", 4)) == "4 figures in 1 document: none compared (year open)."
    assert summed(4, 3, ("year open", 1)) == "4 figures in 1 document: 3 compared, 1 not compared (year open)."
    assert summed(2, 2, documents=0) == "2 figures: all compared."


def test_the_rarer_of_many_reasons_are_counted_together() -> None:
    said = summed(
        21, 0, *((f"reason {letter}", count) for letter, count in zip("abcdef", (6, 5, 4, 3, 2, 1), strict=True))
    )
    assert "none compared (6 reason a; 5 reason b; 4 reason c; 6 for 3 other reasons)." in said
    assert "4 c; 3 d" in summed(18, 0, ("a", 6), ("b", 5), ("c", 4), ("d", 3))


def test_examples_of_what_was_not_compared_are_listed_when_asked_for() -> None:
    report = Report(documents=(DocumentSummary(id="wire.txt", numbers=1, claims=2),), coverage=COVERAGE)
    text = page(report=report, coverage=True)
    assert "wire.txt: 1 figure, 2 claims\n" in text
    assert '15 not compared: no comparable claim\n    "350" wire.txt:1:15 (headline)\n    "15" daily.txt:1:23\n' in text
    assert "    and 13 more\n6 not compared: year open\n" in text


def test_the_tally_counts_each_kind() -> None:
    info = finding(severity="info")
    assert tally([SUM, SUM, info, info, finding(severity="info", outcome="dispute")]) == "2 errors, 2 info, 1 dispute."
    assert tally([]) == "No conflicts found."


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    relation = Dimensions(measure="same", entity="same", scope="same", modality="same")
    long = SUM.model_copy(update={"relation": relation, "confidence": 0.5, "message": "One figure " * 30})
    report = Report(findings=(long,), documents=(DocumentSummary(id="wire.txt"),), coverage=COVERAGE)
    lines = page(report=report, width=width, coverage=True).splitlines()
    assert max(map(cell_len, lines)) <= min(width, 100)


def test_wide_letters_are_underlined_where_they_stand() -> None:
    text = Document(id="a.txt", text="東京で12人が死亡した。")
    assert "\n    東京で12人が死亡した。\n          ^^\n" in page(finding(piece(text, "12")), documents=(text,))


def test_lines_and_columns_count_from_one() -> None:
    assert position("a\r\nb", 0) == (1, 1)
    assert position("a\r\nb", 3) == (2, 1)


def test_a_hundred_thousand_letters_without_a_space_are_quoted_at_once() -> None:
    hostile = Document(id="a.txt", text="1" * 100_000)
    assert "…" in page(finding(piece(hostile, "11", 500)), documents=(hostile,))
