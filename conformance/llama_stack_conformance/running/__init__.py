"""A run: what is chosen, how it is carried out, and what came of it."""
