"""Every case of every docstring, and of the files beside it, holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.checking.asking import inquire
from claimcheck.claims.claim import NumericClaim
from claimcheck.errors import RuleError
from claimcheck.extraction.extract import extract
from claimcheck.findings.finding import Finding, Remark
from claimcheck.matching.subjects import Pair
from claimcheck.rules import Rule, rule
from claimcheck.rules.catalogue import catalogue, select
from claimcheck.rules.docs import parse
from claimcheck.rules.tolerances import Tolerances
from claimcheck.testing.examples import Example, examples, run, suite

RULES = tuple(rule for rule in catalogue() if rule.retired is None)
FOLDER = Path(__file__).parent / "rules"


def beside(rule: Rule) -> list[Path]:
    """The file of cases that do not fit on the docstring's screen, where there is one."""
    family = rule.module.split(".")[-2]
    return [path for path in [FOLDER / family / f"{rule.check.__name__}.md"] if path.exists()]


@pytest.mark.parametrize("example", [e for rule in RULES for e in examples(rule, *beside(rule))], ids=str)
def test_an_example_holds(example: Example) -> None:
    run(example)


def conflicts(example: Example) -> list[Finding]:
    """What all the rules that run by default say against the documents of an example."""
    claims = [claim for document in example.case.documents for claim in extract(document)]
    asked = inquire(claims, select(), Tolerances())
    return [finding for one in asked for finding in one.findings if finding.outcome == "conflict"]


def cases(heading: str) -> list[Example]:
    return [example for rule in RULES for example in examples(rule, *beside(rule)) if example.case.heading == heading]


@pytest.mark.parametrize("example", [e for e in cases("Flags") if e.rule.default], ids=str)
def test_a_flag_is_one_finding_in_the_company_of_other_rules(example: Example) -> None:
    marked = {(mark.document, mark.field, mark.start) for mark in example.case.marks}
    found = [
        finding.rule
        for finding in conflicts(example)
        if {(e.document, e.field, e.span.start) for e in finding.evidence if e.span} == marked
    ]
    assert len(found) == 1, f"for one set of evidence: {found}"
    assert found[0] == example.rule.code or example.rule.code in catalogue()[found[0]].over


@pytest.mark.parametrize("example", cases("Passes"), ids=str)
def test_what_one_rule_passes_no_other_flags(example: Example) -> None:
    assert not [f"{finding.rule}: {finding.message}" for finding in conflicts(example)]


@rule(code="TST011", name="toll-differs", since="0.1", where="cross")
def toll_differs(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """Two texts count the dead of one town differently.

    Flags:

        wire:  Police said [[12]] people were killed in Lyon.
        daily: Police said [[15]] people were killed in Lyon.

    Passes:

        wire:  Police said 12 people were killed in Lyon.
        daily: Police said 12 people were killed in Lyon.

    Skips:

        wire:  Police said 12 people were killed in Lyon.
        daily: Police said 15 people were killed in Paris.
    """
    if not pair.left.quantity.meets(pair.right.quantity):
        yield Remark("they differ", pair.members)


test_the_examples_of_a_plugin_run_as_one_suite = suite(toll_differs)


def fault(heading: str, *lines: str) -> str:
    """What is said against a case of this rule."""
    text = f"It is odd.\n\n{heading}:\n\n" + "\n".join(f"    {line}" for line in lines)
    (case,) = parse(text, name="TST011").cases
    with pytest.raises(AssertionError) as failed:
        run(Example(toll_differs, case))
    return str(failed.value)


TWELVE = "wire:  Police said 12 people were killed in Lyon."
FIFTEEN = "daily: Police said 15 people were killed in Lyon."
ELSEWHERE = "daily: Police said 15 people were killed in Paris."


def test_a_case_that_is_not_flagged_fails() -> None:
    assert "should have said conflict" in fault(
        "Flags", TWELVE, "daily: Police said [[12]] people were killed in Lyon."
    )


def test_a_case_flagged_at_other_characters_fails() -> None:
    account = fault("Flags", TWELVE, "daily: Police said [[15 people]] were killed in Lyon.")
    assert "the evidence is not what is marked" in account
    assert "daily 12-21 '15 people'" in account
    assert "TST011 conflict" in account


def test_a_case_that_should_be_noted_is_not_satisfied_by_a_conflict() -> None:
    marked = ("wire: Police said [[12]] people were killed in Lyon.", FIFTEEN.replace("15", "[[15]]"))
    assert "should have said update or dispute or note" in fault("Notes", *marked)


def test_a_pass_that_is_flagged_fails() -> None:
    assert "nothing against it" in fault("Passes", TWELVE, FIFTEEN)


def test_a_pass_that_nobody_was_asked_about_fails() -> None:
    account = fault("Passes", TWELVE, ELSEWHERE)
    assert "the rule was never asked" in account
    assert "asked:\n    nothing" in account


def test_a_skip_that_was_asked_about_fails() -> None:
    account = fault("Skips", TWELVE, FIFTEEN)
    assert "the rule was asked" in account
    assert "pair of '12' | '15': comparable" in account


def test_cases_may_stand_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "toll_differs.md"
    path.write_text(f"# More\n\nPasses:\n\n    {TWELVE}\n    daily: Police said 12 people were killed in Lyon.\n")
    (*_, more) = examples(toll_differs, path)
    assert str(more) == "TST011-Passes-5"
    run(more)


def test_a_file_that_does_not_keep_to_the_notation_is_named(tmp_path: Path) -> None:
    path = tmp_path / "toll_differs.md"
    path.write_text("# More\n\nPasses:\n\n    Police said 12.\n")
    with pytest.raises(RuleError, match=r"toll_differs\.md: line 5: "):
        examples(toll_differs, path)
