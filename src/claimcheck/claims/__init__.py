"""What a text asserts: frozen models and their arithmetic, true with no text at all."""
