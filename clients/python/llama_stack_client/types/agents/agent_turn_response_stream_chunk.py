"""Where older programs look for these models."""

from ...generated.types import AgentTurnResponseStreamChunk as AgentTurnResponseStreamChunk

__all__ = ["AgentTurnResponseStreamChunk"]
