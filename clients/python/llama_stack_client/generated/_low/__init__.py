# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The wire layer: one function per operation makes its request."""
