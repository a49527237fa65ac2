"""The chunks of a streamed chat answer as text, piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

from ... import types
from ..printing import PrintableEvent

__all__ = ["EventLogger", "PrintableEvent"]

Chunk = types.ChatCompletionChunk | types.ChatCompletionResponseStreamChunk
"""A chunk of `chat.completions` or of `inference.chat_completion`."""


class EventLogger:
    """Turns chunks into text.

    ```python
    for event in InferenceEventLogger().log(client.chat.completions.stream(model="m", messages=messages)):
        event.print()
    ```
    """

    def log(self, chunks: Iterable[Chunk]) -> Iterator[PrintableEvent]:
        """The text of each chunk. Of several choices, the first is told."""
        for chunk in chunks:
            yield from _printable(chunk)

    async def alog(self, chunks: AsyncIterable[Chunk]) -> AsyncIterator[PrintableEvent]:
        """Like `log`, of the chunks of an `AsyncLlamaStackClient`."""
        async for chunk in chunks:
            for printable in _printable(chunk):
                yield printable


def _printable(chunk: Chunk) -> Iterator[PrintableEvent]:
    if isinstance(chunk, types.ChatCompletionResponseStreamChunk):
        yield from _native(chunk.event)
        return
    for choice in chunk.choices:
        if choice.index != 0:
            continue
        if choice.delta.role:
            yield PrintableEvent(f"{choice.delta.role}> ", end="", color="cyan")
        if choice.delta.content:
            yield PrintableEvent(choice.delta.content, end="", color="yellow")
        if choice.finish_reason == "length":
            yield PrintableEvent("<truncated>", end="", color="red")
        if choice.finish_reason:
            yield PrintableEvent()


def _native(event: types.ChatCompletionResponseEvent) -> Iterator[PrintableEvent]:
    if event.event_type == "start":
        yield PrintableEvent("Assistant> ", end="", color="cyan")
    elif event.event_type == "complete":
        yield PrintableEvent()
    elif isinstance(event.delta, types.TextDelta):
        yield PrintableEvent(event.delta.text, end="", color="yellow")
