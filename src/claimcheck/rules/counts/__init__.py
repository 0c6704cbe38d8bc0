"""CNT: counts, ranks and lists."""
