"""TMP: figures that change with time."""
