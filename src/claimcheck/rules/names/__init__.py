"""NAM: names, titles and places."""
