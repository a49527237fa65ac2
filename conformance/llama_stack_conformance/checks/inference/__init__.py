"""Checks of inference."""
