"""Where older programs look for these models."""

from ..generated.types import AgentConfig as AgentConfig

__all__ = ["AgentConfig"]
