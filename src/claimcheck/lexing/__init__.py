"""What a run of characters is, one token at a time."""
