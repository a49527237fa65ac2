"""The Python server: strict models, provider interfaces, routers and the registry of APIs."""

from generator.targets.python_server.target import TARGET

__all__ = ["TARGET"]
