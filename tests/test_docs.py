"""The documentation pages lead where they say, and the pages of the rules are those the rules would make today."""

from __future__ import annotations

import doctest
import re
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import claimcheck
from claimcheck.claims.claim import CLAIM
from claimcheck.rules.catalogue import catalogue

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(
    path
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md"))
    if path.exists()  # README.md is not part of every build
)
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def generator() -> Iterator[ModuleType]:
    """docs/build_rules.py, which is a script and in no package."""
    spec = spec_from_file_location("build_rules", DOCS / "build_rules.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def links(page: Path) -> list[str]:
    prose = FENCED.sub("", page.read_text(encoding="utf-8"))
    return [link for link in LINK.findall(prose) if not re.match(r"[a-z]+:", link)]


def anchors(page: Path) -> set[str]:
    """The headings of a page as GitHub links to them."""
    prose = FENCED.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def blocks(page: str, language: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return [body for found, body in FENCED.findall(text) if found == language]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_a_file_and_a_heading(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_is_reached_from_the_index() -> None:
    seen: set[Path] = set()
    waiting = [DOCS / "index.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page in seen or page.suffix != ".md":
            continue
        seen.add(page)
        waiting += [page.parent / link.partition("#")[0] for link in links(page) if not link.startswith("#")]
    assert {path.resolve() for path in DOCS.rglob("*.md")} <= seen


def test_every_rule_has_a_page(generator: ModuleType) -> None:
    ours = [rule.code for rule in catalogue() if len(rule.family) == generator.OWN_LETTERS]
    assert ours
    assert {path.stem for path in (DOCS / "rules").glob("*.md")} == {"README", *ours}


def test_the_pages_of_the_rules_are_up_to_date(generator: ModuleType) -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in (DOCS / "rules").glob("*.md")}
    assert written == generator.pages(), "run: python docs/build_rules.py"


def test_the_claims_made_by_hand_in_the_documentation_are_claims() -> None:
    examples = blocks("claims-files.md", "jsonl")
    assert examples
    for example in examples:
        claims = tuple(CLAIM.validate_json(line) for line in example.splitlines())
        (finding,) = claimcheck.check_claims(claims).at_least("warning")
        assert finding.equation == "100 + 350 = 450, not 460"


@pytest.mark.parametrize("page", ["how-a-figure-is-read.md", "how-a-date-is-read.md"])
def test_the_examples_of_the_documentation_are_read_as_it_says(page: str) -> None:
    result = doctest.testfile(str(DOCS / page), module_relative=False)
    assert result.attempted
    assert not result.failed


def walk_through() -> dict[str, Any]:
    """What the code in adding-a-rule.md defines: a rule, and the tests of its examples and laws."""
    names: dict[str, Any] = {"__name__": "acme_claimcheck.rules"}
    for example in blocks("adding-a-rule.md", "python"):
        exec(compile(example, "acme_claimcheck/rules.py", "exec"), names)
    return names


WALK_THROUGH = walk_through()
test_the_rule_of_the_walk_through_keeps_its_examples = WALK_THROUGH["test_examples"]
test_the_rule_of_the_walk_through_obeys_the_laws = WALK_THROUGH["test_laws"]
