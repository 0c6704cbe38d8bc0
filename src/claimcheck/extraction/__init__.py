"""From tokens to claims."""
