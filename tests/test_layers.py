"""Imports point down, every outside library has one owner, and the outside world is touched in few rooms only."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import claimcheck

ROOT = Path(claimcheck.__file__).parent

FLOORS = {
    "errors": 1,
    "text": 2,
    "claims": 3,
    "reading": 3,
    "findings": 4,
    "lexing": 4,
    "extraction": 5,
    "matching": 5,
    "rules": 6,
    "checking": 7,
    "report": 7,
    "cli": 9,
    "testing": 9,
}
RULE_HABIT = (
    "claimcheck.claims",
    "claimcheck.findings",
    "claimcheck.matching.subjects",
    "claimcheck.rules",
    "claimcheck.text",
)
"""What a rule touches: one that lexes or extracts is reading text, and lacks a field."""

OWNERS = {
    "quantulum3": ("lexing/quantulum.py",),
    "rapidfuzz": ("matching/similarity.py",),
    "typer": ("cli/",),
    "click": ("cli/",),
    "rich": ("cli/", "report/page.py", "report/terminal.py"),
    "hypothesis": ("testing/",),
    "pytest": ("testing/",),
    "pydantic": ("",),
    "pydantic_core": ("",),
}
"""The files, by how their paths begin, that may import a library. One that is not named here may not be imported."""

WORLD = {
    "print": ("cli/",),
    "input": ("cli/",),
    "open": ("cli/", "reading/"),
    "os.environ": ("cli/",),
    "os.getenv": ("cli/",),
    "sys.exit": ("cli/",),
    "sys.stdin": ("cli/",),
    "sys.stdout": ("cli/",),
    "sys.stderr": ("cli/",),
    "datetime.now": ("cli/",),
    "datetime.today": ("cli/",),
    "datetime.utcnow": ("cli/",),
    "date.today": ("cli/",),
    "time.time": ("cli/",),
}
"""Names that reach outside, and the rooms that may."""

WORLD_MODULES = {"random": ("cli/",), "socket": (), "urllib.request": (), "http.client": (), "subprocess": ()}
READERS = ("open", "read_text", "read_bytes", "write_text", "write_bytes")
NAMEPLATES = ("__init__.py", "testing/__init__.py")
"""Lazy name tables: the only ``__init__`` files with a function."""


class Import(NamedTuple):
    """One import: the whole name, and the line it stands on."""

    name: str
    line: int


class Module(NamedTuple):
    """A file of ours, read."""

    path: str
    name: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The folder, or the module itself where it stands alone."""
        return self.path.split("/")[0].removesuffix(".py")


def module(path: str, source: str) -> Module:
    name = ".".join(("claimcheck", *path.removesuffix(".py").split("/"))).removesuffix(".__init__")
    return Module(path, name, ast.parse(source, path))


