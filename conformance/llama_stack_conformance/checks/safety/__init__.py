"""Checks of shields and moderations."""
