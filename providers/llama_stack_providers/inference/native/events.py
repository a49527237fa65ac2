"""Native events, out of OpenAI's chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.models.common import (
    ContentDelta,
    StopReason,
    TextDelta,
    TokenLogProbs,
    ToolCallDelta,
)
from llama_stack_api.models.inference import (
    ChatCompletionChunk,
    ChatCompletionResponseEvent,
    ChatCompletionResponseEventType,
    ChatCompletionResponseStreamChunk,
    ChatToolCallDelta,
    Completion,
    CompletionResponseStreamChunk,
    CompletionUsage,
    FinishReason,
)
from llama_stack_providers.inference.native.answers import (
    chat_logprobs,
    completion_logprobs,
    metrics,
    stop_reason,
    tool_call,
)
from llama_stack_spi import given


async def chat_events(
    chunks: AsyncIterator[ChatCompletionChunk],
) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
    """Translates chunks: one `start`, `progress`, and one `complete` with the reason and the counts.

    A tool call is told as begun, as text while it is written, and whole at its end.
    """
    calls = _Calls()
    usage: CompletionUsage | None = None
    finish: FinishReason | None = None
    started = False
    async for chunk in chunks:
        if not started:
            # Said only now: what fails before the first chunk has its real status.
            started = True
            yield _event("start", TextDelta(text=""))
        usage = given(chunk.usage, None) or usage
        for choice in chunk.choices[:1]:
            delta = choice.delta
            text = given(delta.content, "") or given(delta.refusal, "")
            likely = chat_logprobs(choice.logprobs)
            if text or likely is not MISSING:
                yield _event("progress", TextDelta(text=text), logprobs=likely)
            for more in given(delta.tool_calls, []):
                for told in calls.add(more):
                    yield _event("progress", told)
            finish = choice.finish_reason or finish
    for told in calls.finished():
        yield _event("progress", told)
    if not started:
        yield _event("start", TextDelta(text=""))
    last = _event("complete", TextDelta(text=""))
    last.event.stop_reason = "end_of_message" if calls else stop_reason(finish)
    last.metrics = metrics(usage)
    yield last


async def completion_chunks(
    pieces: AsyncIterator[Completion],
) -> AsyncIterator[CompletionResponseStreamChunk]:
    """Translates pieces of a continuation; the last one carries the reason and the counts."""
    usage: CompletionUsage | None = None
    finish: FinishReason | None = None
    async for piece in pieces:
        usage = given(piece.usage, None) or usage
        for choice in piece.choices[:1]:
            finish = choice.finish_reason or finish
            likely = completion_logprobs(choice.logprobs)
            if choice.text or likely is not MISSING:
                yield CompletionResponseStreamChunk(delta=choice.text, logprobs=likely)
    reason: StopReason = stop_reason(finish)
    yield CompletionResponseStreamChunk(delta="", stop_reason=reason, metrics=metrics(usage))


@dataclass(slots=True)
class _Call:
    """A tool call as far as it is written."""

    id: str = ""
    name: str = ""
    text: str = ""


class _Calls:
    """The tool calls of one answer, in the order in which they began.

    They are told whole at the end of the answer and not before: an upstream may write several side by side.
    """

    def __init__(self) -> None:
        self._calls: dict[int, _Call] = {}

    def __bool__(self) -> bool:
        return bool(self._calls)

    def add(self, delta: ChatToolCallDelta) -> Iterator[ToolCallDelta]:
        """Takes more of a call, and says what is new of it."""
        if delta.index not in self._calls:
            self._calls[delta.index] = _Call()
            yield ToolCallDelta(tool_call="", parse_status="started")
        call = self._calls[delta.index]
        call.id = call.id or given(delta.id, "")
        function, custom = given(delta.function, None), given(delta.custom, None)
        name, text = "", ""
        if function is not None:
            name, text = given(function.name, ""), given(function.arguments, "")
        elif custom is not None:
            name, text = given(custom.name, ""), given(custom.input, "")
        call.name = call.name or name
        call.text += text
        if text:
            yield ToolCallDelta(tool_call=text, parse_status="in_progress")

    def finished(self) -> Iterator[ToolCallDelta]:
        """Says all calls whole."""
        for call in self._calls.values():
            yield ToolCallDelta(tool_call=tool_call(call.id, call.name, call.text), parse_status="succeeded")


def _event(
    kind: ChatCompletionResponseEventType,
    delta: ContentDelta,
    *,
    logprobs: list[TokenLogProbs] | MISSING = MISSING,
) -> ChatCompletionResponseStreamChunk:
    event = ChatCompletionResponseEvent(event_type=kind, delta=delta, logprobs=logprobs)
    return ChatCompletionResponseStreamChunk(event=event)
