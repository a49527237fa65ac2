"""Where older programs look for these models."""

from ...generated.types import SystemMessage as SystemMessage

__all__ = ["SystemMessage"]
