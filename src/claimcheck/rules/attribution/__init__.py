"""ATT: who said it."""
