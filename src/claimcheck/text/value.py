"""The base of every model: frozen, strict about names, cheap to compare."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

Model = TypeVar("Model", bound=BaseModel)


class Value(BaseModel):
    """A frozen model that refuses fields it does not know.

    Holds no caches, so that ``model_copy(update=...)`` is always safe.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")


made = tuple.__new__
"""Makes a NamedTuple of all its fields in their order: ``made(Place, (start, end))``.

Its own constructor is a Python function that calls this one, and takes three times as long: for what the lexers make
several times for each figure.
"""

# The slots of a model. The models are frozen, and setting an attribute looks for a slot first.
_dict, _fields, _extra, _private = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


def built(model: type[Model], **fields: Any) -> Model:
    """The model with these fields, which are right by construction: nothing is validated.

    For what the lexers and the extractor make by the thousand. Validating asks every model inside again; this is four
    times faster, and faster than ``model_construct``, which looks for aliases first. Fields that are not given have
    their default; who gives them all gives them in the model's order. The tests validate what is built so.
    """
    defaults, names = _defaults(model)
    if len(fields) == len(defaults):
        return filled(model, fields, names)
    return filled(model, {**defaults, **fields}, _given(tuple(fields)))


def filled(model: type[Model], fields: dict[str, Any], names: set[str] | None = None) -> Model:
    """As ``built``, of all the fields of the model in their order, in a dictionary that becomes the model's own."""
    made = object.__new__(model)
    _dict(made, fields)
    _fields(made, names or _defaults(model)[1])
    _extra(made, None)
    _private(made, None)
    return made


def maker(model: type[Model]) -> Callable[[dict[str, Any]], Model]:
    """What ``filled`` does for one kind of model: for those that are made several times for each figure."""
    names, new = _defaults(model)[1], object.__new__

    def make(fields: dict[str, Any]) -> Model:
        """The model of these fields, all there are and in their order."""
        made = new(model)
        _dict(made, fields)
        _fields(made, names)
        _extra(made, None)
        _private(made, None)
        return made

    return make


@lru_cache(maxsize=256)
def _given(names: tuple[str, ...]) -> set[str]:
    """The names of the fields that are given: one set for all that are built alike, as frozen models never change it."""
    return set(names)


@lru_cache(maxsize=64)
def _defaults(model: type[BaseModel]) -> tuple[dict[str, Any], set[str]]:
    """All fields in their order, each with its default; and the names of the fields, which all given in full share."""
    defaults = {name: field.default for name, field in model.model_fields.items()}
    return defaults, set(defaults)
