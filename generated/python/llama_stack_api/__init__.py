# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The contract in Python: models, provider interfaces, routers, and the registry of APIs."""
