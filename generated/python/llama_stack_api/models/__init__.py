# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The schemas of the contract, one module per document."""
