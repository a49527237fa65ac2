"""Schemathesis against the stub distribution, an API at a time, each in processes of its own."""
