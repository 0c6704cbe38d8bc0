"""PRV: where figures come from."""
