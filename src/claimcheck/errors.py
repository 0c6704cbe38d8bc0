"""Everything raised on purpose, under one root."""


class ClaimcheckError(Exception):
    """Catches everything this package means to raise."""


class RuleError(ClaimcheckError):
    """A rule is declared wrongly: file, line, and what would be right."""


class PluginError(ClaimcheckError):
    """A plugged-in rule cannot be used: which distribution, which entry point, and why."""


class SettingsError(ClaimcheckError):
    """A setting holds what it may not: which key, what it was, what it may be."""


class ReadingError(ClaimcheckError):
    """A file cannot be read as text: which file, and why."""


class ClaimError(ClaimcheckError):
    """Claims given by a caller do not hang together: which claim, and why."""
