"""Where older programs look for these models."""

from ...generated.types import AgentSessionCreateResponse as SessionCreateResponse
from ...generated.types import AgentStepResponse as StepRetrieveResponse
from ...generated.types import AgentTurnResponseStreamChunk as AgentTurnResponseStreamChunk
from ...generated.types import ListAgentSessionsResponse as SessionListResponse
from ...generated.types import Session as Session
from ...generated.types import Turn as Turn

__all__ = [
    "AgentTurnResponseStreamChunk",
    "Session",
    "SessionCreateResponse",
    "SessionListResponse",
    "StepRetrieveResponse",
    "Turn",
]
