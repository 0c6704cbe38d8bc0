"""Runs the line from documents to report."""
