"""Providers of agents."""
