"""HED: headline against body."""
