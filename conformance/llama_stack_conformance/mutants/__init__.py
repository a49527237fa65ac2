"""Servers that are wrong in one way each: what a check is worth shows in whether it notices."""
