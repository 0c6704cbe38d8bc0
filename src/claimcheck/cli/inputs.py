"""What commands read: documents from paths and standard input, claims from files."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck.cli.output import complain
from claimcheck.errors import ClaimcheckError, ReadingError, SettingsError

if TYPE_CHECKING:
    from pydantic import ValidationError

    from claimcheck.claims.claim import Claim
    from claimcheck.reading.files import Read
    from claimcheck.text.document import Document, Moment

STDIN = "-"


class UsageError(ClaimcheckError):
    """The command line asks for what does not go together."""


class Inputs(NamedTuple):
    """The documents that could be read, and whether those were all."""

    documents: tuple[Document, ...]
    complete: bool


def documents(paths: Sequence[str], *, title: str | None = None, published: str | None = None) -> Inputs:
    """The documents that the paths name, each once, standard input last.

    What cannot be read gets one line on standard error and keeps nothing else back. ``title`` and ``published`` fill in
    what a document does not state itself.
    """
    from claimcheck.reading.files import discover, document, read

    day = _moment(published)
    found = discover(path for path in paths if path != STDIN)
    for problem in found.problems:
        complain(problem)
    complete = not found.problems
    got: dict[str, Document] = {}
    for name in (*found.files, *(path for path in paths if path == STDIN)):
        if name in got:
            continue
        try:
            if name == STDIN:
                one = document(_stdin(), id=STDIN, title=title, published=day)
            else:
                one = read(name, title=title, published=day)
        except ReadingError as err:
            complain(err)
            complete = False
        else:
            got[one.document.id] = _noticed(one)
    return Inputs(tuple(got.values()), complete)


def text(argument: str) -> str:
    """The argument itself, what the file after its ``@`` holds, or standard input for ``-``; ``@@`` is one ``@``."""
    from claimcheck.reading.files import document, read

    if argument == STDIN:
        return _noticed(document(_stdin(), id=STDIN)).text
    if argument.startswith("@@"):
        return argument[1:]
    return _noticed(read(argument[1:])).text if argument.startswith("@") else argument


def claims(path: str) -> tuple[Claim, ...]:
    """The claims in a file: JSON objects, one a line or however they are laid out, or an array of them.

    Raises ReadingError naming the file, the line and the first thing that is wrong.
    """
    from pydantic import ValidationError

    from claimcheck.claims.claim import CLAIM
    from claimcheck.reading.decoding import decode
    from claimcheck.reading.files import content, shown

    name = shown(path)
    text, notice = decode(_stdin() if path == STDIN else content(path), name=name)
    if notice:
        complain(notice)
    out: list[Claim] = []
    for at, value in _values(text, name):
        try:
            out.append(CLAIM.validate_python(value))
        except ValidationError as err:
            raise ReadingError(f"{name}:{_line(text, at)}: {_first_error(err)}") from None
    return tuple(out)


def words(given: Sequence[str] | None) -> tuple[str, ...]:
    """Words given one by one or with commas between them, each once."""
    return tuple(dict.fromkeys(word.strip() for one in given or () for word in one.split(",") if word.strip()))


def _stdin() -> bytes:
    if sys.stdin is None:
        raise ReadingError("standard input is closed")
    return sys.stdin.buffer.read()


def _noticed(read: Read) -> Document:
    if read.notice:
        complain(read.notice)
    return read.document


def _moment(given: str | None) -> Moment | None:
    if given is None:
        return None
    from pydantic import TypeAdapter, ValidationError

    from claimcheck.text.document import Moment

    try:
        moment: Moment = TypeAdapter(Moment).validate_python(given)
    except ValidationError:
        raise SettingsError(
            f"--published={given!r} is no ISO date or time such as 2022-02-10 or 2022-02-10T10:05"
        ) from None
    return moment


def _values(content: str, name: str) -> Iterator[tuple[int, Any]]:
    """Every object in the text with the place it begins: in an array, one a line, or one after another."""
    decoder = json.JSONDecoder(parse_float=Decimal, parse_constant=_no_number)
    at = _skip(content, 0, " \t\r\n")
    array = content.startswith("[", at)
    at = _skip(content, at + array, " \t\r\n")
    while at < len(content) and not (array and content[at] == "]"):
        try:
            value, below = decoder.raw_decode(content, at)
        except json.JSONDecodeError as err:
            raise ReadingError(f"{name}:{err.lineno}: this is no JSON ({err.msg}, column {err.colno})") from None
        except (ValueError, RecursionError) as err:
            why = "it is nested too deeply" if isinstance(err, RecursionError) else str(err)
            raise ReadingError(f"{name}:{_line(content, at)}: this is no claim ({why})") from None
        yield at, value
        at = _skip(content, below, " \t\r\n,")
    if array and at >= len(content):
        raise ReadingError(f"{name}:{_line(content, at)}: the array is not closed; is the file cut short?")
    if array and (rest := _skip(content, at + 1, " \t\r\n")) < len(content):
        raise ReadingError(f"{name}:{_line(content, rest)}: something follows the array")


def _skip(content: str, at: int, over: str) -> int:
    while at < len(content) and content[at] in over:
        at += 1
    return at


def _line(content: str, at: int) -> int:
    return content.count("\n", 0, at) + 1


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no number")


def _first_error(err: ValidationError) -> str:
    """The first thing wrong with a claim: the field, and what it may be."""
    first = err.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"] if part not in ("numeric", "attributed", "date"))
    match first["type"]:
        case "union_tag_not_found" | "union_tag_invalid" if not field:
            kind = first["input"].get("kind") if isinstance(first["input"], dict) else None
            said = "kind is missing" if kind is None else f"kind is {kind!r}"
            return f"{said}; use 'numeric', 'attributed' or 'date'"
        case "model_attributes_type":
            return 'a claim is an object such as {"kind": "numeric", ...}'
        case "extra_forbidden":
            return f"{field} is no field of a claim"
        case "missing":
            return f"{field} is missing"
    return f"{field}: {first['msg']}" if field else first["msg"]
