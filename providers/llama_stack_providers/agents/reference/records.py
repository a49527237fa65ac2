"""What is kept of a session and of a turn."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from pydantic import BaseModel, Field

from llama_stack_api.models.agents import CreateAgentTurnRequest, ToolResponse, Turn
from llama_stack_api.models.common import CompletionMessage, ToolCall


class SessionRecord(BaseModel):
    """A session without its turns."""

    session_id: str
    session_name: str
    started_at: datetime


class TurnRecord(BaseModel):
    """A turn, and what it takes to go on with it after a restart.

    Attributes:
        turn: What the API tells of it.
        request: What was asked for.
        calls: Calls of the model's last message that wait for results; all are answered in one step.
        results: Results of those calls that the server has run already.
    """

    turn: Turn
    request: CreateAgentTurnRequest
    calls: list[ToolCall] = Field(default_factory=list)
    results: list[ToolResponse] = Field(default_factory=list)

    def awaited(self) -> list[ToolCall]:
        """The calls whose results the client has to bring."""
        answered = {each.call_id for each in self.results}
        return [each for each in self.calls if each.call_id not in answered]


def new_turn(session_id: str, request: CreateAgentTurnRequest) -> TurnRecord:
    """A turn in which nothing has happened yet."""
    turn = Turn(
        turn_id=new_id("turn"),
        session_id=session_id,
        input_messages=request.messages,
        steps=[],
        output_message=CompletionMessage(content="", stop_reason="end_of_turn"),
        started_at=now(),
    )
    return TurnRecord(turn=turn, request=request)


def new_id(kind: str) -> str:
    """A new identifier, such as `turn_…`."""
    return f"{kind}_{uuid4().hex}"


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)
