"""Built-in and plugged-in rules, looked up by code, name or family."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

from claimcheck.errors import PluginError, SettingsError
from claimcheck.rules.declare import Rule

GROUP = "claimcheck.rules"
"""The entry-point group of plugins, and the package our own rules live in."""


class Catalogue:
    """Every rule there is, sorted by code."""

    __slots__ = ("_by_word", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules, key=lambda rule: rule.code))
        self._by_word: dict[str, tuple[Rule, ...]] = {}
        for rule in self.rules:
            self._by_word[rule.code] = self._by_word[rule.name] = (rule,)
            self._by_word[rule.family] = (*self._by_word.get(rule.family, ()), rule)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and bool(self._look_up(word))

    def __getitem__(self, word: str) -> Rule:
        """The rule with this code or name. Raises SettingsError, with the nearest one, where there is none."""
        found = self.find(word)
        if len(found) != 1 or word.upper() == found[0].family:
            raise SettingsError(f"{word!r} is a family of {len(found)} rules; name one of them: {_codes(found)}")
        return found[0]

    @property
    def families(self) -> tuple[str, ...]:
        """The letters rules' codes begin with, sorted."""
        return tuple(sorted({rule.family for rule in self.rules}))

    def find(self, word: str, *, setting: str = "rule") -> tuple[Rule, ...]:
        """The rules a code, a name or a family stands for.

        Raises SettingsError, naming ``setting`` and the nearest match, where it stands for none.
        """
        found = self._look_up(word)
        if found:
            return found
        known = tuple(self._by_word)
        near = get_close_matches(word, known, n=1, cutoff=0.5) or get_close_matches(
            word.upper(), known, n=1, cutoff=0.5
        )
        hint = f"did you mean {near[0]!r}?" if near else f"the families are {', '.join(self.families)}"
        raise SettingsError(f"{setting}={word!r} is no rule or family; {hint}")

    def select(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
        """The rules to run: those on by default, or those selected; without those ignored or retired.

        A family brings the rules of it that are on by default; the others are selected by code or name.
        Raises SettingsError for a word that is no code, name or family.
        """
        chosen: set[str] = set() if select else {rule.code for rule in self.rules if rule.default}
        for word in select:
            found = self.find(word, setting="select")
            named = word.upper() != found[0].family
            chosen.update(rule.code for rule in found if rule.default or named)
        for word in ignore:
            chosen.difference_update(rule.code for rule in self.find(word, setting="ignore"))
        return tuple(rule for rule in self.rules if rule.code in chosen and rule.retired is None)

    def _look_up(self, word: str) -> tuple[Rule, ...]:
        """Codes and families are also known in small letters, names in capitals."""
        return self._by_word.get(word) or self._by_word.get(word.upper()) or self._by_word.get(word.lower()) or ()


@cache
def catalogue() -> Catalogue:
    """The rules that come with the package and those plugged in. Raises PluginError where a plugin cannot be used."""
    return gather(import_module(GROUP), entry_points(group=GROUP))


def select(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules to run, of all there are: see `Catalogue.select`."""
    return catalogue().select(select, ignore)


def gather(package: ModuleType, plugins: Iterable[EntryPoint]) -> Catalogue:
    """The rules of a package, then those of entry points.

    Raises PluginError, naming distribution and entry point, where a plugin does not import, holds no rule, or claims
    a code or name that is taken or not its to give.
    """
    taken: dict[str, tuple[Rule, str]] = {}
    for rule in _walk(package):
        _claim(rule, package.__name__, taken)
    for plugin in sorted(plugins, key=lambda plugin: (plugin.name, plugin.value)):
        source = _called(plugin)
        try:
            loaded = plugin.load()
            rules = list(_walk(loaded)) if isinstance(loaded, ModuleType) else [loaded]
        except Exception as err:  # whatever another team's module raises, the editor learns whose it is
            raise PluginError(f"{source} does not import: {type(err).__name__}: {err}") from err
        if not rules or not all(isinstance(rule, Rule) for rule in rules):
            raise PluginError(f"{source} holds no rule; name a module, a package or a function under @rule")
        for rule in rules:
            _claim(rule, source, taken, outside=True)
    return Catalogue({id(rule): rule for rule, _ in taken.values()}.values())


def _called(plugin: EntryPoint) -> str:
    distribution = plugin.dist.name if plugin.dist is not None else "an unknown distribution"
    return f"{distribution}, entry point {plugin.name!r} = {plugin.value!r} of {plugin.group!r},"


def _walk(module: ModuleType) -> Iterator[Rule]:
    """Every rule in a module, or in a package and everything below it."""
    yield from _rules(module)
    for entry in sorted(
        pkgutil.walk_packages(getattr(module, "__path__", ()), f"{module.__name__}.", _raise), key=_name
    ):
        yield from _rules(import_module(entry.name))


def _name(entry: pkgutil.ModuleInfo) -> str:
    return entry.name


def _raise(package: str) -> None:
    """Import errors of packages are errors: walking on would drop their rules without a word."""
    import_module(package)


def _rules(module: ModuleType) -> Iterator[Rule]:
    return (value for value in vars(module).values() if isinstance(value, Rule))


def _claim(rule: Rule, source: str, taken: dict[str, tuple[Rule, str]], *, outside: bool = False) -> None:
    """Enter a rule under its code and name, once."""
    if any(rule is known for known, _ in taken.values()):
        return
    if outside != (len(rule.family) == 4):
        letters = "four letters, so that three stay with the package" if outside else "three letters"
        raise PluginError(f"{source} claims the code {rule.code}; its rules begin with {letters}")
    for word in (rule.code, rule.name):
        if word in taken:
            raise PluginError(f"{source} claims {word!r}, which {taken[word][1].rstrip(',')} has already")
    taken[rule.code] = taken[rule.name] = (rule, source)


def _codes(rules: Iterable[Rule]) -> str:
    return ", ".join(rule.code for rule in rules)
