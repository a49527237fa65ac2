"""The Python SDK: wire functions, lenient models, resources for both clients, and an index of them."""

from generator.targets.python_client.target import TARGET

__all__ = ["TARGET"]
