"""Providers of batches."""
