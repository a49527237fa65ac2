"""The events of an agent's turn as text, piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

from ... import types
from ..printing import PrintableEvent, interleaved_content_as_str

__all__ = ["EventLogger", "PrintableEvent", "interleaved_content_as_str"]


class EventLogger:
    """Turns events into text.

    ```python
    for event in AgentEventLogger().log(agent.create_turn(messages, session)):
        event.print()
    ```
    """

    def log(self, events: Iterable[types.AgentTurnResponseStreamChunk]) -> Iterator[PrintableEvent]:
        """The text of each event; an event that shows nothing has none."""
        for event in events:
            yield from _printable(event.event.payload)

    async def alog(
        self, events: AsyncIterable[types.AgentTurnResponseStreamChunk]
    ) -> AsyncIterator[PrintableEvent]:
        """Like `log`, of the events of an `AsyncAgent`."""
        async for event in events:
            for printable in _printable(event.event.payload):
                yield printable


def _printable(payload: types.AgentTurnResponseEventPayload) -> Iterator[PrintableEvent]:
    if isinstance(payload, types.AgentTurnResponseStepStartPayload):
        if payload.step_type == "inference":
            yield PrintableEvent(role="inference", end="", color="yellow")
    elif isinstance(payload, types.AgentTurnResponseStepProgressPayload):
        yield from _progress(payload.delta)
    elif isinstance(payload, types.AgentTurnResponseStepCompletePayload):
        yield from _complete(payload.step_details)


def _progress(delta: types.ContentDelta) -> Iterator[PrintableEvent]:
    if isinstance(delta, types.TextDelta):
        yield PrintableEvent(delta.text, end="", color="yellow")
    elif isinstance(delta, types.ToolCallDelta) and isinstance(delta.tool_call, str):
        yield PrintableEvent(delta.tool_call, end="", color="cyan")


def _complete(step: types.AgentStep) -> Iterator[PrintableEvent]:
    if isinstance(step, types.InferenceStep):
        yield PrintableEvent()
    elif isinstance(step, types.ShieldCallStep):
        if step.violation is None:
            yield PrintableEvent("No Violation", role="shield_call", color="magenta")
        else:
            told = f"{step.violation.metadata} {step.violation.user_message}"
            yield PrintableEvent(told, role="shield_call", color="red")
    elif isinstance(step, types.ToolExecutionStep):
        for call in step.tool_calls:
            told = f"Tool:{call.tool_name} Args:{call.arguments}"
            yield PrintableEvent(told, role="tool_execution", color="green")
        for response in step.tool_responses:
            told = f"Tool:{response.tool_name} Response:{interleaved_content_as_str(response.content)}"
            yield PrintableEvent(told, role="tool_execution", color="green")
