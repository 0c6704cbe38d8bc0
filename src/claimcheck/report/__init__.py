"""Findings for a reader, one file per format."""
