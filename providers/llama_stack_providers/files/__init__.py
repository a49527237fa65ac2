"""Providers of files."""
