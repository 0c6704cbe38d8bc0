"""Declares rules: the decorator reads what a rule is shown from its annotations and complains early."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from inspect import Parameter, cleandoc, signature
from pathlib import Path
from types import FunctionType, MappingProxyType, UnionType
from typing import Any, Final, Literal, NamedTuple, NoReturn, TypeAlias, Union, get_args, get_origin, get_type_hints

from claimcheck.claims.claim import (
    AttributedClaim,
    CitationClaim,
    Claim,
    DateClaim,
    ListClaim,
    NameClaim,
    NumericClaim,
    ScoreClaim,
)
from claimcheck.claims.identity import digest, squeeze
from claimcheck.claims.quantity import plain
from claimcheck.errors import RuleError
from claimcheck.findings.finding import (
    SEVERITIES,
    Evidence,
    Excerpt,
    Finding,
    Fix,
    Remark,
    Repair,
    Replacement,
    Severity,
)
from claimcheck.matching.subjects import Group, Pair, Relation, Shape, Subject, Sum
from claimcheck.rules.tolerances import Tolerances
from claimcheck.text.folding import fold

Where = Literal["within", "cross", "within+cross"]
Kinds: TypeAlias = tuple[type[Claim], ...]
Check: TypeAlias = Callable[..., Iterable[Remark]]

KINDS: Final[Kinds] = (NumericClaim, AttributedClaim, DateClaim, ScoreClaim, NameClaim, CitationClaim, ListClaim)
LAWS: Final = ("itself", "order", "vaguer", "scale")
"""The laws a rule may decline, with a reason."""

_CODE = re.compile(r"([A-Z]{3,4})\d{3}\Z")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_HOME = "claimcheck.rules."
_SCOPES = f"{', '.join(kind.__name__ for kind in KINDS)}, Pair[...] or Group[...] of these, or a union of them"


class Scope(NamedTuple):
    """What a rule may be shown: the kinds of claim it takes alone, in pairs and in groups.

    >>> str(Scope(single=(DateClaim,), pair=(DateClaim,)))
    'DateClaim | Pair[DateClaim]'
    """

    single: Kinds = ()
    pair: Kinds = ()
    group: Kinds = ()

    def __str__(self) -> str:
        alone = " | ".join(kind.__name__ for kind in self.single)
        pairs = f"Pair[{' | '.join(kind.__name__ for kind in self.pair)}]" if self.pair else ""
        groups = f"Group[{' | '.join(kind.__name__ for kind in self.group)}]" if self.group else ""
        return " | ".join(part for part in (alone, pairs, groups) if part)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One question asked of every subject in its scope.

    ``severity`` is the gravest its conflicts can be. ``answers`` are the sums of relations it speaks on and ``shapes``
    the subjects it is shown, both empty for rules on single claims. ``where`` says whether a pair or group stands in
    one document or in several. ``over`` are the codes of plainer rules it silences on the same subject. ``default``
    rules run unless ignored. ``declines`` names the laws it does not obey, with reasons. A rule with a ``retired``
    version no longer runs, and its code stays taken.
    """

    code: str
    name: str
    since: str
    severity: Severity
    answers: tuple[Sum, ...]
    shapes: tuple[Shape, ...]
    where: Where
    over: tuple[str, ...]
    default: bool
    declines: Mapping[str, str]
    retired: str | None
    scope: Scope
    takes_tolerances: bool
    check: Check
    doc: str

    @property
    def family(self) -> str:
        """The letters of the code: three for the rules that come with the package, four for plugged-in ones."""
        return self.code[:-3]

    @property
    def summary(self) -> str:
        """The first paragraph of the docstring, on one line."""
        return squeeze(self.doc.split("\n\n", 1)[0])

    @property
    def module(self) -> str:
        """The module it is declared in."""
        return self.check.__module__

    def __str__(self) -> str:
        return f"{self.code} {self.name}"

    def __repr__(self) -> str:
        return f"<{self}>"

    def __reduce__(self) -> tuple[Callable[[str, str], Rule], tuple[str, str]]:
        # The name in the module is the Rule, not the function it was made from, so that neither pickles by itself.
        return _by_reference, (self.module, self.check.__name__)

    def accepts(self, subject: Subject) -> bool:
        """The subject is one this rule is to be asked about."""
        if not isinstance(subject, Pair | Group):
            return bool(self.scope.single) and isinstance(subject, self.scope.single) and self.where != "cross"
        kinds = self.scope.pair if isinstance(subject, Pair) else self.scope.group
        return (
            bool(kinds)
            and subject.shape in self.shapes
            and subject.relation.sum in self.answers
            and self.where in ("within+cross", "cross" if subject.crosses else "within")
            and all(isinstance(claim, kinds) for claim in subject.members)
        )

    def ask(self, subject: Subject, tolerances: Tolerances) -> tuple[Remark, ...]:
        """What the check has to say of the subject."""
        return tuple(self.check(subject, tolerances) if self.takes_tolerances else self.check(subject))

    def sign(self, subject: Subject, remark: Remark) -> Finding:
        """The remark as a finding of this rule."""
        relation = subject.relation if isinstance(subject, Pair | Group) else None
        confidence = remark.confidence
        if confidence is None:
            confidence = 1.0 if relation is None else relation.confidence
        return Finding(
            rule=self.code,
            name=self.name,
            outcome=remark.outcome,
            severity=self._severity(remark, relation),
            message=remark.message,
            equation=remark.equation,
            confidence=confidence,
            fingerprint=digest("finding", self.code, *sorted(map(_piece, remark.evidence))),
            relation=None if relation is None else relation.dimensions,
            evidence=tuple(map(Evidence.of, remark.evidence)),
            repairs=tuple(Repair(**dict(replacement(fix))) for fix in remark.repairs),
        )

    def _severity(self, remark: Remark, relation: Relation | None) -> Severity:
        """The mildest of what rule, remark and relation allow: only what is known to clash is an error."""
        if remark.outcome != "conflict":
            return "info"
        allowed: list[Severity] = [self.severity, remark.severity or self.severity]
        if relation is not None and relation.unknown():
            allowed.append("warning")
        return max(allowed, key=SEVERITIES.index)


