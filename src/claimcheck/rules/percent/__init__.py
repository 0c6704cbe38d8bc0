"""PCT: percentages and the levels they are reckoned from."""
