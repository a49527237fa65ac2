"""Checks of agents, their sessions and turns."""
