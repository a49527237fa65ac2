"""Where older programs look for these models."""

from ...generated.types import AgentTurnResponseEvent as TurnResponseEvent

__all__ = ["TurnResponseEvent"]
