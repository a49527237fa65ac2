# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of each API, made from what the documents declare."""