@cache
def modules() -> tuple[Module, ...]:
    files = sorted(ROOT.rglob("*.py"))
    return tuple(module(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files)


def imports(found: Module) -> Iterator[Import]:
    """Everything a file imports; in the top nameplate, what only type checkers see does not count."""
    exempt = {
        child
        for node in ast.walk(found.tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test) and found.path == "__init__.py"
        for child in ast.walk(node)
    }
    for node in ast.walk(found.tree):
        if node in exempt:
            continue
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield Import(whole if whole in names() else str(node.module), node.lineno)


@cache
def names() -> frozenset[str]:
    return frozenset(found.name for found in modules())


def ours(name: str) -> bool:
    return name == "claimcheck" or name.startswith("claimcheck.")


def climbs(found: Module) -> list[str]:
    """Imports that do not point down the ladder."""
    faults = []
    for name, line in imports(found):
        room = name.split(".")[1] if name.count(".") else ""
        if not ours(name) or not room or found.path in ("__init__.py", "__main__.py") or room == found.room:
            continue
        if room not in FLOORS or FLOORS[found.room] <= FLOORS[room]:
            faults.append(f"{found.path}:{line} imports {name}")
    return faults


def strays(found: Module) -> list[str]:
    """Imports of libraries that belong to other files."""
    return [
        f"{found.path}:{line} imports {name}"
        for name, line in imports(found)
        if not ours(name)
        and name.split(".")[0] not in sys.stdlib_module_names
        and not found.path.startswith(OWNERS.get(name.split(".")[0], ("nowhere",)))
    ]


def reaches(found: Module) -> list[str]:
    """Uses of what lies outside the program, in rooms that may not."""
    faults = []
    # A field or a flag may be called "open" as well; where a file has one, only the bare call is the function.
    own = {node.id for node in ast.walk(found.tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    called = {id(node.func) for node in ast.walk(found.tree) if isinstance(node, ast.Call)}
    for node in ast.walk(found.tree):
        used = ast.unparse(node) if isinstance(node, ast.Name | ast.Attribute) else ""
        if used in own and id(node) not in called:
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in READERS:
            used = "open"
        tail = ".".join(used.split(".")[-2:])
        for word in (used, tail):
            if word in WORLD and not found.path.startswith(WORLD[word]):
                faults.append(f"{found.path}:{getattr(node, 'lineno', 0)} uses {word}")
                break
    for name, line in imports(found):
        if name in WORLD_MODULES and not found.path.startswith(WORLD_MODULES[name] or ("nowhere",)):
            faults.append(f"{found.path}:{line} imports {name}")
    return faults


def rereads(found: Module) -> list[str]:
    """What a rule imports beyond claims, findings and subjects."""
    if found.room != "rules" or found.path.count("/") < 2:
        return []
    return [
        f"{found.path}:{line} imports {name}"
        for name, line in imports(found)
        if ours(name) and not name.startswith(RULE_HABIT)
    ]


def relative(found: Module) -> list[str]:
    """Imports that leave it to the reader where they lead."""
    nodes = (node for node in ast.walk(found.tree) if isinstance(node, ast.ImportFrom) and node.level)
    return [f"{found.path}:{node.lineno} imports {'.' * node.level}{node.module or ''}" for node in nodes]


def logic(found: Module) -> list[str]:
    """What a nameplate holds beyond its text and the names it passes on."""
    plain = (ast.Import, ast.ImportFrom, ast.Expr)
    kept = [node for node in found.tree.body if not isinstance(node, plain) and not _names_all(node)]
    return [f"{found.path}:{node.lineno} holds {type(node).__name__}" for node in kept]


def _names_all(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"


def everywhere(faults: Callable[[Module], list[str]]) -> list[str]:
    return [fault for found in modules() for fault in faults(found)]


def test_every_room_has_its_floor() -> None:
    rooms = {found.room for found in modules()} - {"__init__", "__main__"}
    assert rooms <= set(FLOORS)


def test_imports_point_down() -> None:
    assert not everywhere(climbs)


def test_imports_are_absolute() -> None:
    assert not everywhere(relative)


def test_libraries_have_one_owner() -> None:
    assert not everywhere(strays)


def test_the_outside_is_touched_in_its_rooms_only() -> None:
    assert not everywhere(reaches)


def test_a_rule_speaks_of_claims_and_subjects_only() -> None:
    assert not everywhere(rereads)


def test_a_nameplate_says_what_the_room_is_for_and_holds_no_logic() -> None:
    plates = [found for found in modules() if found.path.endswith("__init__.py")]
    assert not [found.path for found in plates if not ast.get_docstring(found.tree)]
    assert not [fault for found in plates if found.path not in NAMEPLATES for fault in logic(found)]


def test_no_modules_import_each_other_in_a_circle() -> None:
    edges = {found.name: {name for name, _ in imports(found) if name in names()} - {found.name} for found in modules()}
    # Taking away, again and again, whatever imports nothing that is left: what stays is in a circle, or leads to one.
    while free := {name for name, needs in edges.items() if not needs & edges.keys()}:
        edges = {name: needs for name, needs in edges.items() if name not in free}
    assert not edges


# The tests above pass on a tree without faults; these see that they would find one.


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("text/span.py", "from claimcheck.claims.quantity import Quantity"),
        ("extraction/numeric.py", "import claimcheck.matching.subjects"),
        ("report/html.py", "def late():\n    from claimcheck.checking.checker import check"),
        ("text/span.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import claimcheck.claims.claim"),
    ],
)
def test_an_import_that_climbs_is_seen(path: str, source: str) -> None:
    assert climbs(module(path, source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("lexing/units.py", "import quantulum3.parser"),
        ("matching/keys.py", "from rapidfuzz import fuzz"),
        ("report/markdown.py", "from rich.console import Console"),
        ("claims/claim.py", "import numpy"),
        ("cli/main.py", "import hypothesis"),
    ],
)
def test_a_library_away_from_its_owner_is_seen(path: str, source: str) -> None:
    assert strays(module(path, source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("lexing/quantulum.py", "import quantulum3.parser"),
        ("matching/similarity.py", "from rapidfuzz import fuzz"),
        ("cli/check.py", "from rich.console import Console"),
        ("testing/laws.py", "import hypothesis"),
    ],
)
def test_an_owner_may_import_its_library(path: str, source: str) -> None:
    assert not strays(module(path, source))


@pytest.mark.parametrize(
    "source",
    [
        "print('x')",
        "log = print",
        "open('x')",
        "Path('x').read_text()",
        "import os\nos.environ['X']",
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\ndt.date.today()",
        "import random",
        "from random import choice",
        "import urllib.request",
    ],
)
def test_a_reach_outside_is_seen(source: str) -> None:
    assert reaches(module("claims/claim.py", source))


def test_a_rule_that_reads_text_is_seen() -> None:
    assert rereads(module("rules/sums/odd.py", "from claimcheck.lexing.numerals import numerals"))
    assert rereads(module("rules/sums/odd.py", "from claimcheck.matching.gate import relate"))
    assert not rereads(module("rules/sums/odd.py", "from claimcheck.matching.subjects import Pair"))


def test_a_relative_import_is_seen() -> None:
    assert relative(module("claims/claim.py", "from . import quantity"))


@pytest.mark.parametrize("source", ["def late(): ...", "NAMES = {}", "if True:\n    import os", "for x in (): ..."])
def test_logic_on_a_nameplate_is_seen(source: str) -> None:
    assert logic(module("claims/__init__.py", source))
    assert not logic(module("claims/__init__.py", '"""Claims."""\nfrom x import y\n__all__ = ["y"]'))
