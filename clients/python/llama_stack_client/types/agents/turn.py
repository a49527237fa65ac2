"""Where older programs look for these models."""

from ...generated.types import AgentStep as Step
from ...generated.types import CompletionMessage as CompletionMessage
from ...generated.types import Turn as Turn

__all__ = ["CompletionMessage", "Step", "Turn"]
