"""Whether a subject holds together: one folder per family, one file per rule. A rule's author imports ``rule``."""

from claimcheck.rules.declare import Rule, rule

__all__ = ["Rule", "rule"]
