"""Names made of content: the same everywhere, and different where the content is."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.identity import digest, squeeze
from claimcheck.testing.strategies import claims, fresh, numeric_claims


@given(st.lists(st.text(), max_size=4))
def test_a_digest_is_sixteen_hexadecimal_digits(parts: list[str]) -> None:
    name = digest(*parts)
    assert len(name) == 16
    assert set(name) <= set("0123456789abcdef")
    assert digest(*parts) == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        (("ab",), ("a", "b")),
        (("a", ""), ("a",)),
        ((), ("",)),
        (("a\0b",), ("a", "b")),
        (("é",), ("e\u0301",)),
    ],
)
def test_parts_do_not_run_together(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert digest(*one) != digest(*other)


def test_digests_are_a_promise() -> None:
    """Baselines and excusals hold them: a change here loses every one of them."""
    assert digest("finding", "XSC001", "wire\x0012\x00Some 12 people died.") == "1d2691a34977b554"


def test_half_a_character_has_a_name_too() -> None:
    assert digest("\ud800") != digest("\udfff")


@pytest.mark.parametrize(
    ("text", "squeezed"), [("a  b", "a b"), (" a\r\n\tb ", "a b"), ("", ""), ("\u00a0a\u2003b", "a b"), ("ab", "ab")]
)
def test_white_space_is_squeezed(text: str, squeezed: str) -> None:
    assert squeeze(text) == squeezed


@given(st.text())
def test_squeezing_twice_is_squeezing_once(text: str) -> None:
    assert squeeze(squeeze(text)) == squeeze(text)


@given(claims())
def test_the_same_content_has_the_same_id(claim: Claim) -> None:
    assert fresh(claim).id == fresh(fresh(claim)).id


@given(numeric_claims(), st.sampled_from(("document", "modality", "section", "role")))
def test_other_content_has_another_id(claim: NumericClaim, field: str) -> None:
    others: dict[str, Any] = {"document": "monthly", "modality": "denied", "section": "caption", "role": "limit"}
    changed = fresh(claim, **{field: others[field]})
    assert (changed.id == fresh(claim).id) == (getattr(claim, field) == others[field])


@given(claims())
def test_an_id_that_is_given_is_kept(claim: Claim) -> None:
    assert claim.model_copy(update={"id": "mine"}).id == "mine"
    assert type(claim).model_validate({**dict(claim), "id": "mine"}).id == "mine"


def test_another_process_with_another_hash_seed_makes_the_same_ids() -> None:
    script = """
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.quantity import Quantity
print(NumericClaim(quantity=Quantity(value=350), place=("Lyon",), speaker="police").id)
"""
    made = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
    assert len(made.pop().strip()) == 16
