"""DAT: dates and lengths of time."""
