"""Checks of responses and conversations."""
