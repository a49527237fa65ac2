"""The resolved OpenAPI document, for people and tools that want one file."""
