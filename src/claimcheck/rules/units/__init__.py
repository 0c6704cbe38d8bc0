"""UNI: one figure in two units."""