def rule(
    *,
    code: str,
    name: str,
    since: str,
    severity: Severity = "error",
    answers: tuple[Sum, ...] = ("comparable",),
    shapes: tuple[Shape, ...] = ("pair",),
    where: Where = "within+cross",
    over: tuple[str, ...] = (),
    default: bool = True,
    declines: Mapping[str, str] | None = None,
    retired: str | None = None,
) -> Callable[[Check], Rule]:
    """Make a `Rule` of a check.

    The first parameter's annotation says what the rule is shown; a second one annotated `Tolerances` receives them.
    Raises RuleError, with file and line, where anything does not agree.
    """

    def declare(check: Check) -> Rule:
        place = _Place(check, name)
        _check_names(place, check, code, name, over)
        for key, given, allowed in (
            ("severity", (severity,), SEVERITIES),
            ("answers", answers, get_args(Sum)),
            ("shapes", shapes, get_args(Shape)),
            ("where", (where,), get_args(Where)),
            ("declines", tuple(declines or ()), LAWS),
        ):
            _check_words(place, key, given, allowed)
        scope, takes_tolerances = _signature(place, check)
        alone = not (scope.pair or scope.group)
        if scope.single and where == "cross":
            place.refuse("where='cross' is for pairs and groups; one claim stands in one document")
        if shapes == ("pair",) and not (alone or scope.pair):
            place.refuse(f"a Group is no 'pair'; say its shapes, of {_listed(get_args(Shape))}")
        doc = _docstring(place, check)
        return Rule(
            code=code,
            name=name,
            since=since,
            severity=severity,
            answers=() if alone else tuple(answers),
            shapes=() if alone else tuple(shapes),
            where="within" if alone else where,
            over=tuple(over),
            default=default,
            declines=MappingProxyType(dict(declines or {})),
            retired=retired,
            scope=scope,
            takes_tolerances=takes_tolerances,
            check=check,
            doc=doc,
        )

    return declare


class _Place:
    """Where a rule is declared, for complaints."""

    def __init__(self, check: Check, name: str) -> None:
        code = check.__code__ if isinstance(check, FunctionType) else None
        self.path = Path(code.co_filename) if code else Path("?")
        self.line = code.co_firstlineno if code else 0
        self.name = name

    def refuse(self, why: str) -> NoReturn:
        raise RuleError(f"{self.path.name}:{self.line}: rule {self.name!r}: {why}")


