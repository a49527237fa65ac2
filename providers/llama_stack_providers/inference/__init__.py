"""Providers of inference."""
