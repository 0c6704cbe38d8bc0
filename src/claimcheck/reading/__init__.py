"""Files of every kind a desk has, read into documents with offsets kept."""
