"""The base of every model: frozen, strict about names, cheap to compare."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen model that refuses fields it does not know.

    Holds no caches, so that ``model_copy(update=...)`` is always safe.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
