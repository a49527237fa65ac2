"""Where older programs look for these models."""

from ...generated.types import UserMessage as UserMessage

__all__ = ["UserMessage"]
