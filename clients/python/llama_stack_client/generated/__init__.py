# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The contract in Python: wire functions, models and resources."""
