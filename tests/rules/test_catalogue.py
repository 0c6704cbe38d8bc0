"""Gathering rules: walking a package, plugging in others, looking up and choosing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from claimcheck.errors import PluginError, SettingsError
from claimcheck.rules.catalogue import GROUP, Catalogue, catalogue, gather, select

SOURCE = '''
from claimcheck.claims.claim import NumericClaim
from claimcheck.rules import rule


@rule(code="{code}", name="{name}", since="0.1"{more})
def {function}(claim: NumericClaim):
    """It is odd."""
    yield from ()
'''

Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Writes a module with one rule, to be imported in this test only."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)

    def write_module(module: str, code: str, name: str, more: str = "", source: str = SOURCE) -> str:
        path = tmp_path.joinpath(*module.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        for parent in path.relative_to(tmp_path).parents[:-1]:
            tmp_path.joinpath(parent, "__init__.py").touch()
        path.write_text(source.format(code=code, name=name, function=name.replace("-", "_"), more=more))
        return module

    yield write_module
    for module in set(sys.modules) - before:
        del sys.modules[module]


@pytest.fixture
def ours(write: Write) -> Catalogue:
    """A package with two families."""
    write("ours.sums.sum_odd", "SUM002", "sum-odd")
    write("ours.sums.sum_even", "SUM001", "sum-even", ", default=False")
    write("ours.dates.date_odd", "DAY001", "date-odd")
    write("ours.dates.date_gone", "DAY002", "date-gone", ", retired='0.4'")
    return gather(import_module("ours"), ())


def plugin(value: str, name: str = "acme") -> EntryPoint:
    return EntryPoint(name=name, value=value, group=GROUP)


def codes(rules: object) -> list[str]:
    assert isinstance(rules, Catalogue | tuple)
    return [rule.code for rule in rules]


def test_a_package_is_walked_to_its_ends_and_sorted_by_code(ours: Catalogue) -> None:
    assert codes(ours) == ["DAY001", "DAY002", "SUM001", "SUM002"]
    assert len(ours) == 4
    assert ours.families == ("DAY", "SUM")


def test_a_rule_is_found_by_code_name_and_family(ours: Catalogue) -> None:
    assert ours["SUM002"] is ours["sum-odd"] is ours["sum002"]
    assert codes(ours.find("SUM")) == ["SUM001", "SUM002"]
    assert "SUM" in ours
    assert "SUM009" not in ours
    assert 3 not in ours


def test_a_family_is_not_one_rule(ours: Catalogue) -> None:
    with pytest.raises(SettingsError, match="family of 2 rules; name one of them: SUM001, SUM002"):
        ours["SUM"]


@pytest.mark.parametrize(
    ("word", "nearest"), [("sum-od", "'sum-odd'"), ("SUM003", "'SUM00"), ("SAM", "'SUM'"), ("dae-odd", "'date-odd'")]
)
def test_an_unknown_word_is_answered_with_the_nearest(ours: Catalogue, word: str, nearest: str) -> None:
    with pytest.raises(SettingsError) as refused:
        ours.select([word])
    assert f"select={word!r} is no rule or family; did you mean {nearest}" in str(refused.value)


def test_a_word_near_to_nothing_is_answered_with_the_families(ours: Catalogue) -> None:
    with pytest.raises(SettingsError, match="ignore='!!!' is no rule or family; the families are DAY, SUM"):
        ours.select(ignore=["!!!"])


@pytest.mark.parametrize(
    ("chosen", "ignored", "run"),
    [
        ([], [], ["DAY001", "SUM002"]),
        (["SUM"], [], ["SUM002"]),
        (["sum-even"], [], ["SUM001"]),
        (["SUM", "SUM001"], [], ["SUM001", "SUM002"]),
        ([], ["SUM"], ["DAY001"]),
        (["SUM", "DAY"], ["sum-odd"], ["DAY001"]),
        (["DAY002"], [], []),
    ],
)
def test_rules_on_by_default_run_unless_others_are_chosen(
    ours: Catalogue, chosen: list[str], ignored: list[str], run: list[str]
) -> None:
    assert codes(ours.select(chosen, ignored)) == run


def test_a_plugin_is_a_module_a_package_or_a_rule(write: Write, ours: Catalogue) -> None:
    package = import_module("ours")
    write("acme_module", "ACME001", "acme-module")
    write("acme_package.inner.rule", "ACME002", "acme-inner")
    write("acme_single", "ACME003", "acme-single")
    gathered = gather(package, [plugin("acme_module"), plugin("acme_package"), plugin("acme_single:acme_single")])
    assert codes(gathered.find("ACME")) == ["ACME001", "ACME002", "ACME003"]
    assert len(gathered) == 7


def test_a_plugin_that_uses_a_rule_of_ours_does_not_claim_it(write: Write, ours: Catalogue) -> None:
    more = "from ours.sums.sum_odd import sum_odd\n"
    write("acme", "ACME001", "acme-odd", source=SOURCE + more)
    assert len(gather(import_module("ours"), [plugin("acme")])) == 5


@pytest.mark.parametrize(
    ("code", "name", "complaint"),
    [
        ("ACME001", "sum-odd", "claims 'sum-odd', which ours has already"),
        ("SUM009", "acme-odd", "claims the code SUM009; its rules begin with four letters"),
    ],
)
def test_a_plugin_that_takes_what_is_ours_is_named(
    write: Write, ours: Catalogue, code: str, name: str, complaint: str
) -> None:
    write("acme", code, name)
    with pytest.raises(PluginError) as refused:
        gather(import_module("ours"), [plugin("acme")])
    assert "entry point 'acme' = 'acme'" in str(refused.value)
    assert complaint in str(refused.value)


def test_two_plugins_with_one_code_are_both_named(write: Write, ours: Catalogue) -> None:
    write("acme", "ACME001", "acme-odd")
    write("other", "ACME001", "acme-even")
    with pytest.raises(PluginError, match=r"'other' = 'other'.* claims 'ACME001', which .*'acme' = 'acme'"):
        gather(import_module("ours"), [plugin("acme"), plugin("other", name="other")])


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("raise OSError('no disk')", "does not import: OSError: no disk"),
        ("import a_module_that_is_not_there", "does not import: ModuleNotFoundError"),
        ("rules = ()", "holds no rule"),
    ],
)
def test_a_plugin_that_fails_is_named_with_the_cause(
    write: Write, ours: Catalogue, source: str, complaint: str
) -> None:
    write("acme", "", "acme", source=source)
    with pytest.raises(PluginError) as refused:
        gather(import_module("ours"), [plugin("acme")])
    assert "an unknown distribution, entry point 'acme' = 'acme' of 'claimcheck.rules', " in str(refused.value)
    assert complaint in str(refused.value)


def test_a_plugin_of_a_function_that_is_no_rule_is_refused(ours: Catalogue) -> None:
    with pytest.raises(PluginError, match="holds no rule"):
        gather(import_module("ours"), [plugin("json:dumps")])


def test_a_broken_package_inside_a_plugin_is_not_dropped(write: Write, ours: Catalogue) -> None:
    write("acme.good.rule", "ACME001", "acme-odd")
    write("acme.bad.rule", "", "acme-odd", source="import a_module_that_is_not_there")
    with pytest.raises(PluginError, match="a_module_that_is_not_there"):
        gather(import_module("ours"), [plugin("acme")])


def test_our_own_family_has_three_letters(write: Write) -> None:
    write("mine.odd", "MINE001", "mine-odd")
    with pytest.raises(PluginError, match="mine claims the code MINE001; its rules begin with three letters"):
        gather(import_module("mine"), ())


def test_the_catalogue_is_gathered_once() -> None:
    assert catalogue() is catalogue()
    assert select() == catalogue().select()
