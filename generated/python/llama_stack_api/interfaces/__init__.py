# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What a provider implements, one abstract class per API."""
