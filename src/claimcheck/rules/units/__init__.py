"""UNI: units and conversions."""