def _check_names(place: _Place, check: Check, code: str, name: str, over: tuple[str, ...]) -> None:
    if not isinstance(check, FunctionType):
        place.refuse(f"a rule is made of a function, not of {check!r}")
    for given in (code, *over):
        if not _CODE.match(given):
            place.refuse(
                f"{given!r} is no code; use three capital letters (four in a plugin) and three digits: 'ARI001'"
            )
    if not _NAME.match(name):
        place.refuse("a name is words of small letters joined by hyphens: 'sum-mismatch'")
    function = name.replace("-", "_")
    if check.__name__ != function:
        place.refuse(f"the function is called {check.__name__!r}; call it {function!r}")
    # A plugin may keep many rules in one module; ours have a file each, so that a name leads to its file.
    if check.__module__.startswith(_HOME) and place.path.name != f"{function}.py":
        place.refuse(f"the file is called {place.path.name!r}; call it '{function}.py'")


def _check_words(place: _Place, key: str, given: tuple[str, ...], allowed: tuple[str, ...]) -> None:
    if isinstance(given, str):
        place.refuse(f"{key}={given!r} is a string; use a tuple: ({given!r},)")
    for word in given:
        if word not in allowed:
            place.refuse(f"{key} holds {word!r}; use {_listed(allowed)}")


def _docstring(place: _Place, check: Check) -> str:
    doc = cleandoc(check.__doc__ or "")
    if not doc:
        place.refuse("there is no docstring; its first line says what is wrong with what the rule flags")
    return doc


def _signature(place: _Place, check: Check) -> tuple[Scope, bool]:
    """What the annotations say: the scope, and whether the check takes tolerances."""
    parameters = signature(check).parameters
    names = tuple(parameters)
    if not 1 <= len(names) <= 2 or any(p.kind is not Parameter.POSITIONAL_OR_KEYWORD for p in parameters.values()):
        place.refuse("a check takes a subject and, if it wants them, Tolerances, and nothing else")
    try:
        hints = get_type_hints(check)
    except (NameError, TypeError, AttributeError) as err:
        place.refuse(f"its annotations cannot be read ({err}); import their names where the module runs")
    if names[0] not in hints:
        place.refuse(f"{names[0]!r} is not annotated; use one of {_SCOPES}")
    if len(names) == 2 and hints.get(names[1]) is not Tolerances:
        place.refuse(f"{names[1]!r} is annotated {_shown(hints.get(names[1]))}; a second parameter is Tolerances")
    return _scope(place, names[0], hints[names[0]]), len(names) == 2


def _scope(place: _Place, parameter: str, annotation: Any) -> Scope:
    found: dict[str, list[type[Claim]]] = {"single": [], "pair": [], "group": []}
    for member in _members(annotation):
        origin = get_origin(member)
        if member in KINDS:
            kind, elements = "single", (member,)
        elif origin in (Pair, Group):
            kind, elements = ("pair" if origin is Pair else "group"), _members(get_args(member)[0])
        else:
            place.refuse(f"{parameter!r} is annotated {_shown(member)}; use one of {_SCOPES}")
        for element in elements:
            if element not in KINDS:
                place.refuse(f"{parameter!r} is annotated {_shown(member)}; {_shown(element)} is no kind of claim")
        found[kind] += elements
    return Scope(**{kind: tuple(dict.fromkeys(elements)) for kind, elements in found.items()})


def _members(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _shown(annotation: Any) -> str:
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(map(repr, words))


def _piece(claim: Claim | Excerpt) -> str:
    """What a fingerprint takes of one piece of evidence: edits elsewhere in the document leave it as it is."""
    if claim.text is None:
        return claim.id
    return "\0".join((claim.document or "", claim.text, squeeze(fold(claim.sentence_text or ""))))


def replacement(fix: Fix) -> Replacement:
    """What a fix changes, where it stands."""
    claim = fix.claim
    return Replacement(
        document=claim.document,
        field=claim.field,
        span=claim.span,
        old=claim.text or _figure(claim),
        new=fix.new,
        claim=claim.id,
    )


def _figure(claim: Claim | Excerpt) -> str:
    """The figure or date of a claim made by hand."""
    match claim:
        case NumericClaim(quantity=quantity):
            ends = (quantity.value,) if quantity.value is not None else (quantity.low, quantity.high)
            return "-".join(plain(end) for end in ends if end is not None)
        case DateClaim(date=date):
            return date.text or "-".join(str(end) for end in (date.start, date.end) if end is not None)
    return ""


def _by_reference(module: str, function: str) -> Rule:
    """The rule that stands under this name, in whatever process this is."""
    found = getattr(import_module(module), function)
    assert isinstance(found, Rule)
    return found
