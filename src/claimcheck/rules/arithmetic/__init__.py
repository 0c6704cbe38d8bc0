"""ARI: figures that should add up."""
