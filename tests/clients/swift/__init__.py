"""Tests of the Swift SDK."""
