"""Where older programs look for these models."""

from ...generated.types import AgentSessionCreateResponse as SessionCreateResponse

__all__ = ["SessionCreateResponse"]
