"""Texts that go on, and texts as vectors, in both faces."""
