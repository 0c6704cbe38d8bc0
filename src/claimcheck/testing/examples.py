"""Runs the examples of docstrings, and stories in Markdown.

The cases of a docstring are in the notation of `claimcheck.rules.docs`. What each heading asserts:

``Flags``
    Some finding of the rule is a conflict whose evidence is the marked characters, exactly.
``Notes``
    Some finding of the rule is an update, a dispute or a note whose evidence is the marked characters, exactly.
``Passes``
    The rule was asked, and all it says is that things are consistent.
``Skips``
    The rule was never asked: the claims are about different things.

A story is a Markdown file in which prose tells what is at stake, and fenced blocks hold the texts and what is to be
said of them by all the rules together::

    ```story
    wire [2022-02-07] "Troops for Gdańsk": Britain will send 350 troops to join
        100 engineers already in Gdańsk, bringing the total to 450.
    daily = seeds/brussels.txt
    ```

    ```expect
    none of: error, warning
    exit 0
    ```

    When a hurried desk mistypes the total:

    ```story
    wire: "450" -> "460"
    ```

    ```expect
    ARI001 conflict error: 350 | 100 | 460
    none of: error, warning
    exit 1
    ```

A ``story`` block has one line for each document: in the notation of docstrings, a file by its path
(``name = path``, looked for beside the story and in the folders above it), or an edit (``name: "old" -> "new"``, where
the old words stand exactly once). A block that holds nothing but edits starts from the story before it.

An ``expect`` block has one line for each thing expected:

``CODE outcome severity: mention | mention``
    There is such a finding; its evidence are these pieces of text, no more and no fewer, in any order.
``none of: error, warning``
    Of the findings that no line names, none has this severity, outcome or code.
``exit 0``
    The command line would end with this code: 1 where a finding is a warning or graver.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple, NoReturn, get_args

import pytest

from claimcheck.checking.asking import Asked, inquire
from claimcheck.checking.checker import Checker
from claimcheck.claims.claim import Claim
from claimcheck.errors import ReadingError, RuleError
from claimcheck.extraction.extract import extract
from claimcheck.findings.finding import SEVERITIES, Evidence, Finding, Outcome
from claimcheck.matching.subjects import Group, Pair, Subject
from claimcheck.reading.files import read
from claimcheck.rules.declare import Rule
from claimcheck.rules.docs import Case, Heading, Mark, parse, read_documents
from claimcheck.rules.tolerances import Tolerances
from claimcheck.text.document import Document

SPEAKS: Final[dict[Heading, tuple[Outcome, ...]]] = {"Flags": ("conflict",), "Notes": ("update", "dispute", "note")}
"""The outcomes with which a rule is to speak of what is marked."""


class Example(NamedTuple):
    """A case and the rule it is an example of."""

    rule: Rule
    case: Case

    def __str__(self) -> str:
        return f"{self.rule.code}-{self.case.heading}-{self.case.line}"


def examples(rule: Rule, *more: str | os.PathLike[str]) -> tuple[Example, ...]:
    """The cases of the rule's docstring, and of files in the same notation.

    Raises RuleError where the notation is not kept.
    """
    docs = [parse(rule.doc, name=f"{rule.code} {rule.name}")]
    docs += [parse(read(path).document.text, name=str(path)) for path in more]
    return tuple(Example(rule, case) for doc in docs for case in doc.cases)


def run(example: Example) -> None:
    """Hold what the rule says of the documents against what the heading asserts.

    Raises AssertionError with what was read, asked and found.
    """
    rule, case = example
    claims = [claim for document in case.documents for claim in extract(document)]
    asked = [one for one in inquire(claims, (rule,), Tolerances()) if one.rule is rule]
    fault = _fault(case, asked)
    if fault:
        raise AssertionError(_account(example, fault, claims, asked))


def suite(*rules: Rule) -> Callable[..., None]:
    """A test of every example of these rules, for pytest::

    test_examples = examples.suite(odd_figure)
    """

    @pytest.mark.parametrize("example", [example for rule in rules for example in examples(rule)], ids=str)
    def holds(example: Example) -> None:
        run(example)

    test: Callable[..., None] = holds
    return test


def _fault(case: Case, asked: Sequence[Asked]) -> str | None:
    """What is not as the heading asserts; None where all is."""
    findings = [finding for one in asked for finding in one.findings]
    if case.heading == "Skips":
        return "the rule was asked; it should not have been" if asked else None
    if not asked:
        return "the rule was never asked: extraction or matching did not get there"
    if case.heading == "Passes":
        return "the rule should have nothing against it" if any(f.outcome != "consistent" for f in findings) else None
    outcomes = SPEAKS[case.heading]
    spoken = [finding for finding in findings if finding.outcome in outcomes]
    if not spoken:
        return f"the rule should have said {' or '.join(outcomes)}"
    if not any(_marks(finding.evidence) == case.marks for finding in spoken):
        return "the evidence is not what is marked"
    return None


def _marks(evidence: Iterable[Evidence]) -> frozenset[Mark]:
    return frozenset(
        Mark(piece.document or "", piece.field, piece.span.start, piece.span.end)
        for piece in evidence
        if piece.span is not None
    )


def _account(example: Example, fault: str, claims: Sequence[Claim], asked: Sequence[Asked]) -> str:
    """Everything needed to see why an example does not hold."""
    rule, case = example
    lines = [f"{rule.code} {rule.name}, {case.heading}, line {case.line}: {fault}", *_indented(case.lines)]
    if case.marks:
        lines += ["marked:", *_indented(_marked(case))]
    lines += ["read:", *_indented(map(_claim, claims))]
    lines += ["asked:", *_indented(_subject(one.subject) for one in asked)]
    findings = [finding for one in asked for finding in one.findings]
    return "\n".join((*lines, "found:", *_indented(map(_finding, findings))))


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines] or ["    nothing"]


def _marked(case: Case) -> Iterator[str]:
    documents = {document.id: document for document in case.documents}
    for mark in sorted(case.marks):
        document = documents[mark.document]
        text = document.text if mark.field == "text" else document.title or ""
        yield _place(mark.document, mark.field, mark.start, mark.end, mark.span.slice(text))


def _place(document: str | None, field: str, start: int, end: int, text: str | None) -> str:
    where = f"{document}'s title" if field == "title" else document
    return f"{where} {start}-{end} {text!r}"


def _claim(claim: Claim) -> str:
    if claim.span is None:
        return f"{claim.kind} {claim.id}"
    return f"{claim.kind} {_place(claim.document, claim.field, claim.span.start, claim.span.end, claim.text)}"


def _subject(subject: Subject) -> str:
    if isinstance(subject, Pair | Group):
        members = " | ".join(repr(claim.text) for claim in subject.members)
        return f"{subject.shape} of {members}: {subject.relation.sum}, {subject.relation.reason}"
    return f"claim {subject.text!r}"


def _finding(finding: Finding) -> str:
    pieces = (
        _place(e.document, e.field, e.span.start, e.span.end, e.text) if e.span else str(e.claim)
        for e in finding.evidence
    )
    return f"{finding.rule} {finding.outcome} {finding.severity}: {' | '.join(pieces)} ({finding.message})"


# Stories.

_FENCE = re.compile(r"\s*```+\s*([\w-]*)\s*\Z")
_FILE = re.compile(r"(?P<id>[^\W\d_][\w.-]*)\s*=\s*(?P<path>\S.*)\Z")
_EDIT = re.compile(r"(?P<id>[^\W\d_][\w.-]*)\s*:\s*\"(?P<old>.+)\"\s*->\s*\"(?P<new>.*)\"\s*\Z")
_EXPECTED = re.compile(r"(?P<rule>[A-Z]{3,4}\d{3})\s+(?P<outcome>\w+)\s+(?P<severity>\w+)\s*:(?P<mentions>.*)\Z")
_NONE = re.compile(r"none of\s*:(?P<words>.*)\Z")
_EXIT = re.compile(r"exit\s+(?P<code>[01])\Z")


class _Block(NamedTuple):
    """A fenced block: what it is called, the line it opens on, and its lines."""

    name: str
    line: int
    lines: list[tuple[int, str]]


class _Expected(NamedTuple):
    """A finding that is to be there."""

    rule: str
    outcome: str
    severity: str
    mentions: tuple[str, ...]

    def fits(self, finding: Finding) -> bool:
        return (
            (self.rule, self.outcome, self.severity) == (finding.rule, finding.outcome, finding.severity)
        ) and Counter(self.mentions) == Counter(piece.text or "" for piece in finding.evidence)


def run_story(path: str | os.PathLike[str]) -> None:
    """Check the documents of every story in the file, and hold the reports against what is expected.

    Raises AssertionError with what was found, and RuleError where the file does not keep to the format.
    """
    file = Path(path)
    checker = Checker()
    told: tuple[Document, ...] | None = None
    asked = False
    for block in _blocks_of(file):
        if block.name == "story":
            if told is not None and not asked:
                _refuse(file, block.line, "the story before this one is followed by no 'expect' block")
            told, asked = _told(block, file, told), False
        elif told is None or asked:
            _refuse(file, block.line, "an 'expect' block follows a 'story' block")
        else:
            _compare(block, file, checker.check(told).findings)
            asked = True
    if not asked:
        _refuse(file, 1, "a story has a 'story' block and an 'expect' block")


def _refuse(file: Path, line: int, why: str) -> NoReturn:
    raise RuleError(f"{file.name}: line {line}: {why}")


def _blocks_of(file: Path) -> Iterator[_Block]:
    """The blocks of a story, in order; other fenced blocks are prose."""
    block: _Block | None = None
    for number, text in enumerate(read(file).document.text.splitlines(), start=1):
        fence = _FENCE.match(text)
        if block is None and fence:
            block = _Block(fence.group(1), number, [])
        elif block is not None and fence and not fence.group(1):
            if block.name in ("story", "expect"):
                yield block
            block = None
        elif block is not None:
            block.lines.append((number, text))
    if block is not None:
        _refuse(file, block.line, "this block is never closed")


def _told(block: _Block, file: Path, before: tuple[Document, ...] | None) -> tuple[Document, ...]:
    """The documents of a story block."""
    files: list[Document] = []
    edits: list[tuple[int, re.Match[str]]] = []
    rest: list[tuple[int, str]] = []
    for number, text in block.lines:
        if edit := _EDIT.match(text.strip()):
            edits.append((number, edit))
        elif named := _FILE.match(text):
            files.append(_read(named, number, file))
        else:
            rest.append((number, text))
    written, marks = read_documents(rest, name=file.name)
    if marks:
        _refuse(file, block.line, "a story marks nothing; its evidence stands in the 'expect' block")
    documents = {document.id: document for document in (*written, *files)}
    if len(documents) < len(written) + len(files):
        _refuse(file, block.line, "two documents have one name")
    if not documents:
        documents = {document.id: document for document in before or ()}
    for number, edit in edits:
        documents[edit["id"]] = _edited(documents.get(edit["id"]), edit, number, file)
    if not documents:
        _refuse(file, block.line, "a story holds at least one document")
    return tuple(documents.values())


def _read(named: re.Match[str], number: int, file: Path) -> Document:
    """A file of the story's folder, or of one above it."""
    found = next(
        (folder / named["path"] for folder in file.resolve().parents if (folder / named["path"]).exists()), None
    )
    if found is None:
        _refuse(file, number, f"there is no file {named['path']!r} beside the story or in a folder above it")
    try:
        return read(found).document.model_copy(update={"id": named["id"]})
    except ReadingError as err:
        _refuse(file, number, str(err))


