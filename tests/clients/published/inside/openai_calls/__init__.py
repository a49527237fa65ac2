"""The calls of the `openai` package, one module per kind of resource."""
