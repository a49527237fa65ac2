"""A model that says what it is told to, and remembers what it was asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any, TypeAlias

from llama_stack_api.models.common import ContentDelta, TextDelta, ToolCall, ToolCallDelta
from llama_stack_api.models.inference import (
    ChatCompletionRequest,
    ChatCompletionResponseEvent,
    ChatCompletionResponseStreamChunk,
)
from llama_stack_providers.stub.inference import StubInference
from llama_stack_spi import Context, InvalidRequestError

Answer: TypeAlias = str | Sequence[ToolCall] | Exception


def call(name: str, call_id: str = "call_1", **arguments: Any) -> ToolCall:
    """A call of a tool."""
    return ToolCall(call_id=call_id, tool_name=name, arguments=arguments)


class ScriptedInference(StubInference):
    """Gives its answers in turn; the last one again and again.

    `room` is the most messages that it reads; `ended` counts the answers that came to an end, in whatever way.
    """

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests: list[ChatCompletionRequest] = []
        self.room = 1000
        self.ended = 0
        self.asked = asyncio.Event()
        self.go = asyncio.Event()
        self.go.set()

    async def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        self.requests.append(body)
        self.asked.set()
        if len(body.messages) > self.room:
            raise InvalidRequestError(
                f"There is room for {self.room} messages.", code="context_length_exceeded"
            )
        try:
            async for chunk in self._chunks():
                yield chunk
        finally:
            self.ended += 1

    async def _chunks(self) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        await self.go.wait()
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        yield _chunk("start", TextDelta(text=""))
        if isinstance(answer, str):
            for word in answer.split(" "):
                yield _chunk("progress", TextDelta(text=f"{word} "))
        else:
            for each in answer:
                yield _chunk("progress", ToolCallDelta(tool_call=each, parse_status="succeeded"))
        last = _chunk("complete", TextDelta(text=""))
        last.event.stop_reason = "end_of_turn" if isinstance(answer, str) else "end_of_message"
        yield last


def _chunk(kind: Any, delta: ContentDelta) -> ChatCompletionResponseStreamChunk:
    return ChatCompletionResponseStreamChunk(event=ChatCompletionResponseEvent(event_type=kind, delta=delta))
