"""For rule authors: examples, strategies and laws."""