def _edited(document: Document | None, edit: re.Match[str], number: int, file: Path) -> Document:
    """The document with the words exchanged, in its text or in its title."""
    if document is None:
        _refuse(file, number, f"there is no document {edit['id']!r} to edit")
    texts = {"text": document.text, "title": document.title or ""}
    count = sum(text.count(edit["old"]) for text in texts.values())
    if count != 1:
        _refuse(file, number, f"{edit['old']!r} stands in {edit['id']!r} {count} times; an edit needs it exactly once")
    changed = {field: text.replace(edit["old"], edit["new"]) for field, text in texts.items() if edit["old"] in text}
    return document.model_copy(update=changed)


def _compare(block: _Block, file: Path, findings: Sequence[Finding]) -> None:
    """Hold the findings against the lines of an expect block."""
    left = list(findings)
    faults: list[str] = []
    banned: list[str] = []
    code: int | None = None
    for number, text in block.lines:
        line = text.strip()
        if not line:
            continue
        if expected := _EXPECTED.match(line):
            wanted = _wanted(expected, number, file)
            found = next((finding for finding in left if wanted.fits(finding)), None)
            if found is None:
                faults.append(f"line {number}: there is no such finding: {line}")
            else:
                left.remove(found)
        elif none := _NONE.match(line):
            banned += _words(none["words"], number, file)
        elif ending := _EXIT.match(line):
            code = int(ending["code"])
        else:
            _refuse(file, number, f"{line!r} is nothing to expect; write 'CODE outcome severity: mention | mention'")
    faults += [
        f"none of {', '.join(banned)} was expected: {_finding(finding)}"
        for finding in left
        if {finding.severity, finding.outcome, finding.rule} & set(banned)
    ]
    ends = int(any(finding.severity != "info" for finding in findings))
    if code is not None and code != ends:
        faults.append(f"exit {code} was expected, and it is {ends}")
    if faults:
        story = f"{file.name}, the block on line {block.line}:"
        raise AssertionError("\n".join((story, *_indented(faults), "found:", *_indented(map(_finding, findings)))))


def _wanted(line: re.Match[str], number: int, file: Path) -> _Expected:
    for key, allowed in (("outcome", get_args(Outcome)), ("severity", SEVERITIES)):
        if line[key] not in allowed:
            _refuse(file, number, f"{line[key]!r} is no {key}; use {', '.join(allowed)}")
    mentions = tuple(mention.strip() for mention in line["mentions"].split("|"))
    if not all(mentions):
        _refuse(file, number, "name the evidence: 'CODE outcome severity: mention | mention'")
    return _Expected(line["rule"], line["outcome"], line["severity"], mentions)


def _words(listed: str, number: int, file: Path) -> list[str]:
    words = [word.strip() for word in listed.split(",")]
    for word in words:
        if word not in (*SEVERITIES, *get_args(Outcome)) and not re.fullmatch(r"[A-Z]{3,4}\d{3}", word):
            _refuse(file, number, f"{word!r} is no severity, outcome or code")
    return words
