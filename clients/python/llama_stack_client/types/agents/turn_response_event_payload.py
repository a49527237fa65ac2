"""Where older programs look for these models."""

from ...generated.types import AgentTurnResponseEventPayload as TurnResponseEventPayload
from ...generated.types import AgentTurnResponseStepCompletePayload as AgentTurnResponseStepCompletePayload
from ...generated.types import AgentTurnResponseStepProgressPayload as AgentTurnResponseStepProgressPayload
from ...generated.types import AgentTurnResponseStepStartPayload as AgentTurnResponseStepStartPayload
from ...generated.types import (
    AgentTurnResponseTurnAwaitingInputPayload as AgentTurnResponseTurnAwaitingInputPayload,
)
from ...generated.types import AgentTurnResponseTurnCompletePayload as AgentTurnResponseTurnCompletePayload
from ...generated.types import AgentTurnResponseTurnStartPayload as AgentTurnResponseTurnStartPayload
from ...generated.types import ToolExecutionStep as ToolExecutionStep

__all__ = [
    "AgentTurnResponseStepCompletePayload",
    "AgentTurnResponseStepProgressPayload",
    "AgentTurnResponseStepStartPayload",
    "AgentTurnResponseTurnAwaitingInputPayload",
    "AgentTurnResponseTurnCompletePayload",
    "AgentTurnResponseTurnStartPayload",
    "ToolExecutionStep",
    "TurnResponseEventPayload",
]
