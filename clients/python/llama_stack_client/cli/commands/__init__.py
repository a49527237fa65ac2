"""A module for each group of commands; `app` is the group."""
