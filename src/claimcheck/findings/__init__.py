"""What a rule says."""
