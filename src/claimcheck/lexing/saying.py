"""Words that say where something is from: of saying, reporting and citing."""

from __future__ import annotations

from typing import Final

from claimcheck.lexing.cues import FORMS
from claimcheck.text.tables import words

_TELLING = "cthqxkz"
"""What follows words that say where something is from; who "supports" or "wants" a thing reports nothing."""

SOURCES: Final = frozenset(
    map(str.encode, words("according statement data figures survey poll estimates reports via citing quoting sources"))
)
"""Words that name a source, whoever it is, in the letters of a text."""

SAYING: Final = SOURCES.union(form.encode() for form, (verb, _) in FORMS.items() if verb.takes(_TELLING))
"""Those and every form of a verb that says where something is from, in the letters of a text."""
