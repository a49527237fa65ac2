"""The way of one turn: the model asks for tools, gets their results, and asks again or answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ... import types
from ...runtime.errors import APIStreamError, LlamaStackClientError
from .client_tool import failed
from .tool_parser import ToolParser

DEFAULT_MAX_ITER = 10
"""How often a turn is resumed when the agent does not say."""


@dataclass(slots=True)
class Rounds:
    """Follows the events of a turn, and says what has to run before it can go on. Does nothing itself."""

    limit: int
    parser: ToolParser | None = None
    turn: types.Turn | None = None
    awaits: bool = False
    """Whether the server waits for results; else further calls begin a turn of their own."""
    calls: Sequence[types.ToolCall] = ()
    """Calls that have no result yet."""
    done: int = 0

    def begin(self) -> None:
        """A stream of events begins."""
        self.turn, self.awaits, self.calls = None, False, ()

    def see(self, chunk: types.AgentTurnResponseStreamChunk) -> None:
        """Takes the next event."""
        payload = chunk.event.payload
        if isinstance(payload, types.AgentTurnResponseTurnAwaitingInputPayload):
            self.turn, self.awaits = payload.turn, True
            self.calls = payload.turn.output_message.tool_calls or []
        elif isinstance(payload, types.AgentTurnResponseTurnCompletePayload):
            self.turn = payload.turn
            # A message that was cut off may hold half a call.
            if self.parser and payload.turn.output_message.stop_reason != "out_of_tokens":
                self.calls = self.parser.get_tool_calls(payload.turn.output_message)

    def ended(self) -> types.Turn:
        """The turn, at the end of a stream of events."""
        if self.turn is None:
            raise APIStreamError("the events ended before the turn did")
        if self.calls and self.done >= self.limit:
            names = ", ".join(sorted({call.tool_name for call in self.calls}))
            raise LlamaStackClientError(
                f"after {self.limit} rounds of tools the agent still asks for {names}; raise max_infer_iters"
            )
        self.done += 1
        return self.turn

    def given_up(self) -> list[types.ToolResponse]:
        """Results that tell the model that its calls did not run."""
        return [failed(call, "the client left the turn") for call in self.calls]


def said(responses: Sequence[types.ToolResponse]) -> list[types.ToolResponseMessage]:
    """Results as messages, for a turn of their own."""
    return [types.ToolResponseMessage(call_id=each.call_id, content=each.content) for each in responses]


def message_of(call: types.ToolCall) -> types.CompletionMessage:
    """A message with one call, as `ClientTool.run` takes it."""
    return types.CompletionMessage(content="", stop_reason="end_of_turn", tool_calls=[call])


def unknown(call: types.ToolCall, names: Sequence[str]) -> types.ToolResponse:
    """The result of a call of a tool that the agent does not have."""
    known = ", ".join(names) or "none"
    return failed(call, f"there is no tool {call.tool_name!r}; the tools are: {known}")


def result_of(call: types.ToolCall, result: types.ToolInvocationResult) -> types.ToolResponse:
    """What a tool of the server answered."""
    if result.error_message:
        return failed(call, result.error_message)
    content = "" if result.content is None else result.content
    return types.ToolResponse(call_id=call.call_id, tool_name=call.tool_name, content=content)
