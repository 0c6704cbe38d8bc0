"""XSC: what two texts say of one thing."""
