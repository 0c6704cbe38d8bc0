"""Profiles of the property tests, chosen by HYPOTHESIS_PROFILE, and the markers they carry."""

import os

import pytest
from hypothesis import HealthCheck, settings

SLOW_STARTS = [HealthCheck.too_slow]
"""On a busy machine the first draw of a strategy can be slow without anything being wrong."""

settings.register_profile("dev", max_examples=20, deadline=None, suppress_health_check=SLOW_STARTS)
settings.register_profile(
    "ci", max_examples=120, deadline=None, derandomize=True, database=None, suppress_health_check=SLOW_STARTS
)
settings.register_profile("laws", max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "laws: properties worth a long search (HYPOTHESIS_PROFILE=laws)")
